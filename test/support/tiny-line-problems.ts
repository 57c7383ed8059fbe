import { fc } from '@fast-check/vitest';
import { countCover, lineCost, rosterCost } from '../../solver/lines/line-cost.js';
import { findLineFaults } from '../../solver/lines/line-faults.js';
import { OFF, type Line, type LineProblem } from '../../solver/lines/line-problem.js';

const DAYS = 7;
const MINUTES = [480, 600, 720];

const limits = fc.record({
  minMinutes: fc.constantFrom(0, 960, 1500),
  maxMinutes: fc.constantFrom(1500, 2040, 2400),
  minRun: fc.integer({ min: 0, max: 3 }),
  maxRun: fc.integer({ min: 0, max: 4 }),
  minOff: fc.integer({ min: 0, max: 3 }),
  maxWeekends: fc.integer({ min: 0, max: 2 }),
  maxOfShift: fc.tuple(fc.constantFrom(0, 1, 2, 7), fc.constantFrom(0, 1, 2, 7)),
  isOff: fc
    .array(fc.boolean(), { minLength: DAYS, maxLength: DAYS })
    .map((days) => days.map((off, day) => off && day % 3 === 0)),
  constant: fc.integer({ min: 0, max: 3 }),
});

const person = fc
  .tuple(limits, fc.array(fc.integer({ min: -3, max: 3 }), { minLength: DAYS * 2, maxLength: DAYS * 2 }))
  .map(([limited, cost]) => ({ ...limited, cost: Float64Array.from(cost) }));

const cover = fc.record({
  demand: fc.integer({ min: 0, max: 2 }),
  under: fc.constantFrom(7, 10),
  over: fc.constantFrom(0, 1, 4),
});

/** Two or three people, two shifts, a week: small enough to try all rosters. */
export const tinyLineProblem: fc.Arbitrary<LineProblem> = fc
  .record({
    shifts: fc.tuple(fc.constantFrom(...MINUTES), fc.constantFrom(...MINUTES), fc.boolean()),
    people: fc.array(person, { minLength: 2, maxLength: 3 }),
    cover: fc.array(cover, { minLength: DAYS * 2, maxLength: DAYS * 2 }),
  })
  .map(({ shifts: [early, late, bound], people, cover: cells }) => ({
    days: DAYS,
    shifts: [
      { minutes: early, notBefore: [] },
      { minutes: late, notBefore: bound ? [0] : [] },
    ],
    people,
    cover: cells,
  }));

/** Every line the person may have, by trying all. */
export function allLines(problem: LineProblem, index: number): Line[] {
  const choices = problem.shifts.length + 1;
  return Array.from({ length: choices ** problem.days }, (_, number) =>
    Int8Array.from(
      { length: problem.days },
      (__, day) => (Math.floor(number / choices ** day) % choices) + OFF,
    ),
  ).filter((line) => findLineFaults(problem, index, line).length === 0);
}

const MOST_ROSTERS = 20_000;

/** The cost of a cheapest roster; Infinity where there is none, `undefined` where there are too many to try. */
export function leastRosterCost(problem: LineProblem): number | undefined {
  const choices = problem.people.map((_, index) => allLines(problem, index));
  if (choices.reduce((product, { length }) => product * length, 1) > MOST_ROSTERS) return undefined;
  let least = Infinity;
  const tryFrom = (index: number, lines: readonly Line[]): void => {
    const own = choices[index];
    if (own === undefined) least = Math.min(least, rosterCost(problem, lines));
    else for (const line of own) tryFrom(index + 1, [...lines, line]);
  };
  tryFrom(0, []);
  return least;
}

/** What a line costs, less what its cover is worth. */
export function reducedCost(problem: LineProblem, index: number, line: Line, worth: Float64Array): number {
  return countCover(problem, [line]).reduce(
    (cost, count, cell) => cost - count * (worth[cell] ?? 0),
    lineCost(problem, index, line),
  );
}
