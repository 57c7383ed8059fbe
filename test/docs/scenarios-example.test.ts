import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { curveView } from '../../src/api/curve-view.js';
import { comparisonView } from '../../src/api/comparison-view.js';
import { planRoster } from '../../src/jobs/plan-roster.js';
import type { PlanJob } from '../../src/jobs/planning.js';
import { readJob } from '../../src/jobs/read-job.js';
import { openService, type Service } from '../support/service.js';
import { readFixture } from '../support/solve-fixture.js';
import { until } from '../support/until.js';

interface Job {
  readonly id: string;
  readonly state: string;
  readonly label?: string;
  readonly links: Readonly<Record<string, string>>;
}
interface Batch {
  readonly id: string;
  readonly state: string;
  readonly jobs: readonly Job[];
}

const page = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');
const section = page.slice(page.indexOf('## What if')).split('\n## ', 1).join('');
const [batchExample, comparisonExample, curveExample] = [...section.matchAll(/```json\n(.*?)```/gs)].map(
  ([, text]) => JSON.parse(text ?? '') as Record<string, unknown>,
);
const batchUrl = '/v1/legevakter/liten-distrikt/scenario-batches';
const sentence = /^> (.+)$/m.exec(section)?.[1];

const plan: PlanJob = (document, { stop, start }) =>
  planRoster(
    document,
    { onProgress: () => undefined, shouldStop: () => stop.aborted, now: () => performance.now() / 1000 },
    { start },
  );

let service: Service;
beforeAll(async () => {
  service = await openService(readJob);
  await service.startWorker(plan);
});
afterAll(() => service.close());

const get = async <T>(url: string): Promise<T> => (await service.app.inject(url)).json<T>();
const post = async <T>(url: string, payload: object): Promise<T> => {
  const response = await service.app.inject({ method: 'POST', url, payload });
  expect(response.statusCode, response.body.slice(0, 1000)).toBeLessThan(300);
  return response.json<T>();
};

/** A job of the fixture that is done, by counted work: the same result on every machine. */
async function solvedJob(): Promise<Job> {
  const document = { ...readFixture('liten-distrikt', '2026-03'), solve: { iterations: 60, seed: 1 } };
  const { id } = await post<Job>('/v1/legevakter/liten-distrikt/roster-jobs', document);
  return until(async () => {
    const seen = await get<Job>(`/v1/roster-jobs/${id}`);
    return seen.state === 'done' && seen;
  });
}

const endedBatch = ({ id }: Batch): Promise<Batch> =>
  until(async () => {
    const seen = await get<Batch>(`/v1/scenario-batches/${id}`);
    return seen.state === 'ended' && seen;
  });

it('a planner asks about one doctor more, three exemptions and bakvakt every night, as docs/api.md says', async () => {
  const job = await solvedJob();
  const roster = job.links['version']?.split('/').at(-1);

  const batch = await endedBatch(await post<Batch>(batchUrl, { ...batchExample, roster }));
  expect(batch.jobs.map(({ label, state }) => [label, state])).toEqual([
    ['en-lege-til', 'done'],
    ['tre-fritak', 'done'],
    ['bakvakt-hver-natt', 'done'],
  ]);

  expect(comparisonExample?.['results']).toHaveLength(1 + batch.jobs.length);
  const results = [{ roster }, ...batch.jobs.map(({ id }) => ({ job: id }))];
  const comparison = comparisonView.parse(await post('/v1/comparisons', { results }));
  expect(comparison.pairs.map(({ of, better, isCertain }) => [of.join(''), better, isCertain])).toEqual([
    ['AB', 'B', true],
    ['AC', 'A', true],
    ['AD', null, true],
    ['BC', 'B', true],
    ['BD', 'B', true],
    ['CD', 'D', true],
  ]);
  expect(comparison.pairs[0]?.sentence.nb).toBe(sentence);
  expect(comparison.verdict).toMatchObject({ best: ['B'], isCertain: true });
  const figure = (id: string) => comparison.figures.find((one) => one.id === id)?.values;
  // Three of four doctors without nights leave 31 nights to one who may have every fourth: 8.
  expect(figure('unfilled')).toEqual([0, 0, 23, 0]);
  expect(figure('doctors')).toEqual([7, 8, 7, 7]);
  // Bakvakt every night asks for 31 vakter more.
  expect(figure('minimum-seats')).toEqual([53, 53, 53, 84]);
  expect(comparison.unfilledByLine).toEqual([{ line: 'V1', priority: 1, values: [0, 0, 23, 0] }]);
}, 300_000);

it('a planner asks for a curve of one doctor less to one more, as docs/api.md says', async () => {
  const { id: job } = await solvedJob();
  const batch = await endedBatch(await post<Batch>(batchUrl, { ...curveExample, job }));
  expect(batch.jobs.map(({ label }) => `\`${label ?? ''}\``).join(', ')).toBe(
    /by the name of its number \((.+?)\)/.exec(section)?.[1],
  );
  const curve = curveView.parse(await get(`/v1/scenario-batches/${batch.id}/curve`));
  expect(curve.steps.map(({ outcome, better }) => [outcome, better])).toEqual([
    ['real', 'fastlege 0'],
    ['real', 'fastlege +1'],
  ]);
  const unfilled = curve.figures.find(({ id }) => id === 'unfilled');
  expect(unfilled).toMatchObject({ values: [7, 0, 0], bounds: [7, 0, 0] });
}, 300_000);
