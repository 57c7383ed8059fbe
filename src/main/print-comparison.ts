import type { Language } from '../domain/issue.js';
import { acceptedSentence, type AcceptanceVerdict } from '../jobs/comparison/acceptance.js';
import type { Comparison } from '../jobs/comparison/compare-results.js';
import { proofWords } from '../jobs/comparison/table-texts.js';
import { resultName } from '../jobs/comparison/tabulate.js';
import type { TierValue } from '../jobs/comparison/tier-values.js';
import { figureText, groupedNumber } from '../reports/figure-text.js';
import { roundDown } from '../reports/hours.js';
import { tolerance } from '../reports/proven-value.js';
import { printAcceptance } from './print-acceptance.js';
import { printTable } from './print-table.js';

/** Tiers with what is proven, figures that differ, and which is better, and how sure that is. */
export function printComparison(
  { results, tiers, figures, pairs }: Comparison,
  acceptance: readonly AcceptanceVerdict[],
  language: Language,
): void {
  const heads = results.map(resultName);
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
  printAcceptance(acceptance, language);
  const accepted = acceptedSentence(acceptance, heads);
  if (accepted !== undefined) console.log(accepted[language]);
}

function tierText(at: TierValue | null, language: Language): string {
  if (at === null) return '–';
  const { proven, atLeast, notProven } = proofWords[language];
  const { value, bound, gap } = at;
  if (bound === null || gap === null) return `${groupedNumber(value, language)} (${notProven})`;
  const proof = gap <= tolerance ? proven : `${atLeast} ${groupedNumber(roundDown(bound), language)}`;
  return `${groupedNumber(value, language)} (${proof})`;
}
