import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { loadHighs } from '../../solver/backends/load-highs.js';
import { rosterCost } from '../../solver/lines/line-cost.js';
import { makeLineDives } from '../../solver/lines/line-dives.js';
import { findLineFaults } from '../../solver/lines/line-faults.js';
import { FREE } from '../../solver/lines/line-fixings.js';
import { LinePricer } from '../../solver/lines/line-pricing.js';
import type { LineColumn } from '../../solver/lines/line-master.js';
import type { LineProblem } from '../../solver/lines/line-problem.js';
import { PricingMemory } from '../../solver/lines/line-relaxation.js';
import { nothingFound, type LineFindings } from '../../solver/lines/line-searcher.js';
import { allLines, leastRosterCost, reducedCost, tinyLineProblem } from '../support/tiny-line-problems.js';

const highs = await loadHighs();

const worth = fc.array(fc.double({ min: -4, max: 10, noNaN: true }), { minLength: 14, maxLength: 14 });
/** Most days free, the others off or one of two shifts. */
const fixedDays = fc.array(fc.constantFrom(FREE, FREE, FREE, -1, 0, 1), { minLength: 7, maxLength: 7 });

describe('pricing a line of which days are fixed', () => {
  test.prop([tinyLineProblem, fc.array(fc.tuple(worth, fixedDays), { minLength: 1, maxLength: 4 })], {
    seed: 11,
    numRuns: 150,
  })('finds the cheapest of the lines that agree, and none where none agrees', (problem, calls) => {
    const pricer = new LinePricer(problem, 0, new PricingMemory());
    const lines = allLines(problem, 0);
    for (const [prices, days] of calls) {
      const fixed = Int8Array.from(days);
      const agrees = (line: Int8Array) =>
        line.every((shift, day) => [FREE, shift].includes(days[day] ?? FREE));
      pricer.fix(fixed);
      const price = Float64Array.from(prices);
      const least = Math.min(...lines.filter(agrees).map((line) => reducedCost(problem, 0, line, price)));
      const priced = pricer.price(price, { lines: 3, cutoff: Infinity, thorough: true });
      expect(priced.bound).toBeCloseTo(least, 6);
      expect(priced.lines.length > 0).toBe(least < Infinity);
      for (const { line } of priced.lines) {
        expect(agrees(line)).toBe(true);
        expect(findLineFaults(problem, 0, line)).toEqual([]);
      }
    }
  });
});

function dived(problem: LineProblem, seed: number, steps: number): LineFindings {
  const columns: LineColumn[] = [];
  const search = makeLineDives(problem, highs, { columns, isRipe: true }, seed);
  let found: LineFindings = nothingFound;
  for (let step = 0; step < steps; step += 1) found = search.step(found);
  return found;
}

describe('diving', () => {
  test.prop([tinyLineProblem, fc.nat(99)], { seed: 12, numRuns: 60 })(
    'gives rosters that break nothing, never below the cheapest, claims no bound, and the same again for the same seed',
    (problem, seed) => {
      const { lines, value, bound } = dived(problem, seed, 60);
      expect(bound).toBe(-Infinity);
      const least = leastRosterCost(problem);
      fc.pre(least !== undefined);
      expect(value).toBeGreaterThanOrEqual(least);
      expect(lines !== undefined).toBe(least < Infinity);
      expect(dived(problem, seed, 60).lines).toEqual(lines);
      if (lines === undefined) return;
      expect(value).toBe(rosterCost(problem, lines));
      for (const [person, line] of lines.entries()) expect(findLineFaults(problem, person, line)).toEqual([]);
    },
  );
});
