import { describe, expect, it } from 'vitest';
import { makeDemoJob } from '../../../src/demo/sarpsborg-rakkestad.js';
import { readJob } from '../../../src/jobs/read-job.js';
import { buildReport, type Report } from '../../../src/reports/report.js';
import type { Roster } from '../../../src/domain/roster.js';
import type { ActiveRule } from '../../../src/rules/active-rules.js';
import { verifyRoster } from '../../../src/rules/verify-roster.js';
import { aDoctor, aLine, aProblem, aRoster, rulesOf } from '../../support/builders.js';

const reportOf = (roster: Roster, rules: readonly ActiveRule[]): Report =>
  buildReport({ roster, findings: verifyRoster(roster, rules), rules, tiers: [], warnings: [] });

describe('the report of Sarpsborg and Rakkestad in March 2026, filled without thought', () => {
  const reading = readJob(makeDemoJob('2026-03'));
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  const { problem, rules } = reading;
  const hard = rules.filter(({ mode }) => mode === 'hard');
  const assignments = new Map(
    problem.vakter.flatMap((vakt, index): [string, string][] => {
      const able = problem.doctors.filter(
        (doctor) => !hard.some((active) => active.excludes(doctor, vakt, problem)),
      );
      const doctor = able[index % Math.max(1, able.length)];
      return doctor === undefined || index % 20 === 0 ? [] : [[vakt.id, doctor.id]];
    }),
  );
  const report = reportOf({ problem, assignments }, rules);
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

  it('counts each held vakt once', () => {
    expect(report.summary.heldVakter).toBe(assignments.size);
    expect(total(report.load.map(({ vakter }) => vakter))).toBe(assignments.size);
    expect(report.summary.unfilled).toHaveLength(problem.vakter.length - assignments.size);
    expect(report.unfilled.map(({ vakt }) => vakt)).toEqual(report.summary.unfilled);
  });

  it('gives the doctors together the hours of the held vakter', () => {
    const held = report.coverage.vakter.filter(({ doctor }) => doctor !== null);
    const ofDoctors = report.load.map(
      ({ presentHours, hjemmevaktHours, bakvaktHours, otherHours }) =>
        presentHours + hjemmevaktHours + bakvaktHours + otherHours,
    );
    expect(total(ofDoctors)).toBeCloseTo(total(held.map(({ hours }) => hours)), 6);
  });

  it('shares the load of each group, carried balances apart', () => {
    const hours = report.shares.filter(({ measure, group }) => measure === 'hours' && group === 'fastlege');
    const ofLine = report.coverage.vakter.filter(({ line, doctor }) => line === 'L1' && doctor !== null);
    expect(total(hours.map(({ load }) => load))).toBeCloseTo(total(ofLine.map(({ hours: own }) => own)), 6);
  });

  it('shows the plan of a plain week as 186 doctor-hours, 72 single and 56 with two or more', () => {
    const week = report.coverage.presence.weeks.find(({ isoWeek }) => isoWeek === 11);
    expect(week?.plan).toEqual({
      presentDoctorHours: 186,
      singleHours: 72,
      twoOrMoreHours: 56,
      noneHours: 0,
    });
    expect(total(report.coverage.presence.weeks.map(({ roster }) => roster.presentDoctorHours))).toBeCloseTo(
      report.coverage.presence.period.roster.presentDoctorHours,
      6,
    );
  });

  it('finds the same presence by half hours as by the clock', () => {
    const { halfHours, presence } = report.coverage;
    expect(total(halfHours.requiredPresent) / 2).toBe(presence.period.plan.presentDoctorHours);
    expect(total(halfHours.present) / 2).toBe(presence.period.roster.presentDoctorHours);
  });

  it('reads the row of 70 000 inhabitants', () => {
    expect(report.staffingNorm.districts).toMatchObject([
      {
        district: 'hele',
        population: 70_000,
        primary: { wanted: 18 },
        hours: [{ what: 'always-two-doctors' }],
      },
    ]);
  });

  it('holds every finding once, and is plain JSON', () => {
    const findings = verifyRoster({ problem, assignments }, rules);
    expect(report.rules.flatMap((rule) => rule.findings)).toHaveLength(findings.length);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

describe('buildReport', () => {
  it('lists days on which a doctor was alone only by exception, with the reading that allowed it', () => {
    const problem = aProblem({
      period: { from: '2025-12-31', to: '2026-01-02' },
      doctors: [aDoctor({ id: 'a', competence: { lis1CompletedOn: '2025-01-01' } })],
    });
    const { exemptions } = reportOf(
      aRoster(problem, { '2025-12-31/V/1': 'a', '2026-01-02/V/1': 'a' }),
      rulesOf(problem),
    );
    expect(exemptions).toMatchObject({
      days: [{ date: '2025-12-31', doctor: 'a', vakt: '2025-12-31/V/1', pack: 'pack-exemption' }],
      daysByDoctor: { a: 1 },
    });
    expect(exemptions.days[0]?.packTitle.nb).toContain('unntak');
  });

  it('tells which overrides the roster makes use of', () => {
    const override = (date: string) => ({
      rule: 'rest-between-work',
      doctor: 'a',
      date,
      reasonCode: 'agreed-with-doctor' as const,
    });
    const problem = aProblem({
      lines: [aLine(), aLine({ id: 'D', hours: { weekday: [{ from: '06:00', to: '12:00' }] } })],
      overrides: [override('2026-03-10'), override('2026-03-12')],
    });
    const roster = aRoster(problem, { '2026-03-09/V/1': 'a', '2026-03-10/D/1': 'a' });
    const { overrides, summary } = reportOf(roster, rulesOf(problem));
    expect(overrides.map(({ date, isUsed }) => [date, isUsed])).toEqual([
      ['2026-03-10', true],
      ['2026-03-12', false],
    ]);
    expect(summary).toMatchObject({ hardBreaches: 0, overridden: 1 });
  });

  it('always says what is not checked, in both languages', () => {
    const problem = aProblem();
    const { notChecked } = reportOf(aRoster(problem), rulesOf(problem));
    const fixed = notChecked.filter(({ rule }) => rule === null);
    expect(fixed).toHaveLength(5);
    expect(notChecked.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['min-doctors-in-scheme', 'vaktklasse-presence']),
    );
    for (const { sentence } of fixed) {
      expect(sentence.nb).toMatch(/\.$/);
      expect(sentence.en).toMatch(/\.$/);
    }
  });

  it('reports every active rule with its sources, also those that found nothing', () => {
    const problem = aProblem();
    const rules = rulesOf(problem);
    const { rules: reported } = reportOf(aRoster(problem, { '2026-03-09/V/1': 'a' }), rules);
    expect(reported.map(({ rule }) => rule)).toEqual(rules.map(({ rule }) => rule.id));
    expect(reported.every(({ sources }) => sources.length > 0)).toBe(true);
    expect(reported.find(({ rule }) => rule === 'vakt-coverage')).toMatchObject({ cost: 4 });
  });
});
