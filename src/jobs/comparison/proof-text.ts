import type { Language } from '../../domain/issue.js';
import { groupedNumber } from '../../reports/figure-text.js';
import { roundDown } from '../../reports/hours.js';
import { proofWords } from '../../reports/proof-words.js';
import { isBehindUnproven, isProven, tolerance, type ProvenValue } from '../../reports/proven-value.js';

type Column = readonly (ProvenValue | null)[];

/** What is proven of one place of a result; `column` has all its places in the order of the search. */
export function proofText(column: Column, position: number, language: Language): string {
  const at = column[position] ?? null;
  if (at === null) return '–';
  const words = proofWords[language];
  if (at.bound === null) return words.notProven;
  const proof = isProven(at)
    ? words.proven
    : `${words.atLeast} ${groupedNumber(roundDown(at.bound), language)}`;
  return at.value > tolerance && isBehindUnproven(column, position) ? `${proof} ${words.given}` : proof;
}
