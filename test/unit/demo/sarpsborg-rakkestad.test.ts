import { describe, expect, it } from 'vitest';
import { makeDemoJob } from '../../../src/demo/sarpsborg-rakkestad.js';
import { jobDocument, type Job } from '../../../src/domain/job/job.js';
import { fromIso, startOfDate } from '../../../src/domain/time.js';
import { monthsFrom } from '../../support/months.js';

const months = monthsFrom('2025-01', 24);
const jobOf = (month: string): Job => jobDocument.parse(makeDemoJob(month));
const inPool = (job: Job, pool: string): string[] =>
  job.doctors.flatMap(({ id, pools }) => (pools.includes(pool) ? [id] : []));

describe.each(months)('the demo job of %s', (month) => {
  const job = jobOf(month);
  const ids = new Set(job.doctors.map(({ id }) => id));

  it('has 84 doctors, each with an id and a name of their own', () => {
    expect(job.doctors).toHaveLength(84);
    expect(ids.size).toBe(84);
    expect(new Set(job.doctors.map(({ name }) => name)).size).toBe(84);
  });

  it('has the pools of the staffing plan', () => {
    const sizes = ['lilletorget', 'fastlege', 'bil', 'vikar', 'nattlege', 'bakvakt'].map(
      (pool) => inPool(job, pool).length,
    );
    expect(sizes).toEqual([5, 60, 11, 4, 4, 16]);
  });

  it('has five LIS1, in the scheme from before the month begins until after it ends', () => {
    const lis1 = job.doctors.filter(({ category }) => category === 'LIS1');
    expect(lis1).toHaveLength(5);
    for (const { from = '9', to = '0' } of lis1) {
      expect(from <= job.period.from).toBe(true);
      expect(job.period.to <= to).toBe(true);
    }
  });

  it('names only doctors and lines that it has', () => {
    const lines = new Set(job.lines.map(({ id }) => id));
    const named = [job.absences, job.wishes, job.history, job.balances].flat().map(({ doctor }) => doctor);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    const namedLines = [
      ...job.fairnessGroups.flatMap((group) => group.lines),
      ...job.wishes.flatMap((wish) => wish.lines ?? []),
      ...job.doctors.flatMap(({ posts }) => posts.flatMap(({ displaceableBy }) => displaceableBy)),
    ];
    expect(namedLines.filter((id) => !lines.has(id))).toEqual([]);
    const groups = new Set(job.fairnessGroups.map(({ id }) => id));
    expect(job.doctors.flatMap((doctor) => doctor.groups).filter((id) => !groups.has(id))).toEqual([]);
  });

  it('keeps absences and wishes in their order and touching the month', () => {
    for (const { from, to } of [...job.absences, ...job.wishes]) {
      expect(from <= to).toBe(true);
      expect(from <= job.period.to && job.period.from <= to).toBe(true);
    }
    for (const { from, to } of job.wishes) expect(job.period.from <= from && to <= job.period.to).toBe(true);
  });

  it('has balances that sum to 0 in each group and measure', () => {
    const sums = new Map<string, number>();
    for (const { group, measure, amount } of job.balances)
      sums.set(`${group} ${measure}`, (sums.get(`${group} ${measure}`) ?? 0) + amount);
    expect([...sums].filter(([, sum]) => sum !== 0)).toEqual([]);
  });

  it('carries history that starts before the month and nattleger who slept in it', () => {
    const begin = startOfDate(job.period.from);
    expect(job.history.every(({ start }) => fromIso(start) < begin)).toBe(true);
    for (const doctor of inPool(job, 'nattlege')) {
      const own = job.history.filter((vakt) => vakt.doctor === doctor);
      for (const [index, vakt] of own.entries()) {
        expect(fromIso(vakt.end) - fromIso(vakt.start)).toBeLessThanOrEqual(12.5 * 60);
        const next = own[index + 1];
        if (next !== undefined)
          expect(fromIso(next.start) - fromIso(vakt.end)).toBeGreaterThanOrEqual(11 * 60);
      }
    }
  });

  it('is the same each time', () => {
    expect(makeDemoJob(month)).toEqual(makeDemoJob(month));
  });
});

describe('the demo legevakt', () => {
  it('changes its LIS1 on 1 March and 1 September', () => {
    const cohort = (month: string): string[] =>
      jobOf(month).doctors.flatMap(({ id, category }) => (category === 'LIS1' ? [id] : []));
    expect(cohort('2026-02')).toEqual(cohort('2025-09'));
    expect(cohort('2026-03')).not.toEqual(cohort('2026-02'));
    expect(cohort('2026-08')).toEqual(cohort('2026-03'));
    expect(cohort('2026-03')[0]).toBe('lis1-2026-03-1');
  });

  it('has 58 fastleger in Sarpsborg whose lists have a mean of 1035, and 1990 patients at Lilletorget', () => {
    const lists = jobOf('2026-03').doctors.filter(
      ({ kommune, listLength }) => kommune === 'sarpsborg' && listLength !== undefined,
    );
    const patients = (of: typeof lists): number =>
      of.reduce((sum, doctor) => sum + (doctor.listLength ?? 0), 0);
    expect(lists).toHaveLength(58);
    expect(patients(lists) / 58).toBe(1035);
    expect(patients(lists.filter(({ office }) => office === 'lilletorget'))).toBe(1990);
    expect(new Set(lists.map(({ office }) => office)).size).toBe(18);
  });

  it('has wishes of all three kinds from 27 doctors, and three fritak', () => {
    const job = jobOf('2026-04');
    expect(new Set(job.wishes.map(({ doctor }) => doctor)).size).toBe(27);
    expect(new Set(job.wishes.map(({ kind }) => kind)).size).toBe(3);
    expect(job.doctors.flatMap(({ fritak }) => fritak.map((granted) => granted.class))).toEqual([
      'alder',
      'graviditet',
      'amming',
    ]);
  });

  it('refuses what is no month', () => {
    expect(() => makeDemoJob('2026-13')).toThrow('2026-13');
  });
});
