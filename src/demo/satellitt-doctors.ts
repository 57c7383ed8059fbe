import { experiencedAtLegevakt, experiencedGp, specialist } from './competence-facts.js';
import type { DoctorText } from '../domain/job/job-text.js';
import { cohortOn, makeLis1 } from './lis1-cohort.js';
import { litenDoctors } from './liten-doctors.js';
import { madeUpName } from './made-up-names.js';
import type { Month } from './month-dates.js';
import {
  dayLineId,
  dayPool,
  hostKommune,
  outerKommuner,
  type SatellittKommune,
} from './satellitt-kommuner.js';
import { inTurnus } from './turnus-agreement.js';

/** Groups of a doctor who shares the evenings and the bakvakt. */
const shared = ['kveld', 'bakvakt'];
const firstName = 5000;
const lis1Names = 6000;

/** 24 fastleger, 5 employed for the nights, 3 of a relief pool: 32 who may have vakt alone; and 2 LIS1 who have none. */
export function satellittDoctors(month: Month): DoctorText[] {
  return [...fastleger(), ...employedDoctors(), ...reliefDoctors(), ...lis1Doctors(month)];
}

export function fastlegeId({ id }: { readonly id: string }, number: number): string {
  return `${id.slice(0, 4)}-${String(number).padStart(2, '0')}`;
}

function fastleger(): DoctorText[] {
  const places = [hostKommune, ...outerKommuner].flatMap((kommune) =>
    Array.from({ length: kommune.fastleger }, (_, index) => ({ kommune, number: index + 1 })),
  );
  return places.map(({ kommune, number }, index) => fastlege(kommune, number, index));
}

function fastlege(kommune: SatellittKommune, number: number, index: number): DoctorText {
  return {
    id: fastlegeId(kommune, number),
    name: madeUpName(firstName + index),
    category: 'fastlege',
    pools: [dayPool(kommune), 'felles'],
    groups: [dayPool(kommune), ...shared],
    kommune: kommune.id,
    listLength: listLength(kommune, number),
    posts: [
      {
        weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
        kind: 'praksis',
        displaceableBy: [dayLineId(kommune)],
      },
    ],
    competence: index % 4 === 3 ? experiencedGp(index) : specialist(index),
  };
}

/** The inhabitants shared out, spread 60 to either side of the mean. */
function listLength({ population, fastleger }: SatellittKommune, number: number): number {
  return Math.round(population / fastleger - 60 + (120 * (number - 1)) / (fastleger - 1));
}

/** Employed for the nights, and in reserve for the evenings. */
function employedDoctors(): DoctorText[] {
  return Array.from({ length: 5 }, (_, index) => ({
    id: `ansatt-${index + 1}`,
    name: madeUpName(firstName + 30 + index),
    category: 'legevaktlege',
    ...inTurnus(40),
    pools: ['ansatt'],
    groups: ['natt'],
    kommune: hostKommune.id,
    competence: experiencedAtLegevakt(index),
  }));
}

/** Shared with a neighbour district, where each works for a week of the month. */
function reliefDoctors(): DoctorText[] {
  return Array.from({ length: 3 }, (_, index) => ({
    id: `avløser-${index + 1}`,
    name: madeUpName(firstName + 40 + index),
    category: 'vikar',
    pools: ['felles'],
    groups: shared,
    competence: experiencedAtLegevakt(5 + index),
  }));
}

function lis1Doctors({ first }: Month): DoctorText[] {
  const cohort = cohortOn(first);
  return [makeLis1(cohort, 1, hostKommune.id, lis1Names), makeLis1(cohort, 2, 'lauvlia', lis1Names)];
}

/** The doctors of the small district, as they share the vakt after a merger; its sommervikarer stay with the summer. */
export function mergedDoctors(month: Month): DoctorText[] {
  const kommune = { id: 'fjordbygd' };
  return litenDoctors(month)
    .filter(({ pools }) => pools?.includes('sommervikar') !== true)
    .map((doctor) => {
      const id = `${kommune.id.slice(0, 5)}-${doctor.id}`;
      if (doctor.pools?.includes('v1') !== true) return { ...doctor, id };
      return {
        ...doctor,
        id,
        pools: [dayPool(kommune), 'felles'],
        groups: [dayPool(kommune), ...shared],
        posts: (doctor.posts ?? []).map((post) => ({ ...post, displaceableBy: [dayLineId(kommune)] })),
      };
    });
}
