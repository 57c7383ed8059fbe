import { describe, expect, it } from 'vitest';
import { makeMossJob, type MossOptions } from '../../../src/demo/moss-interkommunale.js';
import { growthOf } from '../../../src/domain/demand/expected-contacts.js';
import { jobDocument, type Job } from '../../../src/domain/job/job.js';
import { fromIso } from '../../../src/domain/time.js';
import { readJob } from '../../../src/jobs/read-job.js';
import { monthsFrom } from '../../support/months.js';

const jobOf = (month: string, options?: MossOptions): Job => jobDocument.parse(makeMossJob(month, options));
const inPool = ({ doctors }: Job, pool: string): string[] =>
  doctors.flatMap(({ id, pools }) => (pools.includes(pool) ? [id] : []));
const fritakForAge = ({ doctors }: Job): string[] =>
  doctors.flatMap(({ id, fritak }) => (fritak.some((granted) => granted.class === 'alder') ? [id] : []));
const consultations = ({ demand, period }: Job): number =>
  (demand?.contacts ?? [])
    .filter(({ kind }) => kind === 'consultation')
    .reduce(
      (total, stream) =>
        total +
        (stream.perYear ?? 0) *
          growthOf(demand ?? { increases: [] }, stream, Number(period.from.slice(0, 4))),
      0,
    );
const inhabitants = ({ legevakt }: Job): number =>
  legevakt.kommuner.reduce((total, { population }) => total + population, 0);

describe.each(monthsFrom('2025-01', 24))('the job of %s', (month) => {
  const job = jobOf(month);

  it('has 109 doctors, each with an id and a name of their own', () => {
    expect(job.doctors).toHaveLength(109);
    expect(new Set(job.doctors.map(({ id }) => id)).size).toBe(109);
    expect(new Set(job.doctors.map(({ name }) => name)).size).toBe(109);
  });

  it('has the pools of the arrangement', () => {
    const sizes = ['fastlege', 'legevaktlege', 'bil', 'vikar', 'lis1'].map(
      (pool) => inPool(job, pool).length,
    );
    expect(sizes).toEqual([89, 10, 10, 6, 4]);
  });

  it('is without issues', () => {
    expect(readJob(makeMossJob(month))).toMatchObject({ ok: true, warnings: [] });
  });

  it('carries history in which the employed work at most 12.5 hours on end and rest 11 between', () => {
    for (const doctor of inPool(job, 'bil')) {
      const own = job.history
        .filter((vakt) => vakt.doctor === doctor)
        .map(({ start, end }) => ({ start: fromIso(start), end: fromIso(end) }))
        .sort((a, b) => a.start - b.start);
      for (const [index, { start, end }] of own.entries()) {
        expect(end - start).toBeLessThanOrEqual(12.5 * 60);
        const next = own[index + 1];
        if (next !== undefined) expect(next.start - end).toBeGreaterThanOrEqual(11 * 60);
      }
    }
  });

  it('has balances that sum to 0 in each group and measure', () => {
    const sums = new Map<string, number>();
    for (const { group, measure, amount } of job.balances)
      sums.set(`${group} ${measure}`, (sums.get(`${group} ${measure}`) ?? 0) + amount);
    expect([...sums.values()].every((total) => total === 0)).toBe(true);
  });

  it('is the same each time', () => {
    expect(makeMossJob(month)).toEqual(makeMossJob(month));
  });
});

describe('the four kommuner', () => {
  it('have 85 000 inhabitants, 54 fastleger in Moss at 12 offices and 35 in the others', () => {
    const job = jobOf('2026-03');
    expect(inhabitants(job)).toBe(85_000);
    const ofMoss = job.doctors.filter(
      ({ kommune, category }) => kommune === 'moss' && category === 'fastlege',
    );
    expect(ofMoss).toHaveLength(54);
    expect(new Set(ofMoss.map(({ office }) => office)).size).toBe(12);
    expect(inPool(job, 'fastlege')).toHaveLength(54 + 35);
  });

  it('have lists in Moss around 998 and 1127', () => {
    const lists = jobOf('2026-03').doctors.flatMap(({ id, listLength }) =>
      id.startsWith('moss-') ? (listLength ?? []) : [],
    );
    const mean = (parity: number): number =>
      lists.filter((_, index) => index % 2 === parity).reduce((total, list) => total + list, 0) / 27;
    expect([mean(0), mean(1)]).toEqual([998, 1_127]);
  });

  it('let all fastleger of Moss meet on one evening in March and one in October', () => {
    const called = (month: string): number =>
      jobOf(month).absences.filter(({ kind }) => kind === 'annet').length;
    expect(monthsFrom('2026-01', 12).map(called)).toEqual([0, 0, 54, 0, 0, 0, 0, 0, 0, 54, 0, 0]);
  });
});

describe('what is asked of the arrangement', () => {
  it.each([0, 3, 14])('%i of the 14 over 55 have fritak for their age', (aldersfritak) => {
    expect(fritakForAge(jobOf('2026-03', { aldersfritak }))).toHaveLength(aldersfritak);
  });

  it.each([-1, 15, 1.5])('%d of 14 cannot', (aldersfritak) => {
    expect(() => makeMossJob('2026-03', { aldersfritak })).toThrow(RangeError);
  });

  it('there are 93 500 inhabitants in 2035', () => {
    expect(inhabitants(jobOf('2026-03', { inhabitantsOf: '2035' }))).toBe(93_500);
  });

  it('LIS1 and ALIS take the car at night and in helg, with the employed in reserve', () => {
    const job = jobOf('2026-03', { carDoctors: 'lis1' });
    const car = job.lines.filter(({ kind }) => kind === 'legevaktbil');
    expect(Object.fromEntries(car.map(({ id, pools }) => [id, pools]))).toEqual({
      'BIL-DAG': ['bil'],
      BIL: ['bil-lis1', 'bil'],
    });
    expect(inPool(job, 'bil-lis1')).toHaveLength(4 + 8);
  });

  it.each<MossOptions>([
    { aldersfritak: 3 },
    { aldersfritak: 14 },
    { inhabitantsOf: '2035' },
    { carDoctors: 'lis1' },
  ])('%j: without errors', (options) => {
    expect(readJob(makeMossJob('2026-03', options)).ok).toBe(true);
  });
});

describe('the patients', () => {
  it('are 300 consultations a year for each 1 000 inhabitants, now and in 2035', () => {
    expect(consultations(jobOf('2026-03'))).toBeCloseTo(85 * 300, 6);
    expect(consultations(jobOf('2026-03', { inhabitantsOf: '2035' }))).toBeCloseTo(93.5 * 300, 6);
  });

  it('are one part in a hundred more the year after', () => {
    expect(consultations(jobOf('2027-03'))).toBeCloseTo(85 * 303, 6);
  });
});
