import ICAL from 'ical.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeAuthenticate } from '../../src/access/authenticate.js';
import { createKey } from '../../src/access/create-key.js';
import type { Grant } from '../../src/access/principal.js';
import { CheckTookTooLongError } from '../../src/jobs/checking.js';
import { planRoster } from '../../src/jobs/plan-roster.js';
import type { PlanJob } from '../../src/jobs/planning.js';
import { readJob } from '../../src/jobs/read-job.js';
import { reviewRoster } from '../../src/jobs/review-roster.js';
import { makeKeyStore } from '../../src/storage/key-store.js';
import { aDoctor, aJob, aLine } from '../support/builders.js';
import { publishFound } from '../support/published-roster.js';
import { openService, type Service } from '../support/service.js';
import { until } from '../support/until.js';

const plan: PlanJob = (document, { stop }) =>
  planRoster(document, {
    onProgress: () => undefined,
    shouldStop: () => stop.aborted,
    now: () => performance.now() / 1000,
  });

const [monday, tuesday, wednesday, thursday, friday] = [9, 10, 11, 12, 13].map(
  (day) => `2026-03-${String(day).padStart(2, '0')}/V/1`,
) as [string, string, string, string, string];
const holders = {
  [monday]: 'lege-a',
  [tuesday]: 'lege-b',
  [wednesday]: 'lege-c',
  [thursday]: 'lege-a',
  [friday]: 'lege-b',
};
const document = aJob({
  lines: [aLine({ place: 'sentrum' })],
  doctors: ['lege-a', 'lege-b', 'lege-c'].map((id) => aDoctor({ id })),
  fairnessGroups: [{ id: 'alle', lines: ['V'], name: 'Alle' }],
  wishes: [
    { doctor: 'lege-c', kind: 'cannot', from: '2026-03-13', to: '2026-03-13' },
    { doctor: 'lege-b', kind: 'rather-not', from: '2026-03-09', to: '2026-03-09' },
  ],
  solve: { iterations: 5, seconds: 5 },
});
const dayBefore = new Date('2026-02-01T12:00:00Z');

interface SwapBody {
  readonly id: string;
  readonly state: string;
  readonly expiredBecause?: string;
  readonly from: { readonly doctor: string; readonly name: string };
  readonly to: { readonly doctor: string; readonly name: string } | null;
  readonly judgement: {
    readonly roster: string;
    readonly breaches: number;
    readonly breachesOfOthers: number;
    readonly findings: readonly { readonly rule: string; readonly change: string; readonly doctor: string }[];
    readonly load: readonly {
      readonly doctor: string;
      readonly before: { readonly weightedHours: number };
      readonly after: { readonly weightedHours: number };
    }[];
  } | null;
  readonly result?: string;
  readonly links: Readonly<Record<string, string>>;
}

describe('swaps of vakter', () => {
  let service: Service;
  let now = dayBefore;
  const clock = { now: () => now };
  const tokens: Record<string, string> = {};
  /** The published version of the week, as a job found it: each test begins with a legevakt of its own. */
  let roster = '';
  let legevakt = '';
  let count = 0;
  /** Comes before each look of the rules. */
  let beforeReview: (() => Promise<void>) | undefined;

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
      headers: {
        ...(who === undefined ? {} : { authorization: `Bearer ${tokens[`${legevakt} ${who}`] ?? ''}` }),
        ...headers,
      },
      ...(payload === undefined ? {} : { payload: payload as object }),
    });
  type Answer = Awaited<ReturnType<typeof ask>>;
  const codeOf = (response: Answer) => [response.statusCode, response.json<{ code: string }>().code];
  const offer = (who: string, body: object, base = roster) =>
    ask(who, 'POST', '/v1/swaps', { roster: base, ...body });
  const asked = async (who: string, body: object): Promise<SwapBody> => {
    const answer = await offer(who, body);
    expect(answer.statusCode).toBe(201);
    return answer.json<SwapBody>();
  };
  const deed = (who: string, id: string, verb: string, headers: Record<string, string> = {}) =>
    ask(who, 'POST', `/v1/swaps/${id}:${verb}`, undefined, headers);
  const done = async (who: string, id: string, verb: string): Promise<SwapBody> => {
    const answer = await deed(who, id, verb);
    expect([verb, answer.statusCode]).toEqual([verb, 200]);
    return answer.json<SwapBody>();
  };
  const seen = async (who: string, id: string): Promise<SwapBody> =>
    (await ask(who, 'GET', `/v1/swaps/${id}`)).json<SwapBody>();
  const vakterOf = async (who: string): Promise<string[]> =>
    (await ask(who, 'GET', '/v1/me/vakter'))
      .json<{ vakter: { vakt: string }[] }>()
      .vakter.map(({ vakt }) => vakt);
  const publishedNow = async () =>
    (await service.rosters.listRosters({ legevakt, statuses: ['published'], limit: 10 })).map(({ id }) => id);
  /** Publishes an edit by JSON Patch. */
  const publishEdit = async (base: string, operations: object[]): Promise<string> => {
    const { etag = '' } = (await ask('admin', 'GET', `/v1/rosters/${base}`)).headers;
    const type = { 'content-type': 'application/json-patch+json', 'if-match': etag };
    const edit = await ask('admin', 'PATCH', `/v1/rosters/${base}`, JSON.stringify(operations), type);
    const { id } = edit.json<{ id: string }>();
    const answer = await ask('admin', 'POST', `/v1/rosters/${id}:publish`);
    expect(answer.statusCode).toBe(200);
    return id;
  };
  const pathOf = (vakt: string): string => `/assignments/${vakt.replaceAll('/', '~1')}`;
  const newLegevakt = async (change: object = {}): Promise<void> => {
    now = dayBefore;
    count += 1;
    legevakt = `lv${String(count)}`;
    const grants: Record<string, Grant> = {
      admin: { legevakt: '*', role: 'admin' },
      leader: { legevakt, role: 'leader' },
      tillitsvalgt: { legevakt, role: 'tillitsvalgt' },
      elsewhere: { legevakt: 'annet', role: 'doctor', doctor: 'lege-b' },
      ...Object.fromEntries(
        ['a', 'b', 'c'].map((who) => [who, { legevakt, role: 'doctor', doctor: `lege-${who}` }] as const),
      ),
    };
    const keys = makeKeyStore(service.database.tables);
    for (const [who, grant] of Object.entries(grants)) {
      const order = { grant, scopes: null, label: 'test', expiresAt: null } as const;
      const { token } = await createKey({ keys, clock }, { ...order, by: { kind: 'local', id: 'x' } });
      tokens[`${legevakt} ${who}`] = token;
    }
    const own = { ...document, ...change, legevakt: { ...document.legevakt, id: legevakt } };
    const reviewed = reviewRoster({
      document: own,
      assignments: holders,
      elsewhere: { salt: '', vakter: [] },
    });
    if (!reviewed.ok) throw new Error(JSON.stringify(reviewed.issues));
    const { contents } = reviewed;
    const found = { legevakt, period: document.period, document: own, contents };
    roster = await publishFound({ jobs: service.store, rosters: service.rosters }, found, now);
  };

  beforeAll(async () => {
    service = await openService(readJob, undefined, {
      clock,
      authenticate: (stores) => makeAuthenticate({ ...stores, clock }),
      review: async (request) => {
        await beforeReview?.();
        return reviewRoster(request);
      },
    });
    await service.startWorker(plan);
  });
  beforeEach(async () => {
    beforeReview = undefined;
    await newLegevakt();
  });
  afterAll(() => service.close());

  const exchange = { kind: 'exchange', gives: monday, takes: tuesday };
  const giveAway = { kind: 'give-away', gives: friday, to: 'lege-c' };
  const open = { kind: 'open', gives: monday };

  it('are asked for, accepted and approved, and then a new roster is published', async () => {
    const answer = await offer('a', exchange);
    const swap = answer.json<SwapBody>();
    expect(answer.statusCode).toBe(201);
    expect(answer.headers.location).toBe(`/v1/swaps/${swap.id}`);
    expect(swap).toMatchObject({
      kind: 'exchange',
      state: 'requested',
      roster,
      from: { doctor: 'lege-a', name: 'Lege lege-a' },
      to: { doctor: 'lege-b', name: 'Lege lege-b' },
      gives: {
        vakt: monday,
        line: 'V',
        lineName: 'Vakt',
        place: 'sentrum',
        start: '2026-03-09T16:00:00+01:00',
      },
      takes: { vakt: tuesday },
      links: { self: `/v1/swaps/${swap.id}`, withdraw: `/v1/swaps/${swap.id}:withdraw` },
    });
    const accepted = await done('b', swap.id, 'accept');
    expect(accepted).toMatchObject({ state: 'accepted' });
    expect(Object.keys((await seen('leader', swap.id)).links)).toEqual(['self', 'approve', 'reject']);
    const approved = await done('leader', swap.id, 'approve');
    expect(approved).toMatchObject({ state: 'approved', links: { self: `/v1/swaps/${swap.id}` } });
    const { result = '' } = approved;
    expect(await publishedNow()).toEqual([result]);
    const version = (await ask('leader', 'GET', `/v1/rosters/${result}`)).json<object>();
    expect(version).toMatchObject({
      parent: roster,
      lineage: roster,
      number: 2,
      origin: 'swap',
      status: 'published',
      breaches: 0,
      assignments: { ...holders, [monday]: 'lege-b', [tuesday]: 'lege-a' },
    });
    expect(await vakterOf('a')).toEqual([tuesday, thursday]);
    expect(await vakterOf('b')).toEqual([monday, friday]);
  });

  it('show each doctor what concerns them, and leaders and tillitsvalgte all of it', async () => {
    const { id } = await asked('a', { kind: 'give-away', gives: monday, to: 'lege-b' });
    const wish = { rule: 'wishes', change: 'comes', doctor: 'lege-b' };
    for (const who of ['leader', 'tillitsvalgt', 'admin']) {
      const { judgement } = await seen(who, id);
      expect(judgement?.findings).toContainEqual(expect.objectContaining(wish));
      expect(judgement?.load.map(({ doctor }) => doctor)).toEqual(['lege-a', 'lege-b']);
    }
    const ofB = (await seen('b', id)).judgement;
    expect(ofB?.findings).toContainEqual(expect.objectContaining(wish));
    expect(ofB?.load).toMatchObject([
      { doctor: 'lege-b', before: { weightedHours: 14 }, after: { weightedHours: 21 } },
    ]);
    const ofA = await ask('a', 'GET', `/v1/swaps/${id}`);
    expect(ofA.json<SwapBody>().judgement).toMatchObject({
      findings: [],
      load: [{ doctor: 'lege-a', before: { weightedHours: 14 }, after: { weightedHours: 7 } }],
    });
    expect(ofA.body).not.toMatch(/wishes|ville helst ikke/);
  });

  it('are nothing to those whom they do not concern', async () => {
    const { id } = await asked('a', exchange);
    for (const who of ['c', 'elsewhere']) {
      expect(codeOf(await ask(who, 'GET', `/v1/swaps/${id}`))).toEqual([404, 'SWAP_NOT_FOUND']);
      for (const verb of ['accept', 'decline', 'withdraw'])
        expect(codeOf(await deed(who, id, verb))).toEqual([404, 'SWAP_NOT_FOUND']);
    }
    expect(codeOf(await offer('elsewhere', exchange))).toEqual([404, 'ROSTER_NOT_FOUND']);
    expect((await ask('c', 'GET', '/v1/swaps')).json()).toEqual({ swaps: [] });
    expect((await seen('a', id)).state).toBe('requested');
  });

  it('are answered by the one who is asked, withdrawn by the one who asked, decided by a leader', async () => {
    const { id } = await asked('a', exchange);
    expect(codeOf(await deed('a', id, 'accept'))).toEqual([403, 'SWAP_NOT_YOURS']);
    expect(codeOf(await deed('a', id, 'decline'))).toEqual([403, 'SWAP_NOT_YOURS']);
    expect(codeOf(await deed('b', id, 'withdraw'))).toEqual([403, 'SWAP_NOT_YOURS']);
    for (const who of ['a', 'b', 'tillitsvalgt'])
      expect(codeOf(await deed(who, id, 'approve'))).toEqual([403, 'FORBIDDEN']);
    expect(codeOf(await deed('leader', id, 'accept'))).toEqual([403, 'FORBIDDEN']);
    expect(codeOf(await deed('leader', id, 'approve'))).toEqual([409, 'SWAP_NOT_ACCEPTED']);
    const offered = await asked('a', { ...open, gives: thursday });
    expect(codeOf(await deed('leader', offered.id, 'approve'))).toEqual([409, 'SWAP_NOT_ACCEPTED']);
    expect((await seen('a', id)).state).toBe('requested');
  });

  it.each([
    ['b', 'decline', 'declined'],
    ['a', 'withdraw', 'withdrawn'],
    ['leader', 'reject', 'rejected'],
  ])('end where %s says %s, also after they are accepted, and once', async (who, verb, state) => {
    for (const isAccepted of [false, true]) {
      const { id } = await asked('a', exchange);
      if (isAccepted) await done('b', id, 'accept');
      const ended = await deed(who, id, verb);
      expect(ended.json()).toMatchObject({ state, links: { self: `/v1/swaps/${id}` } });
      const again = await deed(who, id, verb);
      expect([again.statusCode, again.headers.etag]).toEqual([200, ended.headers.etag]);
      expect((await deed('b', id, 'accept')).json()).toMatchObject({
        code: 'SWAP_NOT_POSSIBLE',
        detail: state,
      });
      expect(codeOf(await deed('leader', id, 'approve'))).toEqual([409, 'SWAP_NOT_POSSIBLE']);
    }
    expect(await publishedNow()).toEqual([roster]);
  });

  it('are the same when asked for, accepted or approved again', async () => {
    const { id } = await asked('a', exchange);
    const again = await offer('a', exchange);
    expect([again.statusCode, again.json<SwapBody>().id]).toEqual([200, id]);
    const key = { 'idempotency-key': `${legevakt}-swap` };
    const first = await ask('a', 'POST', '/v1/swaps', { roster, ...open, gives: thursday }, key);
    await done('a', first.json<SwapBody>().id, 'withdraw');
    const replayed = await ask('a', 'POST', '/v1/swaps', { roster, ...open, gives: thursday }, key);
    expect([replayed.statusCode, replayed.body]).toEqual([201, first.body]);
    const accepted = await deed('b', id, 'accept');
    expect((await deed('b', id, 'accept')).headers.etag).toBe(accepted.headers.etag);
    const approved = await deed('leader', id, 'approve');
    const twice = await deed('leader', id, 'approve');
    expect([twice.statusCode, twice.headers.etag]).toEqual([200, approved.headers.etag]);
    expect(await publishedNow()).toEqual([approved.json<SwapBody>().result]);
    const other = (await offer('a', exchange, approved.json<SwapBody>().result)).json<object>();
    expect(other).toMatchObject({ code: 'INVALID_SWAP', errors: [{ code: 'VAKT_NOT_YOURS' }] });
  });

  it('that break a rule can be asked for but not approved, until the rule is set aside', async () => {
    const { id, judgement } = await asked('b', giveAway);
    expect(judgement).toMatchObject({ breaches: 1, breachesOfOthers: 1, findings: [] });
    const ofC = await done('c', id, 'accept');
    expect(ofC.judgement).toMatchObject({
      breaches: 1,
      breachesOfOthers: 0,
      findings: [{ rule: 'cannot-wishes', status: 'breach', doctor: 'lege-c', vakter: [friday] }],
    });
    const refused = await deed('leader', id, 'approve', { 'accept-language': 'en' });
    expect(refused.json()).toMatchObject({
      status: 409,
      code: 'SWAP_BREAKS_RULES',
      errors: [
        {
          code: 'RULE_BROKEN',
          pointer: `/assignments/${friday.replaceAll('/', '~1')}`,
          detail: 'lege-c cannot 2026-03-13 but has 2026-03-13/V/1.',
          rule: {
            id: 'cannot-wishes',
            doctor: 'lege-c',
            date: '2026-03-13',
            vakter: [friday],
            overridable: true,
          },
        },
      ],
    });
    expect(await publishedNow()).toEqual([roster]);
    const value = {
      rule: 'cannot-wishes',
      doctor: 'lege-c',
      date: '2026-03-13',
      reasonCode: 'agreed-with-doctor',
    };
    const edited = await publishEdit(roster, [{ op: 'add', path: '/overrides/-', value }]);
    const approved = await done('leader', id, 'approve');
    expect(approved.judgement).toMatchObject({ roster: edited, breaches: 0 });
    expect(await vakterOf('c')).toEqual([wednesday, friday]);
  });

  it.each([
    ['a vakt of somebody else', { gives: tuesday }, 'VAKT_NOT_YOURS', '/gives'],
    ['a vakt that is not there', { gives: 'x' }, 'VAKT_NOT_YOURS', '/gives'],
    ['in return a vakt that nobody has', { takes: '2026-03-14/V/1' }, 'VAKT_NOT_HELD', '/takes'],
    ['in return a vakt of one’s own', { takes: thursday }, 'SWAP_WITH_ONESELF', '/takes'],
    ['to oneself', { kind: 'give-away', to: 'lege-a' }, 'SWAP_WITH_ONESELF', '/to'],
    ['to nobody that is known', { kind: 'give-away', to: 'lege-x' }, 'DOCTOR_UNKNOWN', '/to'],
  ])('are refused that give %s', async (_name, change, code, pointer) => {
    const isExchange = !('kind' in change);
    const answer = await offer('a', { ...(isExchange ? exchange : { gives: monday }), ...change });
    expect(codeOf(answer)).toEqual([422, 'INVALID_SWAP']);
    expect(answer.json()).toMatchObject({ errors: [{ code, pointer }] });
    expect((await ask('leader', 'GET', '/v1/swaps')).json()).toEqual({ swaps: [] });
  });

  it.each([
    ['no kind', { gives: monday }],
    ['an exchange for nothing', { kind: 'exchange', gives: monday }],
    ['an unknown field', { ...exchange, to: 'lege-b' }],
  ])('cannot be read with %s', async (_name, body) => {
    expect(codeOf(await offer('a', body))).toEqual([400, 'INVALID_REQUEST']);
  });

  it('are of a published roster', async () => {
    const edited = await publishEdit(roster, [{ op: 'replace', path: pathOf(friday), value: 'lege-a' }]);
    expect(codeOf(await offer('a', exchange))).toEqual([409, 'ROSTER_NOT_PUBLISHED']);
    expect((await offer('a', exchange, edited)).statusCode).toBe(201);
    const { etag = '' } = (await ask('admin', 'GET', `/v1/rosters/${edited}`)).headers;
    const draft = await ask('admin', 'PATCH', `/v1/rosters/${edited}`, '[]', {
      'content-type': 'application/json-patch+json',
      'if-match': etag,
    });
    const { id } = draft.json<{ id: string }>();
    expect(codeOf(await offer('a', exchange, id))).toEqual([404, 'ROSTER_NOT_FOUND']);
    const asAdmin = await ask('admin', 'POST', '/v1/swaps?doctor=lege-a', { ...exchange, roster: id });
    expect(codeOf(asAdmin)).toEqual([409, 'ROSTER_NOT_PUBLISHED']);
  });

  it('are not of vakter that have begun', async () => {
    const { id } = await asked('a', exchange);
    await done('b', id, 'accept');
    now = new Date('2026-03-09T15:00:00Z');
    expect(await seen('a', id)).toMatchObject({ state: 'expired', expiredBecause: 'begun' });
    expect((await deed('leader', id, 'approve')).json()).toMatchObject({
      code: 'SWAP_NOT_POSSIBLE',
      detail: 'expired',
    });
    expect((await offer('a', exchange)).json()).toMatchObject({
      errors: [{ code: 'VAKT_BEGUN', pointer: '/gives' }],
    });
    expect((await offer('b', { kind: 'exchange', gives: friday, takes: monday })).json()).toMatchObject({
      errors: [{ code: 'VAKT_BEGUN', pointer: '/takes' }],
    });
    expect((await offer('a', { ...open, gives: thursday })).statusCode).toBe(201);
  });

  it('are not approved where a vakt begins while the rules look', async () => {
    const { id } = await asked('a', exchange);
    await done('b', id, 'accept');
    now = new Date('2026-03-09T14:59:59Z');
    beforeReview = () => {
      now = new Date('2026-03-09T15:00:00Z');
      return Promise.resolve();
    };
    expect((await deed('leader', id, 'approve')).json()).toMatchObject({ detail: 'expired' });
    expect(await publishedNow()).toEqual([roster]);
  });

  it('end where a newer roster has other holders, and go on where it has not', async () => {
    const { id } = await asked('a', exchange);
    await done('b', id, 'accept');
    const first = await publishEdit(roster, [{ op: 'replace', path: pathOf(friday), value: 'lege-a' }]);
    expect((await seen('a', id)).state).toBe('accepted');
    await publishEdit(first, [{ op: 'replace', path: pathOf(tuesday), value: 'lege-c' }]);
    expect((await ask('b', 'GET', '/v1/swaps')).json()).toMatchObject({
      swaps: [{ id, state: 'expired', expiredBecause: 'seat-changed' }],
    });
    expect(codeOf(await deed('leader', id, 'approve'))).toEqual([409, 'SWAP_NOT_POSSIBLE']);
  });

  it('of one vakt end when another of them is approved', async () => {
    const [first, second] = [await asked('a', exchange), await asked('a', open)];
    await done('b', first.id, 'accept');
    await done('c', second.id, 'accept');
    await done('leader', second.id, 'approve');
    expect(await seen('a', first.id)).toMatchObject({ state: 'expired', expiredBecause: 'seat-changed' });
    expect(await vakterOf('c')).toEqual([monday, wednesday]);
  });

  it('are judged again on a roster that is published while the rules look', async () => {
    const { id } = await asked('a', exchange);
    await done('b', id, 'accept');
    let edited = '';
    beforeReview = async () => {
      beforeReview = undefined;
      edited = await publishEdit(roster, [{ op: 'replace', path: pathOf(friday), value: 'lege-a' }]);
    };
    const approved = await done('leader', id, 'approve');
    expect(approved.judgement?.roster).toBe(edited);
    expect(await vakterOf('a')).toEqual([tuesday, thursday, friday]);
    expect(await publishedNow()).toEqual([approved.result]);
  });

  it('are not approved where the roster changes again and again, or gives a vakt away meanwhile', async () => {
    const { id } = await asked('a', exchange);
    await done('b', id, 'accept');
    let base = roster;
    beforeReview = async () => {
      const again = beforeReview;
      beforeReview = undefined;
      const value = base === roster ? 'lege-a' : 'lege-b';
      base = await publishEdit(base, [{ op: 'replace', path: pathOf(friday), value }]);
      beforeReview = again;
    };
    expect(codeOf(await deed('leader', id, 'approve'))).toEqual([412, 'SWAP_CHANGED']);
    expect((await seen('leader', id)).state).toBe('accepted');
    beforeReview = async () => {
      beforeReview = undefined;
      base = await publishEdit(base, [{ op: 'replace', path: pathOf(monday), value: 'lege-c' }]);
    };
    expect((await deed('leader', id, 'approve')).json()).toMatchObject({ detail: 'expired' });
    expect(await publishedNow()).toEqual([base]);
  });

  it('that are open are taken by the first who accepts', async () => {
    const swap = await asked('a', open);
    expect(swap).toMatchObject({ kind: 'open', to: null, judgement: null });
    expect((await ask('c', 'GET', '/v1/swaps')).json()).toMatchObject({ swaps: [{ id: swap.id }] });
    expect(codeOf(await deed('a', swap.id, 'accept'))).toEqual([403, 'SWAP_NOT_YOURS']);
    const linksOf = async (who: string) => Object.keys((await seen(who, swap.id)).links);
    expect([await linksOf('b'), await linksOf('a')]).toEqual([
      ['self', 'accept'],
      ['self', 'withdraw'],
    ]);
    expect(codeOf(await deed('b', swap.id, 'decline'))).toEqual([403, 'SWAP_NOT_YOURS']);
    const [byB, byC] = await Promise.all([deed('b', swap.id, 'accept'), deed('c', swap.id, 'accept')]);
    const [winner, loser, first, second] =
      byB.statusCode === 200 ? (['b', 'c', byB, byC] as const) : (['c', 'b', byC, byB] as const);
    expect([first.statusCode, codeOf(second)]).toEqual([200, [409, 'SWAP_NOT_POSSIBLE']]);
    expect(first.json()).toMatchObject({ to: { doctor: `lege-${winner}` }, judgement: { breaches: 0 } });
    expect(codeOf(await ask(loser, 'GET', `/v1/swaps/${swap.id}`))).toEqual([404, 'SWAP_NOT_FOUND']);
    await done('leader', swap.id, 'approve');
    expect(await vakterOf(winner)).toContain(monday);
    expect(await vakterOf('a')).toEqual([thursday]);
  });

  it('are changed only where the asker has seen them as they are, if they say so', async () => {
    const { id } = await asked('a', exchange);
    const { etag = '' } = (await ask('a', 'GET', `/v1/swaps/${id}`)).headers;
    const unchanged = await ask('a', 'GET', `/v1/swaps/${id}`, undefined, { 'if-none-match': etag });
    expect([unchanged.statusCode, unchanged.headers.vary]).toEqual([304, 'authorization']);
    await done('b', id, 'accept');
    const changed = await ask('a', 'GET', `/v1/swaps/${id}`, undefined, { 'if-none-match': etag });
    expect(changed.statusCode).toBe(200);
    for (const [who, verb] of [
      ['a', 'withdraw'],
      ['leader', 'approve'],
      ['leader', 'reject'],
    ] as const)
      expect(codeOf(await deed(who, id, verb, { 'if-match': etag }))).toEqual([412, 'SWAP_CHANGED']);
    const tag = changed.headers.etag ?? '';
    expect((await deed('leader', id, 'approve', { 'if-match': tag })).statusCode).toBe(200);
  });

  it('are listed in pages and by state', async () => {
    const made = [await asked('a', exchange), await asked('a', { ...open, gives: thursday })];
    await done('b', made[0]?.id ?? '', 'decline');
    const all = (await ask('a', 'GET', '/v1/swaps')).json<{ swaps: SwapBody[] }>().swaps;
    expect(all.map(({ id }) => id).sort()).toEqual(made.map(({ id }) => id).sort());
    const page = await ask('a', 'GET', '/v1/swaps?limit=1');
    expect(page.json()).toMatchObject({ swaps: [{ id: all[0]?.id }] });
    const next = /<([^>]+)>; rel="next"/.exec(String(page.headers.link))?.[1] ?? '';
    const rest = await ask('a', 'GET', next);
    expect(rest.json()).toMatchObject({ swaps: [{ id: all[1]?.id }] });
    expect(rest.headers).not.toHaveProperty('link');
    const declined = await ask('leader', 'GET', '/v1/swaps?state=declined&state=expired');
    expect(declined.json()).toMatchObject({ swaps: [{ id: made[0]?.id }] });
    for (const query of ['state=gone', 'cursor=x', 'limit=0', 'x=1'])
      expect(codeOf(await ask('a', 'GET', `/v1/swaps?${query}`))).toEqual([400, 'INVALID_REQUEST']);
  });

  it('may be done for a doctor by an administrator, and by nobody else', async () => {
    const path = '/v1/swaps?doctor=lege-a';
    expect(codeOf(await ask('admin', 'POST', '/v1/swaps', { ...exchange, roster }))).toEqual([
      404,
      'NO_DOCTOR',
    ]);
    expect(codeOf(await ask('b', 'POST', path, { ...exchange, roster }))).toEqual([403, 'FORBIDDEN']);
    const made = await ask('admin', 'POST', path, { ...exchange, roster });
    expect(made.statusCode).toBe(201);
    const { id } = made.json<SwapBody>();
    const accept = (who: string, doctor: string) =>
      ask(who, 'POST', `/v1/swaps/${id}:accept?doctor=${doctor}`);
    expect(codeOf(await accept('b', 'lege-c'))).toEqual([403, 'FORBIDDEN']);
    expect(codeOf(await accept('admin', 'lege-c'))).toEqual([403, 'SWAP_NOT_YOURS']);
    expect((await accept('admin', 'lege-b')).json()).toMatchObject({ state: 'accepted' });
  });

  it('store nothing where the rules could not look', async () => {
    beforeReview = () => Promise.reject(new CheckTookTooLongError(1));
    expect(codeOf(await offer('a', exchange))).toEqual([503, 'CHECK_TOOK_TOO_LONG']);
    beforeReview = undefined;
    expect((await ask('leader', 'GET', '/v1/swaps')).json()).toEqual({ swaps: [] });
    const { id } = await asked('a', exchange);
    await done('b', id, 'accept');
    beforeReview = () => Promise.reject(new CheckTookTooLongError(1));
    expect(codeOf(await deed('leader', id, 'approve'))).toEqual([503, 'CHECK_TOOK_TOO_LONG']);
    expect((await seen('a', id)).state).toBe('accepted');
    expect(await publishedNow()).toEqual([roster]);
  });

  it('are in the audit log by ids', async () => {
    const { id } = await asked('a', exchange);
    await done('b', id, 'accept');
    await done('leader', id, 'approve');
    const log = await ask('leader', 'GET', '/v1/audit');
    const { entries } = log.json<{ entries: { action: string }[] }>();
    expect(entries.slice(0, 5).map(({ action }) => action)).toEqual([
      'swap.approved',
      'roster.published',
      'roster.swapped',
      'swap.accepted',
      'swap.requested',
    ]);
    expect(log.body).not.toMatch(/Lege lege|ville helst/);
  });

  it('lift locks on their vakter, and a plan made anew goes on from there', async () => {
    const held = Object.entries(holders).map(([vakt, doctor]) => ({ vakt, doctor }));
    await newLegevakt({ locks: held, published: held });
    const swap = await asked('a', exchange);
    expect(swap.judgement).toMatchObject({ breaches: 0 });
    await done('b', swap.id, 'accept');
    const { result = '' } = await done('leader', swap.id, 'approve');
    const others = held.filter(({ vakt }) => vakt !== monday && vakt !== tuesday);
    expect(await service.rosters.rosterDocument(result)).toMatchObject({ locks: others, published: others });
    const replan = await ask('leader', 'POST', `/v1/rosters/${result}:replan`);
    const { id } = replan.json<{ id: string }>();
    const version = await until(async () => {
      const finished = await service.store.find(id);
      return finished?.state === 'done' && finished.roster;
    });
    expect(await service.rosters.heldSeats(version)).toEqual(await service.rosters.heldSeats(result));
  });

  it('move from one calendar to the other', async () => {
    const feedOf = async (who: string): Promise<string> => {
      const made = await ask(who, 'POST', '/v1/me/calendar-feed:rotate');
      return new URL(made.json<{ url: string }>().url).pathname;
    };
    const eventsAt = async (path: string) => {
      const text = (await ask(undefined, 'GET', path)).body;
      return new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents('vevent').map((one) => ({
        uid: String(one.getFirstPropertyValue('uid')),
        date: String(one.getFirstPropertyValue('dtstart')).slice(0, 10),
        status: String(one.getFirstPropertyValue('status')),
        sequence: Number(one.getFirstPropertyValue('sequence')),
      }));
    };
    const [ofA, ofB] = [await feedOf('a'), await feedOf('b')];
    const before = await eventsAt(ofA);
    const { id } = await asked('a', exchange);
    await done('b', id, 'accept');
    now = new Date(dayBefore.getTime() + 1000);
    await done('leader', id, 'approve');
    const after = await eventsAt(ofA);
    const on = (events: typeof before, date: string) => events.filter((one) => one.date === date);
    const [was, is] = [on(before, '2026-03-09'), on(after, '2026-03-09')];
    expect(is).toEqual([{ ...was[0], status: 'CANCELLED', sequence: expect.any(Number) as number }]);
    expect(is[0]?.sequence).toBeGreaterThan(was[0]?.sequence ?? Infinity);
    expect(on(after, '2026-03-10')).toMatchObject([{ status: 'CONFIRMED' }]);
    expect(on(after, '2026-03-12')).toMatchObject([{ uid: on(before, '2026-03-12')[0]?.uid }]);
    const theirs = await eventsAt(ofB);
    expect(on(theirs, '2026-03-09')).toMatchObject([{ status: 'CONFIRMED' }]);
    expect(on(theirs, '2026-03-10')).toMatchObject([{ status: 'CANCELLED' }]);
    expect(on(theirs, '2026-03-09')[0]?.uid).not.toBe(is[0]?.uid);

    now = new Date(dayBefore.getTime() + 2000);
    const { result = '' } = await seen('a', id);
    const back = await offer('a', { kind: 'exchange', gives: tuesday, takes: monday }, result);
    await done('b', back.json<SwapBody>().id, 'accept');
    await done('leader', back.json<SwapBody>().id, 'approve');
    const again = on(await eventsAt(ofA), '2026-03-09');
    expect(again).toMatchObject([{ uid: was[0]?.uid, status: 'CONFIRMED' }]);
    expect(again[0]?.sequence).toBeGreaterThan(is[0]?.sequence ?? Infinity);
  });
});
