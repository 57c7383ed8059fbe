import { addDays, addMonths } from '../domain/time.js';
import { experiencedGp, newDoctor, specialist } from './competence-facts.js';
import type { CompetenceText, DoctorText, PostText } from '../domain/job/job-text.js';
import { madeUpName } from './made-up-names.js';
import type { Month } from './month-dates.js';

const practice: PostText = { weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], kind: 'praksis' };
const mossDoctors = 54;
const mossOffices = 12;
/** moss-01 to moss-14. */
const doctorsOver55 = 14;
/** Every other list is around the women's mean, the others around the men's. */
const meanLists = [998, 1_127];
/** moss-20: one day a week. */
const practiceConsultant = 20;
/** The 35 of the other kommuner: id, number of doctors, number of offices. */
const neighbours = [
  ['rade', 8, 2],
  ['valer', 7, 2],
  ['vestby', 20, 5],
] as const;
const shares = { pools: ['fastlege'], groups: ['kveld', 'helg'], localShare: 1 };

/**
 * The fastleger of Moss.
 *
 * @param aldersfritak how many of the 14 over 55 are granted fritak for their age
 * @throws {RangeError} where that is not a whole number from 0 to 14
 */
export function mossFastleger({ first }: Month, aldersfritak: number): DoctorText[] {
  if (!Number.isInteger(aldersfritak) || aldersfritak < 0 || aldersfritak > doctorsOver55)
    throw new RangeError(`Of ${doctorsOver55} doctors, ${aldersfritak} cannot have fritak`);
  return Array.from({ length: mossDoctors }, (_, index): DoctorText => {
    const number = index + 1;
    const isOnLeave = number === 33;
    return {
      id: mossId(number),
      name: madeUpName(4000 + index),
      ...(number <= doctorsOver55 ? { birthYear: 1955 + number } : {}),
      category: 'fastlege',
      ...shares,
      kommune: 'moss',
      office: `senter-${String(1 + (index % mossOffices)).padStart(2, '0')}`,
      listLength: (meanLists[index % 2] ?? 0) + 10 * (((Math.floor(index / 2) * 11) % 27) - 13),
      posts: number === practiceConsultant ? consultantPosts : [practice],
      competence: mossCompetence(number, { first }),
      fritak: [
        ...(number <= aldersfritak ? [{ class: 'alder' as const, from: '2024-09-01' }] : []),
        ...(isOnLeave
          ? [{ class: 'graviditet' as const, from: addDays(first, 6), to: addMonths(first, 2) }]
          : []),
      ],
    };
  });
}

export function neighbourFastleger({ first }: Month): DoctorText[] {
  return neighbours.flatMap(([kommune, count, offices], at) =>
    Array.from({ length: count }, (_, index): DoctorText => {
      const number = index + 1;
      return {
        id: `${kommune}-${String(number).padStart(2, '0')}`,
        name: madeUpName(4060 + at * 20 + index),
        category: 'fastlege',
        ...shares,
        kommune,
        office: `${kommune}-${1 + (index % offices)}`,
        listLength: 940 + ((index * 70) % 260),
        posts: [practice],
        competence:
          number === count
            ? newDoctor(first, number)
            : number > count - 3
              ? experiencedGp(number + at)
              : specialist(number + 20 * at),
      };
    }),
  );
}

export function mossId(number: number): string {
  return `moss-${String(number).padStart(2, '0')}`;
}

/** Every fastlege of Moss: the members of its allmennlegeutvalg. */
export const allMossIds: readonly string[] = Array.from({ length: mossDoctors }, (_, index) =>
  mossId(index + 1),
);

const consultantPosts: PostText[] = [
  { ...practice, weekdays: ['mon', 'tue', 'wed', 'fri'] },
  { weekdays: ['thu'], kind: 'annet' },
];

function mossCompetence(number: number, { first }: Pick<Month, 'first'>): CompetenceText {
  if (number <= 40) return specialist(number);
  return number <= 50 ? experiencedGp(number) : newDoctor(first, number);
}
