import { afterEach, expect, it, vi } from 'vitest';
import type { RosterAnalysis } from '../../../src/explain/analysis.js';
import { printAnalysis } from '../../../src/main/print-analysis.js';
import { tierName } from '../../../src/reports/tier-name.js';

const name = { nb: 'regel', nn: 'regel', en: 'rule' };
const analysis: RosterAnalysis = {
  version: 'vaktplan/analysis/1',
  places: [
    {
      ...{ tier: 2, level: 0, name: tierName({ tier: 2, level: 0 }), value: 1.3699 },
      rules: [
        {
          ...{ rule: 'fair-helg', title: name, strength: 'local', weight: 1.5, value: 1.7, sources: [] },
          matches: [],
        },
      ],
    },
  ],
  hard: [],
  withoutCost: [],
};

afterEach(() => vi.restoreAllMocks());

it.each([
  ['nb', 'Rettferdighet: 1,37\n  regel [fair-helg]: 1,7 (× 1,5)'],
  ['nn', 'Rettferd: 1,37\n  regel [fair-helg]: 1,7 (× 1,5)'],
  ['en', 'Fairness: 1.37\n  rule [fair-helg]: 1.7 (× 1.5)'],
] as const)('names each tier and writes its numbers as people do in %s', (language, printed) => {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  printAnalysis(analysis, language);
  expect(lines.join('\n')).toBe(printed);
});
