import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { JobText } from '../../src/domain/job/job-text.js';
import { readAdditions } from '../../src/jobs/curves/best-addition.js';
import { gridJobs } from '../../src/jobs/curves/grid-jobs.js';
import { smallestJob } from '../../src/jobs/curves/smallest-job.js';
import { readScenarioFile, scenarioFile } from '../../src/main/scenario-file.js';
import { typedChange } from '../../src/scenarios/changes/registry.js';
import { vary } from '../../src/scenarios/grid/grid.js';
import { changedJob, jobOf } from '../support/changed-jobs.js';
import { plannedResult } from '../support/planned-result.js';

const page = readFileSync(new URL('../../docs/scenarios.md', import.meta.url), 'utf8');
const sections = page
  .slice(page.indexOf('## The changes'), page.indexOf('## From the command line'))
  .split('\n### ')
  .slice(1)
  .map((text) => ({ id: text.split('\n', 1).join(), text }));
const ids = typedChange.options.flatMap(({ shape }) => [...shape.change.values]);

it('has a section for every change, in the order of the list', () => {
  expect(sections.map(({ id }) => id)).toEqual(ids);
});

it('has a scenario file that can be read', async () => {
  const [, example = ''] = /```json\n(.*?)```/s.exec(page) ?? [];
  const folder = mkdtempSync(join(tmpdir(), 'vaktplan-scenario-'));
  const path = join(folder, 'scenario.json');
  writeFileSync(path, example);
  const read = await readScenarioFile(path);
  rmSync(folder, { recursive: true });
  expect(read).toMatchObject({ ok: true, value: { label: 'bakvakt-hver-natt' } });
  const changes = read.ok ? read.value.changes : [];
  expect(changedJob(jobOf('sarpsborg-rakkestad'), ...changes).lines).toHaveLength(5);
});

it('has a smallest pool, which is the four who are there', async () => {
  const pools = page.slice(page.indexOf('## Smallest pool'));
  const [, fixture = '', example = ''] = /```json (\S+)\n(.*?)```/s.exec(pools) ?? [];
  const asked = scenarioFile.parse(JSON.parse(example)).smallest;
  if (asked === undefined) throw new Error('The example asks for the smallest number.');
  const { norm, ...axis } = asked;
  const jobs = gridJobs({ ...jobOf(fixture), solve: { iterations: 20, seed: 1 } }, [], [axis]);
  if (!jobs.ok) throw new Error(JSON.stringify(jobs.issues));
  const { answer } = await smallestJob(jobs, { norm }, plannedResult);
  expect(answer).toMatchObject({ smallest: { label: 'fastlege 0' }, isProven: true, isMonotone: true });
  expect(answer.sizes.map(({ value, answer: own, unfilled }) => [value, own, unfilled])).toEqual([
    [-1, 'too-small', 7],
    [0, 'enough', 0],
    [1, 'enough', 0],
  ]);
}, 300_000);

it('has single additions, and says by what doctors are alike', () => {
  const [, additions = ''] = page.split('## Best single addition');
  const [, fixture = '', example = ''] = /```json (\S+)\n(.*?)```/s.exec(additions) ?? [];
  expect(scenarioFile.parse(JSON.parse(example)).additions).toBe('each');
  const job = jobOf(fixture);
  const reading = readAdditions(job);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  const all = reading.tried.map(({ addition }) => addition);
  const categories = new Set(job.doctors.map(({ category }) => category));
  expect(all.slice(0, categories.size).map(({ label }) => label)).toEqual(
    [...categories].map((category) => `+1 ${category}`),
  );
  expect(all.length).toBeGreaterThan(categories.size);
  expect(all.length).toBeLessThanOrEqual(Number(/At most (\d+) are tried/.exec(additions)?.[1]));
});

it('has a curve whose every point is a job', () => {
  const curves = page.slice(page.indexOf('## Curves'));
  const [, fixture = '', example = ''] = /```json (\S+)\n(.*?)```/s.exec(curves) ?? [];
  const { vary: axes } = z.object({ vary }).parse(JSON.parse(example));
  const job = jobOf(fixture);
  const jobs = gridJobs(job, [], axes);
  if (!jobs.ok) throw new Error(JSON.stringify(jobs.issues));
  const numbers = (jobs.documents as JobText[]).map(({ doctors }) => doctors.length - job.doctors.length);
  expect(numbers).toEqual([-2, -2, -1, -1, 0, 0, 1, 1, 2, 2, 3, 3]);
});

describe.each(sections)('$id', ({ id, text }) => {
  const examples = [...text.matchAll(/```json (\S+)\n(.*?)```/gs)];

  it('has an example', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples.map(([, fixture = '', example = '']) => ({ fixture, example })))(
    'works on $fixture',
    ({ fixture, example }) => {
      const { changes } = scenarioFile.parse(JSON.parse(example));
      expect(changes.map((change) => ('change' in change ? change.change : change.op))).toContain(id);
      const job = jobOf(fixture);
      expect(changedJob(job, ...changes)).not.toEqual(job);
    },
  );
});
