import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gridJobs } from '../../src/jobs/curves/grid-jobs.js';
import { smallestJob } from '../../src/jobs/curves/smallest-job.js';
import { readJob } from '../../src/jobs/read-job.js';
import { isLegal, verifyRoster } from '../../src/rules/verify-roster.js';
import { variedAxis } from '../../src/scenarios/grid/axis.js';
import { aDoctor, aJob, aLine } from '../support/builders.js';
import { plannedResult } from '../support/planned-result.js';

const seed = Number(process.env['VAKTPLAN_PROPERTY_SEED'] ?? 20_261_122);
const numRuns = Number(process.env['VAKTPLAN_PROPERTY_RUNS'] ?? 25);

const most = 4;
const dates = Array.from({ length: 5 }, (_, day) => `2026-03-${String(9 + day).padStart(2, '0')}`);
const evening = { from: '16:00', to: '23:00' };
const night = { from: '23:00', to: '08:00' };

/** Four evenings or nights, up to four doctors who are away now and then. */
const document = fc
  .record({
    days: fc.subarray(['friday', 'saturday', 'sunday'] as const, { minLength: 1 }),
    bands: fc.constantFrom([evening], [night], [evening, night]),
    away: fc.array(fc.tuple(fc.nat(most - 1), fc.constantFrom(...dates, '2026-03-14', '2026-03-15')), {
      maxLength: 10,
    }),
  })
  .map(({ days, bands, away }) => ({
    ...aJob({
      lines: [aLine({ hours: Object.fromEntries(days.slice(0, 2).map((day) => [day, bands])) })],
      doctors: Array.from({ length: most }, (_, index) => aDoctor({ id: `d${index}` })),
      absences: away.map(([doctor, date]) => ({ doctor: `d${doctor}`, kind: 'ferie', from: date, to: date })),
      solve: { iterations: 20, seed: 1 },
    }),
  }));

const axis = variedAxis.parse({
  change: { change: 'add-doctors', category: 'fastlege' },
  at: '/count',
  from: 1 - most,
  to: 0,
});

/** Whether any way to fill every vakt is accepted by the checkers. */
function canBeFilled(job: unknown): boolean {
  const reading = readJob(job);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  const { problem, rules } = reading;
  const doctors = problem.doctors.map(({ id }) => id);
  const ids = problem.vakter.map(({ id }) => id);
  return Array.from({ length: doctors.length ** ids.length }, (_, code) => code).some((code) => {
    const assignments = new Map(
      ids.map((id, index) => [
        id,
        doctors[Math.floor(code / doctors.length ** index) % doctors.length] ?? '',
      ]),
    );
    return isLegal(verifyRoster({ problem, assignments }, rules));
  });
}

it(`the smallest pool is that of trying every roster of every size (seed ${seed}, ${numRuns} cases)`, async () => {
  const smallest = new Map<number | null, number>();
  await fc.assert(
    fc.asyncProperty(document, async (job) => {
      const jobs = gridJobs(job, [], [axis]);
      if (!jobs.ok) throw new Error(JSON.stringify(jobs.issues));
      const { answer, found } = await smallestJob(jobs, { norm: false }, plannedResult);
      const expected = jobs.documents.findIndex(canBeFilled);
      smallest.set(answer.smallest?.value ?? null, (smallest.get(answer.smallest?.value ?? null) ?? 0) + 1);
      expect(answer.smallest?.value ?? null).toBe(expected < 0 ? null : expected + 1 - most);
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
