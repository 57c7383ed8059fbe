import { describe, expect, it } from 'vitest';
import { writeExemptionYearCsv } from '../../../src/reports/exemption-year-csv.js';
import {
  exemptionLimits,
  reportExemptionYear,
  type ExemptionLimits,
} from '../../../src/reports/exemption-year-report.js';
import { buildReport } from '../../../src/reports/report.js';
import { renderRosterPage } from '../../../src/reports/roster-html.js';
import { activateRules } from '../../../src/rules/active-rules.js';
import { registry } from '../../../src/rules/registry.js';
import { aDoctor, aLine, aProblem, aRoster, rulesOf } from '../../support/builders.js';

const competence = {
  lis1CompletedOn: '2025-08-31',
  akuttmedisinkursOn: '2025-09-15',
  voldOgOvergrepskursOn: '2025-10-15',
};
const bands = [{ from: '08:00', to: '16:00' }];

/** `a` is employed under the exception, `b` is a specialist; an evening and a day each date. */
const problemOf = (from: string, to: string, own: Parameters<typeof aProblem>[0] = {}) =>
  aProblem({
    period: { from, to },
    doctors: [
      aDoctor({ competence, category: 'vikar', worksByException: { from: '2025-09-01' } }),
      aDoctor({ id: 'b' }),
    ],
    lines: [aLine(), aLine({ id: 'D', hours: { weekday: bands, saturday: bands, sunday: bands } })],
    competencePacks: { use2026Proposal: true },
    ...own,
  });
const march = problemOf('2026-03-09', '2026-03-15');
const newYear = problemOf('2026-12-30', '2027-01-02');
const limits: ExemptionLimits = { legevaktDays: 120, otherDays: 80, totalDays: 240 };

describe('the report of a year', () => {
  it('counts each date of a roster once and adds the ledger of the year', () => {
    const roster = aRoster(march, {
      '2026-03-09/V/1': 'a',
      '2026-03-09/D/1': 'a',
      '2026-03-10/V/1': 'a',
      '2026-03-11/V/1': 'b',
    });
    const { lines } = reportExemptionYear(
      2026,
      [
        { doctor: 'a', year: 2026, kind: 'legevakt', days: 10 },
        { doctor: 'a', year: 2026, kind: 'annet', days: 5 },
        { doctor: 'a', year: 2025, kind: 'annet', days: 40 },
        { doctor: 'a', year: 2027, kind: 'legevakt', days: 7 },
      ],
      [roster],
      limits,
    );
    expect(lines).toEqual([
      {
        doctor: 'a',
        legevaktDays: 12,
        otherDays: 5,
        remaining: { legevaktDays: 108, otherDays: 75, totalDays: 183 },
        excess: { legevaktDays: 0, otherDays: 0, totalDays: 0 },
      },
    ]);
  });

  it('adds the rosters of a year up, and counts a date in two of them once', () => {
    const first = aRoster(march, { '2026-03-09/V/1': 'a', '2026-03-10/V/1': 'a' });
    const later = aRoster(march, { '2026-03-10/V/1': 'a', '2026-03-12/V/1': 'a' });
    const [line] = reportExemptionYear(2026, [], [first, later]).lines;
    expect(line).toEqual({ doctor: 'a', legevaktDays: 3, otherDays: 0, remaining: null, excess: null });
  });

  it('gives 31 December to the old year and 1 January to the new', () => {
    const roster = aRoster(newYear, { '2026-12-31/D/1': 'a', '2027-01-01/D/1': 'a', '2027-01-02/D/1': 'a' });
    const daysOf = (year: number) =>
      reportExemptionYear(year, [], [roster]).lines.map(({ legevaktDays }) => legevaktDays);
    expect([daysOf(2025), daysOf(2026), daysOf(2027)]).toEqual([[], [1], [2]]);
  });

  it('leaves nothing rather than less than nothing, and says how much is above', () => {
    const ledger = [{ doctor: 'a', year: 2026, kind: 'annet' as const, days: 300 }];
    const [line] = reportExemptionYear(2026, ledger, [], limits).lines;
    expect(line?.remaining).toEqual({ legevaktDays: 120, otherDays: 0, totalDays: 0 });
    expect(line?.excess).toEqual({ legevaktDays: 0, otherDays: 220, totalDays: 60 });
  });

  it('is due by 31 March of the next year, for 2026 to 2028', () => {
    const due = [2025, 2026, 2028, 2029].map((year) => reportExemptionYear(year, [], []).reportBy);
    expect(due).toEqual([null, '2027-03-31', '2029-03-31', null]);
  });

  it('says where the duty stands', () => {
    expect(reportExemptionYear(2026, [], []).sources.map(({ document }) => document)).toEqual([
      'Meld. St. 23 (2024-2025)',
      'Vaktplan',
    ]);
  });
});

describe('the limits', () => {
  const limitsOf = (setting: object) =>
    exemptionLimits(activateRules(registry, { 'exemption-days': setting }).rules);

  it('are months times the days that the job takes for one', () => {
    expect(limitsOf({ parameters: { daysPerMonth: 20 } })).toEqual(limits);
  });

  it('are not known without those days, nor where the rule is off', () => {
    expect(limitsOf({})).toBeUndefined();
    expect(limitsOf({ mode: 'off', parameters: { daysPerMonth: 20 } })).toBeUndefined();
  });
});

describe('the year in a report', () => {
  const problem = problemOf('2026-03-09', '2026-03-15', {
    exemptionLedger: [{ doctor: 'a', year: 2026, kind: 'legevakt', days: 10 }],
    rules: { 'exemption-days': { parameters: { daysPerMonth: 20.5 } } },
  });
  const roster = aRoster(problem, { '2026-03-09/V/1': 'a' });
  const rules = rulesOf(problem);
  const report = buildReport({ roster, findings: [], rules, tiers: [], warnings: [] });

  it('stands beside the days of the period', () => {
    expect(report.exemptions.years).toMatchObject([
      { year: 2026, reportBy: '2027-03-31', lines: [{ doctor: 'a', legevaktDays: 11 }] },
    ]);
  });

  it('is left out where nobody works by exception', () => {
    const other = aProblem();
    const input = { roster: aRoster(other), findings: [], rules: rulesOf(other), tiers: [], warnings: [] };
    expect(buildReport(input).exemptions.years).toEqual([]);
  });

  it.each([
    [
      'nb',
      'Dager i stilling etter unntak fra kravet om spesialist i 2026',
      '112 på legevakt',
      'innen 31. mars 2027',
    ],
    [
      'nn',
      'Dagar i stilling etter unntak frå kravet om spesialist i 2026',
      '82 i andre stillingar',
      'innan 31. mars 2027',
    ],
    [
      'en',
      'Days in posts under the exception from the demand of a specialist in 2026',
      '235 in all',
      'by 31 March 2027',
    ],
  ] as const)('stands on the page in %s', (language, ...texts) => {
    const page = renderRosterPage(roster, report, language);
    for (const text of texts) expect(page).toContain(text);
  });

  it('is CSV that a Norwegian spreadsheet opens', () => {
    const odd = { legevaktDays: 120.5, otherDays: 80, totalDays: 10.5 };
    const csv = writeExemptionYearCsv(
      reportExemptionYear(2026, problem.job.exemptionLedger, [roster], odd),
      () => '=Kari',
      'nb',
    );
    expect(csv.startsWith('\uFEFFÅr;Rapporteres innen;Lege-id;Lege;Dager på legevakt;')).toBe(true);
    expect(csv).toContain("\r\n2026;2027-03-31;a;'=Kari;11;0;109,5;80;0;;;0,5;");
  });

  it.each([
    ['nn', 'År;Rapporterast innan;Lege-id;Lege;Dagar på legevakt;'],
    ['en', 'Year;Report by;Doctor id;Doctor;Days at the legevakt;'],
  ] as const)('has headings in %s', (language, headings) => {
    const year = reportExemptionYear(2026, problem.job.exemptionLedger, [roster], {
      legevaktDays: 120,
      otherDays: 80,
      totalDays: 235,
    });
    expect(writeExemptionYearCsv(year, () => 'Kari', language)).toContain(headings);
  });
});
