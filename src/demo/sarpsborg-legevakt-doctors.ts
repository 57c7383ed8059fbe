import { addDays } from '../domain/time.js';
import { experiencedAtLegevakt, experiencedGp, newDoctor } from './competence-facts.js';
import type { DoctorText } from '../domain/job/job-text.js';
import { cohortOn, makeLis1 } from './lis1-cohort.js';
import { madeUpName } from './made-up-names.js';
import type { Month } from './month-dates.js';

/**
 * Employed in half posts for the nights, under arbeidsmiljøloven: half of 35.5 hours a week, averaged over half a year by agreement with
 * the union, and Sundays averaged by agreement with each.
 */
export function nattleger(): DoctorText[] {
  return Array.from({ length: 4 }, (_, index) => ({
    id: `natt-${index + 1}`,
    name: madeUpName(65 + index),
    category: 'nattlege',
    regime: 'AML',
    amlAgreement: { basis: '§ 10-5 (2)', dailyHours: 12.5, averagingWeeks: 26, sundayAveraging: true },
    weeklyHours: 17.75,
    stillingPercent: 50,
    pools: ['nattlege'],
    groups: ['natt'],
    kommune: 'sarpsborg',
    competence: experiencedAtLegevakt(index),
  }));
}

/** On the legevaktbil like LIS1 and ALIS, and in reserve for the nights. */
export function fasteVikarer(): DoctorText[] {
  return Array.from({ length: 4 }, (_, index) => ({
    id: `vikar-${index + 1}`,
    name: madeUpName(69 + index),
    category: 'vikar',
    pools: ['vikar'],
    groups: ['bil'],
    competence: experiencedAtLegevakt(4 + index),
  }));
}

/** Six who need tellende vakter: three may have vakt alone, the fourth lacks two legevakter, two are new. */
export function otherAlis({ first }: Month): DoctorText[] {
  return Array.from({ length: 6 }, (_, index) => ({
    id: `alis-${index + 1}`,
    name: madeUpName(73 + index),
    category: 'ALIS',
    pools: ['bil'],
    groups: ['bil'],
    kommune: 'sarpsborg',
    posts: [{ weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], kind: 'kontor' }],
    competence:
      index < 3
        ? experiencedGp(10 + index)
        : index === 3
          ? {
              ...newDoctor(first, index),
              clinicalService: { months: 36, on: first },
              municipalGpService: { months: 8, on: first },
              legevakter: { count: 38, on: addDays(first, -1) },
            }
          : newDoctor(first, index),
  }));
}

/** The five LIS1 in place in the month, four of Sarpsborg and one of Rakkestad. */
export function lis1Doctors({ first }: Month): DoctorText[] {
  const cohort = cohortOn(first);
  return [1, 2, 3, 4, 5].map((number) => ({
    ...makeLis1(cohort, number, number <= 4 ? 'sarpsborg' : 'rakkestad', 1000),
    pools: ['bil'],
    groups: ['bil'],
  }));
}
