import { addDays, instantAt, startOfDate, type LocalDate, type Span } from '../time.js';
import { aftenDagOf, isHelligdag } from './helligdager.js';

/**
 * The part of a date that Hovedtariffavtalen pays as høytid: the whole of helligdager and påskeaften; 12-24 on onsdag før
 * skjærtorsdag, pinse-, jul- and nyttårsaften. `undefined` on other dates, ordinary Sundays included (they have their own supplement).
 *
 * @see Hovedtariffavtalen KS kap. 1 § 5.3, read in copies of the clause; the edition is uncertain
 */
export function htaHolidaySpan(date: LocalDate): Span | undefined {
  const end = startOfDate(addDays(date, 1));
  const aftenDag = aftenDagOf(date);
  if (isHelligdag(date) || aftenDag === 'påskeaften') return { start: startOfDate(date), end };
  return aftenDag === undefined ? undefined : { start: instantAt(date, 12 * 60), end };
}
