import { describe, expect, it } from 'vitest';
import { loadHighs } from '../../../../solver/backends/load-highs.js';
import { lineCost, rosterCost } from '../../../../solver/lines/line-cost.js';
import type { LineColumn } from '../../../../solver/lines/line-master.js';
import { LinePricer } from '../../../../solver/lines/line-pricing.js';
import { PricingMemory } from '../../../../solver/lines/line-relaxation.js';
import { selectLines } from '../../../../solver/lines/line-selection.js';
import { makeRandom } from '../../../../solver/search/random.js';
import { instanceOf } from '../../../support/generated-instance.js';

const highs = await loadHighs();
const { problem } = instanceOf(3);
const random = makeRandom(1);

/** Everybody's cheapest lines at prices by chance. */
function someColumns(count: number): LineColumn[] {
  const memory = new PricingMemory();
  const pricers = problem.people.map((_, person) => new LinePricer(problem, person, memory));
  return Array.from({ length: count }, () => {
    const worth = Float64Array.from(problem.cover, () => 20 * random());
    return pricers.flatMap((pricer, person) =>
      pricer
        .price(worth, { lines: 1, cutoff: Infinity, thorough: false })
        .lines.map(({ line }) => ({ person, line, cost: lineCost(problem, person, line) })),
    );
  }).flat();
}

describe('the choice of lines', () => {
  it('ends soon after so many iterations, the same each time, with a bound that holds', () => {
    const columns = someColumns(8);
    const wish = { limits: [], cutoff: Infinity, nodes: 30, step: 1 };
    const whole = selectLines(highs, problem, columns, wish);
    const short = selectLines(highs, problem, columns, { ...wish, iterations: 100 });
    expect(short.iterations).toBeGreaterThan(100);
    expect(short.iterations).toBeLessThan(whole.iterations / 2);
    expect(short.bound).toBeLessThanOrEqual(rosterCost(problem, whole.lines ?? []));
    if (short.lines !== undefined)
      expect(rosterCost(problem, short.lines)).toBeGreaterThanOrEqual(rosterCost(problem, whole.lines ?? []));
    expect(selectLines(highs, problem, columns, { ...wish, iterations: 100 })).toEqual(short);
  });
});
