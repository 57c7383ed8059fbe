import type { CompetenceFacts } from './job/doctor.js';
import { addMonths, type LocalDate } from './time.js';

/** The courses that akuttmedisinforskriften § 7 asks of a doctor on legevakt. */
const courses = ['akuttmedisinkurs', 'volds- og overgrepskurs'] as const;
type Course = (typeof courses)[number];

/**
 * Which courses a doctor is known to lack on a date: not taken, taken later, or lapsed. A course lapses on the date on which its months are
 * full; `validityMonths` null = never.
 */
export function coursesLacking(
  facts: CompetenceFacts,
  date: LocalDate,
  validityMonths: number | null,
): Course[] {
  return courses.filter((course) => {
    const on = takenOn(facts, course);
    if (on === undefined) return false;
    if (on === null || on > date) return true;
    return validityMonths !== null && addMonths(on, validityMonths) <= date;
  });
}

/** Courses of which the job does not say whether they are taken. */
export function coursesNotStated(facts: CompetenceFacts): Course[] {
  return courses.filter((course) => takenOn(facts, course) === undefined);
}

function takenOn(facts: CompetenceFacts, course: Course): LocalDate | null | undefined {
  return {
    akuttmedisinkurs: facts.akuttmedisinkursOn,
    'volds- og overgrepskurs': facts.voldOgOvergrepskursOn,
  }[course];
}
