import { randomUUID } from 'node:crypto';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { FastifyInstance, HTTPMethods } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Authenticate } from '../../src/access/authenticate.js';
import { everywhere, type Principal } from '../../src/access/principal.js';
import { roles, type Role } from '../../src/access/roles.js';
import type { RecordKind } from '../../src/api/permissions.js';
import { makeSwapStore } from '../../src/storage/swap-store.js';
import { someResult } from '../support/plan-fakes.js';
import { openService, type Service } from '../support/service.js';
import { aReadableJob, readStandIn } from '../support/stand-in-job.js';

/**
 * Who may use which route; the table that decides what is expected. A new route fails this test until it stands here.
 * `all`: every role. `public`: also without a token.
 */
const expected: Readonly<Record<string, 'all' | 'public' | readonly Role[]>> = {
  'GET /': ['admin', 'leader', 'planner', 'tillitsvalgt', 'integration'],
  'GET /static/page.css': 'public',
  'GET /static/live.mjs': 'public',
  'GET /static/mark.svg': 'public',
  'GET /favicon.ico': 'public',
  'GET /openapi.json': 'public',
  'GET /healthz': 'public',
  'GET /readyz': 'public',
  'GET /metrics': 'public',
  'GET /v1/rules': 'public',
  'GET /v1/rules/:id': 'public',
  'GET /v1/rules/:id/versions': 'public',
  'GET /v1/demo-data': 'public',
  'GET /v1/demo-data/:id': 'public',
  'GET /v1/me': 'all',
  'GET /v1/me/vakter': 'all',
  'GET /v1/me/on-now': 'all',
  'GET /v1/me/balance': 'all',
  'POST /v1/me/calendar-feed::rotate': 'all',
  'POST /v1/me/calendar-feed::revoke': 'all',
  'GET /cal/:token([\\w-]{43}).ics': 'public',
  'POST /v1/checks': 'all',
  'POST /v1/legevakter/:legevakt/roster-jobs': ['admin', 'leader', 'planner', 'integration'],
  'GET /v1/legevakter/:legevakt/roster-jobs': ['admin', 'leader', 'planner', 'tillitsvalgt', 'integration'],
  'GET /v1/roster-jobs': ['admin', 'leader', 'planner', 'tillitsvalgt', 'integration'],
  'GET /v1/roster-jobs/:id': ['admin', 'leader', 'planner', 'tillitsvalgt', 'integration'],
  'GET /v1/roster-jobs/:id/events': ['admin', 'leader', 'planner', 'tillitsvalgt', 'integration'],
  'GET /v1/roster-jobs/:id/roster': ['admin', 'leader', 'planner', 'tillitsvalgt', 'integration'],
  'GET /v1/roster-jobs/:id/report': ['admin', 'leader', 'planner', 'tillitsvalgt', 'integration'],
  'GET /v1/roster-jobs/:id/roster.csv': ['admin', 'leader', 'planner', 'tillitsvalgt', 'integration'],
  'GET /v1/roster-jobs/:id/roster.html': ['admin', 'leader', 'planner', 'tillitsvalgt', 'integration'],
  'POST /v1/roster-jobs/:id([^/:]+)::stop': ['admin', 'leader', 'planner', 'integration'],
  'POST /v1/roster-jobs/:id([^/:]+)::cancel': ['admin', 'leader', 'planner', 'integration'],
  'GET /v1/legevakter/:legevakt/rosters': ['admin', 'leader', 'planner', 'tillitsvalgt', 'integration'],
  'GET /v1/rosters/:id': ['admin', 'leader', 'planner', 'tillitsvalgt', 'integration'],
  'GET /v1/rosters/:id/diff/:other': ['admin', 'leader', 'planner', 'tillitsvalgt', 'integration'],
  'GET /v1/rosters/:id/analysis': ['admin', 'leader', 'planner', 'tillitsvalgt', 'integration'],
  'GET /v1/rosters/:id/conflict': ['admin', 'leader', 'planner'],
  'GET /v1/rosters/:id/coverage': ['admin', 'leader', 'planner', 'tillitsvalgt', 'integration'],
  'GET /v1/rosters/:id/fairness': ['admin', 'leader', 'planner', 'tillitsvalgt', 'integration'],
  'GET /v1/rosters/:id/candidates': ['admin', 'leader', 'planner', 'tillitsvalgt', 'integration'],
  'GET /v1/rosters/:id/resilience': ['admin', 'leader', 'planner', 'tillitsvalgt', 'integration'],
  'GET /v1/rosters/:id/resilience.csv': ['admin', 'leader', 'planner', 'tillitsvalgt', 'integration'],
  'GET /v1/rosters/:id/why': ['admin', 'leader', 'planner', 'doctor'],
  'GET /v1/rosters/:id/letter.html': ['admin', 'leader', 'planner', 'doctor'],
  'GET /v1/rosters/:id/letter.pdf': ['admin', 'leader', 'planner', 'doctor'],
  'GET /v1/rosters/:id/roster.csv': ['admin', 'leader', 'planner', 'tillitsvalgt', 'integration'],
  'GET /v1/rosters/:id/roster.html': ['admin', 'leader', 'planner', 'tillitsvalgt', 'integration'],
  'PATCH /v1/rosters/:id': ['admin', 'leader', 'planner'],
  'POST /v1/rosters/:id([^/:]+)::replan': ['admin', 'leader', 'planner', 'integration'],
  'POST /v1/comparisons': ['admin', 'leader', 'planner', 'tillitsvalgt', 'integration'],
  'POST /v1/comparisons.csv': ['admin', 'leader', 'planner', 'tillitsvalgt', 'integration'],
  'POST /v1/comparisons.xlsx': ['admin', 'leader', 'planner', 'tillitsvalgt', 'integration'],
  'POST /v1/comparisons.html': ['admin', 'leader', 'planner', 'tillitsvalgt', 'integration'],
  'POST /v1/rosters/:id/scenarios': ['admin', 'leader', 'planner', 'integration'],
  'POST /v1/roster-jobs/:id/scenarios': ['admin', 'leader', 'planner', 'integration'],
  'POST /v1/rosters/:id([^/:]+)::adopt': ['admin', 'leader', 'planner'],
  'POST /v1/legevakter/:legevakt/scenario-batches': ['admin', 'leader', 'planner', 'integration'],
  'GET /v1/legevakter/:legevakt/scenario-batches': [
    'admin',
    'leader',
    'planner',
    'tillitsvalgt',
    'integration',
  ],
  'GET /v1/scenario-batches/:id': ['admin', 'leader', 'planner', 'tillitsvalgt', 'integration'],
  'GET /v1/scenario-batches/:id/curve': ['admin', 'leader', 'planner', 'tillitsvalgt', 'integration'],
  'GET /v1/scenario-batches/:id/smallest': ['admin', 'leader', 'planner', 'tillitsvalgt', 'integration'],
  'GET /v1/scenario-batches/:id/additions': ['admin', 'leader', 'planner', 'tillitsvalgt', 'integration'],
  'GET /v1/scenario-batches/:id/curve.csv': ['admin', 'leader', 'planner', 'tillitsvalgt', 'integration'],
  'GET /v1/scenario-batches/:id/curve.html': ['admin', 'leader', 'planner', 'tillitsvalgt', 'integration'],
  'POST /v1/rosters/:id([^/:]+)::propose': ['admin', 'leader', 'planner'],
  'POST /v1/rosters/:id([^/:]+)::publish': ['admin', 'leader'],
  'POST /v1/rosters/:id([^/:]+)::record-as-worked': ['admin', 'leader'],
  'GET /v1/swaps': 'all',
  'GET /v1/swaps/:id': 'all',
  'POST /v1/swaps': ['admin', 'doctor'],
  'POST /v1/swaps/:id([^/:]+)::accept': ['admin', 'doctor'],
  'POST /v1/swaps/:id([^/:]+)::decline': ['admin', 'doctor'],
  'POST /v1/swaps/:id([^/:]+)::withdraw': ['admin', 'doctor'],
  'POST /v1/swaps/:id([^/:]+)::approve': ['admin', 'leader'],
  'POST /v1/swaps/:id([^/:]+)::reject': ['admin', 'leader'],
  'GET /v1/keys': ['admin'],
  'POST /v1/keys': ['admin'],
  'GET /v1/keys/:id': ['admin'],
  'POST /v1/keys/:id([^/:]+)::revoke': ['admin'],
  'GET /v1/people': ['admin'],
  'POST /v1/people': ['admin'],
  'GET /v1/people/:id/grants': ['admin'],
  'PUT /v1/people/:id/grants': ['admin'],
  'GET /v1/audit': ['admin', 'leader'],
  'GET /v1/webhook-endpoints': ['admin', 'leader', 'integration'],
  'POST /v1/webhook-endpoints': ['admin', 'integration'],
  'GET /v1/webhook-endpoints/:id': ['admin', 'leader', 'integration'],
  'DELETE /v1/webhook-endpoints/:id': ['admin', 'integration'],
  'POST /v1/webhook-endpoints/:id([^/:]+)::enable': ['admin', 'integration'],
  'POST /v1/webhook-endpoints/:id([^/:]+)::disable': ['admin', 'integration'],
  'POST /v1/webhook-endpoints/:id([^/:]+)::rotate-secret': ['admin', 'integration'],
  'POST /v1/webhook-endpoints/:id([^/:]+)::test': ['admin', 'integration'],
  'GET /v1/webhook-endpoints/:id/deliveries': ['admin', 'leader', 'integration'],
  'POST /v1/webhook-endpoints/:id/deliveries/:delivery([^/:]+)::replay': ['admin', 'integration'],
};

const anEndpoint = (legevakt: string): object => ({
  legevakt,
  url: 'https://receiver.example/',
  label: 'test',
});

/** What is sent where an address and a role are not enough; the legevakt, or its published roster, is put in. */
const bodies: Readonly<Record<string, (legevakt: string, published: string) => unknown>> = {
  'POST /v1/legevakter/:legevakt/roster-jobs': aReadableJob,
  'POST /v1/checks': () => ({ job: {}, roster: {} }),
  'PATCH /v1/rosters/:id': () => [],
  'POST /v1/swaps': (_legevakt, roster) => ({ kind: 'give-away', roster, gives: seat.vakt, to: 'd2' }),
  'POST /v1/keys': (legevakt) => ({ grant: { legevakt, role: 'planner' }, label: 'test' }),
  'POST /v1/webhook-endpoints': anEndpoint,
  'POST /v1/people': () => ({ subject: 'somebody' }),
  'PUT /v1/people/:id/grants': (legevakt) => ({ grants: [{ legevakt, role: 'planner' }] }),
};

/** What is asked behind the address. */
const queries: Readonly<Record<string, string>> = {
  'GET /v1/rosters/:id/candidates': '?vakt=2026-12-01/natt/1',
  'GET /v1/rosters/:id/why': '?vakt=2026-12-01/natt/1&doctor=d1',
  'GET /v1/rosters/:id/letter.html': '?vakt=2026-12-01/natt/1&doctor=d1',
  'GET /v1/rosters/:id/letter.pdf': '?vakt=2026-12-01/natt/1&doctor=d1',
  'GET /v1/rosters/:id/conflict': '?vakt=2026-12-01/natt/1',
};

/** Routes whose legevakt stands in the body: there, another's is another record. */
const legevaktInBody = new Set([
  'POST /v1/keys',
  'POST /v1/swaps',
  'POST /v1/webhook-endpoints',
  'PUT /v1/people/:id/grants',
]);

const [own, other] = ['own', 'other'];
/** Held by the doctor of the role `doctor` in every roster here. */
const seat = { vakt: '2026-12-01/natt/1', doctor: 'd1' };
const now = new Date('2026-11-22T12:00:00Z');

/** `Bearer leader` is the leader of `own`; a * behind the role makes it one of every legevakt. */
const authenticate: Authenticate = (authorization) => {
  if (authorization === undefined) return Promise.resolve({ kind: 'missing' });
  const word = authorization.replace('Bearer ', '');
  const role = roles.find((one) => one === word.replace(everywhere, ''));
  if (role === undefined) return Promise.resolve({ kind: 'invalid' });
  const legevakt = word.endsWith(everywhere) ? everywhere : own;
  const grant = { legevakt, role, ...(role === 'doctor' ? { doctor: seat.doctor } : {}) };
  const principal: Principal = { id: word, kind: 'key', grants: [grant] };
  return Promise.resolve({ kind: 'known', principal });
};

interface Route {
  readonly name: string;
  readonly method: HTTPMethods;
  readonly path: string;
  readonly record: RecordKind | 'none';
}

type Place = 'own' | 'other' | 'missing';

describe('every route', () => {
  let service: Service;
  const routes: Route[] = [];
  let records: Record<RecordKind, Record<Place, string>>;
  let person: string;
  const published: Record<string, string> = {};
  let endpointAt: (legevakt: string) => Promise<string>;

  const collectRoutes = (message: unknown): void => {
    const { fastify } = message as { readonly fastify: FastifyInstance };
    fastify.addHook('onRoute', ({ method, url, config }) => {
      for (const one of [method].flat().filter((name) => name !== 'HEAD'))
        routes.push({ name: `${one} ${url}`, method: one, path: url, record: config?.record ?? 'none' });
    });
  };

  beforeAll(async () => {
    subscribe('fastify.initialization', collectRoutes);
    service = await openService(readStandIn, undefined, {
      authenticate: () => authenticate,
      clock: { now: () => now },
      issuer: 'https://issuer.example',
    });
    unsubscribe('fastify.initialization', collectRoutes);
    const admin = { authorization: 'Bearer admin*' };
    const post = (url: string, payload: object) =>
      service.app.inject({ method: 'POST', url, headers: admin, payload });
    const job = async (legevakt: string): Promise<string> => {
      const made = await post(`/v1/legevakter/${legevakt}/roster-jobs`, aReadableJob(legevakt));
      const { id } = made.json<{ id: string }>();
      await post(`/v1/roster-jobs/${id}:stop`, {});
      return id;
    };
    const key = async (legevakt: string): Promise<string> => {
      const made = await post('/v1/keys', { grant: { legevakt, role: 'planner' }, label: 'test' });
      return made.json<{ key: { id: string } }>().key.id;
    };
    const both = async (make: (legevakt: string) => Promise<string>) => ({
      own: await make(own),
      other: await make(other),
      missing: randomUUID(),
    });
    const roster = async (legevakt: string): Promise<string> => {
      const made = await post(`/v1/legevakter/${legevakt}/roster-jobs`, aReadableJob(legevakt));
      const { id } = made.json<{ id: string }>();
      await service.store.claim(id, new Date());
      const ending = { state: 'done', result: someResult, warnings: [] } as const;
      await service.store.finish(id, 1, ending, new Date());
      const done = await service.store.find(id);
      return done?.state === 'done' ? (done.roster ?? '') : '';
    };
    endpointAt = async (legevakt) =>
      (await post('/v1/webhook-endpoints', anEndpoint(legevakt))).json<{ id: string }>().id;
    const batch = async (legevakt: string): Promise<string> => {
      const scenarios = [{ label: 'a' }, { label: 'b' }];
      const base = { job: await job(legevakt), scenarios };
      const made = await post(`/v1/legevakter/${legevakt}/scenario-batches`, base);
      return made.json<{ id: string }>().id;
    };
    const swap = async (legevakt: string): Promise<string> => {
      const id = await roster(legevakt);
      await post(`/v1/rosters/${id}:publish`, {});
      published[legevakt] = id;
      return makeSwapStore(service.database.tables).addSwap({
        id: randomUUID(),
        roster: id,
        kind: 'give-away',
        from: seat.doctor,
        to: 'd2',
        gives: seat.vakt,
        requestedAt: now,
        actor: { kind: 'key', id: 'doctor' },
      });
    };
    records = {
      batch: await both(batch),
      job: await both(job),
      key: await both(key),
      roster: await both(roster),
      swap: await both(swap),
      'webhook-endpoint': await both(endpointAt),
    };
    person = (await post('/v1/people', { subject: 'somebody' })).json<{ id: string }>().id;
  });
  afterAll(() => service.close());

  const ask = async (route: Route, word: string | undefined, place: Place) => {
    const legevakt = place === 'own' ? own : other;
    const id =
      route.record !== 'none'
        ? records[route.record][place]
        : route.path.includes('/people/')
          ? person
          : 'fair-hours';
    const url = route.path
      .replace(/:id(\([^)]*\))?/, id)
      .replace('::', ':')
      .replace(':other', id)
      .replace(/:delivery(\([^)]*\))?/, randomUUID())
      .replace(':legevakt', legevakt)
      .concat(queries[route.name] ?? '');
    const payload = bodies[route.name]?.(legevakt, published[legevakt] ?? '');
    const response = await service.app.inject({
      method: route.method as 'GET',
      url,
      headers: {
        'if-match': '"0"',
        'content-type': route.method === 'PATCH' ? 'application/json-patch+json' : 'application/json',
        ...(word === undefined ? {} : { authorization: `Bearer ${word}` }),
      },
      payload: JSON.stringify(payload ?? {}),
    });
    // What was removed is there again for the next who asks.
    if (response.statusCode === 204 && route.method === 'DELETE')
      records['webhook-endpoint'][place] = await endpointAt(legevakt);
    return response;
  };
  /** What came of a request as far as this test goes. */
  const verdict = (response: Awaited<ReturnType<typeof ask>>): 'in' | 'hidden' | number => {
    const { statusCode } = response;
    const isProblem = String(response.headers['content-type']).includes('problem+json');
    const code = isProblem ? response.json<{ code: string }>().code : '';
    if (/^(LEGEVAKT|JOB|BATCH|KEY|ROSTER|SWAP|PERSON|WEBHOOK_ENDPOINT)_NOT_FOUND$/.test(code))
      return 'hidden';
    // The role permits it; of the two doctors it is the other's part.
    if (code === 'SWAP_NOT_YOURS') return 'in';
    return statusCode === 401 || statusCode === 403 ? statusCode : 'in';
  };
  const isAbout = ({ name, path, record }: Route): boolean =>
    path.includes(':legevakt') || record !== 'none' || legevaktInBody.has(name);

  it('stands in the table', () => {
    expect(routes.map(({ name }) => name).sort()).toEqual(Object.keys(expected).sort());
  });

  it('asks for a token, unless it is public', async () => {
    for (const route of routes) {
      const isPublic = expected[route.name] === 'public';
      const none = await ask(route, undefined, 'own');
      expect([route.name, verdict(none)]).toEqual([route.name, isPublic ? 'in' : 401]);
      const bad = await ask(route, 'nonsense', 'own');
      expect([route.name, verdict(bad)]).toEqual([route.name, isPublic ? 'in' : 401]);
      if (!isPublic) {
        expect(none.headers['www-authenticate']).toBe('Bearer realm="vaktplan"');
        expect(bad.headers['www-authenticate']).toBe('Bearer realm="vaktplan", error="invalid_token"');
      }
    }
  });

  describe.each(roles)('asked by the role %s', (role) => {
    const isAllowed = (route: Route): boolean => {
      const who = expected[route.name];
      return who === 'all' || who === 'public' || (who?.includes(role) ?? false);
    };

    it('of the legevakt: answers, or 403', async () => {
      for (const route of routes) {
        const got = verdict(await ask(route, role, 'own'));
        expect([route.name, got]).toEqual([route.name, isAllowed(route) ? 'in' : 403]);
      }
    });

    it('of another legevakt: what belongs there is not found', async () => {
      for (const route of routes.filter(isAbout)) {
        const answer = verdict(await ask(route, role, 'other'));
        // The body is read after the role has been looked at.
        const refused = legevaktInBody.has(route.name) && !isAllowed(route) ? 403 : 'hidden';
        expect([route.name, answer]).toEqual([route.name, refused]);
      }
    });

    it('for a record of another legevakt gets the answer for one that is not there', async () => {
      for (const route of routes.filter(({ record }) => record !== 'none')) {
        const body = async (place: Place): Promise<object> => ({
          ...(await ask(route, role, place)).json<object>(),
          instance: '',
          traceId: '',
        });
        expect(await body('other')).toEqual(await body('missing'));
      }
    });

    it('of every legevakt: answers everywhere, or 403', async () => {
      for (const route of routes) {
        const got = verdict(await ask(route, `${role}*`, 'other'));
        expect([route.name, got]).toEqual([route.name, isAllowed(route) ? 'in' : 403]);
      }
    });
  });
});

it('a route that does not say what it needs is refused at the start', async () => {
  const service = await openService(readStandIn);
  // Fastify takes no route after its start, but the hook that asks comes first.
  const add = (url: string, config?: object) => () =>
    service.app.get(url, config === undefined ? {} : { config }, () => 'x');
  expect(add('/new')).toThrow('GET /new names no permission in its config.');
  expect(add('/new/:id', { permission: 'job:read' })).toThrow(
    'GET /new/:id does not say whose record it is.',
  );
  await service.close();
});
