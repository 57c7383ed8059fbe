import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/domain/problem.js';
import { buildReport } from '../../../src/reports/report.js';
import { renderRosterPage } from '../../../src/reports/roster-html.js';
import type { TierResult } from '../../../src/reports/tier-proof.js';
import type { Language } from '../../../src/reports/texts.js';
import { verifyRoster } from '../../../src/rules/verify-roster.js';
import { aDoctor, aLine, aProblem, aRoster, rulesOf } from '../../support/builders.js';

const problem = aProblem({
  period: { from: '2026-03-30', to: '2026-04-05' },
  lines: [aLine({ id: 'V', name: 'Vakt <1>' })],
  doctors: [
    aDoctor({ id: 'a', name: '<script>alert(1)</script>', groups: ['alle'] }),
    aDoctor({ id: 'b', name: 'Åse & "Co"', groups: ['alle'] }),
  ],
  fairnessGroups: [{ id: 'alle', name: 'Alle', lines: ['V'] }],
  absences: [{ doctor: 'a', kind: 'sykdom', from: '2026-03-31', to: '2026-03-31' }],
});
const pageOf = (
  own: Problem,
  assignments: Record<string, string>,
  language?: Language,
  tiers: readonly TierResult[] = [],
): string => {
  const roster = aRoster(own, assignments);
  const rules = rulesOf(own);
  const findings = verifyRoster(roster, rules);
  const report = buildReport({ roster, findings, rules, tiers, warnings: [] });
  return renderRosterPage(roster, report, language);
};
const pageIn = (language?: Language): string =>
  pageOf(problem, { '2026-03-30/V/1': 'a', '2026-04-01/V/1': 'b' }, language);

describe('renderRosterPage', () => {
  const html = pageIn();

  it.each([
    ['nb', 'Ingen plan under disse reglene har færre enn 1 tom vakt; denne har 1.'],
    ['nn', 'Ingen plan under desse reglane har færre enn 1 tom vakt; denne har 1.'],
    ['en', 'No roster under these rules has fewer than 1 empty vakt; this one has 1.'],
  ] as const)('begins with what is proven about empty vakter, in %s', (language, sentence) => {
    const own = aProblem({ period: { from: '2026-03-09', to: '2026-03-10' } });
    const tiers = [{ tier: 1, level: 1, value: 1, bound: 1, status: 'optimal' as const }];
    const page = pageOf(own, { '2026-03-09/V/1': 'a' }, language, tiers);
    const summary = page.slice(page.indexOf('<h2'));
    expect(summary.slice(0, summary.indexOf('<dl')).replace(/<[^>]+>/g, ' ')).toContain(sentence);
    expect(pageOf(own, { '2026-03-09/V/1': 'a' }, language)).not.toContain(sentence);
  });

  it('escapes names', () => {
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('Åse &amp; &quot;Co&quot;');
    expect(html).toContain('Vakt &lt;1&gt;');
  });

  it('uses no id twice, and every link of the page leads somewhere', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

  it('loads nothing from elsewhere and has no style attributes', () => {
    expect(html).not.toMatch(/(src|href)="(?!#)/);
    expect(html).not.toMatch(/url\(|@import|\sstyle="/);
  });

  it('gives every table a caption and every heading cell a scope', () => {
    expect(html.split('<table').length).toBe(html.split('<caption').length);
    expect(html.match(/<th(?![^>]*scope=)[ >]/g)).toBeNull();
  });

  it('says that a doctor is away, never why', () => {
    expect(html).toContain('title="borte"');
    expect(html.split('<h2')[2]).not.toMatch(/sykdom/i);
  });

  it('marks helligdager by name', () => {
    expect(html).toContain('torsdag 2. april, Skjærtorsdag');
  });

  it('names an empty vakt in words', () => {
    expect(html).toContain('Ingen lege');
  });

  it('says where a vakt ends at its own hour of the next day', () => {
    const lines = [aLine({ hours: { weekday: [{ from: '08:00', to: '08:00' }] } })];
    const day = aProblem({ period: { from: '2026-03-10', to: '2026-03-10' }, lines });
    expect(pageOf(day, {})).toContain('08–08\u00a0neste dag');
    expect(html).toContain('>16–23<');
  });

  it('tells of empty vakter with the same reasons in one block', () => {
    const lines = [aLine({ id: 'HV' }), aLine({ id: 'BV' })];
    const absences = [{ doctor: 'a', kind: 'sykdom' as const, from: '2026-03-09', to: '2026-03-13' }];
    const doctors = [aDoctor({ id: 'a', name: 'Åse' })];
    const empty = pageOf(aProblem({ lines, doctors, absences }), {});
    expect(empty).toContain('HV og BV 9.–13. mars');
    expect(empty).toContain('Ikke tilgjengelig: Åse');
  });

  it('speaks of available doctors where nobody is ever present', () => {
    const lines = [aLine({ kind: 'hjemmevakt' })];
    const home = pageOf(aProblem({ lines }), { '2026-03-09/V/1': 'a' });
    expect(home).toContain('timer med én lege tilgjengelig');
    expect(home).not.toContain('timer med én lege til stede');
    expect(home).toContain('class="nobody"');
  });

  it.each([
    ['nb', 'Ikke kontrollert'],
    ['nn', 'Ikkje kontrollert'],
    ['en', 'Not checked'],
  ] as const)('speaks %s', (language, title) => {
    const page = pageIn(language);
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain(title);
  });
});
