import { afterEach, expect, it, vi } from 'vitest';
import type { WhyAnswer } from '../../../src/explain/why.js';
import { printWhy } from '../../../src/main/print-why.js';

afterEach(() => vi.restoreAllMocks());

function lastLine(value: number, bound: number | null, language: 'nb' | 'nn' | 'en'): string | undefined {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  const answer: WhyAnswer = {
    ...{ version: 'vaktplan/why/1', vakt: 'v', doctor: 'a', isHeld: true, holder: 'a', withheld: 0 },
    ...{ excludedBy: [], brokenAlone: [], sentence: { nb: '', nn: '', en: '' } },
    price: {
      ...{ kind: 'priced', verdict: 'same', places: [], changes: [], ended: 'iterations' },
      fewestChanges: { value, bound },
    },
  };
  printWhy(answer, language);
  return lines.at(-1);
}

it.each([
  [2, 'Vakter som skifter lege: 2. Det er bevist at ingen like god plan endrer færre.'],
  [1.2, 'Vakter som skifter lege: 2. Det er bevist at ingen like god plan endrer færre.'],
  [1, 'Vakter som skifter lege: 2. Færre ble ikke funnet; det er bevist at en like god plan endrer minst 1.'],
  [
    0,
    'Vakter som skifter lege: 2. Færre ble ikke funnet; om en like god plan kan endre færre, er ikke bevist.',
  ],
  [
    null,
    'Vakter som skifter lege: 2. Færre ble ikke funnet; om en like god plan kan endre færre, er ikke bevist.',
  ],
])('calls nothing proven of how few vakter change beyond the bound %s', (bound, line) => {
  expect(lastLine(2, bound, 'nb')).toBe(line);
});

it('says the same in nynorsk and English', () => {
  expect(lastLine(2, null, 'nn')).toContain('om ein like god plan kan endre færre, er ikkje prova.');
  expect(lastLine(2, null, 'en')).toContain('can change fewer is not proven.');
});
