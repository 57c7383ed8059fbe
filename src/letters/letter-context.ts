import { inLanguage, type Text } from '../domain/issue.js';
import { localDateOf, type EpochMinute, type LocalDate } from '../domain/time.js';
import { makeWriting, type Writing } from '../reports/page/writing.js';
import { round } from '../reports/hours.js';
import type { Language } from '../reports/texts.js';
import type { LegalSource } from '../rules/rule.js';
import type { LetterFacts } from './letter-facts.js';
import { english } from './texts-en.js';
import { bokmål } from './texts-nb.js';
import { nynorsk } from './texts-nn.js';
import type { LetterTexts } from './texts.js';

/** What every section of a letter draws from. */
export interface LetterContext {
  readonly facts: LetterFacts;
  readonly writing: Writing;
  readonly texts: LetterTexts;
  readonly language: Language;
  readonly say: (text: Text) => string;
  readonly amount: (value: number) => string;
  /** `onsdag 11. mars 2026` */
  readonly fullDate: (date: LocalDate) => string;
  /** Each text once. */
  readonly sources: (sources: readonly LegalSource[]) => string[];
}

const catalogue: Readonly<Record<Language, LetterTexts>> = { nb: bokmål, nn: nynorsk, en: english };

export function makeLetterContext(facts: LetterFacts, language: Language): LetterContext {
  const writing = makeWriting(facts.roster.problem, language);
  const texts = catalogue[language];
  const fullDate = (date: LocalDate): string => `${writing.longDate(date)} ${date.slice(0, 4)}`;
  return {
    ...{ facts, writing, texts, language },
    say: (text) => inLanguage(text, language),
    amount: (value) => writing.number(round(value)),
    fullDate,
    sources: (sources) => [
      ...new Set(
        sources.map(({ document, section, readOn, confidence }) =>
          confidence === 'choice'
            ? `${texts.rules.ownChoice}: ${section}`
            : `${document}, ${section} (${writing.texts.readOn} ${fullDate(readOn as LocalDate)})`,
        ),
      ),
    ],
  };
}

/** The local date and clock of an instant from outside. */
export function minuteOf(instant: Date): EpochMinute {
  return Math.floor(instant.getTime() / 60_000) as EpochMinute;
}

export function dateOf(instant: Date): LocalDate {
  return localDateOf(minuteOf(instant));
}
