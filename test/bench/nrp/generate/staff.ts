import type { Draw } from './draw.js';
import type { DrawnShift } from './shifts.js';

/** How much and in what stretches a group of people works. */
interface Contract {
  /** Of full time. */
  readonly share: number;
  readonly maxRun: number;
  readonly minRun: number;
  readonly minOff: number;
}

export interface DrawnPerson {
  readonly id: string;
  readonly contract: Contract;
  /** By shift. */
  readonly maxOfShift: readonly number[];
  readonly minMinutes: number;
  readonly maxMinutes: number;
  readonly maxWeekends: number;
  readonly daysOff: readonly number[];
}

const contracts: readonly (Contract & { readonly weight: number })[] = [
  { share: 1, maxRun: 5, minRun: 2, minOff: 2, weight: 5 },
  { share: 1, maxRun: 6, minRun: 2, minOff: 3, weight: 2 },
  { share: 0.9, maxRun: 4, minRun: 2, minOff: 2, weight: 1 },
  { share: 0.6, maxRun: 5, minRun: 1, minOff: 2, weight: 1 },
  { share: 0.4, maxRun: 5, minRun: 1, minOff: 1, weight: 1 },
];

/** Nine shifts of eight hours in a fortnight. */
const FULL_TIME_SHARE_OF_DAYS = 9 / 14;
const SHIFT_MINUTES = 480;

export function drawStaff(
  draw: Draw,
  count: number,
  days: number,
  shifts: readonly DrawnShift[],
): DrawnPerson[] {
  const pool = contracts.flatMap(({ weight, ...contract }) => Array.from({ length: weight }, () => contract));
  return Array.from({ length: count }, (_, index) => drawPerson(draw, index, draw.oneOf(pool), days, shifts));
}

function drawPerson(
  draw: Draw,
  index: number,
  contract: Contract,
  days: number,
  shifts: readonly DrawnShift[],
): DrawnPerson {
  const maxMinutes = Math.round(contract.share * FULL_TIME_SHARE_OF_DAYS * days) * SHIFT_MINUTES;
  const weekends = Math.floor((days + 1) / 7);
  return {
    id: `P${index + 1}`,
    contract,
    maxOfShift: drawMostOfEach(draw, contract.share * days, days, shifts),
    maxMinutes,
    minMinutes: Math.max(0, maxMinutes - 60 * draw.whole(8, 18)),
    maxWeekends: Math.ceil(weekends / 2) + draw.whole(0, 1),
    daysOff: drawDaysOff(draw, days),
  };
}

/** A quarter may not be held at all; nights and long shifts are few. One shift of the usual length is always open, so that everybody can fill their time. */
function drawMostOfEach(
  draw: Draw,
  share: number,
  days: number,
  shifts: readonly DrawnShift[],
): readonly number[] {
  const usual = shifts.filter(({ minutes, isNight }) => minutes === SHIFT_MINUTES && !isNight);
  const open = draw.oneOf(usual);
  return shifts.map((shift) => {
    if (shift === open) return days;
    if (draw.happens(0.25)) return 0;
    if (shift.isNight) return Math.max(2, Math.round(share * draw.between(0.06, 0.18)));
    return shift.minutes > SHIFT_MINUTES ? Math.round(share * draw.between(0.25, 0.4)) : days;
  });
}

/** About one in two weeks, alone or two in a row. */
function drawDaysOff(draw: Draw, days: number): readonly number[] {
  const wanted = Math.max(1, Math.floor(days / 14));
  const found = new Set<number>();
  while (found.size < wanted) {
    const first = draw.whole(0, days - 2);
    found.add(first);
    if (found.size < wanted && draw.happens(0.4)) found.add(first + 1);
  }
  return [...found].sort((a, b) => a - b);
}
