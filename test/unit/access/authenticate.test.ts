import { describe, expect, it } from 'vitest';
import { isUsable, makeKeySecret, type ApiKey } from '../../../src/access/api-key.js';
import {
  authenticateNobody,
  makeAuthenticate,
  ProviderOutOfReachError,
  type AuthenticateParts,
} from '../../../src/access/authenticate.js';
import { localPrincipal } from '../../../src/access/principal.js';

const now = new Date('2026-11-21T10:00:00Z');
const { id, token, hash } = makeKeySecret();
const grant = { legevakt: 'a', role: 'leader' } as const;
const aKey = (change: Partial<ApiKey> = {}): ApiKey => ({
  id,
  grant,
  scopes: null,
  label: 'test',
  createdAt: now,
  expiresAt: null,
  revokedAt: null,
  lastUsedAt: null,
  ...change,
});

function parts(change: Partial<AuthenticateParts> = {}, key = aKey()) {
  const used: string[] = [];
  const keys = {
    findWithHash: (asked: string) => Promise.resolve(asked === id ? { key, hash } : undefined),
    markUsed: (marked: string) => Promise.resolve(void used.push(marked)),
  };
  const people = {
    findByIdentity: ({ subject }: { readonly subject: string }) =>
      Promise.resolve(subject === 'known' ? { id: 'p-1', grants: [grant], version: 1 } : undefined),
  };
  const all: AuthenticateParts = { keys, people, clock: { now: () => now }, ...change };
  return { authenticate: makeAuthenticate(all), used };
}

const withIdentity = (subject: string | undefined) => ({
  verifyIdentity: () =>
    Promise.resolve(subject === undefined ? undefined : { issuer: 'https://i.example', subject }),
});

describe('who sends a request', () => {
  it('is the holder of the key, whose use is noted', async () => {
    const { authenticate, used } = parts();
    const principal = { id, kind: 'key', grants: [grant] };
    expect(await authenticate(`Bearer ${token}`)).toEqual({ kind: 'known', principal });
    expect(await authenticate(`bearer  ${token} `)).toEqual({ kind: 'known', principal });
    expect(used).toEqual([id, id]);
  });

  it.each([
    [59_999, []],
    [60_000, [id]],
  ])('is noted to use the key where that was last noted %d ms ago', async (milliseconds, noted) => {
    const { authenticate, used } = parts({}, aKey({ lastUsedAt: new Date(now.getTime() - milliseconds) }));
    expect(await authenticate(`Bearer ${token}`)).toMatchObject({ kind: 'known' });
    expect(used).toEqual(noted);
  });

  it('is narrowed to the scopes of the key', async () => {
    const { authenticate } = parts({}, aKey({ scopes: ['job:read'] }));
    expect(await authenticate(`Bearer ${token}`)).toMatchObject({ principal: { scopes: ['job:read'] } });
  });

  it.each([
    ['revoked', aKey({ revokedAt: now })],
    ['expired this instant', aKey({ expiresAt: now })],
  ])('is nobody with a key that is %s', async (_name, key) => {
    const { authenticate, used } = parts({}, key);
    expect(await authenticate(`Bearer ${token}`)).toEqual({ kind: 'invalid' });
    expect(used).toEqual([]);
  });

  it('may use a key until it expires', () => {
    expect(isUsable(aKey({ expiresAt: new Date(now.getTime() + 1) }), now)).toBe(true);
  });

  it.each([
    ['another scheme', `Basic ${token}`],
    ['no token', 'Bearer '],
    ['two tokens', `Bearer ${token} ${token}`],
    ['a key that is not there', `Bearer ${makeKeySecret().token}`],
    ['another secret', `Bearer ${token.slice(0, 42)}${makeKeySecret().token.slice(42)}`],
    ['a token, where no provider is set up', 'Bearer eyJ.eyJ.sig'],
  ])('is nobody with %s', async (_name, header) => {
    expect(await parts().authenticate(header)).toEqual({ kind: 'invalid' });
  });

  it('has to be said', async () => {
    expect(await parts().authenticate(undefined)).toEqual({ kind: 'missing' });
  });

  it('is a person whom the provider vouches for and who was added here', async () => {
    expect(await parts(withIdentity('known')).authenticate('Bearer a.b.c')).toEqual({
      kind: 'known',
      principal: { id: 'p-1', kind: 'person', grants: [grant] },
    });
    expect(await parts(withIdentity('other')).authenticate('Bearer a.b.c')).toEqual({ kind: 'stranger' });
    expect(await parts(withIdentity(undefined)).authenticate('Bearer a.b.c')).toEqual({ kind: 'invalid' });
  });

  it('cannot be said while the provider is out of reach; other faults are faults', async () => {
    const cause = new ProviderOutOfReachError('no');
    const away = parts({ verifyIdentity: () => Promise.reject(cause) });
    expect(await away.authenticate('Bearer a.b.c')).toEqual({ kind: 'provider-out-of-reach', cause });
    const broken = parts({ verifyIdentity: () => Promise.reject(new Error('a fault')) });
    await expect(broken.authenticate('Bearer a.b.c')).rejects.toThrow('a fault');
  });

  it('does not matter where no log-in is asked for', async () => {
    expect(await authenticateNobody(undefined)).toEqual({ kind: 'known', principal: localPrincipal });
  });
});
