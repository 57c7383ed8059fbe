import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gridJobs } from '../../src/jobs/curves/grid-jobs.js';
import { smallestJob } from '../../src/jobs/curves/smallest-job.js';
import { readJob } from '../../src/jobs/read-job.js';
import { isLegal, verifyRoster } from '../../src/rules/verify-roster.js';
import { variedAxis } from '../../src/scenarios/grid/axis.js';
import { plannedResult } from '../support/planned-result.js';
import { fillings, poolJob, poolSize } from '../support/pool-jobs.js';

const seed = Number(process.env['VAKTPLAN_PROPERTY_SEED'] ?? 20_261_122);
const numRuns = Number(process.env['VAKTPLAN_PROPERTY_RUNS'] ?? 25);

const axis = variedAxis.parse({
  change: { change: 'add-doctors', category: 'fastlege' },
  at: '/count',
  from: 1 - poolSize,
  to: 0,
});

/** Whether any way to fill every vakt is accepted by the checkers. */
function canBeFilled(job: unknown): boolean {
  const reading = readJob(job);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  const { problem, rules } = reading;
  return fillings(problem).some((assignments) => isLegal(verifyRoster({ problem, assignments }, rules)));
}

it(`the smallest pool is that of trying every roster of every size (seed ${seed}, ${numRuns} cases)`, async () => {
  const smallest = new Map<number | null, number>();
  await fc.assert(
    fc.asyncProperty(poolJob, async (job) => {
      const jobs = gridJobs(job, [], [axis]);
      if (!jobs.ok) throw new Error(JSON.stringify(jobs.issues));
      const { answer, found } = await smallestJob(jobs, { norm: false }, plannedResult);
      const expected = jobs.documents.findIndex(canBeFilled);
      smallest.set(answer.smallest?.value ?? null, (smallest.get(answer.smallest?.value ?? null) ?? 0) + 1);
      expect(answer.smallest?.value ?? null).toBe(expected < 0 ? null : expected + 1 - poolSize);
      expect(answer.isProven).toBe(true);
      expect(found?.result.unfilled ?? []).toEqual([]);
      // One doctor more never leaves more vakter empty, where both are proven.
      const proven = answer.sizes.filter(({ unfilled, leastUnfilled }) => unfilled === leastUnfilled);
      for (const [index, { unfilled }] of proven.entries())
        expect(unfilled).toBeLessThanOrEqual(proven[index - 1]?.unfilled ?? Infinity);
    }),
    { seed, numRuns, endOnFailure: true },
  );
  expect(smallest.size).toBeGreaterThan(2);
}, 300_000);
