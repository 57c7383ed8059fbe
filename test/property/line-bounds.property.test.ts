import { nothingFound } from '../../solver/lines/line-searcher.js';
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { loadHighs } from '../../solver/backends/load-highs.js';
import { makeColumnGeneration } from '../../solver/lines/column-generation.js';
import { findImpossiblePeople } from '../../solver/lines/impossible-people.js';
import { rosterCost } from '../../solver/lines/line-cost.js';
import { findLineFaults } from '../../solver/lines/line-faults.js';
import { LinePricer } from '../../solver/lines/line-pricing.js';
import type { LineProblem } from '../../solver/lines/line-problem.js';
import { PricingMemory } from '../../solver/lines/line-relaxation.js';
import { allLines, leastRosterCost, reducedCost, tinyLineProblem } from '../support/tiny-line-problems.js';

const highs = await loadHighs();

const worths = fc.array(
  fc.array(fc.double({ min: -4, max: 10, noNaN: true }), { minLength: 14, maxLength: 14 }),
  { minLength: 1, maxLength: 4 },
);

describe('pricing a line', () => {
  test.prop([tinyLineProblem, worths, fc.boolean()], { seed: 1, numRuns: 100 })(
    'finds the cheapest line of all, price after price',
    (problem, prices, thorough) => {
      const pricer = new LinePricer(problem, 0, new PricingMemory());
      const lines = allLines(problem, 0);
      for (const worth of prices.map((each) => Float64Array.from(each))) {
        const least = Math.min(...lines.map((line) => reducedCost(problem, 0, line, worth)));
        const priced = pricer.price(worth, { lines: 3, cutoff: Infinity, thorough });
        expect(priced.bound).toBeCloseTo(least, 6);
        for (const { line, reducedCost: told } of priced.lines) {
          expect(findLineFaults(problem, 0, line)).toEqual([]);
          expect(told).toBeCloseTo(reducedCost(problem, 0, line, worth), 6);
        }
        for (const [at, { reducedCost: told }] of priced.lines.entries())
          expect(told).toBeGreaterThanOrEqual((priced.lines[at - 1]?.reducedCost ?? -Infinity) - 1e-9);
        expect(priced.lines.length > 0).toBe(lines.length > 0);
      }
    },
  );
});

/** The same problem, in which nobody's minutes are limited. */
function withoutMostMinutes(problem: LineProblem): LineProblem {
  return { ...problem, people: problem.people.map((person) => ({ ...person, maxMinutes: 1e15 })) };
}

describe('pricing a line where minutes have no upper limit', () => {
  test.prop([tinyLineProblem.map(withoutMostMinutes), worths], { seed: 13, numRuns: 100 })(
    'finds the cheapest line of all',
    (problem, prices) => {
      const pricer = new LinePricer(problem, 0, new PricingMemory());
      const lines = allLines(problem, 0);
      for (const worth of prices.map((each) => Float64Array.from(each))) {
        const least = Math.min(...lines.map((line) => reducedCost(problem, 0, line, worth)));
        const priced = pricer.price(worth, { lines: 3, cutoff: Infinity, thorough: true });
        expect(priced.bound).toBeCloseTo(least, 6);
        for (const { line } of priced.lines) expect(findLineFaults(problem, 0, line)).toEqual([]);
      }
    },
  );
});

describe('people who can have no line', () => {
  test.prop([tinyLineProblem], { seed: 10, numRuns: 300 })('are none of those who can', (problem) => {
    for (const person of findImpossiblePeople(problem)) expect(allLines(problem, person)).toEqual([]);
  });
});

/** The same problem with cover beside which requests are nothing. */
function dearer(problem: LineProblem): LineProblem {
  const cover = problem.cover.map(({ demand, under, over }) => ({
    demand,
    under: under * 1_000_000_007,
    over: over * 1_000_000_007,
  }));
  return { ...problem, cover };
}

describe('column generation', () => {
  test.prop([tinyLineProblem], { seed: 2, numRuns: 60 })(
    'never claims a bound above the cheapest roster, and ends with that roster and its proof',
    (problem) => {
      const least = leastRosterCost(problem);
      fc.pre(least !== undefined && least < Infinity);
      const search = makeColumnGeneration(problem, highs);
      let bound = -Infinity;
      let value = Infinity;
      for (let round = 0; round < 2000 && bound < value; round += 1) {
        const found = search.step(nothingFound);
        expect(found.bound).toBeLessThanOrEqual(least);
        expect(found.value).toBeGreaterThanOrEqual(least);
        if (found.lines !== undefined) {
          expect(found.value).toBe(rosterCost(problem, found.lines));
          for (const [person, line] of found.lines.entries())
            expect(findLineFaults(problem, person, line)).toEqual([]);
        }
        ({ bound, value } = found);
      }
      expect([bound, value]).toEqual([least, least]);
    },
  );

  test.prop([tinyLineProblem.map(dearer)], { seed: 77, numRuns: 40 })(
    'never claims a bound above the cheapest roster where costs are so high that sums of them are rounded',
    (problem) => {
      const least = leastRosterCost(problem);
      fc.pre(least !== undefined && least < Infinity);
      const search = makeColumnGeneration(problem, highs);
      for (let round = 0; round < 400 && !search.isDone; round += 1)
        expect(search.step(nothingFound).bound).toBeLessThanOrEqual(least);
    },
  );

  test.prop([tinyLineProblem], { seed: 3, numRuns: 40 })(
    'prices cover so that the prices alone prove a bound',
    (problem) => {
      fc.pre(problem.people.every((_, person) => allLines(problem, person).length > 0));
      const search = makeColumnGeneration(problem, highs);
      let found = search.step(nothingFound);
      for (let sweep = 1; sweep < 1500; sweep += 1) found = search.step(nothingFound);
      const { prices = new Float64Array(0) } = found;
      const ofCover = problem.cover.reduce((sum, { demand }, cell) => sum + demand * (prices[cell] ?? 0), 0);
      const ofPeople = problem.people.map((_, person) =>
        Math.min(...allLines(problem, person).map((line) => reducedCost(problem, person, line, prices))),
      );
      const least = leastRosterCost(problem) ?? Infinity;
      expect(ofPeople.reduce((sum, cost) => sum + cost, ofCover)).toBeLessThanOrEqual(least + 1e-6);
      for (const [cell, { under, over }] of problem.cover.entries()) {
        expect(prices[cell]).toBeGreaterThanOrEqual(-over - 1e-9);
        expect(prices[cell]).toBeLessThanOrEqual(under + 1e-9);
      }
    },
  );
});
