import { SignJWT, UnsecuredJWT } from 'jose';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProviderOutOfReachError, type VerifyIdentity } from '../../../src/access/authenticate.js';
import { makeVerifyIdentity } from '../../../src/oidc/verify-identity.js';
import {
  openTestIssuer,
  testAudience,
  type TestIssuer,
  type TokenChange,
} from '../../support/test-issuer.js';

describe('a token of the identity provider', () => {
  let provider: TestIssuer;
  let verify: VerifyIdentity;
  const settings = (change: object = {}) => ({
    issuer: provider.issuer,
    audience: testAudience,
    personClaim: 'sub',
    ...change,
  });

  beforeEach(async () => {
    provider = await openTestIssuer();
    verify = makeVerifyIdentity(settings());
  });
  afterEach(() => provider.close());

  it('says whose it is, and the keys are read once', async () => {
    const identity = { issuer: provider.issuer, subject: 'person-1' };
    expect(await verify(await provider.token())).toEqual(identity);
    expect(await verify(await provider.token())).toEqual(identity);
    expect(provider.asked).toEqual(['/.well-known/openid-configuration', '/keys']);
  });

  it('names the person by the claim that is set', async () => {
    const byNumber = makeVerifyIdentity(settings({ personClaim: 'helseid://claims/identity/pid' }));
    const token = await provider.token({ 'helseid://claims/identity/pid': 'p-77' });
    expect(await byNumber(token)).toEqual({ issuer: provider.issuer, subject: 'p-77' });
    expect(await byNumber(await provider.token())).toBeUndefined();
  });

  it.each<[string, TokenChange]>([
    ['is of another issuer', { issuer: 'https://other.example' }],
    ['is meant for another service', { audience: 'other' }],
    ['has expired, beyond what clocks may differ', { expires: -40 }],
    ['is not valid yet', { notBefore: 60 }],
    ['is signed by another key', { foreignKey: true }],
  ])('is refused where it %s', async (_name, change) => {
    expect(await verify(await provider.token({}, change))).toBeUndefined();
  });

  it('is taken within what clocks may differ', async () => {
    expect(await verify(await provider.token({}, { expires: -20 }))).toBeDefined();
    expect(await verify(await provider.token({}, { notBefore: 20 }))).toBeDefined();
  });

  it.each([
    ['no text', 7],
    ['an empty text', ''],
    ['a text without end', 'x'.repeat(201)],
  ])('is refused where the person is %s', async (_name, sub) => {
    expect(await verify(await provider.token({ sub }))).toBeUndefined();
  });

  it('is refused without a signature, with a shared secret, and where it is none', async () => {
    const claims = { sub: 'person-1', iss: provider.issuer, aud: testAudience, exp: Date.now() };
    const secret = new TextEncoder().encode('a secret that somebody shares with us');
    const shared = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'key-1' }).sign(secret);
    for (const token of [new UnsecuredJWT(claims).encode(), shared, 'a.b.c', 'nothing'])
      expect(await verify(token)).toBeUndefined();
  });

  it('is refused where it never expires', async () => {
    expect(await verify(await provider.token({}, { expires: null }))).toBeUndefined();
  });

  it('may be signed by a key that the provider has had for half a minute', async () => {
    await verify(await provider.token());
    await provider.rotate();
    const token = await provider.token();
    expect(await verify(token)).toBeUndefined();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31_000 });
    expect(await verify(token)).toBeDefined();
    vi.useRealTimers();
  });

  it.each([
    ['does not find it', { status: 404, body: '{}' }],
    ['answers with no JSON', { status: 200, body: '<html>' }],
    [
      'speaks for another issuer',
      { status: 200, body: '{"issuer":"https://x.example","jwks_uri":"https://x.example/k"}' },
    ],
    ['redirects', { status: 302, body: '' }],
    ['names no keys', { status: 200, body: '{"issuer":"x"}' }],
  ])('cannot be verified while discovery %s, and can afterwards', async (_name, answer) => {
    provider.discovery = () => answer;
    const token = await provider.token();
    await expect(verify(token)).rejects.toThrow(ProviderOutOfReachError);
    provider.discovery = undefined;
    expect(await verify(token)).toBeDefined();
  });

  it('cannot be verified while nobody answers', async () => {
    const token = await provider.token();
    await provider.close();
    await expect(verify(token)).rejects.toThrow(ProviderOutOfReachError);
    provider = await openTestIssuer();
  });
});
