import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { additionsView, smallestView } from '../../src/api/batch-answer-views.js';
import { rankAdditions, readAdditions } from '../../src/jobs/curves/best-addition.js';
import { gridJobs } from '../../src/jobs/curves/grid-jobs.js';
import { smallestJob } from '../../src/jobs/curves/smallest-job.js';
import { planRoster } from '../../src/jobs/plan-roster.js';
import { readJob } from '../../src/jobs/read-job.js';
import { variedAxis } from '../../src/scenarios/grid/axis.js';
import { changeJob } from '../../src/jobs/what-if.js';
import { aDoctor, aJob, aLine } from '../support/builders.js';
import { plannedResult } from '../support/planned-result.js';
import { openService, type Service } from '../support/service.js';
import { until } from '../support/until.js';

interface Batch {
  readonly id: string;
  readonly state: string;
  readonly question?: string;
  readonly jobs: readonly { readonly id: string; readonly label?: string }[];
  readonly links: Readonly<Record<string, string>>;
}

/** Who lacks nothing: then there are as few additions as categories. */
const trained = {
  specialistFrom: '2010-01-01',
  akuttmedisinkursOn: '2020-01-01',
  voldOgOvergrepskursOn: '2020-01-01',
};
/** One doctor for five evenings; limited by work, so that every search is what it is from the command line. */
const document = aJob({
  lines: [aLine()],
  doctors: [
    aDoctor({ id: 'a', competence: trained }),
    aDoctor({ id: 'b', category: 'vikar', pools: [], competence: { ...trained, akuttmedisinkursOn: null } }),
  ],
  solve: { iterations: 20, seed: 1 },
});
const away = {
  op: 'add',
  path: '/absences',
  value: [{ doctor: 'a', kind: 'ferie', from: '2026-03-09', to: '2026-03-11' }],
} as const;
const axis = variedAxis.parse({
  change: { change: 'add-doctors', category: 'fastlege' },
  at: '/count',
  from: -1,
  to: 2,
});

describe('a batch of scenarios that is asked', () => {
  let service: Service;
  let job: string;

  beforeAll(async () => {
    service = await openService(readJob);
    await service.startWorker((own, { stop }) =>
      planRoster(own, {
        onProgress: () => undefined,
        shouldStop: () => stop.aborted,
        now: () => performance.now() / 1000,
      }),
    );
    const sent = await post(`/v1/legevakter/testvik/roster-jobs`, document);
    job = sent.json<{ id: string }>().id;
  });
  afterAll(() => service.close());

  const get = (url: string) => service.app.inject({ url });
  const post = (url: string, payload: object = {}) => service.app.inject({ method: 'POST', url, payload });
  const ask = (question: object) => post('/v1/legevakter/testvik/scenario-batches', { job, ...question });
  const ended = (id: string): Promise<Batch> =>
    until(async () => {
      const batch = (await get(`/v1/scenario-batches/${id}`)).json<Batch>();
      return batch.state === 'ended' && batch;
    });
  const faultsOf = (response: LightMyRequestResponse) => {
    const { code, errors = [] } = response.json<{
      code: string;
      errors?: { code: string; pointer: string }[];
    }>();
    return [response.statusCode, code, ...errors.map((one) => [one.code, one.pointer])];
  };

  it('for the smallest number that is enough has the answer of the command line, and a curve', async () => {
    const asked = await ask({ smallest: { ...axis, norm: false }, changes: [away] });
    expect(asked.statusCode).toBe(202);
    const batch = asked.json<Batch>();
    expect(batch).toMatchObject({ question: 'smallest', curve: { axes: [{ values: [-1, 0, 1, 2] }] } });
    expect((await get(batch.links['smallest'] ?? '')).statusCode).toBe(404);
    await ended(batch.id);
    const answer = (await get(batch.links['smallest'] ?? '')).json<object>();
    expect(smallestView.parse(answer)).toMatchObject({ smallest: { value: 1 }, isProven: true });
    const jobs = gridJobs(document, [away], [axis]);
    if (!jobs.ok) throw new Error(JSON.stringify(jobs.issues));
    expect(answer).toEqual((await smallestJob(jobs, { norm: false }, plannedResult)).answer);
    expect((await get(batch.links['curve'] ?? '')).statusCode).toBe(200);
    expect(faultsOf(await get(`/v1/scenario-batches/${batch.id}/additions`))).toEqual([
      404,
      'NOT_ASKED_OF_BATCH',
    ]);
  });

  it('for every single addition has the ranking of the command line', async () => {
    const asked = await ask({ additions: 'each', changes: [away] });
    expect(asked.statusCode).toBe(202);
    const batch = asked.json<Batch>();
    expect(batch.jobs.map(({ label }) => label)).toEqual([
      'dagens jobb',
      '+1 fastlege',
      '+1 vikar',
      'b: akuttmedisinkurs',
    ]);
    expect(batch).toMatchObject({ question: 'additions' });
    expect(batch.links['curve']).toBeUndefined();
    await ended(batch.id);
    const answer = (await get(batch.links['additions'] ?? '')).json<object>();
    const ranking = additionsView.parse(answer);
    expect(ranking.base).toEqual({ unfilled: 3, leastUnfilled: 3 });
    expect(ranking.additions[0]).toMatchObject({ label: '+1 fastlege', unfilled: 0, isBetter: true });
    const changed = changeJob(document, [away]);
    const read = changed.ok ? readAdditions(changed.document) : changed;
    if (!changed.ok || !read.ok) throw new Error('The additions cannot be read');
    expect(answer).toEqual(await rankAdditions(changed.document, read.tried, plannedResult));
    expect(faultsOf(await get(`/v1/scenario-batches/${batch.id}/smallest`))).toEqual([
      404,
      'NOT_ASKED_OF_BATCH',
    ]);
  });

  it('has no answer while a scenario has no roster', async () => {
    const { id, jobs } = (await ask({ additions: 'each' })).json<Batch>();
    await post(`/v1/roster-jobs/${jobs[3]?.id ?? ''}:cancel`);
    await ended(id);
    expect(faultsOf(await get(`/v1/scenario-batches/${id}/additions`))).toEqual([
      404,
      'ANSWER_NOT_READY',
      ['ROSTER_NOT_READY', '/jobs/3'],
    ]);
  });

  it('is refused by the place of what is wrong', async () => {
    const none = { ...axis, change: { change: 'add-doctors', category: 'ingen' }, norm: false };
    expect(faultsOf(await ask({ smallest: none }))).toEqual([
      422,
      'INVALID_SCENARIOS',
      ['NO_CATEGORY_TO_REMOVE', '/smallest/change/category'],
    ]);
    const gone = { change: 'remove-doctors', doctors: ['z'] };
    for (const question of [{ smallest: axis }, { additions: 'each' }])
      expect(faultsOf(await ask({ ...question, changes: [gone] }))).toEqual([
        422,
        'INVALID_SCENARIOS',
        ['UNKNOWN_REFERENCE', '/changes/0/doctors/0'],
      ]);
    const many = Array.from({ length: 58 }, (_, index) => ({
      op: 'add' as const,
      path: '/doctors/-',
      value: aDoctor({
        id: `x${index}`,
        listLength: 100 + index,
        competence: { specialistFrom: '2010-01-01' },
      }),
    }));
    expect(faultsOf(await ask({ additions: 'each', changes: many }))).toEqual([
      422,
      'INVALID_SCENARIOS',
      ['TOO_MANY_ADDITIONS', ''],
    ]);
    for (const question of [
      { smallest: axis, additions: 'each' },
      { smallest: axis, vary: [axis] },
      { additions: 'each', scenarios: [{}, {}] },
      { additions: 'all' },
      { additions: 'each', label: 'tiltak' },
    ])
      expect(faultsOf(await ask(question)).slice(0, 2)).toEqual([400, 'INVALID_REQUEST']);
  });
});
