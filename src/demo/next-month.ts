import { addMonths, localDateOf, type EpochMinute } from '../domain/time.js';

/** `yyyy-mm` of the calendar month after the one it now is in Norway. */
export function nextMonth(now: Date): string {
  const today = localDateOf(Math.floor(now.getTime() / 60_000) as EpochMinute);
  return addMonths(today, 1).slice(0, 7);
}
