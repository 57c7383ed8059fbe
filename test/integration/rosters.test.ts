import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planRoster } from '../../src/jobs/plan-roster.js';
import type { PlanJob } from '../../src/jobs/planning.js';
import { CheckTookTooLongError } from '../../src/jobs/checking.js';
import { reviewRoster } from '../../src/jobs/review-roster.js';
import { readJob } from '../../src/jobs/read-job.js';
import { analysisView, coverageView, fairnessView } from '../../src/api/roster-report-views.js';
import { rosterView } from '../../src/api/roster-view.js';
import { round } from '../../src/reports/hours.js';
import { aDoctor, aJob, aLine } from '../support/builders.js';
import { openService, type Service } from '../support/service.js';
import { until } from '../support/until.js';

const plan: PlanJob = (document, { stop }) =>
  planRoster(document, {
    onProgress: () => undefined,
    shouldStop: () => stop.aborted,
    now: () => performance.now() / 1000,
  });

const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

/** Two doctors share the evenings of a week, 9-15 March 2026, unless `own` says otherwise. */
function aDocument(legevakt: string, own: object = {}): object {
  const job = aJob({
    lines: [aLine()],
    doctors: [aDoctor({ id: 'a' }), aDoctor({ id: 'b' })],
    solve: { iterations: 5, seconds: 5 },
  });
  return { ...job, legevakt: { ...job.legevakt, id: legevakt }, ...own };
}

interface Roster {
  readonly id: string;
  readonly assignments: Readonly<Record<string, string>>;
  readonly breaches: number;
  readonly children: readonly string[];
  readonly links: Readonly<Record<string, string>>;
}

describe('rosters as versions', () => {
  let service: Service;
  let now = new Date('2026-02-01T12:00:00Z');
  let count = 0;
  /** What goes wrong in the next review. */
  let reviewFault: Error | undefined;

  beforeAll(async () => {
    service = await openService(readJob, undefined, {
      clock: { now: () => now },
      review: (request) =>
        reviewFault === undefined ? Promise.resolve(reviewRoster(request)) : Promise.reject(reviewFault),
    });
    await service.startWorker(plan);
  });
  afterAll(() => service.close());

  const get = (url: string, headers: Record<string, string> = {}) => service.app.inject({ url, headers });
  const post = (url: string, body?: unknown, headers: Record<string, string> = {}) =>
    service.app.inject({
      method: 'POST',
      url,
      headers,
      ...(body === undefined ? {} : { payload: body as object }),
    });
  const patch = async (
    id: string,
    operations: unknown,
    headers: Record<string, string | undefined> = {},
  ): Promise<LightMyRequestResponse> => {
    const etag = (await get(`/v1/rosters/${id}`)).headers.etag;
    const all = { 'content-type': 'application/json-patch+json', 'if-match': etag, ...headers };
    return service.app.inject({
      method: 'PATCH',
      url: `/v1/rosters/${id}`,
      headers: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)),
      payload: JSON.stringify(operations),
    });
  };
  const codeOf = (response: LightMyRequestResponse) => [
    response.statusCode,
    response.json<{ code: string }>().code,
  ];
  const doneJob = async (response: LightMyRequestResponse): Promise<string> => {
    const { id } = response.json<{ id: string }>();
    const job = await until(async () => {
      const seen = (await get(`/v1/roster-jobs/${id}`)).json<{
        state: string;
        links: Record<string, string>;
      }>();
      return seen.state === 'done' && seen;
    });
    return job.links['version'] ?? '';
  };
  /** Solves a document for a legevakt of its own. */
  const solved = async (own: object = {}, legevakt = `lv${(count += 1)}`): Promise<Roster> => {
    const submitted = await post(`/v1/legevakter/${legevakt}/roster-jobs`, aDocument(legevakt, own));
    return (await get(await doneJob(submitted))).json<Roster>();
  };
  const other = (doctor: string | undefined): string => (doctor === 'a' ? 'b' : 'a');
  const pathOf = (vakt: string): string => `/assignments/${vakt.replaceAll('/', '~1')}`;
  const monday = '2026-03-09/V/1';

  it('shows the version that a job found, with its seal', async () => {
    const roster = await solved();
    const response = await get(`/v1/rosters/${roster.id}`);
    expect(rosterView.parse(response.json())).toMatchObject({
      number: 1,
      lineage: roster.id,
      origin: 'solve',
      status: 'draft',
      unfilled: 0,
      breaches: 0,
      seal: {
        inputHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        search: { seed: 1, isReplayable: true, solver: { name: 'highs' } },
      },
    });
    expect(Object.keys(roster.assignments)).toHaveLength(5);
    const editions = response.json<{ seal: { ruleEditions: string[] } }>().seal.ruleEditions;
    expect(editions).toContain('aml-2026');
    expect(editions).not.toContain('undated');
  });

  it('answers 304 to a reader who has it, until its status changes', async () => {
    const { id } = await solved();
    const etag = (await get(`/v1/rosters/${id}`)).headers.etag ?? '';
    expect(etag).toMatch(/^"[^"]+"$/);
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*'])
      expect((await get(`/v1/rosters/${id}`, { 'if-none-match': known })).statusCode).toBe(304);
    await post(`/v1/rosters/${id}:propose`);
    expect((await get(`/v1/rosters/${id}`, { 'if-none-match': etag })).statusCode).toBe(200);
  });

  it('answers analysis, coverage and fairness as the OpenAPI document says, and the files', async () => {
    const { id } = await solved();
    expect(analysisView.parse((await get(`/v1/rosters/${id}/analysis`)).json())).toMatchObject({
      roster: id,
      departures: [],
      proof: [{ priority: null, empty: 0, sentence: { nn: 'Inga vakt er tom.' } }],
      summary: { hardBreaches: 0 },
    });
    const coverage = coverageView.parse((await get(`/v1/rosters/${id}/coverage`)).json());
    expect(coverage.coverage?.vakter).toHaveLength(5);
    const fairness = fairnessView.parse((await get(`/v1/rosters/${id}/fairness`)).json());
    expect(fairness.load?.map(({ doctor }) => doctor)).toEqual(['a', 'b']);
    expect((await get(`/v1/rosters/${id}/roster.csv`)).body).toContain(monday);
    expect((await get(`/v1/rosters/${id}/roster.html`)).headers['content-type']).toContain('text/html');
  });

  it('says place by place what a roster costs and for what, and all of it adds up to what was minimised', async () => {
    const absences = ['a', 'b'].map((doctor) => ({
      doctor,
      kind: 'kurs',
      from: '2026-03-09',
      to: '2026-03-09',
    }));
    const wishes = ['a', 'b'].map((doctor) => ({
      doctor,
      kind: 'rather-not',
      from: '2026-03-10',
      to: '2026-03-10',
    }));
    const { id } = await solved({ absences, wishes });
    const { places, rules, summary } = analysisView.parse((await get(`/v1/rosters/${id}/analysis`)).json());
    expect(places?.map(({ name, value }) => [name.nn, value])).toContainEqual(['tomme vakter', 1]);
    expect(places?.flatMap((place) => place.rules.map(({ rule }) => rule))).toContain('wishes');
    const valueAt = (tier: number, level: number): number =>
      places?.find((place) => place.tier === tier && place.level === level)?.value ?? 0;
    const minimised = summary?.tiers ?? [];
    expect(minimised.map(({ tier, level }) => round(valueAt(tier, level)))).toEqual(
      minimised.map(({ value }) => value),
    );
    for (const place of places ?? []) {
      expect(total(place.rules.map(({ value }) => value))).toBe(place.value);
      for (const { rule, value } of place.rules) {
        const own = rules?.find((each) => each.rule === rule);
        const here = own?.findings.filter(({ level }) => level === place.level) ?? [];
        expect([own?.tier, total(here.map(({ cost }) => cost))]).toEqual([place.tier, value]);
        expect(own?.sources.length).toBeGreaterThan(0);
      }
    }
  });

  it.each([
    '',
    '/analysis',
    '/coverage',
    '/fairness',
    '/roster.csv',
    '/diff/00000000-0000-4000-8000-000000000000',
  ])('knows no roster that was never made%s', async (below) => {
    const response = await get(`/v1/rosters/00000000-0000-4000-8000-000000000000${below}`);
    expect(codeOf(response)).toEqual([404, 'ROSTER_NOT_FOUND']);
  });

  it.each(['propose', 'publish', 'record-as-worked', 'replan'])(
    'cannot %s what is not there',
    async (verb) => {
      const response = await post(`/v1/rosters/00000000-0000-4000-8000-000000000000:${verb}`);
      expect(codeOf(response)).toEqual([404, 'ROSTER_NOT_FOUND']);
    },
  );

  it('lists the versions of a legevakt in pages, by status and period', async () => {
    const legevakt = `lv${(count += 1)}`;
    const first = await solved({}, legevakt);
    const second = await solved({}, legevakt);
    await post(`/v1/rosters/${second.id}:propose`);
    const list = async (query: string) => {
      const response = await get(`/v1/legevakter/${legevakt}/rosters${query}`);
      const ids = response.json<{ rosters: { id: string }[] }>().rosters.map(({ id }) => id);
      return { ids, next: /<([^>]+)>; rel="next"/.exec(String(response.headers.link))?.[1] };
    };
    const all = await list('');
    expect([...all.ids].sort()).toEqual([first.id, second.id].sort());
    const page = await list('?limit=1&from=2026-03-01&to=2026-03-31');
    expect(page.ids).toEqual(all.ids.slice(0, 1));
    const nextPage = (await get(page.next ?? '')).json<{ rosters: { id: string }[] }>();
    expect(nextPage.rosters.map(({ id }) => id)).toEqual(all.ids.slice(1));
    expect((await list('?status=proposed')).ids).toEqual([second.id]);
    expect((await list('?status=proposed&status=draft')).ids).toEqual(all.ids);
    expect((await list('?to=2026-03-08')).ids).toEqual([]);
    expect((await get('/v1/legevakter/ukjent/rosters')).json()).toEqual({ rosters: [] });
    expect(codeOf(await get(`/v1/legevakter/${legevakt}/rosters?cursor=x`))).toEqual([
      400,
      'INVALID_REQUEST',
    ]);
    expect(codeOf(await get(`/v1/legevakter/${legevakt}/rosters?status=gone`))).toEqual([
      400,
      'INVALID_REQUEST',
    ]);
  });

  it('makes a new version of an edit, which every rule has looked at, and says what changed', async () => {
    const roster = await solved();
    const holder = roster.assignments[monday];
    const response = await patch(roster.id, [
      { op: 'test', path: pathOf(monday), value: holder },
      { op: 'replace', path: pathOf(monday), value: other(holder) },
    ]);
    expect(response.statusCode).toBe(201);
    const edited = response.json<Roster>();
    expect(response.headers.location).toBe(`/v1/rosters/${edited.id}`);
    expect(edited).toMatchObject({
      parent: roster.id,
      lineage: roster.id,
      number: 2,
      origin: 'edit',
      breaches: 0,
      seal: { search: null },
      assignments: { ...roster.assignments, [monday]: other(holder) },
    });
    expect((await get(`/v1/rosters/${roster.id}`)).json()).toMatchObject({
      assignments: roster.assignments,
      children: [edited.id],
    });
    const difference = (await get(edited.links['diff'] ?? '')).json<{ doctors: unknown[] }>();
    expect(difference).toMatchObject({
      before: { id: roster.id, heldVakter: 5 },
      after: { id: edited.id, heldVakter: 5 },
      changed: [{ vakt: monday, line: 'V', before: holder, after: other(holder) }],
    });
    expect(difference.doctors).toContainEqual(
      expect.objectContaining({ doctor: holder, lost: [monday], gained: [] }),
    );
  });

  it('shows an emptied vakt as unfilled', async () => {
    const roster = await solved();
    const removed = (await patch(roster.id, [{ op: 'remove', path: pathOf(monday) }])).json<Roster>();
    expect(removed).toMatchObject({ unfilled: 1 });
    const emptied = await patch(removed.id, [{ op: 'add', path: pathOf('2026-03-10/V/1'), value: null }]);
    expect(emptied.json()).toMatchObject({ unfilled: 2, number: 3 });
  });

  it('wants to know what the editor has seen', async () => {
    const roster = await solved();
    const change = [{ op: 'replace', path: pathOf(monday), value: other(roster.assignments[monday]) }];
    expect(codeOf(await patch(roster.id, change, { 'if-match': undefined }))).toEqual([
      428,
      'IF_MATCH_NEEDED',
    ]);
    for (const seen of ['"other"', `W/"${roster.id}.1"`])
      expect(codeOf(await patch(roster.id, change, { 'if-match': seen }))).toEqual([412, 'ROSTER_CHANGED']);
    expect((await patch(roster.id, change, { 'if-match': `"${roster.id}.1"` })).statusCode).toBe(201);
    expect(codeOf(await patch(roster.id, change, { 'if-match': `"${roster.id}.1"` }))).toEqual([
      412,
      'ROSTER_CHANGED',
    ]);
    expect((await patch(roster.id, change)).statusCode).toBe(201);
  });

  it.each([
    ['an unknown vakt', { op: 'add', path: '/assignments/x', value: 'a' }, 'VAKT_UNKNOWN', '/assignments/x'],
    [
      'an unknown doctor',
      { op: 'add', path: '/assignments/2026-03-09~1V~11', value: 'z' },
      'DOCTOR_UNKNOWN',
      '/assignments/2026-03-09~1V~11',
    ],
    ['a place that is not there', { op: 'remove', path: '/assignments/x' }, 'PATCH_PATH_MISSING', '/0/path'],
    [
      'a value that is another',
      { op: 'test', path: '/assignments/2026-03-09~1V~11', value: 'z' },
      'PATCH_TEST_FAILED',
      '/0/value',
    ],
    [
      'another part of the roster',
      { op: 'add', path: '/status', value: 'published' },
      'UNKNOWN_KEY',
      '/status',
    ],
    [
      'a built-in name',
      { op: 'add', path: '/assignments/toString/x', value: 1 },
      'PATCH_PATH_MISSING',
      '/0/path',
    ],
    [
      'a doctor that is a number',
      { op: 'add', path: '/assignments/x', value: 1 },
      'WRONG_TYPE',
      '/assignments/x',
    ],
    [
      'a rule that is binding',
      {
        op: 'add',
        path: '/overrides/-',
        value: { rule: 'line-competence', doctor: 'a', date: '2026-03-09', reasonCode: 'crisis' },
      },
      'OVERRIDE_NOT_POSSIBLE',
      '/overrides/0/rule',
    ],
  ])('refuses an edit of %s', async (_name, operation, code, pointer) => {
    const { id } = await solved();
    const response = await patch(id, [operation]);
    expect(codeOf(response)).toEqual([422, 'INVALID_PATCH']);
    expect(response.json()).toMatchObject({ errors: [{ code, pointer }] });
    expect((await get(`/v1/rosters/${id}`)).json()).toMatchObject({ children: [] });
  });

  it.each([
    ['something else than a patch', { assignments: {} }, {}, 400, 'INVALID_REQUEST'],
    ['an unknown operation', [{ op: 'swap', path: '/assignments' }], {}, 400, 'INVALID_REQUEST'],
    ['a path that is none', [{ op: 'remove', path: 'assignments' }], {}, 400, 'INVALID_REQUEST'],
    ['another type', [], { 'content-type': 'application/json' }, 415, 'PATCH_TYPE_NEEDED'],
    ['no type', [], { 'content-type': undefined }, 415, 'PATCH_TYPE_NEEDED'],
  ])('refuses %s as an edit', async (_name, body, headers, status, code) => {
    const { id } = await solved();
    expect(codeOf(await patch(id, body, headers))).toEqual([status, code]);
  });

  it.each([
    ['took too long', new CheckTookTooLongError(1), 503, 'CHECK_TOOK_TOO_LONG'],
    ['failed', new Error('out of order'), 500, 'INTERNAL_FAULT'],
  ])('stores nothing where the rules could not look because it %s', async (_name, fault, status, code) => {
    const { id } = await solved();
    reviewFault = fault;
    const response = await patch(id, [{ op: 'remove', path: pathOf(monday) }]);
    reviewFault = undefined;
    expect(codeOf(response)).toEqual([status, code]);
    expect((await get(`/v1/rosters/${id}`)).json()).toMatchObject({ children: [] });
  });

  it('takes an edit that moves and copies, and none from a built-in name', async () => {
    const roster = await solved();
    const tuesday = '2026-03-10/V/1';
    const moved = await patch(roster.id, [{ op: 'move', from: pathOf(monday), path: pathOf(tuesday) }]);
    const { assignments } = moved.json<Roster>();
    expect([assignments[monday], assignments[tuesday]]).toEqual([undefined, roster.assignments[monday]]);
    const copied = await patch(roster.id, [
      { op: 'copy', from: '/assignments/constructor', path: pathOf(monday) },
    ]);
    expect(codeOf(copied)).toEqual([422, 'INVALID_PATCH']);
  });

  it('keeps an edit that breaks rules as a draft, until they are set aside', async () => {
    const wishes = [{ doctor: 'a', kind: 'cannot', from: '2026-03-09', to: '2026-03-09' }];
    const roster = await solved({ wishes });
    const broken = await patch(roster.id, [{ op: 'replace', path: pathOf(monday), value: 'a' }]);
    expect(broken.statusCode).toBe(201);
    const draft = broken.json<Roster>();
    expect(draft).toMatchObject({ breaches: 1, status: 'draft' });
    expect(draft.links).not.toHaveProperty('publish');
    const refused = await post(`/v1/rosters/${draft.id}:publish`);
    expect(codeOf(refused)).toEqual([409, 'ROSTER_HAS_BREACHES']);
    expect(refused.json()).toMatchObject({
      errors: [
        {
          code: 'RULE_BROKEN',
          pointer: pathOf(monday),
          severity: 'error',
          rule: {
            id: 'cannot-wishes',
            title: '«Kan ikke» respekteres',
            doctor: 'a',
            date: '2026-03-09',
            vakter: [monday],
            overridable: true,
          },
        },
      ],
    });
    const override = {
      rule: 'cannot-wishes',
      doctor: 'a',
      date: '2026-03-09',
      reasonCode: 'agreed-with-doctor',
    };
    const mended = await patch(draft.id, [{ op: 'add', path: '/overrides/-', value: override }]);
    const { id, breaches } = mended.json<Roster>();
    expect(breaches).toBe(0);
    const analysis = analysisView.parse((await get(`/v1/rosters/${id}/analysis`)).json());
    expect(analysis.overrides).toMatchObject([{ ...override, isUsed: true }]);
    expect((await post(`/v1/rosters/${id}:publish`)).json()).toMatchObject({ status: 'published' });
  });

  it('publishes one version of a period, and warns of short notice', async () => {
    const legevakt = `lv${(count += 1)}`;
    const [first, second] = [await solved({}, legevakt), await solved({}, legevakt)];
    expect((await post(`/v1/rosters/${first.id}:propose`)).json()).toMatchObject({ status: 'proposed' });
    now = new Date('2026-02-23T12:00:00Z');
    expect((await post(`/v1/rosters/${first.id}:publish`)).json()).toMatchObject({
      status: 'published',
      warnings: [],
      publication: { noticeDays: 14, requiredNoticeDays: 14, isShortNotice: false },
    });
    now = new Date('2026-02-23T23:30:00Z');
    const late = await post(`/v1/rosters/${second.id}:publish`);
    expect(late.json()).toMatchObject({
      status: 'published',
      publication: { noticeDays: 13, isShortNotice: true },
      warnings: [{ code: 'SHORT_NOTICE', severity: 'warning' }],
    });
    expect((await get(`/v1/rosters/${first.id}`)).json()).toMatchObject({
      status: 'superseded',
      supersededBy: second.id,
    });
    const again = await post(`/v1/rosters/${second.id}:publish`);
    expect([again.statusCode, again.headers.etag]).toEqual([200, late.headers.etag]);
    expect(codeOf(await post(`/v1/rosters/${second.id}:propose`))).toEqual([409, 'STATUS_NOT_POSSIBLE']);
    const stale = await post(`/v1/rosters/${first.id}:publish`, undefined, { 'if-match': `"${first.id}.1"` });
    expect(codeOf(stale)).toEqual([412, 'ROSTER_CHANGED']);
  });

  it('warns of vakter that nobody has, and says whose place it took', async () => {
    const whole = await solved();
    now = new Date('2026-02-01T12:00:00Z');
    expect((await post(`/v1/rosters/${whole.id}:publish`)).json()).toMatchObject({
      superseded: [],
      warnings: [],
    });
    const edited = await patch(whole.id, [{ op: 'remove', path: pathOf(monday) }]);
    const { id } = edited.json<Roster>();
    const asked = { 'accept-language': 'en' };
    expect((await post(`/v1/rosters/${id}:publish`, undefined, asked)).json()).toMatchObject({
      superseded: [whole.id],
      warnings: [
        {
          code: 'UNFILLED_VAKTER',
          severity: 'warning',
          pointer: '/assignments',
          detail: 'The roster was published with 1 vakt that no doctor has.',
        },
      ],
    });
    const back = await post(`/v1/rosters/${whole.id}:publish`);
    expect(back.json()).toMatchObject({ superseded: [id], warnings: [] });
    expect((await post(`/v1/rosters/${whole.id}:publish`)).json()).toMatchObject({ superseded: [] });
  });

  it('says where no override can set aside what keeps a roster from being published', async () => {
    const absences = [{ doctor: 'b', kind: 'ferie', from: '2026-03-09', to: '2026-03-09' }];
    const roster = await solved({ absences });
    const broken = await patch(roster.id, [{ op: 'replace', path: pathOf(monday), value: 'b' }]);
    const refused = await post(`/v1/rosters/${broken.json<Roster>().id}:publish`);
    expect(refused.json()).toMatchObject({
      code: 'ROSTER_HAS_BREACHES',
      errors: [{ rule: { id: 'absence', doctor: 'b', date: '2026-03-09', overridable: false } }],
    });
  });

  it('warns of another published period with some of the same days', async () => {
    const legevakt = `lv${(count += 1)}`;
    const week = await solved({}, legevakt);
    const longer = await solved({ period: { from: '2026-03-09', to: '2026-03-16' } }, legevakt);
    now = new Date('2026-02-01T12:00:00Z');
    await post(`/v1/rosters/${week.id}:publish`);
    expect((await post(`/v1/rosters/${longer.id}:publish`)).json()).toMatchObject({
      warnings: [{ code: 'OVERLAPS_PUBLISHED' }],
    });
    expect((await get(`/v1/rosters/${week.id}`)).json()).toMatchObject({ status: 'published' });
  });

  it('records what was worked when the period is over, and publishes nothing after that', async () => {
    const legevakt = `lv${(count += 1)}`;
    const roster = await solved({}, legevakt);
    now = new Date('2026-03-15T22:59:00Z');
    await post(`/v1/rosters/${roster.id}:publish`);
    expect(codeOf(await post(`/v1/rosters/${roster.id}:record-as-worked`))).toEqual([409, 'PERIOD_NOT_OVER']);
    const edited = await patch(roster.id, [{ op: 'remove', path: pathOf(monday) }]);
    const worked = edited.json<Roster>().id;
    now = new Date('2026-03-15T23:00:00Z');
    expect((await post(`/v1/rosters/${worked}:record-as-worked`)).json()).toMatchObject({
      status: 'as-worked',
    });
    expect((await get(`/v1/rosters/${roster.id}`)).json()).toMatchObject({
      status: 'superseded',
      supersededBy: worked,
    });
    const publish = await post(`/v1/rosters/${roster.id}:publish`);
    expect(codeOf(publish)).toEqual([409, 'PERIOD_RECORDED']);
    expect(publish.json()).toMatchObject({ detail: `/v1/rosters/${worked}` });
  });

  it('plans the rest anew with a doctor ill, as a new version that keeps what it can', async () => {
    now = new Date('2026-02-01T12:00:00Z');
    const roster = await solved();
    now = new Date('2026-03-10T12:00:00Z');
    const ill = roster.assignments['2026-03-10/V/1'] ?? '';
    const absence = { doctor: ill, kind: 'sykdom', from: '2026-03-10', to: '2026-03-11' };
    const changes = [{ op: 'add', path: '/absences/-', value: absence }];
    const key = { 'idempotency-key': 'syk' };
    const submitted = await post(`/v1/rosters/${roster.id}:replan`, { changes }, key);
    expect(submitted.statusCode).toBe(202);
    now = new Date('2026-03-10T12:30:00Z');
    const same = await post(`/v1/rosters/${roster.id}:replan`, { changes }, key);
    expect(same.json<{ id: string }>().id).toBe(submitted.json<{ id: string }>().id);
    const replanned = (await get(await doneJob(submitted))).json<Roster>();
    expect(replanned).toMatchObject({ parent: roster.id, number: 2, origin: 'replan' });
    expect(replanned.assignments[monday]).toBe(roster.assignments[monday]);
    expect(replanned.assignments['2026-03-10/V/1']).toBe(other(ill));
    const difference = await get(`/v1/rosters/${roster.id}/diff/${replanned.id}`);
    expect(difference.json<{ changed: { before: string }[] }>().changed.map(({ before }) => before)).toEqual(
      ['2026-03-10/V/1', '2026-03-11/V/1'].filter((vakt) => roster.assignments[vakt] === ill).map(() => ill),
    );
  });

  it('refuses changes that cannot be planned anew', async () => {
    const roster = await solved();
    const missing = await post(`/v1/rosters/${roster.id}:replan`, {
      changes: [{ op: 'remove', path: '/nothing' }],
    });
    expect(codeOf(missing)).toEqual([422, 'INVALID_JOB']);
    const unknown = await post(`/v1/rosters/${roster.id}:replan`, {
      changes: [{ op: 'add', path: '/absences/-', value: { doctor: 'z' } }],
    });
    expect(codeOf(unknown)).toEqual([422, 'INVALID_JOB']);
    expect(codeOf(await post(`/v1/rosters/${roster.id}:replan`, { change: [] }))).toEqual([
      400,
      'INVALID_REQUEST',
    ]);
  });

  it('compares rosters of one legevakt only', async () => {
    const [one, another] = [await solved(), await solved()];
    const response = await get(`/v1/rosters/${one.id}/diff/${another.id}`);
    expect(codeOf(response)).toEqual([404, 'ROSTER_NOT_FOUND']);
  });

  it('stands in the OpenAPI document', async () => {
    const { paths } = (await get('/openapi.json')).json<{ paths: Record<string, object> }>();
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining([
        '/v1/legevakter/{legevakt}/rosters',
        '/v1/rosters/{id}',
        '/v1/rosters/{id}/analysis',
        '/v1/rosters/{id}/diff/{other}',
        '/v1/rosters/{id}:publish',
        '/v1/rosters/{id}:record-as-worked',
        '/v1/rosters/{id}:replan',
      ]),
    );
  });
});
