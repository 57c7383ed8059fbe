import { addDays } from '../domain/time.js';
import { experiencedAtLegevakt, experiencedGp, newDoctor, specialist } from './competence-facts.js';
import type { DoctorText } from '../domain/job/job-text.js';
import { cohortOn, makeLis1 } from './lis1-cohort.js';
import { madeUpName } from './made-up-names.js';
import type { Month } from './month-dates.js';
import { inTurnus } from './turnus-agreement.js';

/** Employed at the legevakt for day and night, under arbeidsmiljøloven with an agreement with the union. */
export function lillestromLegevaktleger(): DoctorText[] {
  return Array.from({ length: 6 }, (_, index) => ({
    id: `leg-${index + 1}`,
    name: madeUpName(5085 + index),
    category: 'legevaktlege',
    ...inTurnus(60),
    pools: ['legevaktlege'],
    groups: ['ansatt-dag', 'ansatt-natt'],
    kommune: 'lillestrom',
    competence: index < 3 ? specialist(index + 6) : experiencedAtLegevakt(index),
  }));
}

/** Ten who need tellende vakter: six may have vakt alone, one lacks two legevakter, three are new. */
export function lillestromAlis({ first }: Month): DoctorText[] {
  return Array.from({ length: 10 }, (_, index) => ({
    id: `alis-${String(index + 1).padStart(2, '0')}`,
    name: madeUpName(5095 + index),
    category: 'ALIS',
    pools: ['alis'],
    groups: ['natt-2'],
    kommune: 'lillestrom',
    posts: [{ weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], kind: 'kontor' }],
    competence:
      index < 6
        ? experiencedGp(30 + index)
        : index === 6
          ? {
              ...newDoctor(first, index),
              clinicalService: { months: 36, on: first },
              municipalGpService: { months: 8, on: first },
              legevakter: { count: 38, on: addDays(first, -1) },
            }
          : newDoctor(first, index),
  }));
}

/** The six LIS1 in place in the month, at night beside an employed doctor. */
export function lillestromLis1({ first }: Month): DoctorText[] {
  const cohort = cohortOn(first);
  return [1, 2, 3, 4, 5, 6].map((number) => ({
    ...makeLis1(cohort, number, 'lillestrom', 5500),
    pools: ['lis1'],
    groups: ['natt-2'],
  }));
}
