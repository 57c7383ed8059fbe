import { describe, expect, it } from 'vitest';
import { judgeEnough } from '../../../src/jobs/curves/enough.js';
import { gridJobs } from '../../../src/jobs/curves/grid-jobs.js';
import { smallestJob, type SmallestJob } from '../../../src/jobs/curves/smallest-job.js';
import type { StoredReport } from '../../../src/jobs/roster-report.js';
import { variedAxis } from '../../../src/scenarios/grid/axis.js';
import { aDoctor, aJob, aLine } from '../../support/builders.js';
import { plannedResult } from '../../support/planned-result.js';

/** A report in which `empty` vakter are empty, proven, and the frequencies of one district are kept or not. */
function aReport(
  empty: number,
  primary: boolean | null,
  combined?: boolean,
  breaches: { readonly hardBreaches?: number; readonly given?: number } = {},
): StoredReport {
  const frequency = (isKept: boolean | null) => ({ isKept });
  return {
    summary: {
      unfilled: Array.from({ length: empty }, (_, index) => String(index)),
      hardBreaches: 0,
      given: 0,
      ...breaches,
      tiers: [{ tier: 1, level: 1, unit: 'emptyVakter', value: empty, bound: empty, isProvenBest: true }],
    },
    staffingNorm: {
      districts: [
        { primary: frequency(primary), combined: combined === undefined ? null : frequency(combined) },
      ],
    },
  } as unknown as StoredReport;
}

describe('a number is', () => {
  it.each([
    ['enough where all are filled and the table is kept', aReport(0, true, true), 'enough'],
    ['enough where the table says nothing', aReport(0, null), 'enough'],
    ['too small where a vakt must stay empty', aReport(1, true), 'too-small'],
    ['too small below the frequency of own duty', aReport(0, false), 'too-small'],
    // Another roster may use fewer conditional bakvakter.
    ['not known below the frequency with bakvakt', aReport(0, true, false), 'not-known'],
    ['not known where a binding rule is broken', aReport(0, true, true, { hardBreaches: 1 }), 'not-known'],
    ['not known where what was given breaks one', aReport(0, true, true, { given: 1 }), 'not-known'],
  ] as const)('%s', (_, report, answer) => {
    expect(judgeEnough(report, { norm: true })).toBe(answer);
  });

  it('judged by vakter alone where the table is not asked for', () => {
    expect(judgeEnough(aReport(0, false, false), { norm: false })).toBe('enough');
  });
});

describe('a lock on a doctor who is ill', () => {
  it('is not enough, though it fills every vakt', async () => {
    const job = aJob({
      lines: [aLine()],
      doctors: [aDoctor({ id: 'a' })],
      absences: [{ doctor: 'a', kind: 'sykdom', from: '2026-03-09', to: '2026-03-09' }],
      locks: [{ vakt: '2026-03-09/V/1', doctor: 'a' }],
      solve: { iterations: 20, seed: 1 },
    });
    const report = (await plannedResult(job)).report as StoredReport;
    expect(report.summary).toMatchObject({ unfilled: [], given: 1 });
    expect(judgeEnough(report, { norm: false })).toBe('not-known');
  });
});

describe('the smallest pool for five evenings of a week', () => {
  // One in three, as for 500 people: 7 days by n doctors / 5 vakter is 3 with three doctors.
  const kommuner = [{ id: 'testvik', name: 'Testvik', population: 500 }];
  const job = aJob({
    legevakt: { id: 'testvik', name: 'Testvik legevakt', tariffArea: 'KS', kommuner },
    lines: [aLine()],
    doctors: [aDoctor({ id: 'a' })],
    solve: { iterations: 20, seed: 1 },
  });
  const axis = variedAxis.parse({
    change: { change: 'add-doctors', category: 'fastlege' },
    at: '/count',
    from: 0,
    to: 3,
  });
  const smallest = async (norm: boolean): Promise<SmallestJob> => {
    const jobs = gridJobs(job, [], [axis]);
    if (!jobs.ok) throw new Error(JSON.stringify(jobs.issues));
    return (await smallestJob(jobs, { norm }, plannedResult)).answer;
  };

  it('keeps the staffing table, which a smaller one that fills every vakt does not', async () => {
    const answer = await smallest(true);
    expect(answer).toMatchObject({ smallest: { label: 'fastlege +2' }, isProven: true });
    expect(answer.sentence.nb).toBe(
      'fastlege +2 (3 leger i alt) er nok, og ingenting mindre er det. Det er bevist.',
    );
    expect(answer.sizes.slice(0, 2).map(({ answer: own, unfilled }) => [own, unfilled])).toEqual([
      ['too-small', 0],
      ['too-small', 0],
    ]);
    expect(await smallest(false)).toMatchObject({ smallest: { label: 'fastlege 0' }, isProven: true });
  });
});
