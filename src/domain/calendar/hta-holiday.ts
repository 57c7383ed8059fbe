import { addDays, instantAt, startOfDate, type LocalDate, type Span } from '../time.js';
import { aftenDagOf, isHelligdag, type AftenDag } from './helligdager.js';

/** From which clock each kind of date is høytid; minutes after midnight. The dates are data of the rule packs. */
export interface HtaDayClasses {
  readonly helligdagFromMinutes: number;
  readonly aftenDagFromMinutes: Readonly<Record<AftenDag, number>>;
}

/** The part of a date that Hovedtariffavtalen pays as høytid; `undefined` on other dates, ordinary Sundays included (they have their own supplement). */
export function htaHolidaySpan(date: LocalDate, classes: HtaDayClasses): Span | undefined {
  const aftenDag = aftenDagOf(date);
  const from = isHelligdag(date)
    ? classes.helligdagFromMinutes
    : aftenDag && classes.aftenDagFromMinutes[aftenDag];
  return from === undefined
    ? undefined
    : { start: instantAt(date, from), end: startOfDate(addDays(date, 1)) };
}
