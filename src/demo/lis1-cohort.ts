import { addDays, addMonths, type LocalDate } from '../domain/time.js';
import type { DoctorText } from '../domain/job/job-text.js';
import { madeUpName } from './made-up-names.js';

/** LIS1 who serve the same half year: from 1 March or 1 September to the last day before the next cohort. */
export interface Lis1Cohort {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Counted half year by half year from 2020. */
  readonly number: number;
}

/** The cohort in place on a date. */
export function cohortOn(date: LocalDate): Lis1Cohort {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const fromYear = month < 3 ? year - 1 : year;
  const isSpring = month >= 3 && month < 9;
  const from = `${fromYear}-${isSpring ? '03' : '09'}-01` as LocalDate;
  return { from, to: addDays(addMonths(from, 6), -1), number: (fromYear - 2020) * 2 + (isSpring ? 0 : 1) };
}

export function lis1Id(cohort: Lis1Cohort, number: number): string {
  return `lis1-${cohort.from.slice(0, 7)}-${number}`;
}

/**
 * A LIS1 with the weekly posts of Sarpsborg: three days at a fastlege's office, one at a familiesenter, one at a sykehjem.
 *
 * @param place room for more cohorts of other legevakter in the list of names
 */
export function makeLis1(cohort: Lis1Cohort, number: number, kommune: string, place: number): DoctorText {
  const days = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
  const sykehjemDay = days[(number - 1) % 5] ?? 'mon';
  const familiesenterDay = days[(number + 1) % 5] ?? 'wed';
  return {
    id: lis1Id(cohort, number),
    name: madeUpName(place + cohort.number * 5 + number),
    category: 'LIS1',
    kommune,
    from: cohort.from,
    to: cohort.to,
    posts: [
      {
        weekdays: days.filter((day) => day !== sykehjemDay && day !== familiesenterDay),
        kind: 'kontor',
      },
      { weekdays: [familiesenterDay], kind: 'familiesenter' },
      { weekdays: [sykehjemDay], kind: 'sykehjem' },
    ],
    competence: {
      clinicalService: { months: 12, on: cohort.from, accruing: true },
      municipalGpService: { months: 0, on: cohort.from, accruing: true },
      legevakter: { count: 0, on: cohort.from },
      akuttmedisinkursOn: addDays(cohort.from, -60),
    },
  };
}
