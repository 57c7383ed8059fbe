import { fc } from '@fast-check/vitest';
import { findLineFaults } from '../../solver/lines/line-faults.js';
import { lineCost, countCover } from '../../solver/lines/line-cost.js';
import { OFF, type Line, type LineProblem } from '../../solver/lines/line-problem.js';

interface Size {
  readonly days: number;
  readonly shiftIds: readonly string[];
  readonly personIds: readonly string[];
}

const sizes: readonly Size[] = [
  { days: 7, shiftIds: ['E', 'N'], personIds: ['ann', 'bo'] },
  { days: 7, shiftIds: ['E'], personIds: ['ann', 'bo', 'cat'] },
  { days: 8, shiftIds: ['E', 'N'], personIds: ['ann', 'bo'] },
  { days: 13, shiftIds: ['E'], personIds: ['ann', 'bo'] },
  { days: 6, shiftIds: ['E', 'N'], personIds: ['ann', 'bo', 'cat'] },
  { days: 1, shiftIds: ['E', 'N'], personIds: ['ann', 'bo', 'cat'] },
];

const minutes = 480;

function person(id: string, { days, shiftIds }: Size): fc.Arbitrary<string> {
  return fc
    .record({
      most: fc.array(fc.nat(days), { minLength: shiftIds.length, maxLength: shiftIds.length }),
      least: fc.integer({ min: 0, max: Math.ceil(days / 2) }),
      room: fc.nat(3),
      maxRun: fc.integer({ min: 2, max: 6 }),
      minRun: fc.integer({ min: 0, max: 3 }),
      minOff: fc.integer({ min: 0, max: 3 }),
      maxWeekends: fc.nat(2),
    })
    .map(({ most, least, room, maxRun, minRun, minOff, maxWeekends }) => {
      const limits = shiftIds.map((shift, index) => `${shift}=${most[index] ?? 0}`).join('|');
      const span = `${(least + room) * minutes},${least * minutes}`;
      return `${id},${limits},${span},${maxRun},${minRun},${minOff},${maxWeekends}`;
    });
}

function requests({ days, shiftIds, personIds }: Size): fc.Arbitrary<string[]> {
  return fc.array(
    fc
      .tuple(fc.constantFrom(...personIds), fc.nat(days - 1), fc.constantFrom(...shiftIds), fc.nat(4))
      .map((row) => row.join(',')),
    { maxLength: 8 },
  );
}

function cover({ days, shiftIds, personIds }: Size): fc.Arbitrary<string[]> {
  const cells = Array.from({ length: days }, (_, day) => shiftIds.map((shift) => `${day},${shift}`)).flat();
  const row = fc.tuple(fc.boolean(), fc.nat(personIds.length), fc.constantFrom(0, 7, 100), fc.nat(2));
  return fc
    .tuple(...cells.map(() => row))
    .map((rows) =>
      rows.flatMap(([is, ...numbers], cell) => (is ? [`${cells[cell] ?? ''},${numbers.join(',')}`] : [])),
    );
}

/** Texts of small made-up instances of the public format; some have no roster. */
export const nrpInstanceTexts: fc.Arbitrary<string> = fc.constantFrom(...sizes).chain((size) => {
  const { days, shiftIds, personIds } = size;
  const daysOff = fc.array(
    fc.tuple(fc.constantFrom(...personIds), fc.nat(days - 1)).map((row) => row.join(',')),
    { maxLength: 3 },
  );
  return fc
    .record({
      staff: fc.tuple(...personIds.map((id) => person(id, size))),
      daysOff,
      wanted: requests(size),
      unwanted: requests(size),
      cover: cover(size),
    })
    .map((rows) =>
      [
        ...['# made up', 'SECTION_HORIZON', days],
        ...['SECTION_SHIFTS', ...shiftIds.map((id) => `${id},${minutes},${id === 'N' ? 'E' : ''}`)],
        ...['SECTION_STAFF', ...rows.staff, 'SECTION_DAYS_OFF', ...rows.daysOff],
        ...['SECTION_SHIFT_ON_REQUESTS', ...rows.wanted, 'SECTION_SHIFT_OFF_REQUESTS', ...rows.unwanted],
        ...['SECTION_COVER', ...rows.cover, ''],
      ].join('\n'),
    );
});

/** Every line that a person may have, by trying all. */
function linesOf(problem: LineProblem, person: number): Line[] {
  const choices = problem.shifts.length + 1;
  const found: Line[] = [];
  for (let setting = 0; setting < choices ** problem.days; setting += 1) {
    let rest = setting;
    const line = Int8Array.from({ length: problem.days }, () => {
      const choice = rest % choices;
      rest = Math.floor(rest / choices);
      return choice + OFF;
    });
    if (findLineFaults(problem, person, line).length === 0) found.push(line);
  }
  return found;
}

/** The least cost of any roster by trying all of them, Infinity where there is none, undefined where they are too many to try. */
export function bruteForceOptimum(problem: LineProblem, mostRosters = 100_000): number | undefined {
  const lines = problem.people.map((_, person) => linesOf(problem, person));
  if (lines.some(({ length }) => length === 0)) return Infinity;
  if (lines.reduce((product, { length }) => product * length, 1) > mostRosters) return undefined;
  const own = lines.map((list, person) =>
    list.map((line) => ({ cost: lineCost(problem, person, line), counts: countCover(problem, [line]) })),
  );
  const counts = new Int32Array(problem.cover.length);
  const least = (person: number, cost: number): number => {
    const choices = own[person];
    if (choices === undefined) return cost + coverCost(problem, counts);
    let best = Infinity;
    for (const choice of choices) {
      addTo(counts, choice.counts, 1);
      best = Math.min(best, least(person + 1, cost + choice.cost));
      addTo(counts, choice.counts, -1);
    }
    return best;
  };
  return least(0, 0);
}

function addTo(counts: Int32Array, other: Int32Array, sign: number): void {
  for (const [cell, count] of other.entries()) counts[cell] = (counts[cell] ?? 0) + sign * count;
}

function coverCost({ cover: cells }: LineProblem, counts: Int32Array): number {
  return cells.reduce((sum, { demand, under, over }, cell) => {
    const count = counts[cell] ?? 0;
    return sum + Math.max(0, demand - count) * under + Math.max(0, count - demand) * over;
  }, 0);
}
