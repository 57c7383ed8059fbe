import { isoWeekday, type LocalDate } from '../../domain/time.js';
import { textsIn } from '../text-catalogue.js';
import type { Language } from '../texts.js';

/** How people write dates in one language. */
export interface DateTexts {
  /** `fr 13. mars` */
  shortDate(date: LocalDate): string;
  /** `fredag 13. mars` */
  longDate(date: LocalDate): string;
  /** `10.–16. mai`, `30. april – 2. mai`; a date alone as `ma 10. mai`. */
  dateRange(from: LocalDate, to: LocalDate): string;
  /** `fr 13. mars`, with the year where it is another than that of the second date. */
  dateNear(date: LocalDate, other: LocalDate): string;
  /** `søndag 1. mars 2026 – tirsdag 31. mars 2026` */
  period(from: LocalDate, to: LocalDate): string;
}

export function makeDateTexts(language: Language): DateTexts {
  const texts = textsIn(language);
  const dayAndMonth = (date: LocalDate): string =>
    texts.date(Number(date.slice(8)), texts.months[Number(date.slice(5, 7)) - 1] ?? '');
  const shortDate = (date: LocalDate): string =>
    `${texts.weekdaysShort[isoWeekday(date) - 1] ?? ''} ${dayAndMonth(date)}`;
  const longDate = (date: LocalDate): string =>
    `${texts.weekdays[isoWeekday(date) - 1] ?? ''} ${dayAndMonth(date)}`;
  return {
    shortDate,
    longDate,
    dateRange: (from, to) => {
      if (from === to) return shortDate(from);
      if (from.slice(0, 7) !== to.slice(0, 7)) return `${dayAndMonth(from)} – ${dayAndMonth(to)}`;
      return `${texts.date(Number(from.slice(8)), '').trim()}–${dayAndMonth(to)}`;
    },
    dateNear: (date, other) =>
      date.slice(0, 4) === other.slice(0, 4) ? shortDate(date) : `${shortDate(date)} ${date.slice(0, 4)}`,
    period: (from, to) => `${longDate(from)} ${from.slice(0, 4)} – ${longDate(to)} ${to.slice(0, 4)}`,
  };
}
