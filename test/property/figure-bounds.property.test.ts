import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BoundedResult } from '../../src/jobs/curves/figure-bounds.js';
import { keyFiguresOf } from '../../src/jobs/curves/key-figures.js';
import { readJob } from '../../src/jobs/read-job.js';
import type { StoredReport } from '../../src/jobs/roster-report.js';
import { reportLoad } from '../../src/reports/load.js';
import { isLegal, verifyRoster } from '../../src/rules/verify-roster.js';
import { plannedResult } from '../support/planned-result.js';
import { fillings, poolJob } from '../support/pool-jobs.js';

const seed = Number(process.env['VAKTPLAN_PROPERTY_SEED'] ?? 20_261_122);
const numRuns = Number(process.env['VAKTPLAN_PROPERTY_RUNS'] ?? 25);

const bounded = ['netter-most', 'netter-mean', 'one-in-n-least'];

/** Loads of every legal roster that fills all vakter: the best one is among them. */
function loadsOfAll(job: BoundedResult['job']): BoundedResult[] {
  const reading = readJob(job);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  const { problem, rules } = reading;
  return fillings(problem)
    .map((assignments) => ({ problem, assignments }))
    .filter((roster) => isLegal(verifyRoster(roster, rules)))
    .map((roster) => ({ report: { load: reportLoad(roster, rules) }, settings: {}, job }));
}

it(`no roster is better than the bounds of figures (seed ${seed}, ${numRuns} cases)`, async () => {
  const reached = new Map<string, number>();
  let above = 0;
  await fc.assert(
    fc.asyncProperty(poolJob, async (job) => {
      const { report, unfilled } = await plannedResult(job);
      if (unfilled.length > 0) return;
      const bounds = new Map(
        keyFiguresOf([{ report: report as StoredReport, settings: {}, job }]).map((figure) => [
          figure.id,
          figure.bounds[0],
        ]),
      );
      const all = keyFiguresOf(loadsOfAll(job));
      for (const { id, better, values } of all.filter((figure) => bounded.includes(figure.id))) {
        const known = values.filter((value) => value !== null);
        const best = better === 'more' ? Math.max(...known) : Math.min(...known);
        const bound = bounds.get(id) ?? null;
        expect(bound, id).not.toBeNull();
        const room = better === 'more' ? (bound ?? 0) - best : best - (bound ?? 0);
        expect(room, `${id}: ${best}, bound ${String(bound)}`).toBeGreaterThanOrEqual(0);
        if (room === 0) reached.set(id, (reached.get(id) ?? 0) + 1);
        else above += 1;
      }
    }),
    { seed, numRuns, endOnFailure: true },
  );
  // Some bounds are the best that there is, and some are not.
  expect([...reached.keys()].sort()).toEqual([...bounded].sort());
  expect(above).toBeGreaterThan(0);
}, 300_000);
