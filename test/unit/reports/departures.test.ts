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

describe('a job that is judged by the rules of another date', () => {
  const editionsOn = (rulesOn: string) =>
    new Map(
      reportDepartures(aProblem({ rulesOn: rulesOn })).map(({ rule, version, differences: [first] }) => [
        rule,
        {
          version,
          what: first?.what,
          set: first?.set,
          source: first?.source,
          sentence: first?.sentence.nb,
        },
      ]),
    );

  it('names every rule that has another edition, with both', () => {
    const found = editionsOn('2025-12-31');
    expect(found.get('competent-cover')).toEqual({
      version: 'pack-2020',
      what: 'edition',
      set: 'pack-exemption',
      source: 'pack-2020',
      sentence:
        'vurdert etter «Midlertidig unntak: fullført LIS1 kan ha vakt alene», som jobben har valgt (kjent utgave i kraft: «Hovedregelen fra 2020: spesialist, godkjent allmennlege, eller 30 måneder og 40 legevakter eller ett år som fastlege»)',
    });
    expect(found.get('rest-between-work')).toMatchObject({ set: 'sfs-2305-2024', source: 'sfs-2305-2026' });
    expect([...found.keys()]).not.toContain('aml-daily-rest');
  });

  it('names a rule that had no edition then', () => {
    expect(editionsOn('2019-12-31').get('required-courses')).toEqual({
      version: 'pack-courses-2022',
      what: 'edition',
      set: null,
      source: 'pack-courses-2022',
      sentence: 'ikke vurdert, som jobben har valgt (kjent utgave i kraft: «Kurskravet uten overgangstid»)',
    });
  });

  it('names a rule that has an edition only then', () => {
    const problem = aProblem({
      period: { from: '2019-03-09', to: '2019-03-15' },
      rulesOn: '2026-03-01',
    });
    const found = reportDepartures(problem).find(({ rule }) => rule === 'required-courses');
    expect(found).toMatchObject({
      from: '2019-03-09',
      to: '2019-03-15',
      version: 'pack-courses-2022',
      differences: [
        {
          what: 'edition',
          set: 'pack-courses-2022',
          source: null,
          sentence: {
            nb: 'vurdert etter «Kurskravet uten overgangstid», som jobben har valgt (kjent utgave i kraft: ingen)',
          },
        },
      ],
    });
  });

  it('names nothing where the date has the same editions', () => {
    expect(editionsOn('2026-06-01').size).toBe(0);
  });
});
