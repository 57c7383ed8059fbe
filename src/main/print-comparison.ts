import type { Language } from '../domain/issue.js';
import { acceptedSentence, type AcceptanceVerdict } from '../jobs/comparison/acceptance.js';
import type { Comparison } from '../jobs/comparison/compare-results.js';
import { proofText } from '../jobs/comparison/proof-text.js';
import { resultName } from '../jobs/comparison/tabulate.js';
import { figureText, groupedNumber } from '../reports/figure-text.js';
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
      ...tiers.map(({ name, values }, position) => [
        name[language],
        ...values.map((at, index) =>
          at === null
            ? '–'
            : `${groupedNumber(at.value, language)} (${proofText(
                tiers.map((own) => own.values[index] ?? null),
                position,
                language,
              )})`,
        ),
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
