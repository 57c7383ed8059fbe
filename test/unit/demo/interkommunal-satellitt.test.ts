import { describe, expect, it } from 'vitest';
import { makeSatellittJob, type SatellittVariant } from '../../../src/demo/interkommunal-satellitt.js';
import { isHelligdag } from '../../../src/domain/calendar/helligdager.js';
import { expandDemand } from '../../../src/domain/demand-expansion.js';
import { jobDocument, type Job } from '../../../src/domain/job/job.js';
import { addDays, isoWeekday, startOfDate } from '../../../src/domain/time.js';
import { resolveLine } from '../../../src/domain/vakt.js';
import { competencePackChooser } from '../../../src/rule-packs/akuttmedisinforskriften.js';
import { makeProblem } from '../../../src/domain/problem.js';
import { readJob } from '../../../src/jobs/read-job.js';
import { monthsFrom } from '../../support/months.js';

const jobOf = (month: string, variant?: SatellittVariant): Job =>
  jobDocument.parse(makeSatellittJob(month, variant));
const inPool = (job: Job, pool: string): string[] =>
  job.doctors.flatMap(({ id, pools }) => (pools.includes(pool) ? [id] : []));
const vakterOf = (job: Job, from: Job['period']['from'], to: Job['period']['to']) =>
  expandDemand(job.lines.map(resolveLine), from, to);

describe.each(monthsFrom('2025-01', 24))('the cooperation with satellites in %s', (month) => {
  const job = jobOf(month);
  const { from, to } = job.period;
  const days = Number(to.slice(8));

  it('has 24 fastleger, 5 employed, 3 of the relief pool and 2 LIS1 who take no seat', () => {
    expect(inPool(job, 'felles')).toHaveLength(27);
    expect(inPool(job, 'ansatt')).toHaveLength(5);
    const count = (wanted: string): number =>
      job.doctors.filter(({ category }) => category === wanted).length;
    expect([count('fastlege'), count('legevaktlege'), count('vikar'), count('LIS1')]).toEqual([24, 5, 3, 2]);
    const lis1 = job.doctors.filter(({ category }) => category === 'LIS1');
    expect(lis1.flatMap(({ pools }) => pools)).toEqual([]);
    for (const { from: first = '9', to: last = '0' } of lis1) {
      expect(first <= from).toBe(true);
      expect(to <= last).toBe(true);
    }
    expect(new Set(job.doctors.map(({ name }) => name)).size).toBe(34);
  });

  it('has doctors who may all have vakt alone, but the LIS1', () => {
    const problem = makeProblem(job, {
      competencePackOn: competencePackChooser(job.competencePacks),
      postRelease: undefined,
    });
    const notAlone = problem.doctors.filter((doctor) => !problem.competence(doctor, from).solo);
    expect(notAlone.map(({ category }) => category)).toEqual(['LIS1', 'LIS1']);
  });

  it('has three vakter and a bakvakt a day, and no seat at the satellites', () => {
    const vakter = vakterOf(job, from, to);
    const count = (line: string): number => vakter.filter(({ lineId }) => lineId === line).length;
    expect(['H1', 'H2', 'H-NATT', 'B-NATT'].map(count)).toEqual([days, days, days, days]);
    expect(['SAT1', 'SAT2', 'SAT3'].map(count)).toEqual([0, 0, 0]);
  });

  it('has an øyeblikkelig hjelp in each kommune on each working day', () => {
    const dates = vakterOf(job, from, to).filter(({ kind }) => kind === 'dagberedskap');
    const working = Array.from({ length: days }, (_, index) => addDays(from, index)).filter(
      (date) => isoWeekday(date) <= 5 && !isHelligdag(date),
    );
    expect(dates).toHaveLength(4 * working.length);
  });

  it('has nobody ill, on permisjon or with fritak, so that 32 are available every day', () => {
    expect(job.absences.filter(({ kind }) => kind === 'sykdom' || kind === 'permisjon')).toEqual([]);
    expect(job.doctors.flatMap(({ fritak }) => fritak)).toEqual([]);
  });

  it('gives the employed nights within their agreement, the long one of October too', () => {
    const nights = vakterOf(job, from, to).filter(({ lineId }) => lineId === 'H-NATT');
    for (const { start, end } of nights) expect(end - start).toBeLessThanOrEqual(12.5 * 60);
    for (const { regime, amlAgreement } of job.doctors)
      expect(amlAgreement?.dailyHours).toBe(regime === 'AML' ? 12.5 : undefined);
  });

  it('carries history from before the month, and balances that sum to 0', () => {
    expect(job.history.every(({ start }) => Date.parse(start) / 60_000 < startOfDate(from))).toBe(true);
    const sums = new Map<string, number>();
    for (const { group, measure, amount } of job.balances)
      sums.set(`${group} ${measure}`, (sums.get(`${group} ${measure}`) ?? 0) + amount);
    expect([...sums.values()].every((sum) => sum === 0)).toBe(true);
  });
});

describe('the cooperation', () => {
  it('has 24 000 inhabitants, and as many places on the lists', () => {
    const { legevakt, doctors } = jobOf('2026-03');
    expect(legevakt.kommuner.reduce((total, { population }) => total + population, 0)).toBe(24_000);
    const places = doctors.reduce((total, { listLength = 0 }) => total + listLength, 0);
    expect(Math.abs(places - 24_000)).toBeLessThan(24);
  });

  it('asks for 193 primary hours and 63 hours of bakvakt in an ordinary week', () => {
    const week = vakterOf(jobOf('2026-03'), '2026-03-09' as never, '2026-03-15' as never);
    const hours = (lines: readonly string[]): number =>
      week
        .filter(({ lineId }) => lines.includes(lineId))
        .reduce((total, { start, end }) => total + (end - start) / 60, 0);
    expect(hours(['H1', 'H2', 'H-NATT'])).toBe(193);
    expect(hours(['B-NATT'])).toBe(63);
  });

  it.each(['satellitt', 'uten-satellitt', 'slått-sammen'] as const)(
    'can be read without a warning: %s',
    (variant) => {
      for (const month of ['2025-12', '2026-03', '2026-04', '2026-07']) {
        const reading = readJob(makeSatellittJob(month, variant));
        expect(reading.ok ? reading.warnings : reading.issues).toEqual([]);
      }
    },
  );

  it('without satellites has a night doctor in two kommuner instead', () => {
    const job = jobOf('2026-03', 'uten-satellitt');
    expect(job.lines.map(({ id }) => id)).toEqual([
      ...['H1', 'H2', 'H-NATT', 'B-NATT', 'N-LAUVLIA', 'N-MYRNES'],
      ...['DAG-ELVSUND', 'DAG-LAUVLIA', 'DAG-MYRNES', 'DAG-SKARVØY'],
    ]);
    expect(job.doctors).toHaveLength(34);
  });

  it('merged with the small district has four more who share the vakt, a fifth kommune and a fourth satellite', () => {
    const job = jobOf('2026-03', 'slått-sammen');
    expect(inPool(job, 'felles')).toHaveLength(31);
    expect(job.legevakt.kommuner.reduce((total, { population }) => total + population, 0)).toBe(26_400);
    expect(job.lines.filter(({ id }) => id.startsWith('SAT'))).toHaveLength(4);
    expect(new Set(job.doctors.map(({ name }) => name)).size).toBe(job.doctors.length);
  });
});
