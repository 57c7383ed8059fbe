import { describe, expect, it } from 'vitest';
import { amlSundaySpan } from '../../src/domain/calendar/aml-sunday.js';
import { dayClassOf, isLongNight } from '../../src/domain/calendar/day-class.js';
import { helligdagNames } from '../../src/domain/calendar/helligdager.js';
import { htaHolidaySpan } from '../../src/domain/calendar/hta-holiday.js';
import { fairShares, isOnHelligdag } from '../../src/domain/fairness.js';
import { cutIntoPieces } from '../../src/domain/pieces.js';
import type { Problem } from '../../src/domain/problem.js';
import {
  addDays,
  instantAt,
  isoWeekNumber,
  isoWeekday,
  mondayOf,
  toIso,
  type LocalDate,
} from '../../src/domain/time.js';
import { checkRoster } from '../../src/jobs/check-roster.js';
import { readJob } from '../../src/jobs/read-job.js';
import { buildReport } from '../../src/reports/report.js';
import { htaDayClasses } from '../../src/rule-packs/hovedtariffavtalen.js';
import type { ActiveRule } from '../../src/rules/active-rules.js';
import { verifyRoster, type Finding } from '../../src/rules/verify-roster.js';
import { aDoctor, aJob, aLine, aRoster } from '../support/builders.js';
import { everyDay, oneVakt } from '../support/gold.js';
import { readFixture, solveDocument } from '../support/solve-fixture.js';

type JobParts = NonNullable<Parameters<typeof aJob>[0]>;

const date = (text: string): LocalDate => text as LocalDate;

/** With the dated rules as a real job has them. */
function read(parts: JobParts): { readonly problem: Problem; readonly rules: readonly ActiveRule[] } {
  const reading = readJob(aJob(parts));
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading;
}

function findingsOf(parts: JobParts, assignments: Readonly<Record<string, string>>): Finding[] {
  const { problem, rules } = read(parts);
  for (const id of Object.keys(assignments)) if (!problem.vaktById.has(id)) throw new Error(`No vakt ${id}`);
  return verifyRoster(aRoster(problem, assignments), rules);
}

/** `rule date doctor` of what no roster may have. */
function breaches(parts: JobParts, assignments: Readonly<Record<string, string>>): string[] {
  return findingsOf(parts, assignments)
    .filter(({ status }) => status === 'breach')
    .map(({ ruleId, violation }) => `${ruleId} ${violation.date} ${violation.doctorId ?? ''}`.trim());
}

/** `from` .. `to` and then free: the job's own period. */
const period = (from: string, to: string = from) => ({ period: { from: date(from), to: date(to) } });
const spanText = (span: { start: number; end: number } | undefined): string | undefined =>
  span && `${toIso(span.start as never).slice(0, 16)} - ${toIso(span.end as never).slice(0, 16)}`;

const lis1 = (own: Parameters<typeof aDoctor>[0] = {}) =>
  aDoctor({ id: 'lis', category: 'LIS1', competence: {}, ...own });

describe('edge cases of the calendar', () => {
  it('a natt over the spring change is 8 hours, over the autumn change 10, and rest is measured in elapsed hours', () => {
    const night = (on: string) => read({ ...period(on), lines: [oneVakt('N', on, '23:00', '08:00')] });
    const hours = (on: string) => night(on).problem.vakter.map(({ start, end }) => (end - start) / 60);
    expect([hours('2026-03-28'), hours('2026-10-24'), hours('2027-03-27'), hours('2026-03-07')]).toEqual([
      [8],
      [10],
      [8],
      [9],
    ]);
    // The clock shows eight hours from 00:00 to 08:00 on both dates.
    const rest = (on: string, next: string) =>
      breaches(
        {
          ...period(on, next),
          lines: [oneVakt('A', on, '16:00', '24:00'), oneVakt('B', next, '08:00', '16:00')],
        },
        { [`${on}/A/1`]: 'a', [`${next}/B/1`]: 'a' },
      );
    expect(rest('2026-03-28', '2026-03-29')).toEqual([
      'rest-between-work 2026-03-29 a',
      'post-night-off 2026-03-29 a',
    ]);
    expect(rest('2026-10-24', '2026-10-25')).toEqual([]);
    // 28 March 2027 is the clock change and first påskedag.
    expect([helligdagNames(date('2027-03-28')), dayClassOf(date('2027-03-28'))]).toEqual([
      ['Første påskedag'],
      'helligdag',
    ]);
  });

  it('the hour that the autumn change repeats makes neither overlap nor gap', () => {
    const lines = [
      oneVakt('A', '2026-10-24', '18:00', '02:30+1'),
      oneVakt('B', '2026-10-25', '02:30', '08:00'),
    ];
    const { problem } = read({ ...period('2026-10-24', '2026-10-25'), lines });
    const [first, second] = problem.vakter;
    expect(first?.end).toBe(second?.start);
    expect(cutIntoPieces(problem.vakter).map(({ covering }) => covering.length)).toEqual([1, 1]);
  });

  it('17 May 2027 is also second pinsedag and counts once; helligdager on Saturday and Sunday keep their column', () => {
    expect(helligdagNames(date('2027-05-17'))).toHaveLength(2);
    const { problem } = read({
      ...period('2027-05-17'),
      lines: [everyDay('V', '11:00', '23:00')],
      doctors: [aDoctor({ groups: ['g'] })],
      fairnessGroups: [{ id: 'g', name: 'G', lines: ['V'] }],
    });
    const [group] = problem.job.fairnessGroups;
    const shares =
      group && fairShares(problem, group, 'helligdag', { hjemmevaktWeight: 0.25, balanceCapVakter: 2 });
    expect(shares?.map(({ target }) => target)).toEqual([1]);
    expect([dayClassOf(date('2027-05-01')), dayClassOf(date('2026-05-17'))]).toEqual([
      'helligdag',
      'helligdag',
    ]);
  });

  it('the eve of a helligdag has a clock of its own in each calendar', () => {
    // Arbeidsmiljøloven: 15:00 on påskeaften, 18:00 on an ordinary eve and on nyttårsaften.
    expect(spanText(amlSundaySpan(date('2026-04-05')))).toBe('2026-04-04T15:00 - 2026-04-06T00:00');
    expect(spanText(amlSundaySpan(date('2027-01-01')))).toBe('2026-12-31T18:00 - 2027-01-01T22:00');
    // Hovedtariffavtalen: from 12:00 on onsdag før skjærtorsdag and nyttårsaften, all of påskeaften.
    const hta = (on: string) => spanText(htaHolidaySpan(date(on), htaDayClasses.dayClasses));
    expect([hta('2026-04-01'), hta('2026-12-31'), hta('2026-04-04')]).toEqual([
      '2026-04-01T12:00 - 2026-04-02T00:00',
      '2026-12-31T12:00 - 2027-01-01T00:00',
      '2026-04-04T00:00 - 2026-04-05T00:00',
    ]);
    // Staffing: an aften-dag is its weekday unless the legevakt staffs it as helg.
    expect([isLongNight(date('2026-12-23'), []), isLongNight(date('2026-12-23'), ['julaften'])]).toEqual([
      false,
      true,
    ]);
  });

  it('weekend lines on a weekday helligdag meet the weekday lines on both sides', () => {
    const { problem } = read(readFixture('sarpsborg-rakkestad', '2026-04'));
    const available = problem.vakter.filter(({ countsAsAvailable }) => countsAsAvailable);
    const pieces = cutIntoPieces(available);
    const holes = pieces.filter(({ start }, index) => index > 0 && pieces[index - 1]?.end !== start);
    expect(holes).toEqual([]);
    expect(problem.vaktById.get('2026-04-01/N1/1')?.end).toBe(instantAt(date('2026-04-02'), 11 * 60));
  });

  it('Friday and Saturday lines until 24 beside a natt from 23 overlap, and demand no more doctors than they say', () => {
    const { problem } = read(readFixture('sarpsborg-rakkestad', '2026-03'));
    const at = instantAt(date('2026-03-13'), 23 * 60 + 30);
    const present = problem.vakter.filter(
      (vakt) => vakt.countsAsPresent && vakt.start <= at && at < vakt.end,
    );
    expect(present.map(({ lineId }) => lineId).sort()).toEqual(['L1', 'L2', 'N1']);
    expect(problem.vakter.filter((vakt) => vakt.date === '2026-03-13' && vakt.lineId === 'N1')).toHaveLength(
      1,
    );
  });

  it('the first day of a plan knows the natt that the old plan ended with, over the New Year', () => {
    const history = [
      {
        doctor: 'a',
        start: '2025-12-31T23:00:00+01:00',
        end: '2026-01-01T08:00:00+01:00',
        kind: 'tilstede' as const,
      },
    ];
    const parts = { ...period('2026-01-01'), lines: [oneVakt('V', '2026-01-01', '15:59', '23:00')], history };
    expect(breaches(parts, { '2026-01-01/V/1': 'a' })).toContain('rest-between-work 2026-01-01 a');
    const later = { ...parts, lines: [oneVakt('V', '2026-01-01', '16:00', '23:00')] };
    expect(breaches(later, { '2026-01-01/V/1': 'a' })).toEqual([]);
    expect(read(parts).problem.vakter.map(({ date: start }) => start)).toEqual(['2026-01-01']);
  });

  it('Saturday 18-24 is Sunday work; Sunday 22-24 is not where Monday is a working day', () => {
    expect(spanText(amlSundaySpan(date('2026-03-15')))).toBe('2026-03-14T18:00 - 2026-03-15T22:00');
    expect(amlSundaySpan(date('2026-03-14'))).toBeUndefined();
    // Where Monday is a helligdag the stretch goes on.
    expect(spanText(amlSundaySpan(date('2026-05-24')))).toBe('2026-05-23T15:00 - 2026-05-25T00:00');
  });

  it('work on Saturday evening takes the next Sunday off; Sunday 22-24 before a working day takes nothing', () => {
    const aml = aDoctor({ id: 'aml', category: 'legevaktlege', regime: 'AML' });
    const next = oneVakt('S', '2026-03-22', '10:00', '14:00');
    const sundays = (first: Parameters<typeof oneVakt>) =>
      breaches(
        { ...period('2026-03-14', '2026-03-22'), lines: [oneVakt(...first), next], doctors: [aml] },
        { [`${first[1]}/${first[0]}/1`]: 'aml', '2026-03-22/S/1': 'aml' },
      ).filter((one) => one.startsWith('aml-sunday-off'));
    expect(sundays(['L', '2026-03-14', '17:00', '18:01'])).toEqual(['aml-sunday-off 2026-03-22 aml']);
    expect(sundays(['L', '2026-03-14', '17:00', '18:00'])).toEqual([]);
    expect(sundays(['L', '2026-03-15', '22:00', '24:00'])).toEqual([]);
  });

  it('averages over eight weeks see what was worked before the plan', () => {
    const aml = aDoctor({
      id: 'aml',
      category: 'legevaktlege',
      regime: 'AML',
      weeklyHours: 35.5,
      amlAgreement: { basis: '§ 10-5 (2)', dailyHours: 12.5, averagingWeeks: 52, sundayAveraging: true },
    });
    // Five days of ten hours in each of the seven weeks before: 350 hours, of 384 that eight weeks may hold.
    const days = Array.from({ length: 49 }, (_, day) => addDays(date('2026-01-19'), day)).filter(
      (on) => isoWeekday(on) <= 5,
    );
    const history = days.map((on) => ({
      doctor: 'aml',
      start: toIso(instantAt(on, 8 * 60)),
      end: toIso(instantAt(on, 18 * 60)),
      kind: 'tilstede' as const,
    }));
    const parts = {
      ...period('2026-03-09', '2026-03-12'),
      lines: [everyDay('V', '08:00', '16:30')],
      doctors: [aml],
      history,
    };
    const held = (count: number) =>
      Object.fromEntries(
        read(parts)
          .problem.vakter.slice(0, count)
          .map(({ id }) => [id, 'aml']),
      );
    const average = (count: number) =>
      breaches(parts, held(count)).filter((one) => one.startsWith('aml-average-hours'));
    expect(average(4)).toEqual([]);
    const longer = { ...parts, lines: [everyDay('V', '08:00', '16:31')] };
    expect(breaches(longer, held(4)).filter((one) => one.startsWith('aml-average-hours'))).toHaveLength(1);
  });

  it('leap day, ISO week 53 and weeks that begin on Monday', () => {
    const { problem } = read({
      ...period('2028-02-28', '2028-03-01'),
      lines: [everyDay('V', '16:00', '23:00')],
    });
    expect(problem.vakter.map(({ id }) => id)).toEqual([
      '2028-02-28/V/1',
      '2028-02-29/V/1',
      '2028-03-01/V/1',
    ]);
    expect([
      isoWeekNumber(date('2026-12-31')),
      isoWeekNumber(date('2027-01-03')),
      isoWeekNumber(date('2027-01-04')),
    ]).toEqual([53, 53, 1]);
    expect(mondayOf(date('2027-01-03'))).toBe('2026-12-28');
  });
});

describe('edge cases of competence', () => {
  it.each([
    ['becomes a specialist', { specialistFrom: date('2026-03-11') }],
    [
      'passes 30 months',
      {
        clinicalService: { months: 29, on: date('2026-02-11'), accruing: true },
        municipalGpService: { months: 12, on: date('2026-01-01'), accruing: false },
      },
    ],
  ])('a doctor who %s in the middle of the plan is judged by the date of each vakt', (_what, competence) => {
    const parts = {
      ...period('2026-03-10', '2026-03-11'),
      lines: [everyDay('V', '16:00', '23:00')],
      doctors: [aDoctor({ competence })],
    };
    const held = { '2026-03-10/V/1': 'a', '2026-03-11/V/1': 'a' };
    expect(breaches(parts, held).filter((one) => one.startsWith('competent-cover'))).toEqual([
      'competent-cover 2026-03-10 a',
    ]);
  });

  it('a doctor who completes LIS1 in the middle of the plan stands alone from that date, where the exemption holds', () => {
    const parts = {
      ...period('2025-12-09', '2025-12-10'),
      lines: [everyDay('V', '16:00', '23:00')],
      doctors: [aDoctor({ competence: { lis1CompletedOn: date('2025-12-10') } })],
    };
    const held = { '2025-12-09/V/1': 'a', '2025-12-10/V/1': 'a' };
    expect(breaches(parts, held)).toEqual(['competent-cover 2025-12-09 a']);
  });

  it('the last course, taken in the middle of the plan, counts from its date', () => {
    const competence = {
      specialistFrom: date('2010-01-01'),
      akuttmedisinkursOn: date('2026-03-11'),
      voldOgOvergrepskursOn: date('2026-01-15'),
    };
    const parts = {
      ...period('2026-03-10', '2026-03-11'),
      lines: [everyDay('V', '16:00', '23:00')],
      doctors: [aDoctor({ competence })],
    };
    const held = { '2026-03-10/V/1': 'a', '2026-03-11/V/1': 'a' };
    expect(breaches(parts, held)).toEqual(['required-courses 2026-03-10 a']);
  });

  it('the 40th legevakt inside the plan does not count in the plan, unless it was locked beforehand', () => {
    const competence = {
      clinicalService: { months: 36, on: date('2026-03-01') },
      legevakter: { count: 39, on: date('2026-03-08') },
    };
    const parts = {
      ...period('2026-03-10', '2026-03-11'),
      lines: [everyDay('V', '16:00', '23:00'), everyDay('W', '16:00', '23:00')],
      doctors: [aDoctor({ id: 'alis', competence }), aDoctor({ id: 'b' })],
    };
    const held = { '2026-03-10/V/1': 'alis', '2026-03-10/W/1': 'b', '2026-03-11/V/1': 'alis' };
    expect(breaches(parts, held)).toContain('competent-cover 2026-03-11 alis');
    const locked = { ...parts, locks: [{ vakt: '2026-03-10/V/1', doctor: 'alis' }] };
    expect(breaches(locked, held)).toEqual([]);
  });

  it('fritak begins and ends in the middle of the plan: the 60th birthday, three months before term, the child’s first birthday', () => {
    const doctors = [
      aDoctor({ id: 'sixty', fritak: [{ class: 'alder', from: date('2026-03-11') }] }),
      aDoctor({
        id: 'pregnant',
        fritak: [{ class: 'graviditet', from: date('2026-03-11'), to: date('2026-06-10') }],
      }),
      aDoctor({
        id: 'nursing',
        fritak: [{ class: 'amming', from: date('2025-06-01'), to: date('2026-03-10') }],
      }),
    ];
    const lines = ['A', 'B', 'C'].map((id) => everyDay(id, '16:00', '23:00'));
    const held = {
      '2026-03-10/A/1': 'sixty',
      '2026-03-11/A/1': 'sixty',
      '2026-03-10/B/1': 'pregnant',
      '2026-03-11/B/1': 'pregnant',
      '2026-03-10/C/1': 'nursing',
      '2026-03-11/C/1': 'nursing',
    };
    expect(breaches({ ...period('2026-03-10', '2026-03-11'), lines, doctors }, held).sort()).toEqual([
      'fritak 2026-03-10 nursing',
      'fritak 2026-03-11 pregnant',
      'fritak 2026-03-11 sixty',
    ]);
  });

  it('the LIS1 cohort changes on 1 March: the old ones are out, the new ones never alone', () => {
    const doctors = [
      lis1({ id: 'old', to: date('2026-02-28') }),
      lis1({ id: 'new', from: date('2026-03-01') }),
      aDoctor({ id: 'a' }),
    ];
    const lines = [everyDay('V', '16:00', '23:00'), everyDay('W', '16:00', '23:00')];
    const parts = { ...period('2026-02-28', '2026-03-01'), lines, doctors };
    const beside = { '2026-02-28/W/1': 'a', '2026-03-01/W/1': 'a' };
    expect(breaches(parts, { ...beside, '2026-02-28/V/1': 'old', '2026-03-01/V/1': 'new' })).toEqual([]);
    expect(breaches(parts, { ...beside, '2026-02-28/V/1': 'new', '2026-03-01/V/1': 'old' })).toEqual([
      'pool-eligibility 2026-02-28 new',
      'pool-eligibility 2026-03-01 old',
    ]);
    expect(breaches(parts, { '2026-03-01/V/1': 'new' })).toContain('competent-cover 2026-03-01 new');
  });

  it('two LIS1 behind one bakvakt who ends before they do stand alone from then on; office the next morning is no matter', () => {
    const doctors = [
      lis1({ id: 'l1' }),
      lis1({ id: 'l2' }),
      aDoctor({ id: 'b', posts: [{ weekdays: ['wed'] }] }),
    ];
    const job = (to: string) => ({
      ...period('2026-03-10'),
      lines: [
        oneVakt('V', '2026-03-10', '16:00', '23:00'),
        oneVakt('W', '2026-03-10', '17:00', '23:00'),
        oneVakt('B', '2026-03-10', '16:00', to, { kind: 'bakvakt' }),
      ],
      doctors,
    });
    const held = { '2026-03-10/V/1': 'l1', '2026-03-10/W/1': 'l2', '2026-03-10/B/1': 'b' };
    const cover = (to: string) => breaches(job(to), held).filter((one) => one.startsWith('competent-cover'));
    expect(cover('22:59')).toEqual(['competent-cover 2026-03-10 l1', 'competent-cover 2026-03-10 l2']);
    expect(cover('23:00')).toEqual([]);
  });

  it('nobody backs oneself: the doctor on duty is never the own bakvakt', () => {
    const parts = {
      ...period('2026-03-10'),
      lines: [
        oneVakt('V', '2026-03-10', '16:00', '23:00'),
        oneVakt('B', '2026-03-10', '16:00', '23:00', { kind: 'bakvakt' }),
      ],
      doctors: [aDoctor({ id: 'a' }), lis1()],
    };
    expect(breaches(parts, { '2026-03-10/V/1': 'a', '2026-03-10/B/1': 'a' })).toContain(
      'one-place-at-a-time 2026-03-10 a',
    );
    expect(breaches(parts, { '2026-03-10/V/1': 'lis', '2026-03-10/B/1': 'lis' })).toContain(
      'competent-cover 2026-03-10 lis',
    );
  });

  it('the exemption for completed LIS1 ends at New Year inside a plan, and each vakt is judged by its own date', () => {
    const parts = {
      ...period('2025-12-30', '2026-01-02'),
      lines: [everyDay('V', '16:00', '23:00')],
      doctors: [aDoctor({ competence: { lis1CompletedOn: date('2025-08-31') } })],
    };
    const held = Object.fromEntries(read(parts).problem.vakter.map(({ id }) => [id, 'a']));
    const found = findingsOf(parts, held).filter(({ ruleId }) => ruleId === 'competent-cover');
    expect(found.map(({ violation, version }) => [violation.date, version.id])).toEqual([
      ['2026-01-01', 'pack-2020'],
      ['2026-01-02', 'pack-2020'],
    ]);
    const { problem, rules } = read(parts);
    const report = buildReport({
      roster: aRoster(problem, held),
      findings: [],
      rules,
      tiers: [],
      warnings: [],
    });
    expect(report.exemptions.daysByDoctor).toEqual({ a: 2 });
    const versions = report.rules
      .find(({ rule }) => rule === 'competent-cover')
      ?.versions.map(({ id }) => id);
    expect(versions).toEqual(['pack-exemption', 'pack-2020']);
    expect(report.rules.find(({ rule }) => rule === 'fritak')?.versions.length).toBeGreaterThan(1);
  });

  it('no bakvakt at all in July: the vakt stays empty, and the report says when and why', () => {
    const { problem, rules } = read({
      ...period('2026-07-10'),
      lines: [aLine({ pools: ['lis'] }), aLine({ id: 'B', kind: 'bakvakt' })],
      doctors: [aDoctor({ id: 'a' }), aDoctor({ id: 'b' }), lis1({ pools: ['lis'] })],
      absences: ['a', 'b'].map((doctor) => ({
        doctor,
        kind: 'ferie' as const,
        from: date('2026-07-01'),
        to: date('2026-07-31'),
      })),
    });
    const roster = aRoster(problem);
    const { unfilled } = buildReport({
      roster,
      findings: verifyRoster(roster, rules),
      rules,
      tiers: [],
      warnings: [],
    });
    expect(unfilled.map(({ vakt }) => vakt)).toEqual(['2026-07-10/V/1', '2026-07-10/B/1']);
    expect(
      unfilled[0]?.tried?.map(({ doctor, because }) => [doctor, because.map(({ rule }) => rule)]),
    ).toEqual([['lis', expect.arrayContaining(['competent-cover'])]]);
    expect(unfilled[1]?.excluded.map(({ reason, doctors }) => [reason, doctors])).toContainEqual([
      'unavailable',
      ['a', 'b'],
    ]);
  });
});

describe('edge cases of rest and load', () => {
  it('a bakvakt who was called out after 23 gets the next day off, and the roster is checked again with the call-out', () => {
    const job = aJob({
      ...period('2026-03-10', '2026-03-11'),
      lines: [
        oneVakt('B', '2026-03-10', '16:00', '08:00', { kind: 'bakvakt' }),
        oneVakt('D', '2026-03-11', '08:00', '16:00'),
      ],
    });
    const assignments = [
      { vakt: '2026-03-10/B/1', doctor: 'a' },
      { vakt: '2026-03-11/D/1', doctor: 'a' },
    ];
    const broken = (callOuts: readonly object[]): string[] => {
      const outcome = checkRoster({ job, roster: { assignments, callOuts } });
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
      return outcome.check.rules.flatMap(({ id, findings }) =>
        findings.filter(({ status }) => status === 'breach').map(({ date: on }) => `${id} ${on}`),
      );
    };
    const called = (from: string, to: string) => [{ vakt: '2026-03-10/B/1', from, to }];
    expect(broken([])).toEqual([]);
    expect(broken(called('2026-03-10T21:30:00+01:00', '2026-03-10T22:55:00+01:00'))).toEqual([]);
    expect(broken(called('2026-03-11T01:30:00+01:00', '2026-03-11T03:00:00+01:00'))).toEqual([
      'rest-between-work 2026-03-11',
      'post-night-off 2026-03-11',
    ]);
  });

  it('after a call-out in the night the rest is planned anew, and only the vakt that cannot stand changes hands', async () => {
    const document = aJob({
      ...period('2026-03-11', '2026-03-13'),
      lines: [everyDay('D', '08:00', '16:00')],
      doctors: [aDoctor({ id: 'a' }), aDoctor({ id: 'b' })],
      // The bakvakt of the evening before, called out from 22:30 to 01:30.
      history: [
        {
          doctor: 'a',
          start: '2026-03-10T22:30:00+01:00',
          end: '2026-03-11T01:30:00+01:00',
          kind: 'tilstede',
        },
      ],
      published: [
        { vakt: '2026-03-11/D/1', doctor: 'a' },
        { vakt: '2026-03-12/D/1', doctor: 'a' },
        { vakt: '2026-03-13/D/1', doctor: 'b' },
      ],
    });
    const { roster } = await solveDocument({ ...document, solve: { iterations: 200, seed: 1 } });
    expect(Object.fromEntries(roster.assignments)).toEqual({
      '2026-03-11/D/1': 'b',
      '2026-03-12/D/1': 'a',
      '2026-03-13/D/1': 'b',
    });
  });

  it('a vakt given away in pregnancy stays known: the published plan keeps who had it, for the pay', () => {
    const parts = {
      ...period('2026-03-10'),
      lines: [oneVakt('V', '2026-03-10', '16:00', '23:00')],
      doctors: [
        aDoctor({ id: 'gravid', fritak: [{ class: 'graviditet', from: date('2026-03-10') }] }),
        aDoctor({ id: 'b' }),
      ],
      published: [{ vakt: '2026-03-10/V/1', doctor: 'gravid' }],
    };
    const changed = findingsOf(parts, { '2026-03-10/V/1': 'b' }).filter(
      ({ ruleId }) => ruleId === 'stability',
    );
    expect(changed.map(({ message }) => message.en.includes('gravid'))).toEqual([true]);
    expect(breaches(parts, { '2026-03-10/V/1': 'b' })).toEqual([]);
  });

  it('a limit on the length of a vakt goes by how the doctor is on duty: 24 hours at home, 13 at the station', () => {
    const parts = (kind: 'tilstede' | 'hjemmevakt', to: string) => ({
      ...period('2026-03-14'),
      lines: [oneVakt('V', '2026-03-14', '08:00', to, { kind })],
      rules: { 'vakt-length': { parameters: { tilstedeHours: 13, beredskapHours: 24 } } },
    });
    const long = (kind: 'tilstede' | 'hjemmevakt', to: string) =>
      breaches(parts(kind, to), { '2026-03-14/V/1': 'a' }).filter((one) => one.startsWith('vakt-length'));
    expect(long('tilstede', '21:00')).toEqual([]);
    expect(long('tilstede', '21:01')).toEqual(['vakt-length 2026-03-14 a']);
    expect(long('hjemmevakt', '08:00+1')).toEqual([]);
    expect(long('hjemmevakt', '08:01+1')).toEqual(['vakt-length 2026-03-14 a']);
  });

  it('a swap that is fine by itself can break rest, and a give-away can break a cap that counts traded vakter', () => {
    const parts = {
      ...period('2026-03-10', '2026-03-12'),
      lines: [everyDay('K', '16:00', '23:00'), everyDay('D', '06:00', '14:00')],
      doctors: [aDoctor({ id: 'a' }), aDoctor({ id: 'b' })],
      rules: { 'personal-caps': { parameters: { caps: [{ doctor: 'a', maxVakter: 2 }] } } },
    };
    const published = { '2026-03-10/K/1': 'a', '2026-03-11/D/1': 'b', '2026-03-12/K/1': 'a' };
    expect(breaches(parts, published)).toEqual([]);
    expect(breaches(parts, { ...published, '2026-03-11/D/1': 'a', '2026-03-12/K/1': 'b' })).toEqual([
      'rest-between-work 2026-03-11 a',
    ]);
    expect(
      breaches(parts, { ...published, '2026-03-12/D/1': 'a', '2026-03-11/D/1': 'b', '2026-03-11/K/1': 'b' }),
    ).toContain('personal-caps 2026-03-10 a');
  });

  it('part-exempt, half posts and those who come in mid-period get their share of the days they are there', () => {
    const { problem } = read({
      ...period('2026-03-01', '2026-03-30'),
      lines: [everyDay('N', '23:00', '08:00')],
      doctors: [
        aDoctor({ id: 'whole', groups: ['g'] }),
        aDoctor({ id: 'half', groups: ['g'], stillingPercent: 50 }),
        aDoctor({ id: 'late', groups: ['g'], from: date('2026-03-16') }),
        aDoctor({
          id: 'no-nights',
          groups: ['g'],
          fritak: [{ class: 'helse', scope: 'natt', from: date('2026-03-01') }],
        }),
      ],
      fairnessGroups: [{ id: 'g', name: 'G', lines: ['N'], base: 'stilling' }],
    });
    const [group] = problem.job.fairnessGroups;
    const shares =
      group && fairShares(problem, group, 'natt', { hjemmevaktWeight: 0.25, balanceCapVakter: 2 });
    expect(shares?.map(({ doctorId, target }) => [doctorId, target])).toEqual([
      ['whole', 15],
      ['half', 7.5],
      ['late', 7.5],
      ['no-nights', 0],
    ]);
  });

  it('a doctor two weeks on and three off has all load in the on-weeks, judged over the cycle', () => {
    const doctor = aDoctor({
      category: 'rotasjon',
      rotation: { weeksOn: 2, weeksOff: 3, firstOnWeek: date('2026-03-02') },
    });
    const parts = {
      ...period('2026-03-02', '2026-04-05'),
      lines: [everyDay('V', '16:00', '23:00')],
      doctors: [doctor],
      rules: { 'frequency-cap': { mode: 'hard' as const, parameters: { everyNth: 6 } } },
    };
    const inOnWeeks = ['02', '04', '06', '09', '11', '13'].map((day) => [`2026-03-${day}/V/1`, 'a'] as const);
    expect(breaches(parts, Object.fromEntries(inOnWeeks))).toEqual([]);
    const more = { ...Object.fromEntries(inOnWeeks), '2026-03-15/V/1': 'a' };
    expect(breaches(parts, more)).toEqual(['frequency-cap 2026-03-02 a']);
    expect(breaches(parts, { '2026-03-16/V/1': 'a' })).toEqual(['rotation-out-week 2026-03-16 a']);
  });

  it('a doctor in two districts of one plan rests and is in one place across both', () => {
    const parts = {
      ...period('2026-03-10', '2026-03-11'),
      lines: [
        oneVakt('NATT', '2026-03-10', '23:00', '08:00', { place: 'vertslegevakt' }),
        oneVakt('LOKAL', '2026-03-11', '08:00', '16:00', {
          place: 'ytre',
          kind: 'dagberedskap',
          countsAsWork: true,
        }),
      ],
      rules: { 'one-place-at-a-time': { parameters: { travelMinutes: 30 } } },
    };
    expect(breaches(parts, { '2026-03-10/NATT/1': 'a', '2026-03-11/LOKAL/1': 'a' })).toEqual(
      expect.arrayContaining(['one-place-at-a-time 2026-03-11 a']),
    );
  });

  it('a day in the practice is work for the eight hours, and gives way to dagberedskap where the line may displace it', () => {
    const posts = (displaceableBy: string[]) => [
      { weekdays: ['tue' as const], from: '06:00', displaceableBy },
    ];
    const job = (displaceableBy: string[]) => ({
      ...period('2026-03-09', '2026-03-10'),
      lines: [
        oneVakt('K', '2026-03-09', '16:00', '23:00'),
        oneVakt('DAGB', '2026-03-10', '08:00', '16:00', { kind: 'dagberedskap' as const }),
      ],
      doctors: [aDoctor({ posts: posts(displaceableBy) })],
    });
    expect(breaches(job([]), { '2026-03-09/K/1': 'a' })).toEqual(['rest-between-work 2026-03-09 a']);
    expect(breaches(job([]), { '2026-03-10/DAGB/1': 'a' })).toContain('one-place-at-a-time 2026-03-10 a');
    expect(breaches(job(['DAGB']), { '2026-03-10/DAGB/1': 'a' })).toEqual([]);
  });

  it('on one line the doctor under arbeidsmiljøloven rests 11 hours and the one under SFS 2305 eight', () => {
    const doctors = [aDoctor({ id: 'sfs' }), aDoctor({ id: 'aml', category: 'legevaktlege', regime: 'AML' })];
    const parts = {
      ...period('2026-03-10', '2026-03-11'),
      lines: [
        oneVakt('K', '2026-03-10', '15:00', '22:00', { doctors: { min: 2 } }),
        oneVakt('D', '2026-03-11', '07:00', '13:00', { doctors: { min: 2 } }),
      ],
      doctors,
    };
    const held = {
      '2026-03-10/K/1': 'sfs',
      '2026-03-10/K/2': 'aml',
      '2026-03-11/D/1': 'sfs',
      '2026-03-11/D/2': 'aml',
    };
    const found = breaches(parts, held);
    expect(found.filter((one) => one.endsWith('sfs'))).toEqual([]);
    expect(found).toContain('aml-daily-rest 2026-03-10 aml');
  });

  it('a scheme too small for its norm gets the best roster there is, with each empty vakt named', async () => {
    const doctors = ['a', 'b'].map((id) => aDoctor({ id }));
    const document = {
      ...aJob({ ...period('2026-03-09', '2026-03-14'), lines: [everyDay('V', '16:00', '23:00')], doctors }),
      rules: { 'frequency-cap': { mode: 'hard', parameters: { everyNth: 3 } } },
      solve: { iterations: 200, seed: 1 },
    };
    const { findings, tiers, roster } = await solveDocument(document);
    expect(roster.assignments.size).toBe(4);
    const empty = findings.filter(({ ruleId }) => ruleId === 'vakt-coverage');
    expect(empty.map(({ status }) => status)).toEqual(['shortage', 'shortage']);
    expect(tiers[0]?.status).toBe('optimal');
  });

  it('a helg at home from Friday 15:30 to Monday 08:00 is one vakt of 64.5 hours and no breach', () => {
    const weekend = {
      ...period('2026-03-13'),
      lines: [oneVakt('H', '2026-03-13', '15:30', '08:00+3', { kind: 'hjemmevakt' })],
    };
    expect(read(weekend).problem.vakter.map(({ start, end }) => (end - start) / 60)).toEqual([64.5]);
    expect(breaches(weekend, { '2026-03-13/H/1': 'a' })).toEqual([]);
  });

  it('names with æ, ø and å, two doctors of one name, and 24:00 as an end', () => {
    const doctors = [
      aDoctor({ id: 'åse-1', name: 'Åse Bjørnæs' }),
      aDoctor({ id: 'åse-2', name: 'Åse Bjørnæs' }),
    ];
    const parts = { ...period('2026-03-13'), lines: [oneVakt('V', '2026-03-13', '17:00', '24:00')], doctors };
    const { problem } = read(parts);
    expect(problem.vakter.map(({ end }) => toIso(end))).toEqual(['2026-03-14T00:00:00+01:00']);
    expect(breaches(parts, { '2026-03-13/V/1': 'åse-2' })).toEqual([]);
    expect(isOnHelligdag(problem.vakter[0] as never)).toBe(false);
  });
});
