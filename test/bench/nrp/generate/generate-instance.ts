import { drawCover } from './cover.js';
import { Draw } from './draw.js';
import { drawRequests } from './requests.js';
import { drawShifts } from './shifts.js';
import { drawStaff } from './staff.js';

type Range = readonly [least: number, most: number];

/** The family from small to a quarter of a year; the number of an instance chooses in turn. */
const sizes: readonly { readonly weeks: Range; readonly people: Range; readonly shifts: Range }[] = [
  { weeks: [2, 2], people: [8, 20], shifts: [1, 3] },
  { weeks: [4, 4], people: [16, 30], shifts: [2, 4] },
  { weeks: [4, 4], people: [30, 50], shifts: [4, 6] },
  { weeks: [4, 4], people: [60, 120], shifts: [8, 18] },
  { weeks: [6, 8], people: [30, 50], shifts: [4, 6] },
  { weeks: [12, 12], people: [40, 50], shifts: [4, 8] },
];

/** Weights of cover in the whole family. */
const UNDER = 100;
const OVER = 1;

/**
 * An instance in the public format, made up in the manner of the public family: as many people, days and shifts, the same kinds of contracts,
 * stretches of requests and scarcity. All of it follows from the number, which is the seed.
 */
export function generateInstance(number: number): string {
  const draw = new Draw(number);
  const size = sizes[(number - 1) % sizes.length];
  if (size === undefined) throw new RangeError(`instances are numbered from 1, not ${number}`);
  const days = 7 * draw.whole(...size.weeks);
  const shifts = drawShifts(draw, draw.whole(...size.shifts));
  const people = drawStaff(draw, draw.whole(...size.people), days, shifts);
  const requests = people.flatMap((person) => drawRequests(draw, person, days, shifts));
  const cover = drawCover(draw, days, shifts, people);
  const rowOf = ({ person, day, shift, weight }: (typeof requests)[number]): string =>
    `${person},${day},${shift},${weight}`;
  const sections: readonly (readonly [name: string, rows: readonly string[]])[] = [
    ['SECTION_HORIZON', [String(days)]],
    ['SECTION_SHIFTS', shifts.map(({ id, minutes, notBefore }) => `${id},${minutes},${notBefore.join('|')}`)],
    ['SECTION_STAFF', people.map((person) => staffRow(person, shifts))],
    ['SECTION_DAYS_OFF', people.map(({ id, daysOff }) => [id, ...daysOff].join(','))],
    ['SECTION_SHIFT_ON_REQUESTS', requests.filter(({ isWanted }) => isWanted).map(rowOf)],
    ['SECTION_SHIFT_OFF_REQUESTS', requests.filter(({ isWanted }) => !isWanted).map(rowOf)],
    ['SECTION_COVER', cover.map(({ day, shift, demand }) => `${day},${shift},${demand},${UNDER},${OVER}`)],
  ];
  return sections.map(([name, rows]) => `${[name, ...rows].join('\n')}\n`).join('\n');
}

function staffRow(
  person: ReturnType<typeof drawStaff>[number],
  shifts: ReturnType<typeof drawShifts>,
): string {
  const { contract, maxMinutes, minMinutes, maxWeekends } = person;
  const most = shifts.map(({ id }, index) => `${id}=${person.maxOfShift[index] ?? 0}`).join('|');
  return [
    ...[person.id, most, maxMinutes, minMinutes],
    ...[contract.maxRun, contract.minRun, contract.minOff, maxWeekends],
  ].join(',');
}
