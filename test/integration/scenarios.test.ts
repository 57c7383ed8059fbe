import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authenticateNobody, type Authenticate } from '../../src/access/authenticate.js';
import { curveView } from '../../src/api/curve-view.js';
import { planRoster } from '../../src/jobs/plan-roster.js';
import type { PlanJob } from '../../src/jobs/planning.js';
import { readJob } from '../../src/jobs/read-job.js';
import { aDoctor, aJob, aLine } from '../support/builders.js';
import { openService, type Service } from '../support/service.js';
import { until } from '../support/until.js';

/** What each search started from, in the order of the searches. */
const starts: unknown[] = [];

const plan: PlanJob = (document, { stop, start }) => {
  starts.push(start);
  return planRoster(
    document,
    {
      onProgress: () => undefined,
      shouldStop: () => stop.aborted,
      now: () => performance.now() / 1000,
    },
    { start },
  );
};

/** `Bearer lv1` is a planner of lv1; without a token everything is allowed. */
const authenticate: Authenticate = async (authorization) => {
  if (authorization === undefined) return authenticateNobody(authorization);
  const legevakt = authorization.replace('Bearer ', '');
  return {
    kind: 'known',
    principal: { id: legevakt, kind: 'key', grants: [{ legevakt, role: 'planner' }] },
  };
};

/** Two doctors share the evenings of a week, 9-15 March 2026. */
function aDocument(legevakt: string, solve: object = { iterations: 5, seconds: 5 }): object {
  const job = aJob({
    lines: [aLine()],
    doctors: [aDoctor({ id: 'a' }), aDoctor({ id: 'b' })],
    solve,
  });
  return { ...job, legevakt: { ...job.legevakt, id: legevakt } };
}

interface Job {
  readonly id: string;
  readonly state: string;
  readonly priority: string;
  readonly label?: string;
  readonly batch?: string;
  readonly links: Readonly<Record<string, string>>;
}
interface Batch {
  readonly id: string;
  readonly state: string;
  readonly endedAt?: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly jobs: readonly Job[];
}
interface Roster {
  readonly id: string;
  readonly assignments: Readonly<Record<string, string>>;
  readonly links: Readonly<Record<string, string>>;
}
interface Problem {
  readonly code: string;
  readonly errors?: readonly { readonly code: string; readonly pointer: string }[];
}

const nowhere = '00000000-0000-4000-8000-000000000000';
const withoutA = { op: 'remove', path: '/doctors/[id=a]' };
const third = { op: 'add', path: '/doctors/-', value: aDoctor({ id: 'c' }) };

describe('scenarios', () => {
  let service: Service;
  let count = 0;

  beforeAll(async () => {
    service = await openService(readJob, undefined, { authenticate: () => authenticate });
    await service.startWorker(plan);
  });
  afterAll(() => service.close());

  const get = (url: string, headers: Record<string, string> = {}) => service.app.inject({ url, headers });
  const post = (url: string, payload: object = {}, headers: Record<string, string> = {}) =>
    service.app.inject({ method: 'POST', url, headers, payload });
  const asPlanner = (legevakt: string) => ({ authorization: `Bearer ${legevakt}` });
  const faultsOf = (response: LightMyRequestResponse) => {
    const { code, errors = [] } = response.json<Problem>();
    return [response.statusCode, code, ...errors.map((one) => [one.code, one.pointer])];
  };
  const doneJob = (id: string): Promise<Job> =>
    until(async () => {
      const job = (await get(`/v1/roster-jobs/${id}`)).json<Job>();
      return job.state === 'done' && job;
    });
  const rosterOf = async (response: LightMyRequestResponse): Promise<Roster> => {
    const job = await doneJob(response.json<Job>().id);
    return (await get(job.links['version'] ?? '')).json<Roster>();
  };
  const solved = async (solve?: object): Promise<{ legevakt: string; job: string; plan: Roster }> => {
    const legevakt = `lv${(count += 1)}`;
    const response = await post(`/v1/legevakter/${legevakt}/roster-jobs`, aDocument(legevakt, solve));
    return { legevakt, job: response.json<Job>().id, plan: await rosterOf(response) };
  };

  it('of a roster are jobs whose rosters stand beside the plan', async () => {
    const { legevakt, plan: before } = await solved();
    const etag = (await get(`/v1/rosters/${before.id}`)).headers.etag;
    const body = { label: 'uten-a', changes: [withoutA] };
    const response = await post(`/v1/rosters/${before.id}/scenarios`, body, asPlanner(legevakt));
    expect(response.statusCode).toBe(202);
    expect(response.headers.location).toBe(`/v1/roster-jobs/${response.json<Job>().id}`);
    expect(response.json()).toMatchObject({
      origin: 'scenario',
      label: 'uten-a',
      priority: 'normal',
      parent: { roster: before.id },
    });
    const roster = await rosterOf(response);
    expect(roster).toMatchObject({
      whatIf: true,
      label: 'uten-a',
      parent: before.id,
      lineage: roster.id,
      children: [],
    });
    expect(new Set(Object.values(roster.assignments))).toEqual(new Set(['b']));
    expect(Object.keys(roster.links)).not.toEqual(expect.arrayContaining(['publish']));
    expect((await get(`/v1/rosters/${before.id}`)).headers.etag).toBe(etag);
    const difference = await get(`/v1/rosters/${before.id}/diff/${roster.id}`);
    expect(difference.statusCode).toBe(200);
  });

  it('cannot be proposed, published or recorded, nor can what is edited from them', async () => {
    const { legevakt, plan: before } = await solved();
    const roster = await rosterOf(await post(`/v1/rosters/${before.id}/scenarios`));
    const edited = await service.app.inject({
      method: 'PATCH',
      url: `/v1/rosters/${roster.id}`,
      headers: {
        'content-type': 'application/json-patch+json',
        'if-match': String((await get(`/v1/rosters/${roster.id}`)).headers.etag),
      },
      payload: JSON.stringify([{ op: 'add', path: '/overrides', value: [] }]),
    });
    expect(edited.json()).toMatchObject({ whatIf: true, parent: roster.id });
    for (const id of [roster.id, edited.json<Roster>().id])
      for (const verb of ['propose', 'publish', 'record-as-worked'])
        expect(faultsOf(await post(`/v1/rosters/${id}:${verb}`))).toEqual([409, 'IS_SCENARIO']);
    const list = async (query: string) => {
      const response = await get(`/v1/legevakter/${legevakt}/rosters${query}`);
      return response.json<{ rosters: Roster[] }>().rosters.map(({ id }) => id);
    };
    expect(await list('')).toEqual([before.id]);
    expect([...(await list('?scenarios=only'))].sort()).toEqual([roster.id, edited.json<Roster>().id].sort());
    expect(await list('?scenarios=with')).toHaveLength(3);
  });

  it('are adopted, and then published', async () => {
    const { legevakt, plan: before } = await solved();
    const response = await post(`/v1/rosters/${before.id}/scenarios`, { changes: [third] });
    const roster = await rosterOf(response);
    const adopted = await post(`/v1/rosters/${roster.id}:adopt`, {}, asPlanner(legevakt));
    expect(adopted.statusCode).toBe(201);
    const version = adopted.json<Roster>();
    expect(version).toMatchObject({
      whatIf: false,
      origin: 'adoption',
      adoptedFrom: roster.id,
      parent: before.id,
      lineage: before.id,
      number: 2,
      status: 'draft',
      assignments: roster.assignments,
    });
    expect(adopted.headers.location).toBe(`/v1/rosters/${version.id}`);
    expect(adopted.headers.etag).toBe((await get(`/v1/rosters/${version.id}`)).headers.etag);
    const again = await post(`/v1/rosters/${roster.id}:adopt`);
    expect([again.statusCode, again.json<Roster>().id]).toEqual([200, version.id]);
    const published = await post(`/v1/rosters/${version.id}:publish`);
    expect(published.json()).toMatchObject({ status: 'published' });
    expect(faultsOf(await post(`/v1/rosters/${before.id}:adopt`))).toEqual([409, 'NO_SCENARIO']);
    expect(faultsOf(await post(`/v1/rosters/${nowhere}:adopt`))).toEqual([404, 'ROSTER_NOT_FOUND']);
  });

  it('of a job that is done start from its roster, where the document does not ask for a replayable search', async () => {
    const byTime = await solved({ seconds: 1, seed: 1 });
    const byWork = await solved();
    for (const { job, plan: before } of [byTime, byWork]) {
      starts.length = 0;
      const response = await post(`/v1/roster-jobs/${job}/scenarios`, { changes: [third] });
      expect(response.json()).toMatchObject({ parent: { job, roster: before.id } });
      const { seal } = (await rosterOf(response)) as Roster & { seal: { search: { isReplayable: boolean } } };
      const held = Object.entries(before.assignments).map(([vakt, doctor]) => ({ vakt, doctor }));
      if (job === byTime.job) expect(starts).toEqual([expect.arrayContaining(held)]);
      else expect([starts, seal.search.isReplayable]).toEqual([[undefined], true]);
    }
  });

  it('with one key are made once', async () => {
    const { plan: before } = await solved();
    const send = (changes: object[]) =>
      post(`/v1/rosters/${before.id}/scenarios`, { changes }, { 'idempotency-key': 'hva-om' });
    const [first, second] = [await send([third]), await send([third])];
    expect(second.json<Job>().id).toBe(first.json<Job>().id);
    expect(faultsOf(await send([withoutA]))).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
  });

  it('are made of typed changes and operations of JSON Patch', async () => {
    const { job } = await solved();
    const response = await post(`/v1/roster-jobs/${job}/scenarios`, {
      changes: [{ change: 'add-doctors', like: 'a' }, withoutA, { op: 'remove', path: '/doctors/[id=b]' }],
    });
    const roster = await rosterOf(response);
    expect(new Set(Object.values(roster.assignments))).toEqual(new Set(['ny-fastlege-1']));
    const faulty = async (...changes: object[]) =>
      faultsOf(await post(`/v1/roster-jobs/${job}/scenarios`, { changes }));
    expect(
      await faulty(
        { change: 'add-doctors', lik: 'a', count: 0 },
        { change: 'grant-fritak', doctors: { over: '55' } },
        { change: 'add-doktors' },
      ),
    ).toEqual([
      400,
      'INVALID_REQUEST',
      ['INVALID_VALUE', '/changes/0/count'],
      ['INVALID_VALUE', '/changes/0/lik'],
      ['INVALID_VALUE', '/changes/1/doctors/over'],
      ['INVALID_VALUE', '/changes/2/change'],
    ]);
    expect(await faulty(third, { change: 'remove-doctors', doctors: ['d'] })).toEqual([
      422,
      'INVALID_JOB',
      ['UNKNOWN_REFERENCE', '/changes/1/doctors/0'],
    ]);
  });

  it('that cannot be planned are refused, with pointers into what was sent', async () => {
    const { plan: before, job } = await solved();
    const refused = async (...changes: object[]) =>
      faultsOf(await post(`/v1/rosters/${before.id}/scenarios`, { changes }));
    expect(await refused({ op: 'remove', path: '/doctors/[id=z]' })).toEqual([
      422,
      'INVALID_JOB',
      ['PATCH_PATH_MISSING', '/changes/0/path'],
    ]);
    const absence = { doctor: 'z', kind: 'ferie', from: '2026-03-09', to: '2026-03-09' };
    expect(await refused(third, { op: 'add', path: '/absences', value: [absence] })).toEqual([
      422,
      'INVALID_JOB',
      ['UNKNOWN_REFERENCE', '/changes/1/value/0/doctor'],
    ]);
    expect(await refused({ op: 'replace', path: '/legevakt/id', value: 'annen' })).toEqual([
      422,
      'INVALID_JOB',
      ['LEGEVAKT_MISMATCH', '/changes/0/value'],
    ]);
    for (const body of [{ change: [] }, { label: 'Kari Nordmann' }])
      expect(faultsOf(await post(`/v1/roster-jobs/${job}/scenarios`, body)).slice(0, 2)).toEqual([
        400,
        'INVALID_REQUEST',
      ]);
    expect(faultsOf(await post(`/v1/rosters/${nowhere}/scenarios`))).toEqual([404, 'ROSTER_NOT_FOUND']);
    expect(faultsOf(await post(`/v1/roster-jobs/${nowhere}/scenarios`))).toEqual([404, 'JOB_NOT_FOUND']);
  });

  describe('in a batch', () => {
    const batchUrl = (legevakt: string) => `/v1/legevakter/${legevakt}/scenario-batches`;
    const scenarios = [
      { label: 'som-na' },
      { label: 'uten-a', changes: [withoutA] },
      { label: 'tre', changes: [third] },
    ];

    it('are planned with low priority, and end together', async () => {
      const { legevakt, plan: before } = await solved();
      const response = await post(batchUrl(legevakt), { roster: before.id, scenarios }, asPlanner(legevakt));
      expect(response.statusCode).toBe(202);
      const { id, jobs } = response.json<Batch>();
      expect(response.headers.location).toBe(`/v1/scenario-batches/${id}`);
      expect(jobs.map(({ label, priority, batch }) => [label, priority, batch])).toEqual(
        ['som-na', 'uten-a', 'tre'].map((label) => [label, 'low', id]),
      );
      const ended = await until(async () => {
        const batch = (await get(`/v1/scenario-batches/${id}`, asPlanner(legevakt))).json<Batch>();
        return batch.state === 'ended' && batch;
      });
      expect(ended).toMatchObject({ parent: { roster: before.id }, counts: { done: 3, queued: 0 } });
      const ends = (ended.jobs as readonly (Job & { finishedAt: string })[]).map((job) => job.finishedAt);
      expect(ended.endedAt).toBe([...ends].sort().at(-1));
      expect((await get(`${batchUrl(legevakt)}?limit=1`)).json<{ batches: Batch[] }>().batches).toEqual([
        ended,
      ]);
      const list = async (query: string) =>
        (await get(`/v1/roster-jobs${query}`, asPlanner(legevakt))).json<{ jobs: Job[] }>().jobs;
      expect(await list(`?batch=${id}`)).toHaveLength(3);
      expect(await list('?origin=solve')).toHaveLength(1);
      expect(await list('?origin=solve&origin=scenario')).toHaveLength(4);
      const page = await get(`/v1/roster-jobs?origin=scenario&limit=2`, asPlanner(legevakt));
      const next = /<([^>]+)>; rel="next"/.exec(String(page.headers.link))?.[1] ?? '';
      expect((await get(next, asPlanner(legevakt))).json<{ jobs: Job[] }>().jobs).toHaveLength(1);
    });

    it('end when they are cancelled, without a worker', async () => {
      const { legevakt, job } = await solved();
      const sent = await post(`${batchUrl(legevakt)}?priority=normal`, { job, scenarios });
      const { id, jobs } = sent.json<Batch>();
      expect(jobs.map(({ priority }) => priority)).toEqual(['normal', 'normal', 'normal']);
      for (const one of jobs) await post(`/v1/roster-jobs/${one.id}:cancel`);
      const batch = (await get(`/v1/scenario-batches/${id}`)).json<Batch>();
      expect(batch.state).toBe('ended');
    });

    it('are all refused where one is wrong, with all that is wrong', async () => {
      const { legevakt, plan: before } = await solved();
      const wrong = [
        { label: 'som-na' },
        { label: 'som-na', changes: [third, { op: 'remove', path: '/lines/[id=z]' }] },
        { changes: [{ op: 'replace', path: '/doctors/[id=a]/pools', value: ['?'] }] },
      ];
      const response = await post(batchUrl(legevakt), { roster: before.id, scenarios: wrong });
      expect(faultsOf(response)).toEqual([
        422,
        'INVALID_SCENARIOS',
        ['SCENARIO_LABEL_TWICE', '/scenarios/1/label'],
        ['PATCH_PATH_MISSING', '/scenarios/1/changes/1/path'],
        [expect.any(String), '/scenarios/2/changes/0/value/0'],
      ]);
      expect((await get(batchUrl(legevakt))).json()).toEqual({ batches: [] });
      const jobs = (await get(`/v1/roster-jobs?origin=scenario`, asPlanner(legevakt))).json<{
        jobs: Job[];
      }>();
      expect(jobs.jobs).toEqual([]);
    });

    it('of another legevakt are not found, nor is what they are made from', async () => {
      const [own, other] = [await solved(), await solved()];
      for (const base of [{ roster: other.plan.id }, { roster: nowhere }])
        expect(
          faultsOf(await post(batchUrl(own.legevakt), { ...base, scenarios }, asPlanner(own.legevakt))),
        ).toEqual([404, 'ROSTER_NOT_FOUND', ['ROSTER_NOT_FOUND', '/roster']]);
      for (const base of [{ job: other.job }, { job: nowhere }])
        expect(
          faultsOf(await post(batchUrl(own.legevakt), { ...base, scenarios }, asPlanner(own.legevakt))),
        ).toEqual([404, 'JOB_NOT_FOUND', ['JOB_NOT_FOUND', '/job']]);
      const { id } = (await post(batchUrl(other.legevakt), { job: other.job, scenarios })).json<Batch>();
      const seen = await get(`/v1/scenario-batches/${id}`, asPlanner(own.legevakt));
      expect(faultsOf(seen)).toEqual([404, 'BATCH_NOT_FOUND']);
    });

    it('with one key are made once', async () => {
      const { legevakt, job } = await solved();
      const send = (body: object) => post(batchUrl(legevakt), body, { 'idempotency-key': 'gruppe' });
      const first = await send({ job, scenarios });
      expect((await send({ job, scenarios })).json<Batch>().id).toBe(first.json<Batch>().id);
      expect(faultsOf(await send({ job, scenarios: scenarios.slice(1) }))).toEqual([
        422,
        'IDEMPOTENCY_KEY_REUSED',
      ]);
    });

    describe('that varies a number', () => {
      const more = {
        change: { change: 'add-doctors', category: 'fastlege' },
        at: '/count',
        from: -1,
        to: 1,
      };
      const curveOf = (id: string, file = 'curve') => get(`/v1/scenario-batches/${id}/${file}`);
      const ended = (id: string): Promise<Batch> =>
        until(async () => {
          const batch = (await get(`/v1/scenario-batches/${id}`)).json<Batch>();
          return batch.state === 'ended' && batch;
        });

      it('has a job for each point, and then a curve', async () => {
        const { legevakt, plan: before } = await solved();
        // The doctor who is there is away for three of five evenings, and so is no other.
        const absence = { doctor: 'a', kind: 'ferie', from: '2026-03-09', to: '2026-03-11' };
        const away = { op: 'add', path: '/absences', value: [absence] };
        const body = { roster: before.id, label: 'fastleger', changes: [away], vary: [more] };
        const sent = await post(batchUrl(legevakt), body, asPlanner(legevakt));
        expect(sent.statusCode).toBe(202);
        const { id, jobs, links } = sent.json<Batch & Pick<Job, 'links'>>();
        expect(jobs.map(({ label }) => label)).toEqual(['fastlege -1', 'fastlege 0', 'fastlege +1']);
        expect(links['curve']).toBe(`/v1/scenario-batches/${id}/curve`);
        expect(await ended(id)).toMatchObject({
          curve: { axes: [{ name: 'fastlege', values: [-1, 0, 1] }] },
        });

        const response = await get(links['curve'] ?? '', asPlanner(legevakt));
        const curve = curveView.parse(response.json());
        expect(curve).toMatchObject({ label: 'fastleger', legevakt, verdict: { best: ['fastlege +1'] } });
        const unfilled = curve.figures.find((figure) => figure.id === 'unfilled');
        expect(unfilled).toMatchObject({ values: [3, 0, 0], bounds: [3, 0, 0] });
        expect(curve.steps[0]).toMatchObject({ from: 0, to: 1, outcome: 'real', better: 'fastlege 0' });

        const csv = await curveOf(id, 'curve.csv');
        expect(csv.headers['content-disposition']).toContain('kurve.csv');
        expect(csv.body).toContain('\r\nfastlege -1;-1;3;3;');
        const html = await curveOf(id, 'curve.html');
        expect(html.headers['content-type']).toBe('text/html; charset=utf-8');
        expect(html.headers['content-security-policy']).toContain("default-src 'none'");
        expect(html.body).toContain('<b>reell</b>');
      });

      it('has no curve before each point has a roster, and none where no number is varied', async () => {
        const { legevakt, job } = await solved();
        const sent = await post(batchUrl(legevakt), { job, vary: [more] });
        const { id, jobs } = sent.json<Batch>();
        await post(`/v1/roster-jobs/${jobs[2]?.id ?? ''}:cancel`);
        await ended(id);
        const early = await curveOf(id);
        expect(faultsOf(early)).toEqual([404, 'CURVE_NOT_READY', ['ROSTER_NOT_READY', '/jobs/2']]);
        expect(early.headers['retry-after']).toBeUndefined();
        const plain = (await post(batchUrl(legevakt), { job, scenarios })).json<Batch>();
        for (const file of ['curve', 'curve.csv', 'curve.html'])
          expect(faultsOf(await curveOf(plain.id, file))).toEqual([404, 'NO_CURVE']);
        expect(faultsOf(await curveOf(nowhere))).toEqual([404, 'BATCH_NOT_FOUND']);
      });

      it('leaves the job as it is where a number is its own already', async () => {
        const { legevakt, job } = await solved();
        const heads = { change: { change: 'staff-line', line: 'V' }, at: '/doctors', from: 1, to: 2 };
        const { id } = (await post(batchUrl(legevakt), { job, vary: [heads] })).json<Batch>();
        expect((await ended(id)).counts['done']).toBe(2);
        expect(curveView.parse((await curveOf(id)).json()).points.map(({ label }) => label)).toEqual([
          'V doctors 1',
          'V doctors 2',
        ]);
      });

      it('is refused by the place of what is wrong, in words of the sender', async () => {
        const { legevakt, job } = await solved();
        const refused = async (body: object) => faultsOf(await post(batchUrl(legevakt), { job, ...body }));
        const line = { change: { change: 'staff-line', line: 'W' }, at: '/doctors', from: 1, to: 2 };
        expect(await refused({ vary: [line] })).toEqual([
          422,
          'INVALID_SCENARIOS',
          ['UNKNOWN_REFERENCE', '/vary/0/change/line'],
        ]);
        const gone = { change: 'remove-doctors', doctors: ['z'] };
        expect(await refused({ vary: [more], changes: [gone] })).toEqual([
          422,
          'INVALID_SCENARIOS',
          ['UNKNOWN_REFERENCE', '/changes/0/doctors/0'],
        ]);
        const heads = { change: { change: 'staff-line', line: 'V' }, at: '/doctors', from: 1, to: 7 };
        expect(await refused({ vary: [more, heads] })).toEqual([
          422,
          'INVALID_SCENARIOS',
          ['TOO_MANY_POINTS', '/vary'],
        ]);
        for (const body of [
          {},
          { vary: [more], scenarios },
          { scenarios, label: 'x' },
          { scenarios, changes: [] },
        ])
          expect((await refused(body)).slice(0, 2)).toEqual([400, 'INVALID_REQUEST']);
      });

      it('with one key is made once', async () => {
        const { legevakt, job } = await solved();
        const send = (axis: object) =>
          post(batchUrl(legevakt), { job, vary: [axis] }, { 'idempotency-key': 'kurve' });
        const first = (await send(more)).json<Batch>();
        expect((await send(more)).json<Batch>().id).toBe(first.id);
        expect(faultsOf(await send({ ...more, to: 2 }))).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
      });
    });

    it.each([
      { scenarios },
      { roster: nowhere, job: nowhere, scenarios },
      { roster: nowhere, scenarios: scenarios.slice(0, 1) },
      { roster: nowhere, scenarios: Array.from({ length: 21 }, () => ({})) },
    ])('are 2 to 20, of one roster or job', async (body) => {
      expect(faultsOf(await post(batchUrl('lv1'), body)).slice(0, 2)).toEqual([400, 'INVALID_REQUEST']);
    });
  });
});
