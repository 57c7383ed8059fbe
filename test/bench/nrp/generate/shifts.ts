import type { Draw } from './draw.js';

export interface DrawnShift {
  readonly id: string;
  readonly minutes: number;
  /** Ids that may not follow the next day. */
  readonly notBefore: readonly string[];
  readonly isNight: boolean;
}

/** By when in the day a shift begins; rotation goes forward, so that nothing is followed by what begins earlier. */
const groups = ['early', 'day', 'late', 'night'] as const;
type Group = (typeof groups)[number];

/** From how few shifts the plainest sets are made. */
const plainSets: readonly (readonly Group[])[] = [
  [],
  ['day'],
  ['early', 'late'],
  ['early', 'day', 'late'],
  ['early', 'day', 'late', 'night'],
];

/** Minutes from which a shift is so long that the next one may not begin as early. */
const LONG = 720;

export function drawShifts(draw: Draw, count: number): DrawnShift[] {
  const plain = plainSets[Math.min(count, plainSets.length - 1)] ?? [];
  const extra = Array.from({ length: count - plain.length }, () => draw.oneOf(groups));
  const inOrder = groups.flatMap((group) => [...plain, ...extra].filter((other) => other === group));
  const places = inOrder.map((group, index) => ({
    group,
    id: `${group[0] ?? ''}${index - inOrder.indexOf(group) + 1}`,
    minutes: drawMinutes(draw, group, index === inOrder.indexOf(group)),
  }));
  return places.map((own) => ({
    ...own,
    isNight: own.group === 'night',
    notBefore: places.filter((next) => isTooSoon(own, next)).map(({ id }) => id),
  }));
}

/** The first of a group is of the usual length; nights may be longer. */
function drawMinutes(draw: Draw, group: Group, isFirst: boolean): number {
  if (isFirst) return group === 'night' ? draw.oneOf([480, 600]) : 480;
  return draw.oneOf([480, 480, 600, LONG]);
}

interface Place {
  readonly group: Group;
  readonly minutes: number;
}

function isTooSoon(own: Place, next: Place): boolean {
  const forward = groups.indexOf(next.group) - groups.indexOf(own.group);
  return forward < 0 || (forward === 0 && own.minutes >= LONG && next.minutes >= LONG);
}
