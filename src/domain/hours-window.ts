import { addDays, datesFromTo, startOfDate, type LocalDate, type Span } from './time.js';

/** Dates in a row over which working hours are added up by the clock, and the most they may come to. */
export interface HoursWindow {
  readonly first: LocalDate;
  readonly last: LocalDate;
  readonly limitMinutes: number;
}

/** Every run of `days` dates that shares a date with the period. */
export function windowsAcross(
  period: { readonly from: LocalDate; readonly to: LocalDate },
  days: number,
  limitMinutes: number,
): HoursWindow[] {
  return datesFromTo(addDays(period.from, 1 - days), period.to).map((first) => ({
    first,
    last: addDays(first, days - 1),
    limitMinutes,
  }));
}

/** From local midnight of the first date to local midnight after the last. */
export function spanOfDates({ first, last }: Pick<HoursWindow, 'first' | 'last'>): Span {
  return { start: startOfDate(first), end: startOfDate(addDays(last, 1)) };
}
