import { describe, expect, it } from 'vitest';
import { makeLillestromJob, type LillestromOptions } from '../../../src/demo/lillestrom.js';
import { jobDocument, type Job } from '../../../src/domain/job/job.js';
import { readJob } from '../../../src/jobs/read-job.js';
import { monthsFrom } from '../../support/months.js';

const jobOf = (month: string, options?: LillestromOptions): Job =>
  jobDocument.parse(makeLillestromJob(month, options));
const inPool = ({ doctors }: Job, pool: string): string[] =>
  doctors.flatMap(({ id, pools }) => (pools.includes(pool) ? [id] : []));

describe.each(monthsFrom('2025-01', 24))('the job of %s', (month) => {
  const job = jobOf(month);

  it('has 102 doctors, each with an id and a name of their own', () => {
    expect(job.doctors).toHaveLength(102);
    expect(new Set(job.doctors.map(({ id }) => id)).size).toBe(102);
    expect(new Set(job.doctors.map(({ name }) => name)).size).toBe(102);
  });

  it('has 80 fastleger, 20 of them volunteers, and the pools beside them', () => {
    const sizes = ['frivillig', 'fastlege', 'legevaktlege', 'alis', 'lis1'].map(
      (pool) => inPool(job, pool).length,
    );
    expect(sizes).toEqual([20, 60, 6, 10, 6]);
  });

  it('is without issues', () => {
    expect(readJob(makeLillestromJob(month))).toMatchObject({ ok: true, warnings: [] });
  });

  it('has balances that sum to 0 in each group and measure', () => {
    const sums = new Map<string, number>();
    for (const { group, measure, amount } of job.balances)
      sums.set(`${group} ${measure}`, (sums.get(`${group} ${measure}`) ?? 0) + amount);
    expect([...sums.values()].every((total) => total === 0)).toBe(true);
  });

  it('is the same each time', () => {
    expect(makeLillestromJob(month)).toEqual(makeLillestromJob(month));
  });
});

describe('what is asked of the arrangement', () => {
  it('one of the employed is out for two years, and nobody is hired from an agency', () => {
    const { doctors, absences } = jobOf('2026-03');
    expect(absences.filter(({ kind }) => kind === 'permisjon')).toEqual([
      { doctor: 'leg-6', kind: 'permisjon', from: '2025-01-01', to: '2026-12-31' },
    ]);
    expect(doctors.filter(({ category }) => category === 'byråvikar')).toEqual([]);
  });

  it('four have a practice of their own', () => {
    const offices = jobOf('2026-03').doctors.flatMap(({ office }) => office ?? []);
    const alone = offices.filter((office) => offices.filter((other) => other === office).length === 1);
    expect(alone).toHaveLength(4);
  });

  it.each([20, 36])('%i volunteers alone have the evenings and weekends', (volunteers) => {
    const job = jobOf('2026-03', { volunteers, participation: 'voluntary' });
    expect(inPool(job, 'frivillig')).toHaveLength(volunteers);
    expect(inPool(job, 'fastlege')).toEqual([]);
    const pools = job.lines.filter(({ id }) => ['KVELD', 'HELG'].includes(id)).map((line) => line.pools);
    expect(pools).toEqual([['frivillig'], ['frivillig']]);
    expect(job.doctors).toHaveLength(102);
  });

  it.each([
    [20, 'voluntary'],
    [36, 'voluntary'],
    [36, 'duty'],
  ] as const)('%i volunteers, %s: without errors', (volunteers, participation) => {
    expect(readJob(makeLillestromJob('2026-03', { volunteers, participation })).ok).toBe(true);
  });

  it.each([-1, 81, 2.5])('%d of 80 cannot be volunteers', (volunteers) => {
    expect(() => makeLillestromJob('2026-03', { volunteers })).toThrow(RangeError);
  });
});
