import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkRoster } from '../../../src/jobs/check-roster.js';
import { printCheck } from '../../../src/main/print-check.js';
import { aJob } from '../../support/builders.js';

let out: string[] = [];

beforeEach(() => {
  out = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => out.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
});

const warnings = (
  rules: object,
  overrides: readonly object[] = [],
  language: 'nb' | 'nn' = 'nb',
): string[] => {
  const outcome = checkRoster({ job: { ...aJob(), rules, overrides }, roster: { assignments: [] } });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  printCheck(outcome.check, { language, names: new Map() });
  return outcome.issues.map(({ code, pointer }) => `${code} ${pointer}`);
};

it('begins with what the job has made of the law, and counts it last', () => {
  warnings({ 'aml-daily-rest': { mode: 'off' } });
  expect(out[0]).toBe('Slått av, lempet eller avgrenset i jobben (1)');
  expect(out[1]).toBe('  - SKAL: Døgnhvile 11 timer (aml.) [aml-daily-rest], 2026-03-09–2026-03-15');
  expect(out[2]).toContain('slått av');
  expect(out.at(-1)).toContain('1 regel slått av, lempet eller avgrenset i jobben.');
});

it('says of a rule how binding it is and how sure, a source a line, and where to read more', () => {
  warnings({});
  const from = out.findIndex((line) => line.includes('[doctor-always-available]'));
  expect(out.slice(from + 1, from + 4)).toEqual([
    '  Styrke: skal; gjelder som vektet; kan ikke fravikes i jobben (overrides)',
    expect.stringMatching(/^ {2}Kilde: akuttmedisinforskriften .*, § 6 \(.*; omtale\)$/),
    '  Utgave: Minst én lege tilgjengelig hele døgnet, § 6: når den begynte å gjelde, er ikke funnet',
  ]);
  expect(out).toContain('  mer: vaktplan rules doctor-always-available');
  expect(out.join('\n')).toMatch(/Hver vakt har en lege .*\n.*\n {2}Forbehold, vårt eget valg: /);
});

it('warns of an override that hits nothing, and shows its reason code', () => {
  const override = { rule: 'rest-between-work', doctor: 'a', date: '2026-03-11', reasonCode: 'crisis' };
  expect(warnings({}, [override])).toContain('OVERRIDE_UNUSED /job/overrides/0');
  expect(out).toContain('  - rest-between-work, a, 2026-03-11 (crisis): treffer ingenting');
});

it('speaks nynorsk in all but what it quotes', () => {
  const rules = {
    'aml-daily-rest': { mode: 'off' },
    'rest-between-work': { mode: 'soft', weight: 0, scope: { doctors: ['a'] } },
    'competent-cover': { parameters: {} },
  };
  const override = { rule: 'rest-between-work', doctor: 'a', date: '2026-03-11', reasonCode: 'crisis' };
  warnings(rules, [override], 'nn');
  expect(out).toContain('\nIkkje kontrollert');
  const own = out.filter((line) => !/^ *(?:Kjelde|Atterhald)/.test(line));
  expect(
    own.filter((line) =>
      /\b(?:ikke|gjelder|regler|kilden?|funnet|vektet|hvem|uten|mer|leger|noen|fra)\b/i.test(line),
    ),
  ).toEqual([]);
});
