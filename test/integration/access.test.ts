import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeAuthenticate } from '../../src/access/authenticate.js';
import { createKey } from '../../src/access/create-key.js';
import type { Grant } from '../../src/access/principal.js';
import { verifyAudit } from '../../src/audit/verify-audit.js';
import { makeVerifyIdentity } from '../../src/oidc/verify-identity.js';
import { makeAuditLog } from '../../src/storage/audit-log.js';
import { makeKeyStore } from '../../src/storage/key-store.js';
import { openService, type Service } from '../support/service.js';
import { aReadableJob, readStandIn } from '../support/stand-in-job.js';
import { openTestIssuer, testAudience, type TestIssuer } from '../support/test-issuer.js';

const clock = { now: () => new Date() };

describe('a service that asks for a log-in', () => {
  let service: Service;
  let provider: TestIssuer;
  let root: string;

  const keyFor = async (grant: Grant): Promise<string> => {
    const keys = makeKeyStore(service.database.tables);
    const order = { grant, scopes: null, label: 'test', expiresAt: null } as const;
    return (await createKey({ keys, clock }, { ...order, by: { kind: 'local', id: 'test' } })).token;
  };
  const ask = (
    token: string,
    method: 'GET' | 'POST' | 'PUT',
    url: string,
    payload?: object,
    headers: Record<string, string> = {},
  ) =>
    service.app.inject({
      method,
      url,
      headers: { authorization: `Bearer ${token}`, ...headers },
      ...(payload === undefined ? {} : { payload }),
    });
  const codeOf = (response: { readonly statusCode: number; json: () => unknown }) => [
    response.statusCode,
    (response.json() as { code?: string }).code,
  ];

  beforeAll(async () => {
    provider = await openTestIssuer();
    const { issuer } = provider;
    const verifyIdentity = makeVerifyIdentity({ issuer, audience: testAudience, personClaim: 'sub' });
    service = await openService(readStandIn, undefined, {
      authenticate: (stores) => makeAuthenticate({ ...stores, clock, verifyIdentity }),
      issuer,
    });
    root = await keyFor({ legevakt: '*', role: 'admin' });
  });
  afterAll(async () => {
    await service.close();
    await provider.close();
  });

  it('says on its page, in Norwegian, why it is not shown', async () => {
    const page = await service.app.inject({ url: '/' });
    expect(page.statusCode).toBe(401);
    expect(page.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8' });
    expect(page.body).toContain('krever innlogging');
    expect((await service.app.inject({ url: '/static/page.css' })).statusCode).toBe(200);
  });

  describe('keys', () => {
    const order = { grant: { legevakt: 'a', role: 'leader' }, label: 'turnus' };

    it('are made, used, listed without their secret, and revoked', async () => {
      const made = await ask(root, 'POST', '/v1/keys', order);
      const { key, token } = made.json<{ key: { id: string }; token: string }>();
      expect([made.statusCode, made.headers['cache-control']]).toEqual([201, 'no-store']);
      expect((await ask(token, 'GET', '/v1/me')).json()).toEqual({
        id: key.id,
        kind: 'key',
        grants: [order.grant],
        scopes: null,
      });
      const listed = await ask(root, 'GET', '/v1/keys');
      expect(listed.body).not.toContain(token.slice(-43));
      const { keys } = listed.json<{ keys: { id: string; lastUsedAt: string | null }[] }>();
      expect(keys.find(({ id }) => id === key.id)?.lastUsedAt).not.toBeNull();
      const revoked = await ask(root, 'POST', `/v1/keys/${key.id}:revoke`);
      expect(revoked.json<{ revokedAt: string | null }>().revokedAt).not.toBeNull();
      expect(codeOf(await ask(token, 'GET', '/v1/me'))).toEqual([401, 'INVALID_TOKEN']);
    });

    it('of a scope open that and no more, and make no key with more', async () => {
      const scopes = ['key:write', 'me:read'];
      const admin = { legevakt: 'a', role: 'admin' };
      const made = await ask(root, 'POST', '/v1/keys', { grant: admin, label: 'maker', scopes });
      const { token } = made.json<{ token: string }>();
      expect(codeOf(await ask(token, 'GET', '/v1/keys'))).toEqual([403, 'FORBIDDEN']);
      const wide = { grant: admin, label: 'wide', scopes: ['job:read'] };
      expect(codeOf(await ask(token, 'POST', '/v1/keys', wide))).toEqual([403, 'FORBIDDEN']);
      const narrow = await ask(token, 'POST', '/v1/keys', { grant: admin, label: 'same' });
      expect(narrow.json<{ key: object }>().key).toMatchObject({ scopes });
    });

    it('of one legevakt are managed by its administrator, and no others', async () => {
      const admin = await keyFor({ legevakt: 'b', role: 'admin' });
      const seen = (await ask(admin, 'GET', '/v1/keys')).json<{ keys: { grant: Grant }[] }>().keys;
      expect(new Set(seen.map(({ grant }) => grant.legevakt))).toEqual(new Set(['b']));
      const everywhere = { grant: { legevakt: '*', role: 'leader' }, label: 'x' };
      expect(codeOf(await ask(admin, 'POST', '/v1/keys', everywhere))).toEqual([403, 'FORBIDDEN']);
      expect(codeOf(await ask(admin, 'POST', '/v1/keys', order))).toEqual([404, 'LEGEVAKT_NOT_FOUND']);
    });

    it.each([
      ['a doctor without saying who', { grant: { legevakt: 'a', role: 'doctor' }, label: 'x' }],
      ['a leader who is a doctor', { grant: { legevakt: 'a', role: 'leader', doctor: 'd' }, label: 'x' }],
      ['an unknown role', { grant: { legevakt: 'a', role: 'boss' }, label: 'x' }],
      ['an unknown scope', { ...order, scopes: ['all'] }],
      ['a label that is a sentence', { ...order, label: 'Nøkkelen til Kari' }],
      ['an end that is past', { ...order, expiresAt: '2020-01-01T00:00:00Z' }],
      ['an unknown field', { ...order, secret: 'mine' }],
    ])('are not made for %s', async (_name, body) => {
      expect(codeOf(await ask(root, 'POST', '/v1/keys', body))).toEqual([400, 'INVALID_REQUEST']);
    });

    it('that nobody made cannot be revoked', async () => {
      const url = '/v1/keys/00000000-0000-4000-8000-000000000000:revoke';
      expect(codeOf(await ask(root, 'POST', url))).toEqual([404, 'KEY_NOT_FOUND']);
    });
  });

  describe('people', () => {
    const grantsOf = async (id: string) => {
      const response = await ask(root, 'GET', `/v1/people/${id}/grants`);
      return { etag: String(response.headers.etag), grants: response.json<{ grants: Grant[] }>().grants };
    };
    const give = (token: string, id: string, grants: readonly object[], etag: string) =>
      ask(token, 'PUT', `/v1/people/${id}/grants`, { grants }, { 'if-match': etag });

    it('are strangers until they are added, and may do nothing until they have a role', async () => {
      const token = await provider.token({ sub: 'kari' });
      expect(codeOf(await ask(token, 'GET', '/v1/me'))).toEqual([403, 'STRANGER']);
      const added = await ask(root, 'POST', '/v1/people', { subject: 'kari' });
      expect(added.statusCode).toBe(201);
      const { id } = added.json<{ id: string }>();
      const again = await ask(root, 'POST', '/v1/people', { subject: 'kari' });
      expect([again.statusCode, again.json<{ id: string }>().id]).toEqual([200, id]);
      expect(codeOf(await ask(token, 'GET', '/v1/me'))).toEqual([403, 'FORBIDDEN']);

      const { etag } = await grantsOf(id);
      const doctor = { legevakt: 'a', role: 'doctor', doctor: 'fl-1' };
      expect((await give(root, id, [doctor, doctor], etag)).json()).toEqual({ grants: [doctor] });
      expect((await ask(token, 'GET', '/v1/me')).json()).toEqual({
        id,
        kind: 'person',
        grants: [doctor],
        scopes: null,
      });
      expect((await ask(root, 'GET', '/v1/people')).body).not.toContain('kari');
    });

    it('keep the roles that somebody else gave meanwhile', async () => {
      const { id } = (await ask(root, 'POST', '/v1/people', { subject: 'per' })).json<{ id: string }>();
      const { etag } = await grantsOf(id);
      const leader = { legevakt: 'a', role: 'leader' };
      const first = await give(root, id, [leader], etag);
      expect(codeOf(await give(root, id, [], etag))).toEqual([412, 'GRANTS_CHANGED']);
      expect(codeOf(await ask(root, 'PUT', `/v1/people/${id}/grants`, { grants: [] }))).toEqual([
        428,
        'IF_MATCH_NEEDED',
      ]);
      expect(await grantsOf(id)).toEqual({ etag: first.headers.etag, grants: [leader] });
    });

    it('get and lose roles at the legevakt of its administrator only', async () => {
      const admin = await keyFor({ legevakt: 'b', role: 'admin' });
      const { id } = (await ask(root, 'POST', '/v1/people', { subject: 'ola' })).json<{ id: string }>();
      const elsewhere = { legevakt: 'a', role: 'leader' };
      await give(root, id, [elsewhere], (await grantsOf(id)).etag);
      const seen = await ask(admin, 'GET', `/v1/people/${id}/grants`);
      expect(seen.json()).toEqual({ grants: [] });
      const here = { legevakt: 'b', role: 'planner' };
      expect((await give(admin, id, [here], String(seen.headers.etag))).json()).toEqual({ grants: [here] });
      expect((await grantsOf(id)).grants).toEqual([elsewhere, here]);
      expect(codeOf(await give(admin, id, [elsewhere], '"9"'))).toEqual([404, 'LEGEVAKT_NOT_FOUND']);
      const listed = (await ask(admin, 'GET', '/v1/people')).json<{ people: { id: string }[] }>();
      expect(listed.people).toEqual([{ id, grants: [here] }]);
    });

    it('are as new to the administrator of one legevakt, whatever they are at another', async () => {
      const admin = await keyFor({ legevakt: 'b', role: 'admin' });
      const add = async (token: string, subject: string) => {
        const { statusCode, body } = await ask(token, 'POST', '/v1/people', { subject });
        const { id } = JSON.parse(body) as { id: string };
        const { headers } = await ask(token, 'GET', `/v1/people/${id}/grants`);
        return { id, seen: [statusCode, body.replace(id, ''), headers.etag] };
      };
      const known = await add(root, 'siri');
      await give(
        root,
        known.id,
        [{ legevakt: 'a', role: 'doctor', doctor: 'fl-3' }],
        (await grantsOf(known.id)).etag,
      );
      const stranger = await add(admin, 'stian');
      expect(stranger.seen[0]).toBe(201);
      expect((await add(admin, 'siri')).seen).toEqual(stranger.seen);
      const here = { legevakt: 'b', role: 'planner' };
      const etags = await Promise.all(
        [known.id, stranger.id].map(
          async (id) => (await give(admin, id, [here], String(stranger.seen[2]))).headers.etag,
        ),
      );
      expect(etags[0]).toBe(etags[1]);
      expect((await add(admin, 'siri')).seen[0]).toBe(200);
    });

    it('that nobody added are not found', async () => {
      const url = '/v1/people/00000000-0000-4000-8000-000000000000/grants';
      expect(codeOf(await ask(root, 'GET', url))).toEqual([404, 'PERSON_NOT_FOUND']);
      const put = await ask(root, 'PUT', url, { grants: [] }, { 'if-match': '"1"' });
      expect(codeOf(put)).toEqual([404, 'PERSON_NOT_FOUND']);
    });

    it('are refused with a token that is meant for another service', async () => {
      const token = await provider.token({ sub: 'kari' }, { audience: 'other' });
      expect(codeOf(await ask(token, 'GET', '/v1/me'))).toEqual([401, 'INVALID_TOKEN']);
    });
  });

  describe('jobs', () => {
    it('are listed for those who may read them only, on every page', async () => {
      const ids: Record<string, string> = {};
      for (const legevakt of ['her', 'der', 'borte']) {
        const made = await ask(
          root,
          'POST',
          `/v1/legevakter/${legevakt}/roster-jobs`,
          aReadableJob(legevakt),
        );
        ids[legevakt] = made.json<{ id: string }>().id;
      }
      const person = (await ask(root, 'POST', '/v1/people', { subject: 'both' })).json<{ id: string }>().id;
      const grants = [
        { legevakt: 'her', role: 'leader' },
        { legevakt: 'der', role: 'planner' },
        { legevakt: 'borte', role: 'doctor', doctor: 'd1' },
      ];
      const { etag } = (await ask(root, 'GET', `/v1/people/${person}/grants`)).headers;
      await ask(root, 'PUT', `/v1/people/${person}/grants`, { grants }, { 'if-match': String(etag) });
      const token = await provider.token({ sub: 'both' });
      const first = await ask(token, 'GET', '/v1/roster-jobs?limit=1');
      const [, next = ''] = /^<(.*)>; rel="next"$/.exec(String(first.headers.link)) ?? [];
      const second = await ask(token, 'GET', next);
      const seen = [first, second].flatMap((page) => page.json<{ jobs: { id: string }[] }>().jobs);
      expect(second.headers.link).toBeUndefined();
      expect(seen.map(({ id }) => id).sort()).toEqual([ids['her'], ids['der']].sort());
      const page = await ask(token, 'GET', '/');
      expect(page.body).toContain(ids['her']);
      expect(page.body).not.toContain(ids['borte']);
      const stop = await ask(token, 'POST', `/v1/roster-jobs/${ids['borte'] ?? ''}:stop`);
      expect(codeOf(stop)).toEqual([403, 'FORBIDDEN']);
    });
  });

  describe('the audit log', () => {
    it('says who submitted and stopped which job, page by page', async () => {
      const leader = await keyFor({ legevakt: 'revisjon', role: 'leader' });
      const { id: actor } = (await ask(leader, 'GET', '/v1/me')).json<{ id: string }>();
      const url = '/v1/legevakter/revisjon/roster-jobs';
      const { id } = (await ask(leader, 'POST', url, aReadableJob('revisjon'))).json<{ id: string }>();
      await ask(leader, 'POST', `/v1/roster-jobs/${id}:stop`);
      await ask(leader, 'POST', `/v1/roster-jobs/${id}:stop`);
      const first = await ask(leader, 'GET', '/v1/audit?limit=2');
      const [, next = ''] = /^<(.*)>; rel="next"$/.exec(String(first.headers.link)) ?? [];
      const second = await ask(leader, 'GET', next);
      const entries = [first, second].flatMap((page) => page.json<{ entries: object[] }>().entries);
      expect(second.headers.link).toBeUndefined();
      const done = { actor: { kind: 'key', id: actor }, legevakt: 'revisjon' };
      expect(entries).toMatchObject([
        { ...done, action: 'job.stopped', subject: { kind: 'job', id } },
        { ...done, action: 'job.submitted', subject: { kind: 'job', id } },
        { action: 'key.created', legevakt: 'revisjon', subject: { kind: 'key', id: actor } },
      ]);
    });

    it('holds together after all this', async () => {
      expect(await verifyAudit(makeAuditLog(service.database.tables))).toMatchObject({ ok: true });
    });

    it.each(['cursor=x', 'cursor=LTE', 'limit=0', 'after=3'])('refuses ?%s', async (query) => {
      expect(codeOf(await ask(root, 'GET', `/v1/audit?${query}`))).toEqual([400, 'INVALID_REQUEST']);
    });
  });

  it('counts tokens that are not good by address, whatever they are, and lets good ones go on', async () => {
    const limited = await openService(readStandIn, undefined, {
      authenticate: (stores) => makeAuthenticate({ ...stores, clock }),
      requestsPerMinute: 3,
    });
    const get = (token: string) =>
      limited.app.inject({ url: '/v1/me', headers: { authorization: `Bearer ${token}` } });
    const keys = makeKeyStore(limited.database.tables);
    const grant = { legevakt: 'a', role: 'leader' } as const;
    const order = {
      grant,
      scopes: null,
      label: 'test',
      expiresAt: null,
      by: { kind: 'local', id: 'x' },
    } as const;
    const { token } = await createKey({ keys, clock }, order);
    for (const guess of ['a', 'b', 'c']) expect(codeOf(await get(guess))).toEqual([401, 'INVALID_TOKEN']);
    const refused = await get('d');
    expect(codeOf(refused)).toEqual([429, 'TOO_MANY_REQUESTS']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
    expect((await get(token)).statusCode).toBe(200);
    await limited.close();
  });

  it.each([
    ['a token that is not good', 'Bearer nonsense'],
    ['no token', undefined],
  ])('limits requests with %s before it is looked at', async (_name, authorization) => {
    let looks = 0;
    const limited = await openService(readStandIn, undefined, {
      authenticate: () => () => {
        looks += 1;
        return Promise.resolve({ kind: authorization === undefined ? 'missing' : 'invalid' });
      },
      requestsPerMinute: 2,
    });
    const headers = authorization === undefined ? {} : { authorization };
    const get = (url: string) => limited.app.inject({ url, headers });
    const statuses: number[] = [];
    for (const url of ['/v1/me', '/v1/me', '/v1/me', '/', '/nothing/here'])
      statuses.push((await get(url)).statusCode);
    expect([statuses, looks]).toEqual([[401, 401, 429, 429, 429], 2]);
    expect((await get('/healthz')).statusCode).toBe(200);
    await limited.close();
  });

  it('answers 503 while the identity provider does not answer', async () => {
    const away = await openService(readStandIn, undefined, {
      authenticate: (stores) => {
        const settings = { issuer: 'http://127.0.0.1:1', audience: testAudience, personClaim: 'sub' };
        return makeAuthenticate({ ...stores, clock, verifyIdentity: makeVerifyIdentity(settings) });
      },
    });
    const headers = { authorization: `Bearer ${await provider.token()}` };
    const response = await away.app.inject({ url: '/v1/me', headers });
    expect(codeOf(response)).toEqual([503, 'IDENTITY_PROVIDER_OUT_OF_REACH']);
    expect(response.headers['retry-after']).toBe('5');
    await away.close();
  });
});

it('a service without an identity provider adds nobody', async () => {
  const service = await openService(readStandIn);
  const request = { method: 'POST', url: '/v1/people', payload: { subject: 'x' } } as const;
  const response = await service.app.inject(request);
  expect(response.statusCode).toBe(409);
  expect(response.json()).toMatchObject({ code: 'NO_IDENTITY_PROVIDER' });
  await service.close();
});
