import { addDays, daysBetween, mondayOf, type LocalDate } from '../domain/time.js';
import type { DoctorText } from '../domain/job/job-text.js';

export type RotationText = NonNullable<DoctorText['rotation']>;

/** A Monday on which some doctor's cycle begins; any would do. */
const anchor = '2025-01-06' as LocalDate;

/** One doctor begins each week, so that `weeksOn` of them are bundet in every week of the cycle. */
export function rotationOf(offset: number, weeksOn: number, weeksOff: number): RotationText {
  return { weeksOn, weeksOff, firstOnWeek: addDays(anchor, offset * 7) };
}

/** First and last dates of the bundet stretches that touch the dates. */
export function bundetStretches(
  { weeksOn, weeksOff, firstOnWeek }: RotationText,
  first: LocalDate,
  last: LocalDate,
): { readonly from: LocalDate; readonly to: LocalDate }[] {
  const cycleDays = (weeksOn + weeksOff) * 7;
  const start = mondayOf(firstOnWeek as LocalDate);
  const cyclesBefore = Math.floor(daysBetween(start, first) / cycleDays);
  const cycles = Math.ceil(daysBetween(first, last) / cycleDays) + 1;
  return Array.from({ length: cycles }, (_, index) => addDays(start, (cyclesBefore + index) * cycleDays))
    .map((from) => ({ from, to: addDays(from, weeksOn * 7 - 1) }))
    .filter(({ from, to }) => from <= last && first <= to);
}
