import type { Language } from '../domain/issue.js';
import type { AcceptanceVerdict } from '../jobs/comparison/acceptance.js';
import { acceptanceWords } from '../jobs/comparison/table-texts.js';
import { groupedNumber } from '../reports/figure-text.js';

/** `Tomme vakter: 0, høyst 0: oppfylt` */
export function printAcceptance(verdicts: readonly AcceptanceVerdict[], language: Language): void {
  const own = acceptanceWords[language];
  const number = (value: number | null): string => (value === null ? '–' : groupedNumber(value, language));
  for (const { name, must, limit, value, isMet } of verdicts) {
    const isKnown = value !== null && limit !== null;
    const missed = isKnown ? own.missed : `${own.missed} (${own.unknown})`;
    console.log(
      `${name[language]}: ${number(value)}, ${own[must]} ${number(limit)}: ${isMet ? own.met : missed}`,
    );
  }
}
