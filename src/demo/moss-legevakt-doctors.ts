import { experiencedAtLegevakt, experiencedGp, newDoctor, specialist } from './competence-facts.js';
import type { DoctorText } from '../domain/job/job-text.js';
import { cohortOn, makeLis1 } from './lis1-cohort.js';
import { madeUpName } from './made-up-names.js';
import type { Month } from './month-dates.js';
import { inTurnus } from './turnus-agreement.js';

/** Employed at the legevakt for day, night and car, under arbeidsmiljøloven with an agreement with the union. */
export function mossLegevaktleger(): DoctorText[] {
  return Array.from({ length: 10 }, (_, index) => ({
    id: `leg-${String(index + 1).padStart(2, '0')}`,
    name: madeUpName(4130 + index),
    category: 'legevaktlege',
    ...inTurnus(80),
    pools: ['legevaktlege', 'bil'],
    groups: ['dag', 'natt', 'bil-ansatt'],
    kommune: 'moss',
    competence: index < 4 ? specialist(index + 3) : experiencedAtLegevakt(index),
  }));
}

/** They take more evenings and weekends than a fastlege, and a night where none of the employed can. */
export function mossVikarer(): DoctorText[] {
  return Array.from({ length: 6 }, (_, index) => ({
    id: `vikar-${index + 1}`,
    name: madeUpName(4145 + index),
    category: 'vikar',
    pools: ['vikar'],
    groups: ['kveld', 'helg'],
    localShare: 4,
    competence: experiencedAtLegevakt(2 + index),
  }));
}

/** The four LIS1 in place in the month; in the evening beside a colleague, or on the car. */
export function mossLis1({ first }: Month, isOnCar: boolean): DoctorText[] {
  const cohort = cohortOn(first);
  return [1, 2, 3, 4].map((number) => ({
    ...makeLis1(cohort, number, 'moss', 4500),
    pools: isOnCar ? ['bil-lis1'] : ['lis1'],
    groups: isOnCar ? ['bil'] : ['kveld'],
    localShare: 5,
  }));
}

/** ALIS who need tellende vakter and take the car with the LIS1. */
export function mossCarAlis({ first }: Month): DoctorText[] {
  return Array.from({ length: 8 }, (_, index) => ({
    id: `alis-${index + 1}`,
    name: madeUpName(4155 + index),
    category: 'ALIS',
    pools: ['bil-lis1'],
    groups: ['bil'],
    localShare: 5,
    kommune: 'moss',
    posts: [{ weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], kind: 'kontor' }],
    competence: index < 4 ? experiencedGp(20 + index) : newDoctor(first, index),
  }));
}
