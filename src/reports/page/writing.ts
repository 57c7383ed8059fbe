import { inLanguage, type Text } from '../../domain/issue.js';
import type { Problem } from '../../domain/problem.js';
import {
  clockText,
  daysBetween,
  type EpochMinute,
  isLocalDate,
  localDateOf,
  type Span,
} from '../../domain/time.js';
import { makeDateTexts, type DateTexts } from './date-text.js';
import { textsIn } from '../text-catalogue.js';
import type { Language, Texts } from '../texts.js';

/** How people, vakter, dates and numbers of a problem are written in one language. */
export interface Writing extends DateTexts {
  readonly language: Language;
  readonly texts: Texts;
  doctorName(id: string): string;
  lineName(id: string): string;
  /** A sentence of the report with ids of doctors and vakter, and dates, replaced by what people call them. */
  sentence(text: Text): string;
  number(value: number): string;
  hours(value: number): string;
  minutes(value: number): string;
  vaktName(id: string): string;
}

/** Keeps a number and its unit on one line. */
const noBreak = '\u00a0';

export function makeWriting(problem: Problem, language: Language): Writing {
  const texts = textsIn(language);
  const number = (value: number): string => String(value).replace('.', texts.decimalSign).replace('-', '−');
  const dates = makeDateTexts(language);
  const doctorName = (id: string): string => problem.doctorById.get(id)?.name ?? id;
  const vaktName = (id: string): string => {
    const vakt = problem.vaktById.get(id);
    return vakt === undefined
      ? id
      : `${vakt.lineId} ${dates.shortDate(vakt.date)} ${clockRange(vakt, texts)}`;
  };
  return {
    ...dates,
    language,
    texts,
    doctorName,
    lineName: (id) => problem.lineById.get(id)?.name ?? id,
    sentence: (text) => {
      const own = inLanguage(text, language);
      return own.replace(/[\p{L}\d][\p{L}\d_/-]*/gu, (word) => {
        if (problem.vaktById.has(word)) return vaktName(word);
        if (isLocalDate(word)) return dates.dateNear(word, problem.job.period.from);
        return /[\d-]/.test(word) ? doctorName(word) : word;
      });
    },
    number,
    hours: (value) => `${number(value)}${noBreak}${texts.hour}`,
    minutes: (value) =>
      value % 60 === 0
        ? `${number(value / 60)}${noBreak}${texts.hour}`
        : `${number(Math.floor(value / 60))} ${texts.hour} ${number(value % 60)} ${texts.minute}`,
    vaktName,
  };
}

/** `08–16`, `11–17:30`, `17–24`: whole hours without minutes, midnight as an end is 24. A whole day and more says so: `08–08 neste dag`. */
export function clockRange({ start, end }: Span, texts: Texts): string {
  const last = shortClock(end) === '00' ? '24' : shortClock(end);
  const days = daysBetween(localDateOf(start), localDateOf((end - 1) as EpochMinute));
  const isWholeDay = days > 0 && clockText(end) >= clockText(start) && last !== '24';
  return `${shortClock(start)}–${last}${isWholeDay ? `${noBreak}${texts.daysLater(days)}` : ''}`;
}

/** `08` or `17:30`. */
export function shortClock(instant: EpochMinute): string {
  const [hour = '', minute] = clockText(instant).split(':');
  return minute === '00' ? hour : `${hour}:${minute ?? ''}`;
}
