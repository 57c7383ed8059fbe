import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { lineCost, rosterCost } from '../../solver/lines/line-cost.js';
import { findLineFaults } from '../../solver/lines/line-faults.js';
import type { Line, LineProblem } from '../../solver/lines/line-problem.js';
import { nothingFound, type LineFindings } from '../../solver/lines/line-searcher.js';
import { makeResampling } from '../../solver/lines/resampling.js';
import { WindowPricer } from '../../solver/lines/window-pricing.js';
import { allLines, leastRosterCost, tinyLineProblem } from '../support/tiny-line-problems.js';

const week = { from: 0, to: 7 };

/** The same problem without limits on the numbers of single shifts. */
function freeOfShiftLimits(problem: LineProblem): LineProblem {
  return { ...problem, people: problem.people.map((person) => ({ ...person, maxOfShift: [7, 7] })) };
}

function searched(problem: LineProblem, seed: number, steps: number): LineFindings {
  const search = makeResampling(problem, seed);
  let found = nothingFound;
  for (let step = 1; step <= steps; step += 1) found = search.step(found, step / steps);
  return search.finish?.(found) ?? found;
}

describe('pricing of a window', () => {
  test.prop([tinyLineProblem.map(freeOfShiftLimits)], { seed: 4, numRuns: 100 })(
    'finds the cheapest of all lines that a person may have',
    (problem) => {
      for (const [person, { cost, constant }] of problem.people.entries()) {
        const into: Line = new Int8Array(problem.days);
        const found = new WindowPricer(problem, person).solve(
          into.slice().fill(-1),
          week,
          cost.slice(),
          into,
        );
        const least = Math.min(...allLines(problem, person).map((line) => lineCost(problem, person, line)));
        expect(found + constant).toBe(least);
        if (found < Infinity) expect(findLineFaults(problem, person, into)).toEqual([]);
      }
    },
  );

  test.prop([tinyLineProblem, fc.nat(1000)], { seed: 5, numRuns: 100 })(
    'keeps what stands outside the window, and every limit',
    (problem, choice) => {
      const fortnight = twice(problem);
      const halves = allLines(problem, 0);
      fc.pre(halves.length > 0);
      const half = halves[choice % halves.length] ?? new Int8Array(7);
      const line = Int8Array.from([...half, ...half]);
      for (const window of [week, { from: 7, to: 14 }]) {
        const into: Line = new Int8Array(14);
        const cost = new WindowPricer(fortnight, 0).solve(line, window, new Float64Array(28), into);
        const mayStay = findLineFaults(fortnight, 0, line).length === 0;
        if (mayStay && fortnight.people[0]?.maxOfShift.every((most) => most >= 14)) expect(cost).toBe(0);
        if (cost === Infinity) continue;
        expect(findLineFaults(fortnight, 0, into)).toEqual([]);
        const kept = window.from === 0 ? [7, 14] : [0, 7];
        expect(into.slice(...kept)).toEqual(line.slice(...kept));
      }
    },
  );
});

/** The same people for two weeks, with twice the work. */
function twice({ days, shifts, people, cover }: LineProblem): LineProblem {
  return {
    days: 2 * days,
    shifts,
    people: people.map((person) => ({
      ...person,
      minMinutes: 2 * person.minMinutes,
      maxMinutes: 2 * person.maxMinutes,
      maxWeekends: 2 * person.maxWeekends,
      maxOfShift: person.maxOfShift.map((most) => 2 * most),
      isOff: [...person.isOff, ...person.isOff],
      cost: Float64Array.from([...person.cost, ...person.cost]),
    })),
    cover: [...cover, ...cover],
  };
}

describe('sampling of lines', () => {
  test.prop([tinyLineProblem, fc.nat(99)], { seed: 6, numRuns: 15 })(
    'gives rosters that break nothing, never below the cheapest, and the same again for the same seed',
    (problem, seed) => {
      const { lines, value } = searched(problem, seed, 3);
      expect(searched(problem, seed, 3)).toEqual({ ...nothingFound, lines, value });
      const least = leastRosterCost(problem);
      fc.pre(least !== undefined);
      expect(value).toBeGreaterThanOrEqual(least);
      if (lines === undefined) return;
      expect(value).toBe(rosterCost(problem, lines));
      for (const [person, line] of lines.entries()) expect(findLineFaults(problem, person, line)).toEqual([]);
    },
  );
});
