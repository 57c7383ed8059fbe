import { isoWeekday, type LocalDate } from '../time.js';
import { isHelligdag } from './helligdager.js';

/** The three columns of the readiness rates. */
export type SfsPayDay = 'man-fre' | 'lør-søn' | 'helg-høytid';

/**
 * Which rate column of SFS 2305 § 8.3 a date reads. By date only: the clock boundaries of the columns were not found in any text read,
 * so amounts near midnight are not checked.
 */
export function sfsPayDay(date: LocalDate): SfsPayDay {
  if (isHelligdag(date)) return 'helg-høytid';
  return isoWeekday(date) >= 6 ? 'lør-søn' : 'man-fre';
}
