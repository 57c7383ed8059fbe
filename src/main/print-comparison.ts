import type { Comparison } from '../jobs/comparison/compare-results.js';
import { proofWords } from '../jobs/comparison/table-texts.js';
import type { TierValue } from '../jobs/comparison/tier-values.js';
import { figureText } from '../reports/figure-text.js';
import { roundDown } from '../reports/hours.js';
import { tolerance } from '../reports/proven-value.js';
import { numberText } from '../rules/number-text.js';
import type { Language } from './print-issues.js';
import { printTable } from './print-table.js';

/** Tiers with what is proven, figures that differ, and which is better, and how sure that is. */
export function printComparison({ results, tiers, figures, pairs }: Comparison, language: Language): void {
  const heads = results.map(({ letter, label }) => (label === undefined ? letter : `${letter} (${label})`));
  printTable(
    ['', ...heads],
    [
      ...tiers.map(({ name, values }) => [
        name[language],
        ...values.map((value) => tierText(value, language)),
      ]),
      ...figures
        .filter(({ values }) => new Set(values).size > 1)
        .map(({ name, unit, values }) => [
          name[language],
          ...values.map((value) => figureText(value, unit, language)),
        ]),
    ],
  );
  for (const { sentence } of pairs) console.log(sentence[language]);
}

function tierText(at: TierValue | null, language: Language): string {
  if (at === null) return '–';
  const { proven, atLeast, notProven } = proofWords[language];
  const { value, bound, gap } = at;
  if (bound === null || gap === null) return `${short(value, language)} (${notProven})`;
  const proof = gap <= tolerance ? proven : `${atLeast} ${short(roundDown(bound), language)}`;
  return `${short(value, language)} (${proof})`;
}

function short(value: number, language: Language): string {
  return numberText(value, language === 'en' ? 'en' : 'nb');
}
