import { isInScheme, isOutWeek, type Doctor } from './doctor.js';
import type { Problem } from './problem.js';

/** Dates in the scheme without permisjon, sickness or a full fritak; ferie, courses and out-weeks do not reduce them. */
export function countDaysAvailable(problem: Problem, doctor: Doctor): number {
  const away = doctor.absences.filter(({ kind }) => kind === 'permisjon' || kind === 'sykdom');
  return problem.dates.filter(
    (date) =>
      isInScheme(doctor, date) &&
      !away.some(({ from, to }) => from <= date && date <= to) &&
      !doctor.fritak.some(
        ({ from, to, scope }) => scope === 'all' && from <= date && (to === undefined || date <= to),
      ),
  ).length;
}

/** As {@link countDaysAvailable}, but none for a doctor whose rotation is out the whole period: nobody can ask for vakter then. */
export function countDaysToShare(problem: Problem, doctor: Doctor): number {
  return problem.dates.every((date) => isOutWeek(doctor, date)) ? 0 : countDaysAvailable(problem, doctor);
}
