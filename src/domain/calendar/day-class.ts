import { addDays, isoWeekday, type LocalDate } from '../time.js';
import { aftenDagOf, isHelligdag, type AftenDag } from './helligdager.js';

/** The staffing calendar: which column of the staffing plan a date reads. */
export type DayClass = 'weekday' | 'friday' | 'saturday' | 'sunday' | 'aftendag' | 'helligdag';

/** Exactly one class a date: helligdag before aften-dag before the weekday's own. */
export function dayClassOf(date: LocalDate): DayClass {
  if (isHelligdag(date)) return 'helligdag';
  if (aftenDagOf(date) !== undefined) return 'aftendag';
  return classOfWeekday(date);
}

/** The classes whose column a line reads on a date, the first that it has: helligdag falls back to Sunday's, an aften-dag to its weekday's, Friday to the weekday's. */
export function dayClassFallbacks(date: LocalDate): readonly DayClass[] {
  const own = dayClassOf(date);
  if (own === 'helligdag') return ['helligdag', 'sunday'];
  const ofWeekday = classOfWeekday(date);
  const chain: DayClass[] = own === 'aftendag' ? ['aftendag', ofWeekday] : [ofWeekday];
  return ofWeekday === 'friday' ? [...chain, 'weekday'] : chain;
}

/**
 * Whether the natt that starts on `date` is the long one, into a free morning. The NEXT date alone decides: Saturday, Sunday,
 * helligdag, or an aften-dag that this legevakt staffs as helg.
 */
export function isLongNight(date: LocalDate, aftenDagerAsHelg: readonly AftenDag[]): boolean {
  const next = addDays(date, 1);
  const aftenDag = aftenDagOf(next);
  return (
    isoWeekday(next) >= 6 ||
    isHelligdag(next) ||
    (aftenDag !== undefined && aftenDagerAsHelg.includes(aftenDag))
  );
}

function classOfWeekday(date: LocalDate): DayClass {
  const weekday = isoWeekday(date);
  if (weekday === 7) return 'sunday';
  if (weekday === 6) return 'saturday';
  return weekday === 5 ? 'friday' : 'weekday';
}
