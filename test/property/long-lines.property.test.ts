import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { findLineFaults } from '../../solver/lines/line-faults.js';
import { OFF, type Line, type LineProblem } from '../../solver/lines/line-problem.js';
import { PricingMemory } from '../../solver/lines/line-relaxation.js';
import { LineStart } from '../../solver/lines/line-start.js';
import { PriceAscent } from '../../solver/lines/price-ascent.js';
import { WindowPricer } from '../../solver/lines/window-pricing.js';
import { tinyLineProblem } from '../support/tiny-line-problems.js';

/** The first person for twelve weeks, with twelve times the work, and cover that nobody asks for. */
const alone = fc
  .tuple(
    tinyLineProblem,
    fc.integer({ min: 6, max: 11 }),
    fc.array(fc.integer({ min: -5, max: 4 }), { minLength: 168, maxLength: 168 }),
  )
  .map(([problem, maxWeekends, costs]): LineProblem => {
    const [person] = problem.people;
    if (person === undefined) throw new Error('Nobody');
    const days = 12 * problem.days;
    const cost = Float64Array.from(costs);
    return {
      days,
      shifts: problem.shifts,
      people: [
        {
          ...person,
          cost,
          maxWeekends,
          minMinutes: 12 * person.minMinutes,
          maxMinutes: 12 * person.maxMinutes,
          maxOfShift: [days, days],
          isOff: Array.from({ length: days }, (_, day) => person.isOff[day % problem.days] === true),
        },
      ],
      cover: Array.from({ length: 2 * days }, () => ({ demand: 0, under: 10, over: 0 })),
    };
  });

function cheapest({ days, people, ...rest }: LineProblem, corridor?: { units: number; weekends: number }) {
  const problem = { days, people, ...rest };
  const line: Line = new Int8Array(days);
  const own = people[0]?.cost ?? new Float64Array(0);
  const window = { from: 0, to: days };
  const pricer = new WindowPricer(problem, 0, corridor);
  return { cost: pricer.solve(new Int8Array(days).fill(OFF), window, own.slice(), line), line };
}

describe('long periods', () => {
  test.prop([alone], { seed: 8, numRuns: 40 })(
    'are priced in a corridor by lines that break nothing and cost no less than the cheapest',
    (problem) => {
      const all = cheapest(problem);
      if (all.cost < Infinity) expect(findLineFaults(problem, 0, all.line)).toEqual([]);
      for (const weekends of [1, 2, 4]) {
        const { cost, line } = cheapest(problem, { units: 12, weekends });
        expect(cost).toBeGreaterThanOrEqual(all.cost);
        if (cost === Infinity) continue;
        expect(findLineFaults(problem, 0, line)).toEqual([]);
        const held = line.reduce((sum, shift, day) => {
          return shift < 0 ? sum : sum + (problem.people[0]?.cost[2 * day + shift] ?? 0);
        }, 0);
        expect(cost).toBe(held);
      }
    },
  );

  test.prop([alone], { seed: 9, numRuns: 30 })(
    'are bounded with a price on weekends, never above the cheapest line and near it',
    (problem) => {
      const { cost } = cheapest(problem);
      fc.pre(cost < Infinity);
      const ascent = new PriceAscent(problem, new PricingMemory());
      for (let sweep = 0; sweep < 400; sweep += 1) ascent.advance(Infinity);
      const least = cost + (problem.people[0]?.constant ?? 0);
      expect(ascent.bound).toBeLessThanOrEqual(least + 1e-6);
      expect(ascent.bound).toBeGreaterThan(least - 15);
    },
  );

  test.prop([tinyLineProblem], { seed: 10, numRuns: 30 })(
    'begin with the same roster and bound however short the steps are',
    (problem) => {
      const once = new LineStart(problem);
      const whole = once.build(Infinity);
      const sliced = new LineStart(problem);
      problem.people.forEach(() => sliced.build(sliced.work + 1));
      expect(sliced.build(0)).toEqual(whole);
      for (const [person, line] of (whole ?? []).entries())
        expect(findLineFaults(problem, person, line)).toEqual([]);
      const ascent = new PriceAscent(problem, new PricingMemory());
      const slow = new PriceAscent(problem, new PricingMemory());
      ascent.advance(Infinity);
      slow.advance(1);
      expect(slow.bound).toBe(-Infinity);
      problem.people.forEach(() => {
        slow.advance(1);
      });
      expect(slow.bound).toBe(ascent.bound);
    },
  );
});
