import { sql } from 'kysely';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Authenticate } from '../../src/access/authenticate.js';
import { lostAfterMilliseconds, keptMilliseconds } from '../../src/jobs/idempotent-requests.js';
import { reviewRoster } from '../../src/jobs/review-roster.js';
import { planRoster } from '../../src/jobs/plan-roster.js';
import { readJob } from '../../src/jobs/read-job.js';
import { aDoctor, aJob, aLine } from '../support/builders.js';
import { openService, type Service } from '../support/service.js';
import { until } from '../support/until.js';

/** `Bearer a:admin` is the sender `a` as administrator of the legevakt `a`, with a doctor there; `Bearer a@b:admin` is `a` at `b`. */
const authenticate: Authenticate = (authorization) => {
  const [, id = '', legevakt = id, role = ''] =
    /^Bearer (\w+)(?:@(\w+))?:(\w+)$/.exec(authorization ?? '') ?? [];
  const grants = [{ legevakt: legevakt === 'all' ? '*' : legevakt, role: role as 'admin', doctor: 'a' }];
  return Promise.resolve({ kind: 'known', principal: { id, kind: 'key', grants } });
};

describe('a request with an Idempotency-Key', () => {
  let service: Service;
  let now = new Date('2026-02-01T12:00:00Z');
  let count = 0;
  let key: string;
  let reviews: { readonly go: () => void }[] = [];
  let isReviewHeld = false;
  let reviewFault: Error | undefined;
  const routes: { readonly name: string; readonly repeat: string | undefined; readonly takesKey: boolean }[] =
    [];

  const collectRoutes = (message: unknown): void => {
    const { fastify } = message as { readonly fastify: FastifyInstance };
    fastify.addHook('onRoute', ({ method, url, config, schema }) => {
      const takesKey = schema?.headers instanceof z.ZodObject && 'idempotency-key' in schema.headers.shape;
      for (const one of [method].flat())
        routes.push({ name: `${one} ${url}`, repeat: config?.repeat, takesKey });
    });
  };

  beforeAll(async () => {
    subscribe('fastify.initialization', collectRoutes);
    service = await openService(readJob, undefined, {
      clock: { now: () => now },
      authenticate: () => authenticate,
      issuer: 'https://issuer.example',
      review: async (request) => {
        if (reviewFault !== undefined) throw reviewFault;
        if (isReviewHeld) await new Promise<void>((go) => void reviews.push({ go }));
        return reviewRoster(request);
      },
    });
    unsubscribe('fastify.initialization', collectRoutes);
    await service.startWorker((document, { stop }) =>
      planRoster(document, {
        onProgress: () => undefined,
        shouldStop: () => stop.aborted,
        now: () => performance.now() / 1000,
      }),
    );
  });
  beforeEach(() => {
    key = `key-${(count += 1)}`;
    [reviews, isReviewHeld, reviewFault] = [[], false, undefined];
  });
  afterAll(() => service.close());

  const send = (
    asker: string,
    method: 'POST' | 'PATCH' | 'GET',
    url: string,
    payload?: object,
    headers: Record<string, string> = {},
  ): Promise<LightMyRequestResponse> =>
    service.app.inject({
      method,
      url,
      headers: { authorization: `Bearer ${asker}`, 'idempotency-key': key, ...headers },
      ...(payload === undefined ? {} : { payload: JSON.stringify(payload) }),
    });
  const json = { 'content-type': 'application/json' };
  const patchType = { 'content-type': 'application/json-patch+json' };
  const codeOf = (response: LightMyRequestResponse) => [
    response.statusCode,
    response.json<{ code?: string }>().code,
  ];
  const replayed = ({ headers }: LightMyRequestResponse) => headers['idempotency-replayed'];
  const keysAt = async (legevakt: string): Promise<{ readonly label: string }[]> =>
    (await send(`${legevakt}:admin`, 'GET', '/v1/keys')).json<{ keys: { label: string }[] }>().keys;
  const newKey = (legevakt: string, label: string) => ({ grant: { legevakt, role: 'planner' }, label });
  const audited = async (): Promise<number> =>
    (await service.database.tables.selectFrom('audit_head').select('seq').executeTakeFirstOrThrow()).seq;

  /** Two doctors share the evenings of a week in March 2026. */
  const solved = async (): Promise<{ readonly id: string; readonly etag: string }> => {
    const job = aJob({
      lines: [aLine()],
      doctors: [aDoctor({ id: 'a' }), aDoctor({ id: 'b' })],
      solve: { iterations: 5, seconds: 5 },
    });
    const legevakt = `lv${count}`;
    const document = { ...job, legevakt: { ...job.legevakt, id: legevakt } };
    const made = await send('all:admin', 'POST', `/v1/legevakter/${legevakt}/roster-jobs`, document, json);
    const version = await until(async () => {
      const url = `/v1/roster-jobs/${made.json<{ id: string }>().id}`;
      const { links } = (await send('all:admin', 'GET', url)).json<{ links: Record<string, string> }>();
      return links['version'];
    });
    const { headers } = await send('all:admin', 'GET', version);
    return { id: version.replace('/v1/rosters/', ''), etag: String(headers.etag) };
  };
  const emptied = [{ op: 'remove', path: '/assignments/2026-03-09~1V~11' }];
  const edit = ({ id, etag }: { readonly id: string; readonly etag: string }, patch: object = emptied) =>
    send('all:admin', 'PATCH', `/v1/rosters/${id}`, patch, { ...patchType, 'if-match': etag });

  it('gets the same answer again, and nothing is done twice', async () => {
    const roster = await solved();
    const first = await edit(roster);
    expect([first.statusCode, replayed(first)]).toEqual([201, undefined]);
    const before = await audited();
    const second = await edit(roster);
    expect([second.statusCode, second.body, replayed(second)]).toEqual([201, first.body, 'true']);
    const { location, etag, 'content-type': type } = first.headers;
    expect(second.headers).toMatchObject({ location, etag, 'content-type': type });
    expect(await audited()).toBe(before);
    // Without the key the same edit is one too many.
    const third = await send('all:admin', 'PATCH', `/v1/rosters/${roster.id}`, emptied, {
      ...patchType,
      'if-match': roster.etag,
      'idempotency-key': `${key}-other`,
    });
    expect(codeOf(third)).toEqual([412, 'ROSTER_CHANGED']);
  });

  it('is refused with another body, another address or another query', async () => {
    const roster = await solved();
    await edit(roster);
    const reused = [422, 'IDEMPOTENCY_KEY_REUSED'];
    expect(codeOf(await edit(roster, []))).toEqual(reused);
    expect(codeOf(await send('all:admin', 'POST', '/v1/keys', newKey('a', 'x'), json))).toEqual(reused);
    key += '-feed';
    const rotate = (query: string) => send('a:admin', 'POST', `/v1/me/calendar-feed:rotate${query}`);
    expect((await rotate('')).statusCode).toBe(201);
    expect(codeOf(await rotate('?legevakt=a&doctor=b'))).toEqual(reused);
  });

  it('is carried out once where two come at once; the other hears that it is under way', async () => {
    const roster = await solved();
    isReviewHeld = true;
    const first = edit(roster);
    await until(() => reviews.length === 1);
    const second = await edit(roster);
    expect(codeOf(second)).toEqual([409, 'REQUEST_UNDER_WAY']);
    expect(second.headers['retry-after']).toBe('1');
    expect(codeOf(await edit(roster, []))).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
    for (const { go } of reviews) go();
    expect((await first).statusCode).toBe(201);
    expect([(await edit(roster)).statusCode, reviews.length]).toEqual([201, 1]);
  });

  it('makes one key of ten requests at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => send('ten:admin', 'POST', '/v1/keys', newKey('ten', 'x'), json)),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, ...Array<number>(9).fill(409)]);
    expect(await keysAt('ten')).toHaveLength(1);
  });

  it('never shows a secret again, and says where the thing is', async () => {
    const order = () => send('b:admin', 'POST', '/v1/keys', newKey('b', 'x'), json);
    const first = await order();
    const { key: made, token } = first.json<{ key: { id: string }; token: string }>();
    expect(first.headers.location).toBe(`/v1/keys/${made.id}`);
    const second = await order();
    expect(codeOf(second)).toEqual([409, 'SECRET_SHOWN_ONCE']);
    expect([second.headers.location, replayed(second)]).toEqual([first.headers.location, 'true']);
    expect((await send('b:admin', 'GET', String(second.headers.location))).json()).toEqual(made);
    const feed = await send('b:admin', 'POST', '/v1/me/calendar-feed:rotate', undefined, {
      'idempotency-key': `${key}-feed`,
    });
    const address = feed.json<{ url: string }>().url;
    const before = await audited();
    const again = await send('b:admin', 'POST', '/v1/me/calendar-feed:rotate', undefined, {
      'idempotency-key': `${key}-feed`,
    });
    expect(codeOf(again)).toEqual([409, 'SECRET_SHOWN_ONCE']);
    expect(await audited()).toBe(before);
    const rows = await service.database.tables.selectFrom('idempotent_requests').selectAll().execute();
    const stored = JSON.stringify(rows);
    expect(stored).not.toContain(token.slice(-43));
    expect(stored).not.toContain(/cal\/([\w-]{43})/.exec(address)?.[1] ?? '');
  });

  it('of one sender has nothing to do with that of another', async () => {
    for (const legevakt of ['c', 'd']) {
      const made = await send(`${legevakt}:admin`, 'POST', '/v1/keys', newKey(legevakt, 'x'), json);
      expect(made.statusCode).toBe(201);
      expect(await keysAt(legevakt)).toHaveLength(1);
    }
  });

  it('that was refused may be put right and sent with the same key', async () => {
    const order = (label: string) => send('e:admin', 'POST', '/v1/keys', newKey('e', label), json);
    expect((await order('not an id')).statusCode).toBe(400);
    expect((await order('an-id')).statusCode).toBe(201);
    key += '-edit';
    const roster = await solved();
    const nowhere = [{ op: 'remove', path: '/assignments/nowhere' }];
    expect(codeOf(await edit(roster, nowhere))).toEqual([422, 'INVALID_PATCH']);
    expect((await edit(roster)).statusCode).toBe(201);
  });

  it('that ended in a fault of ours may be sent again', async () => {
    const roster = await solved();
    reviewFault = new Error('no');
    expect((await edit(roster)).statusCode).toBe(500);
    reviewFault = undefined;
    const second = await edit(roster);
    expect([second.statusCode, replayed(second)]).toEqual([201, undefined]);
  });

  it('gives no answer to those who may not have it any more', async () => {
    const order = () => send('f:admin', 'POST', '/v1/people', { subject: 'somebody' }, json);
    const first = await order();
    expect([first.statusCode, (await order()).statusCode]).toEqual([201, 201]);
    const asPlanner = service.app.inject({
      method: 'POST',
      url: '/v1/people',
      headers: { authorization: 'Bearer f:planner', 'idempotency-key': key, ...json },
      payload: { subject: 'somebody' },
    });
    expect(codeOf(await asPlanner)).toEqual([403, 'FORBIDDEN']);
  });

  it('is another one when the sender has other roles by now', async () => {
    const order = (asker: string) => send(asker, 'POST', '/v1/people', { subject: 'anybody' }, json);
    expect((await order('g:admin')).statusCode).toBe(201);
    expect(replayed(await order('g:admin'))).toBe('true');
    const elsewhere = await order('g@h:admin');
    expect(codeOf(elsewhere)).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
    expect(elsewhere.json()).not.toHaveProperty('grants');
  });

  it('is free again when its process died, and after a day', async () => {
    const roster = await solved();
    isReviewHeld = true;
    const lost = edit(roster);
    await until(() => reviews.length === 1);
    const start = now;
    now = new Date(start.getTime() + lostAfterMilliseconds - 1);
    expect(codeOf(await edit(roster))).toEqual([409, 'REQUEST_UNDER_WAY']);
    now = new Date(start.getTime() + lostAfterMilliseconds);
    isReviewHeld = false;
    expect((await edit(roster)).statusCode).toBe(201);
    // The first was not dead after all: the version that it started from has a child by now.
    for (const { go } of reviews) go();
    expect(codeOf(await lost)).toEqual([412, 'ROSTER_CHANGED']);
    expect(replayed(await edit(roster))).toBe('true');
    now = new Date(start.getTime() + lostAfterMilliseconds + keptMilliseconds);
    expect(codeOf(await edit(roster))).toEqual([412, 'ROSTER_CHANGED']);
  });

  it('answers what was done also where that cannot be noted', async () => {
    const { tables } = service.database;
    await sql`alter table vaktplan.idempotent_requests add constraint c check (status is null) not valid`.execute(
      tables,
    );
    const made = await send('g:admin', 'POST', '/v1/keys', newKey('g', 'x'), json);
    await sql`alter table vaktplan.idempotent_requests drop constraint c`.execute(tables);
    expect([made.statusCode, (await keysAt('g')).length]).toEqual([201, 1]);
  });

  it.each(['', 'x'.repeat(201)])('is refused where the key is no key', async (bad) => {
    const headers = { ...json, 'idempotency-key': bad };
    expect((await send('h:admin', 'POST', '/v1/keys', newKey('h', 'x'), headers)).statusCode).toBe(400);
  });

  it('is what every route that makes something takes', () => {
    const unsafe = routes.filter(({ name }) => /^(POST|PATCH) /.test(name));
    const namesOf = (which: (route: (typeof routes)[number]) => boolean): string[] =>
      unsafe
        .filter(which)
        .map(({ name }) => name)
        .sort();
    const ofJobs = namesOf(({ takesKey, repeat }) => takesKey && repeat === undefined);
    expect(ofJobs).toEqual([
      'POST /v1/legevakter/:legevakt/roster-jobs',
      'POST /v1/legevakter/:legevakt/scenario-batches',
      'POST /v1/roster-jobs/:id/scenarios',
      'POST /v1/rosters/:id([^/:]+)::replan',
      'POST /v1/rosters/:id/scenarios',
    ]);
    const harmless = namesOf(({ takesKey }) => !takesKey);
    expect(harmless).toEqual([
      'POST /v1/checks',
      'POST /v1/comparisons',
      'POST /v1/comparisons.csv',
      'POST /v1/comparisons.html',
      'POST /v1/comparisons.xlsx',
      'POST /v1/keys/:id([^/:]+)::revoke',
      'POST /v1/me/calendar-feed::revoke',
      'POST /v1/roster-jobs/:id([^/:]+)::cancel',
      'POST /v1/roster-jobs/:id([^/:]+)::stop',
      'POST /v1/rosters/:id([^/:]+)::adopt',
      'POST /v1/rosters/:id([^/:]+)::propose',
      'POST /v1/rosters/:id([^/:]+)::publish',
      'POST /v1/rosters/:id([^/:]+)::record-as-worked',
      'POST /v1/swaps/:id([^/:]+)::accept',
      'POST /v1/swaps/:id([^/:]+)::approve',
      'POST /v1/swaps/:id([^/:]+)::decline',
      'POST /v1/swaps/:id([^/:]+)::reject',
      'POST /v1/swaps/:id([^/:]+)::withdraw',
      'POST /v1/webhook-endpoints/:id([^/:]+)::disable',
      'POST /v1/webhook-endpoints/:id([^/:]+)::enable',
    ]);
  });
});
