import {
  addDays,
  addMonths,
  datesFromTo,
  isLocalDate,
  isoWeekday,
  mondayOf,
  type LocalDate,
} from '../domain/time.js';

/** A calendar month of a job. */
export interface Month {
  readonly first: LocalDate;
  readonly last: LocalDate;
  readonly dates: readonly LocalDate[];
}

/** @throws {RangeError} where the text is no month `yyyy-mm` */
export function readMonth(text: string): Month {
  const first = `${text}-01`;
  if (!isLocalDate(first)) throw new RangeError(`Not a month yyyy-mm: "${text}"`);
  const last = addDays(addMonths(first, 1), -1);
  return { first, last, dates: datesFromTo(first, last) };
}

/** Monday of the n-th whole week of the month (1 to 3 lie in every month with their Sundays). */
export function mondayOfWeek({ first }: Month, week: number): LocalDate {
  return addDays(mondayOf(addDays(first, 6)), (week - 1) * 7);
}

/** Saturday of the n-th whole week of the month. */
export function saturdayOf(month: Month, week: number): LocalDate {
  return addDays(mondayOfWeek(month, week), 5);
}

/** Dates of the month with an ISO weekday, 1 = Monday. */
export function datesOnWeekday({ dates }: Month, weekday: number): LocalDate[] {
  return dates.filter((date) => isoWeekday(date) === weekday);
}
