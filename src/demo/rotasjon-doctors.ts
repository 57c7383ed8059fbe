import { addDays, type LocalDate } from '../domain/time.js';
import { specialist, experiencedGp } from './competence-facts.js';
import type { DoctorText, PostText } from '../domain/job/job-text.js';
import { madeUpName } from './made-up-names.js';
import type { Month } from './month-dates.js';
import { bundetStretches, rotationOf } from './rotation-weeks.js';

export type WeeksOff = 3 | 4;

const weeksOn = 2;
const listPatients = 2_000;
const kommune = 'stor-elvdal';
/** Posts are laid out somewhat beyond the month, where rest across its ends is judged. */
const marginDays = 14;

export const kommuneoverlegeId = 'ko-1';

export function rotationDoctorId(offset: number): string {
  return `rot-${offset + 1}`;
}

/** One rotation doctor for each week of the cycle, and the kommuneoverlege who has no rotation. */
export function rotasjonDoctors(month: Month, weeksOff: WeeksOff): DoctorText[] {
  const number = weeksOn + weeksOff;
  const rotating = Array.from({ length: number }, (_, offset): DoctorText => {
    const rotation = rotationOf(offset, weeksOn, weeksOff);
    return {
      id: rotationDoctorId(offset),
      name: madeUpName(4800 + offset),
      category: 'rotasjon',
      pools: ['vakt'],
      groups: ['vakt'],
      kommune,
      listLength: listLength(offset, number),
      rotation,
      posts: bundetStretches(
        rotation,
        addDays(month.first, -marginDays),
        addDays(month.last, marginDays),
      ).flatMap(({ from, to }) => bundetPosts(from, to)),
      competence: offset % 2 === 0 ? specialist(offset + 3) : experiencedGp(offset),
    };
  });
  return [
    ...rotating,
    {
      id: kommuneoverlegeId,
      name: madeUpName(4810),
      category: 'kommuneoverlege',
      pools: ['vakt'],
      groups: ['vakt'],
      kommune,
      posts: [{ weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], kind: 'kontor' }],
      competence: specialist(11),
    },
  ];
}

/** Rotation doctors who are bundet on a date. */
export function bundetOn(date: LocalDate, weeksOff: WeeksOff): string[] {
  return Array.from({ length: weeksOn + weeksOff }, (_, offset) => offset)
    .filter((offset) => bundetStretches(rotationOf(offset, weeksOn, weeksOff), date, date).length > 0)
    .map(rotationDoctorId);
}

/** Office, sykehjem and helsestasjon, in bundet weeks only. */
function bundetPosts(validFrom: LocalDate, validTo: LocalDate): PostText[] {
  return [
    { weekdays: ['mon', 'tue', 'thu'], kind: 'kontor', validFrom, validTo },
    { weekdays: ['wed'], kind: 'sykehjem', validFrom, validTo },
    { weekdays: ['fri'], kind: 'helsestasjon', validFrom, validTo },
  ];
}

/** Spread 50 to either side of the mean. */
function listLength(offset: number, doctors: number): number {
  return Math.round(listPatients / doctors - 50 + (100 * offset) / (doctors - 1));
}
