import { experiencedGp, newDoctor, specialist } from './competence-facts.js';
import type { CompetenceText, DoctorText, PostText } from '../domain/job/job-text.js';
import { madeUpName } from './made-up-names.js';
import type { Month } from './month-dates.js';

const practice: PostText = { weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], kind: 'praksis' };
const fastleger = 80;
/** lill-77 to lill-80 work alone at their office; the others sit four and four. */
const soloPractices = 4;

/**
 * The fastleger, of whom the first ones have said that they want vakter.
 *
 * @param volunteers how many of the 80
 * @param isDuty whether the others have vakter too
 * @throws {RangeError} where that many cannot be of the 80
 */
export function lillestromFastleger({ first }: Month, volunteers: number, isDuty: boolean): DoctorText[] {
  if (!Number.isInteger(volunteers) || volunteers < 0 || volunteers > fastleger)
    throw new RangeError(`Of ${fastleger} doctors, ${volunteers} cannot be volunteers`);
  return Array.from({ length: fastleger }, (_, index): DoctorText => {
    const number = index + 1;
    const isVolunteer = number <= volunteers;
    const isSolo = number > fastleger - soloPractices;
    return {
      id: `fl-${String(number).padStart(2, '0')}`,
      name: madeUpName(5000 + index),
      category: 'fastlege',
      ...(isVolunteer
        ? { pools: ['frivillig'], groups: ['kveld', 'helg'], localShare: 2 }
        : isDuty
          ? { pools: ['fastlege'], groups: ['kveld', 'helg'], localShare: 1 }
          : {}),
      kommune: 'lillestrom',
      office: isSolo
        ? `alene-${number - fastleger + soloPractices}`
        : `kontor-${String(1 + (index % 19)).padStart(2, '0')}`,
      listLength: 900 + ((index * 70) % 410),
      posts: [practice],
      competence: competenceOf(number, first),
    };
  });
}

/** Specialists among the volunteers and the others alike, and some who may not have vakt alone yet. */
function competenceOf(number: number, first: Month['first']): CompetenceText {
  if (number % 20 === 0) return newDoctor(first, number);
  return number % 4 === 3 ? experiencedGp(number) : specialist(number);
}
