import Holidays from 'date-holidays';
import { addDays, isoWeekday, type LocalDate } from '../time.js';

/** The eves that staffing plans and agreements know. */
export type AftenDag = 'onsdag før skjærtorsdag' | 'påskeaften' | 'pinseaften' | 'julaften' | 'nyttårsaften';

interface YearOfHolidays {
  readonly helligdager: ReadonlyMap<LocalDate, readonly string[]>;
  readonly aftenDager: ReadonlyMap<LocalDate, AftenDag>;
}

const years = new Map<number, YearOfHolidays>();

/**
 * Names of the helligdager that fall on a date: two on 17 May 2027, none on most dates. An ordinary Sunday is no
 * helligdag here; day classes know it as Sunday.
 *
 * @see Lov om helligdager og helligdagsfred (1995-02-24-12) § 2 and lov om 1 og 17 mai som høgtidsdager (1947-04-26-1)
 */
export function helligdagNames(date: LocalDate): readonly string[] {
  return holidaysOf(date).helligdager.get(date) ?? [];
}

export function isHelligdag(date: LocalDate): boolean {
  return helligdagNames(date).length > 0;
}

/** Sunday or helligdag. */
export function isSundayOrHelligdag(date: LocalDate): boolean {
  return isoWeekday(date) === 7 || isHelligdag(date);
}

export function aftenDagOf(date: LocalDate): AftenDag | undefined {
  return holidaysOf(date).aftenDager.get(date);
}

function holidaysOf(date: LocalDate): YearOfHolidays {
  const year = Number(date.slice(0, 4));
  const known = years.get(year);
  if (known !== undefined) return known;
  const made = readYear(year);
  years.set(year, made);
  return made;
}

function readYear(year: number): YearOfHolidays {
  const helligdager = new Map<LocalDate, string[]>();
  for (const { date, name, type } of new Holidays('NO').getHolidays(year, 'no')) {
    if (type !== 'public') continue;
    const day = date.slice(0, 10) as LocalDate;
    helligdager.set(day, [...(helligdager.get(day) ?? []), name]);
  }
  const dateOf = (wanted: string): LocalDate => {
    for (const [date, names] of helligdager) if (names.includes(wanted)) return date;
    throw new Error(
      `The holiday library has no "${wanted}" in ${year}. Maybe its names changed: see src/domain/calendar/helligdager.ts`,
    );
  };
  const easter = dateOf('Første påskedag');
  return {
    helligdager,
    aftenDager: new Map<LocalDate, AftenDag>([
      [addDays(easter, -4), 'onsdag før skjærtorsdag'],
      [addDays(easter, -1), 'påskeaften'],
      [addDays(easter, 48), 'pinseaften'],
      [`${year}-12-24` as LocalDate, 'julaften'],
      [`${year}-12-31` as LocalDate, 'nyttårsaften'],
    ]),
  };
}
