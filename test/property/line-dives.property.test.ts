import { fc, test } from '@fast-check/vitest';
import { describe, expect, it, vi } from 'vitest';
import { loadHighs } from '../../solver/backends/load-highs.js';
import { lineCost, rosterCost } from '../../solver/lines/line-cost.js';
import { makeLineDives } from '../../solver/lines/line-dives.js';
import { findLineFaults } from '../../solver/lines/line-faults.js';
import { FREE } from '../../solver/lines/line-fixings.js';
import { LinePricer } from '../../solver/lines/line-pricing.js';
import type { LineColumn } from '../../solver/lines/line-master.js';
import type { LineProblem } from '../../solver/lines/line-problem.js';
import { PricingMemory } from '../../solver/lines/line-relaxation.js';
import { nothingFound, type LineFindings } from '../../solver/lines/line-searcher.js';
import { instanceOf } from '../support/generated-instance.js';
import { allLines, leastRosterCost, reducedCost, tinyLineProblem } from '../support/tiny-line-problems.js';

const highs = await loadHighs();

const worth = fc.array(fc.double({ min: -4, max: 10, noNaN: true }), { minLength: 14, maxLength: 14 });
/** Most days free, the others off or one of two shifts. */
const fixedDays = fc.array(fc.constantFrom(FREE, FREE, FREE, -1, 0, 1), { minLength: 7, maxLength: 7 });

describe('pricing a line of which days are fixed', () => {
  test.prop([tinyLineProblem, worth, fixedDays, fc.integer({ min: 0, max: 8 })], { seed: 14, numRuns: 100 })(
    'lists every line within the gap that agrees, breaks nothing, and counts what it looked at',
    (problem, prices, days, gap) => {
      const memory = new PricingMemory();
      const pricer = new LinePricer(problem, 0, memory);
      pricer.fix(Int8Array.from(days));
      const price = Float64Array.from(prices);
      const { bound } = pricer.price(price, { lines: 2, cutoff: Infinity, thorough: false });
      fc.pre(bound < Infinity);
      const wanted = allLines(problem, 0)
        .filter((line) => line.every((shift, day) => [FREE, shift].includes(days[day] ?? FREE)))
        .filter((line) => reducedCost(problem, 0, line, price) <= bound + gap);
      const before = memory.work;
      const listed = pricer.enumerate(price, bound + gap + 1e-6, 20_000) ?? [];
      expect(listed.map((line) => line.join())).toEqual(
        expect.arrayContaining(wanted.map((line) => line.join())),
      );
      for (const line of listed) expect(findLineFaults(problem, 0, line)).toEqual([]);
      expect(memory.work - before).toBeGreaterThanOrEqual(160);
    },
  );

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

type Native = ReturnType<typeof highs.createModel>;

/** The engine, each of whose models is looked at when it is made. */
function watchedHighs(watch: (model: Native) => void): typeof highs {
  const createModel: typeof highs.createModel = () => {
    const model = highs.createModel();
    watch(model);
    return model;
  };
  return new Proxy(highs, {
    get: (target, key) => (key === 'createModel' ? createModel : (Reflect.get(target, key) as unknown)),
  });
}

/** Three people, each of whom may hold any of two shifts on any day; cover costs nothing. */
const free: LineProblem = {
  days: 7,
  shifts: [
    { minutes: 480, notBefore: [] },
    { minutes: 480, notBefore: [] },
  ],
  people: [1, 2, 3].map((person) => ({
    minMinutes: 0,
    maxMinutes: 10_000,
    minRun: 1,
    maxRun: 7,
    minOff: 1,
    maxWeekends: 2,
    maxOfShift: [7, 7],
    isOff: Array.from({ length: 7 }, () => false),
    constant: 0,
    cost: Float64Array.from({ length: 14 }, (_, cell) => ((cell * 5 + person * 3) % 7) - 2.5),
  })),
  cover: Array.from({ length: 14 }, () => ({ demand: 0, under: 0, over: 0 })),
};

describe('diving', () => {
  it('takes over the cheapest lines of the source, so many at most', () => {
    const columns = free.people
      .flatMap((_, person) =>
        allLines(free, person).map((line) => ({ person, line, cost: lineCost(free, person, line) })),
      )
      .sort((one, other) => other.cost - one.cost);
    const least = free.people.reduce(
      (sum, _, place) =>
        sum + Math.min(...columns.filter(({ person }) => person === place).map(({ cost }) => cost)),
      0,
    );
    let added = 0;
    const watched = watchedHighs((model) => {
      const add = model.addCol.bind(model);
      vi.spyOn(model, 'addCol').mockImplementation((...column) => {
        added += 1;
        return add(...column);
      });
    });
    const search = makeLineDives(free, watched, { columns, isRipe: true }, 1);
    const found = search.step({ ...nothingFound, prices: new Float64Array(14) });
    expect(columns.length).toBeGreaterThan(6000);
    expect(added).toBe(3000);
    expect(found.value).toBeCloseTo(least, 9);
  });

  it('takes steps back without going to the top, and lists lines near the end', () => {
    let models = 0;
    let barred = 0;
    let takenBack = 0;
    const watched = watchedHighs((model) => {
      models += 1;
      const change = model.changeColsBounds.bind(model);
      vi.spyOn(model, 'changeColsBounds').mockImplementation((which, least, most) => {
        const now = Array.from(most).filter((each) => each === 0).length;
        if (now > 0 && now < barred) takenBack += 1;
        barred = now;
        return change(which, least, most);
      });
    });
    const { problem } = instanceOf(2);
    const search = makeLineDives(problem, watched, { columns: [], isRipe: true }, 1);
    // A little above the best there is, so that few lines are of use.
    let found: LineFindings = { ...nothingFound, value: 1450 };
    for (let step = 0; step < 40; step += 1) found = search.step(found);
    expect(takenBack).toBeGreaterThan(0);
    expect(models).toBeGreaterThan(1);
  });

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
