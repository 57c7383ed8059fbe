import { describe, expect, it } from 'vitest';
import type { RuleSetting } from '../../../src/domain/job/rule-setting.js';
import type { LocalDate } from '../../../src/domain/time.js';
import { reportDepartures } from '../../../src/reports/departures.js';
import { renderRosterPage } from '../../../src/reports/roster-html.js';
import { buildReport } from '../../../src/reports/report.js';
import { verifyRoster } from '../../../src/rules/verify-roster.js';
import { aProblem, aRoster, rulesOf } from '../../support/builders.js';

const jobWith = (rules: Readonly<Record<string, RuleSetting>>, use2026Proposal = false) =>
  aProblem({ rules, competencePacks: { use2026Proposal } });
const departuresOf = (rules: Readonly<Record<string, RuleSetting>>) => reportDepartures(jobWith(rules));
const saysOf = (rules: Readonly<Record<string, RuleSetting>>): string[] =>
  departuresOf(rules).flatMap(({ rule, differences }) =>
    differences.map(({ sentence }) => `${rule} ${sentence.nb}`),
  );

describe('what a job makes of rules that are not its own', () => {
  it('is nothing where it sets nothing', () => {
    expect(departuresOf({})).toEqual([]);
  });

  it('a skal rule switched off is named with its strength, version, sources and the whole period', () => {
    const [found, ...others] = departuresOf({ 'aml-daily-rest': { mode: 'off' } });
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      rule: 'aml-daily-rest',
      strength: 'skal',
      from: '2026-03-09',
      to: '2026-03-15',
      differences: [{ what: 'mode', set: 'off', source: 'hard' }],
    });
    expect(found?.sources.map(({ document }) => document)).toContain('arbeidsmiljøloven (LOV-2005-06-17-62)');
  });

  it('names a rule that is made soft, narrowed, or has other values', () => {
    expect(
      saysOf({
        'rest-between-work': {
          mode: 'soft',
          scope: { lines: ['V'], doctors: ['a'] },
          parameters: { minimumRestMinutes: 360 },
        },
      }),
    ).toEqual([
      'rest-between-work bare vektet (etter kilden: bindende)',
      'rest-between-work gjelder bare leger a; linjer V (etter kilden: alle)',
      'rest-between-work minimumRestMinutes: 360 (etter kilden: 480)',
    ]);
  });

  it('names a soft rule whose departures cost nothing', () => {
    expect(saysOf({ 'rest-between-work': { mode: 'soft', weight: 0 } })).toEqual([
      'rest-between-work bare vektet (etter kilden: bindende)',
      'rest-between-work vekt 0, så avvik koster ingenting (vanlig vekt: 1)',
    ]);
  });

  it('is silent on values that are those of the source', () => {
    expect(
      departuresOf({ 'rest-between-work': { mode: 'hard', parameters: { minimumRestMinutes: 480 } } }),
    ).toEqual([]);
  });

  it('is silent on rules that a legevakt decides by itself', () => {
    expect(departuresOf({ 'consecutive-natt': { mode: 'off' }, 'weekend-style': { mode: 'off' } })).toEqual(
      [],
    );
  });

  it('has the dates on which the setting holds, within the period', () => {
    const setting: RuleSetting = {
      mode: 'off',
      validFrom: '2026-03-12' as LocalDate,
      validTo: '2026-12-31' as LocalDate,
    };
    expect(departuresOf({ 'post-night-off': setting })).toMatchObject([
      { from: '2026-03-12', to: '2026-03-15' },
    ]);
  });

  it('stands in the report and on top of the page', () => {
    const problem = jobWith({ 'rest-between-work': { parameters: { minimumRestMinutes: 360 } } });
    const roster = aRoster(problem);
    const rules = rulesOf(problem);
    const findings = verifyRoster(roster, rules);
    const report = buildReport({ roster, findings, rules, tiers: [], warnings: [] });
    expect(report.departures.map(({ rule }) => rule)).toEqual(['rest-between-work']);
    expect(report.rules.find(({ rule }) => rule === 'rest-between-work')?.setByJob).toEqual({
      parameters: ['minimumRestMinutes'],
      from: null,
    });
    const html = renderRosterPage(roster, report);
    const title = 'Slått av, lempet eller avgrenset i jobben';
    expect(html).toContain(title);
    expect(html.indexOf(title)).toBeLessThan(html.indexOf('class="tiles"'));
    expect(html).toContain('lokalt satt i jobben: minimumRestMinutes');
  });
});

it('a job that chooses a proposal is named where the proposal judges by another edition', () => {
  const found = reportDepartures(jobWith({}, true));
  expect(found.map(({ rule }) => rule)).toContain('competent-cover');
  expect(found.flatMap(({ differences }) => differences.map(({ what }) => what))).toContain('edition');
});
