import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Authenticate } from '../../src/access/authenticate.js';
import { createKey } from '../../src/access/create-key.js';
import { makeAuthenticate } from '../../src/access/authenticate.js';
import type { Grant } from '../../src/access/principal.js';
import { planRoster } from '../../src/jobs/plan-roster.js';
import type { PlanJob } from '../../src/jobs/planning.js';
import { readJob } from '../../src/jobs/read-job.js';
import { makeKeyStore } from '../../src/storage/key-store.js';
import { aDoctor, aJob, aLine } from '../support/builders.js';
import { openService, type Service } from '../support/service.js';
import { until } from '../support/until.js';

const plan: PlanJob = (document, { stop }) =>
  planRoster(document, {
    onProgress: () => undefined,
    shouldStop: () => stop.aborted,
    now: () => performance.now() / 1000,
  });
const document = {
  ...aJob({
    lines: [
      aLine({ place: 'sentrum' }),
      aLine({ id: 'B', name: 'Bakvakt', kind: 'bakvakt', pools: ['alle'] }),
    ],
    doctors: [
      aDoctor({ id: 'a', groups: ['alle'] }),
      aDoctor({ id: 'b', groups: ['alle'] }),
      aDoctor({ id: 'c', groups: ['alle'] }),
    ],
    fairnessGroups: [{ id: 'alle', lines: ['V'], name: 'Alle' }],
    solve: { iterations: 5, seconds: 5 },
  }),
};

interface Vakt {
  readonly vakt: string;
  readonly roster: string;
  readonly colleagues: readonly { readonly name: string; readonly doctor: string }[];
  readonly bakvakt: readonly { readonly doctor: string }[];
}

describe('what a doctor sees', () => {
  let service: Service;
  let now = new Date('2026-02-01T12:00:00Z');
  const clock = { now: () => now };
  const tokens: Record<string, string> = {};
  const ids: Record<string, string> = {};
  let roster = '';

  const ask = (
    who: string | undefined,
    method: 'GET' | 'POST' | 'PATCH',
    url: string,
    payload?: unknown,
    headers: Record<string, string> = {},
  ) =>
    service.app.inject({
      method,
      url,
      headers: { ...(who === undefined ? {} : { authorization: `Bearer ${tokens[who] ?? ''}` }), ...headers },
      ...(payload === undefined ? {} : { payload: payload as object }),
    });
  const codeOf = (response: Awaited<ReturnType<typeof ask>>) => [
    response.statusCode,
    response.json<{ code: string }>().code,
  ];
  const vakterOf = async (who: string, query = '') =>
    (await ask(who, 'GET', `/v1/me/vakter${query}`)).json<{ vakter: Vakt[] }>().vakter;
  const feedOf = async (who: string): Promise<string> => {
    const made = await ask(who, 'POST', '/v1/me/calendar-feed:rotate');
    expect([made.statusCode, made.headers['cache-control']]).toEqual([201, 'no-store']);
    return new URL(made.json<{ url: string }>().url).pathname;
  };
  const eventsAt = async (path: string) => {
    const text = (await ask(undefined, 'GET', path)).body;
    return new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents('vevent').map((one) => ({
      uid: String(one.getFirstPropertyValue('uid')),
      status: String(one.getFirstPropertyValue('status')),
      sequence: Number(one.getFirstPropertyValue('sequence')),
    }));
  };
  const publish = async (id: string) => {
    const answer = await ask('admin', 'POST', `/v1/rosters/${id}:publish`);
    expect(answer.statusCode).toBe(200);
  };
  /** A new version without the first vakt of doctor a, who is told as another's. */
  const giveAway = async (vakt: string, doctor: string): Promise<string> => {
    const { etag = '' } = (await ask('admin', 'GET', `/v1/rosters/${roster}`)).headers;
    const path = `/assignments/${vakt.replaceAll('/', '~1')}`;
    const answer = await ask(
      'admin',
      'PATCH',
      `/v1/rosters/${roster}`,
      JSON.stringify([{ op: 'replace', path, value: doctor }]),
      { 'content-type': 'application/json-patch+json', 'if-match': etag },
    );
    return answer.json<{ id: string }>().id;
  };

  beforeAll(async () => {
    const authenticate = (stores: Parameters<typeof makeAuthenticate>[0]): Authenticate =>
      makeAuthenticate({ ...stores, clock });
    service = await openService(readJob, undefined, {
      clock,
      authenticate: (stores) => authenticate({ ...stores, clock }),
    });
    const keys = makeKeyStore(service.database.tables);
    const grants: Record<string, Grant> = {
      admin: { legevakt: '*', role: 'admin' },
      leader: { legevakt: 'testvik', role: 'leader' },
      a: { legevakt: 'testvik', role: 'doctor', doctor: 'a' },
      b: { legevakt: 'testvik', role: 'doctor', doctor: 'b' },
      elsewhere: { legevakt: 'annet', role: 'doctor', doctor: 'a' },
    };
    for (const [who, grant] of Object.entries(grants)) {
      const order = { grant, scopes: null, label: 'test', expiresAt: null } as const;
      const { key, token } = await createKey({ keys, clock }, { ...order, by: { kind: 'local', id: 'x' } });
      tokens[who] = token;
      ids[who] = key.id;
    }
    await service.startWorker(plan);
    const job = await ask('admin', 'POST', '/v1/legevakter/testvik/roster-jobs', document);
    const { id } = job.json<{ id: string }>();
    roster = await until(async () => {
      const done = await service.store.find(id);
      return done?.state === 'done' && done.roster;
    });
  });
  afterAll(() => service.close());

  it('is nothing of a draft', async () => {
    expect(await vakterOf('a')).toEqual([]);
    expect((await ask('a', 'GET', '/v1/me/balance')).json()).toMatchObject({
      doctors: [{ doctor: 'a', rosters: [], total: [] }],
    });
    await publish(roster);
  });

  it('is the own vakter with colleagues and whom to call, and nobody else’s', async () => {
    const seats = (await service.rosters.heldSeats(roster)).filter(({ doctor }) => doctor === 'a');
    const vakter = await vakterOf('a');
    expect(vakter.map(({ vakt }) => vakt).sort()).toEqual(seats.map(({ vakt }) => vakt).sort());
    expect(vakter.length).toBeGreaterThan(0);
    expect(vakter[0]).toMatchObject({
      roster,
      doctor: 'a',
      legevakt: 'testvik',
      legevaktName: 'Testvik legevakt',
      start: expect.stringMatching(/T16:00:00\+01:00$/) as string,
      end: expect.stringMatching(/T23:00:00\+01:00$/) as string,
    });
    for (const { vakt, colleagues, bakvakt } of vakter) {
      expect(colleagues).toEqual([expect.objectContaining({ name: `Lege ${colleagues[0]?.doctor ?? ''}` })]);
      expect(colleagues[0]?.doctor).not.toBe('a');
      const behind = bakvakt.map(({ doctor }) => doctor);
      expect(behind).toEqual(vakt.includes('/B/') ? [] : [colleagues[0]?.doctor]);
    }
    expect(await vakterOf('elsewhere')).toEqual([]);
  });

  it('is within the dates that are asked for', async () => {
    const [first] = await vakterOf('a');
    const date = first?.vakt.slice(0, 10) ?? '';
    const sameDay = await vakterOf('a', `?from=${date}&to=${date}`);
    expect(sameDay.map(({ vakt }) => vakt)).toContain(first?.vakt);
    expect(await vakterOf('a', '?from=2026-04-01&to=2026-04-30')).toEqual([]);
    for (const query of [
      '?from=2026-04-02&to=2026-04-01',
      '?from=2026-01-01&to=2028-01-01',
      '?x=1',
      '?from=x',
    ])
      expect(codeOf(await ask('a', 'GET', `/v1/me/vakter${query}`))).toEqual([400, 'INVALID_REQUEST']);
  });

  it('is who is on now', async () => {
    now = new Date('2026-03-09T18:00:00Z');
    const body = (await ask('a', 'GET', '/v1/me/on-now')).json<{ legevakter: { onDuty: object[] }[] }>();
    expect(body.legevakter).toMatchObject([{ legevakt: 'testvik', legevaktName: 'Testvik legevakt' }]);
    expect(body.legevakter[0]?.onDuty).toHaveLength(2);
    now = new Date('2026-03-09T23:00:00Z');
    expect((await ask('a', 'GET', '/v1/me/on-now')).json()).toMatchObject({ legevakter: [{ onDuty: [] }] });
    now = new Date('2026-02-01T12:00:00Z');
  });

  it('is the own balance', async () => {
    const body = (await ask('a', 'GET', '/v1/me/balance')).json<{
      doctors: { rosters: { shares: { load: number }[] }[]; total: { load: number }[] }[];
    }>();
    const [balance] = body.doctors;
    expect(balance?.rosters).toMatchObject([{ roster, period: { from: '2026-03-09', to: '2026-03-15' } }]);
    expect(balance?.total.length).toBeGreaterThan(0);
    expect(balance?.total.map(({ load }) => load)).toEqual(
      balance?.rosters[0]?.shares.map(({ load }) => load),
    );
    expect(JSON.stringify(body)).not.toContain('"b"');
  });

  it('is of another doctor for an administrator only', async () => {
    const of = '?legevakt=testvik&doctor=b';
    expect((await vakterOf('admin', of)).map(({ vakt }) => vakt)).toEqual(
      (await vakterOf('b')).map(({ vakt }) => vakt),
    );
    expect(await vakterOf('a', '?legevakt=testvik&doctor=a')).toEqual(await vakterOf('a'));
    expect(codeOf(await ask('a', 'GET', `/v1/me/vakter${of}`))).toEqual([403, 'FORBIDDEN']);
    expect(codeOf(await ask('leader', 'GET', `/v1/me/balance${of}`))).toEqual([403, 'FORBIDDEN']);
    expect(codeOf(await ask('elsewhere', 'GET', `/v1/me/on-now${of}`))).toEqual([404, 'LEGEVAKT_NOT_FOUND']);
    expect(codeOf(await ask('admin', 'GET', '/v1/me/vakter?doctor=b'))).toEqual([400, 'INVALID_REQUEST']);
    for (const path of ['vakter', 'on-now', 'balance'])
      expect(codeOf(await ask('admin', 'GET', `/v1/me/${path}`))).toEqual([404, 'NO_DOCTOR']);
    expect(codeOf(await ask('leader', 'POST', '/v1/me/calendar-feed:rotate'))).toEqual([404, 'NO_DOCTOR']);
  });

  describe('as a calendar', () => {
    it('is read by its address alone, names nobody, and is not sent twice', async () => {
      const path = await feedOf('a');
      expect(path).toMatch(/^\/cal\/[\w-]{43}\.ics$/);
      const answer = await ask(undefined, 'GET', path);
      expect(answer.headers).toMatchObject({
        'content-type': 'text/calendar; charset=utf-8',
        'cache-control': 'private, no-cache',
        'referrer-policy': 'no-referrer',
      });
      expect(answer.body).toContain('Testvik legevakt');
      expect(answer.body).not.toContain('Lege ');
      expect(await eventsAt(path)).toHaveLength((await vakterOf('a')).length);
      const { etag = '' } = answer.headers;
      const again = await ask(undefined, 'GET', path, undefined, { 'if-none-match': etag });
      expect([again.statusCode, again.body]).toEqual([304, '']);
    });

    it('has an address that is replaced, revoked, kept as a hash, and never guessed', async () => {
      const first = await feedOf('a');
      const second = await feedOf('a');
      expect(codeOf(await ask(undefined, 'GET', first))).toEqual([404, 'NOT_FOUND']);
      expect((await ask(undefined, 'GET', second)).statusCode).toBe(200);
      const rows = await service.database.tables.selectFrom('calendar_feeds').selectAll().execute();
      expect(JSON.stringify(rows)).not.toContain(second.slice(5, 48));
      for (const status of [204, 204])
        expect((await ask('a', 'POST', '/v1/me/calendar-feed:revoke')).statusCode).toBe(status);
      expect(codeOf(await ask(undefined, 'GET', second))).toEqual([404, 'NOT_FOUND']);
      expect(codeOf(await ask(undefined, 'GET', `/cal/${'x'.repeat(43)}.ics`))).toEqual([404, 'NOT_FOUND']);
      expect(codeOf(await ask(undefined, 'GET', '/cal/short.ics'))).toEqual([404, 'NOT_FOUND']);
      const audit = await ask('admin', 'GET', '/v1/audit');
      expect(audit.body).toContain('calendar-feed.rotated');
      expect(audit.body).toContain('calendar-feed.revoked');
      expect(audit.body).not.toContain(second.slice(5, 48));
    });

    it('keeps for 30 days, as cancelled, what was taken away, and gives it back', async () => {
      const [own, theirs] = [await feedOf('a'), await feedOf('b')];
      const before = await eventsAt(own);
      const theirsBefore = await eventsAt(theirs);
      const lost = (await vakterOf('a')).find(
        ({ colleagues }) => !colleagues.some(({ doctor }) => doctor === 'b'),
      );
      const edited = await giveAway(lost?.vakt ?? '', 'b');
      now = new Date('2026-02-02T12:00:00Z');
      await publish(edited);
      const after = await eventsAt(own);
      expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
      const cancelled = after.filter(({ status }) => status === 'CANCELLED');
      expect(cancelled).toHaveLength(1);
      const earlier = before.find(({ uid }) => uid === cancelled[0]?.uid);
      expect(cancelled[0]?.sequence).toBeGreaterThan(earlier?.sequence ?? Infinity);
      expect(await eventsAt(theirs)).toHaveLength(theirsBefore.length + 1);
      now = new Date('2026-03-04T11:00:00Z');
      expect(await eventsAt(own)).toHaveLength(before.length);
      now = new Date('2026-03-05T12:00:00Z');
      expect(await eventsAt(own)).toHaveLength(before.length - 1);
      now = new Date('2026-02-03T12:00:00Z');
      await publish(roster);
      const back = (await eventsAt(own)).find(({ uid }) => uid === cancelled[0]?.uid);
      expect(back?.status).toBe('CONFIRMED');
      expect(back?.sequence).toBeGreaterThan(cancelled[0]?.sequence ?? Infinity);
      expect((await eventsAt(theirs)).filter(({ status }) => status === 'CANCELLED')).toHaveLength(1);
    });

    it('ends with the role of its owner', async () => {
      const path = await feedOf('b');
      const of = '?legevakt=testvik&doctor=a';
      const made = await ask('admin', 'POST', `/v1/me/calendar-feed:rotate${of}`);
      const asAdmin = new URL(made.json<{ url: string }>().url).pathname;
      expect(await eventsAt(asAdmin)).not.toEqual([]);
      await ask('admin', 'POST', `/v1/keys/${ids['b'] ?? ''}:revoke`);
      expect(codeOf(await ask(undefined, 'GET', path))).toEqual([404, 'NOT_FOUND']);
      expect((await ask(undefined, 'GET', asAdmin)).statusCode).toBe(200);
    });
  });
});

it('where nobody logs in, a doctor is named', async () => {
  const service = await openService(readJob);
  try {
    const get = (url: string) => service.app.inject({ url });
    expect((await get('/v1/me/vakter')).json()).toMatchObject({ status: 404, code: 'NO_DOCTOR' });
    const of = '?legevakt=testvik&doctor=a';
    expect((await get(`/v1/me/vakter${of}`)).json()).toEqual({ vakter: [] });
    const made = await service.app.inject({ method: 'POST', url: `/v1/me/calendar-feed:rotate${of}` });
    const feed = await get(new URL(made.json<{ url: string }>().url).pathname);
    expect([feed.statusCode, feed.body.includes('BEGIN:VEVENT')]).toEqual([200, false]);
  } finally {
    await service.close();
  }
});
