import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { loadHighs } from '../../solver/backends/load-highs.js';
import { rosterCost } from '../../solver/lines/line-cost.js';
import { findLineFaults } from '../../solver/lines/line-faults.js';
import { makeLineNeighbourhoods } from '../../solver/lines/line-neighbourhoods.js';
import { LinePricer } from '../../solver/lines/line-pricing.js';
import type { Line, LineProblem } from '../../solver/lines/line-problem.js';
import { PricingMemory } from '../../solver/lines/line-relaxation.js';
import { joinFindings, nothingFound, type LineFindings } from '../../solver/lines/line-searcher.js';
import { sliceProblem, type LineSlice } from '../../solver/lines/line-slice.js';
import { makeResampling } from '../../solver/lines/resampling.js';
import { SliceSearch } from '../../solver/lines/slice-search.js';
import { makeRandom } from '../../solver/search/random.js';
import { instanceOf } from '../support/generated-instance.js';
import { allLines, leastRosterCost, tinyLineProblem } from '../support/tiny-line-problems.js';

const highs = await loadHighs();

/** A window of the week, and some of three people. */
const slices = fc
  .record({
    from: fc.integer({ min: 0, max: 5 }),
    length: fc.integer({ min: 1, max: 7 }),
    isFree: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
  })
  .map(({ from, length, isFree }) => ({ window: { from, to: Math.min(7, from + length) }, isFree }));

type DrawnSlice = typeof slices extends fc.Arbitrary<infer T> ? T : never;

function sliceOf(problem: LineProblem, { window, isFree }: DrawnSlice): LineSlice {
  const people = [...problem.people.keys()].filter((person) => isFree[person]);
  return { window, people: people.length === 0 ? [0] : people };
}

/** Somebody's some line each; `undefined` where somebody has none. */
function someRoster(problem: LineProblem, choice: number): readonly Line[] | undefined {
  const lines = problem.people.flatMap((_, person) => {
    const own = allLines(problem, person);
    return own[(choice * (person + 1)) % own.length] ?? [];
  });
  return lines.length === problem.people.length ? lines : undefined;
}

function isSameOutside({ window, people }: LineSlice, one: readonly Line[], other: readonly Line[]): boolean {
  return one.every((line, person) =>
    line.every(
      (shift, day) =>
        (people.includes(person) && day >= window.from && day < window.to) || shift === other[person]?.[day],
    ),
  );
}

/** The least cost of a roster that is the same outside the slice, by trying all; `undefined` where they are too many. */
function leastAround(problem: LineProblem, lines: readonly Line[], slice: LineSlice): number | undefined {
  const choices = problem.people.map((_, person) =>
    allLines(problem, person).filter((line) =>
      isSameOutside(
        { ...slice, people: slice.people.includes(person) ? [0] : [] },
        [line],
        [lines[person] as Line],
      ),
    ),
  );
  if (choices.reduce((product, { length }) => product * length, 1) > 20_000) return undefined;
  const tryFrom = (person: number, chosen: readonly Line[]): number =>
    Math.min(
      ...(choices[person]?.map((line) => tryFrom(person + 1, [...chosen, line])) ?? [
        rosterCost(problem, chosen),
      ]),
    );
  return tryFrom(0, []);
}

function searched(
  problem: LineProblem,
  lines: readonly Line[],
  slice: LineSlice,
  sideways?: () => number,
): readonly Line[] | undefined {
  const memory = new PricingMemory();
  const pricers = problem.people.map((_, person) => new LinePricer(problem, person, memory));
  const search = new SliceSearch(highs, problem, { pricers, lines, step: 1 }, slice, sideways);
  for (let step = 0; !search.isOver && step < 500; step += 1) search.step(step > 400);
  expect(search.isOver).toBe(true);
  return search.found;
}

describe('a slice of a roster', () => {
  test.prop([tinyLineProblem, slices, fc.nat(999), fc.nat(999)], { seed: 3, numRuns: 50 })(
    'costs as much less as the roster does',
    (problem, drawn, one, other) => {
      const lines = someRoster(problem, one);
      const changed = someRoster(problem, other);
      fc.pre(lines !== undefined && changed !== undefined);
      const slice = sliceOf(problem, drawn);
      const { from, to } = slice.window;
      const after = lines.map((line, person) => {
        const next = line.slice();
        if (slice.people.includes(person)) next.set((changed[person] as Line).slice(from, to), from);
        return next;
      });
      const sliced = sliceProblem(problem, lines, slice);
      const partsOf = (roster: readonly Line[]) =>
        slice.people.map((person) => (roster[person] as Line).slice(from, to));
      expect(rosterCost(sliced, partsOf(after)) - rosterCost(sliced, partsOf(lines))).toBeCloseTo(
        rosterCost(problem, after) - rosterCost(problem, lines),
        9,
      );
    },
  );

  test.prop([tinyLineProblem, slices, fc.nat(999), fc.boolean()], { seed: 4, numRuns: 60 })(
    'is searched for a cheaper roster that is the same outside it, and in vain only where there is none',
    (problem, drawn, choice, isSideways) => {
      const lines = someRoster(problem, choice);
      fc.pre(lines !== undefined);
      const slice = sliceOf(problem, drawn);
      const least = leastAround(problem, lines, slice);
      fc.pre(least !== undefined);
      const before = rosterCost(problem, lines);
      const found = searched(problem, lines, slice, isSideways ? makeRandom(choice) : undefined);
      // Sideways the held roster itself can always be found.
      if (isSideways) expect(found).toBeDefined();
      else if (found === undefined) expect(least).toBe(before);
      if (found === undefined) return;
      expect(isSameOutside(slice, found, lines)).toBe(true);
      for (const [person, line] of found.entries()) expect(findLineFaults(problem, person, line)).toEqual([]);
      const cost = rosterCost(problem, found);
      expect(cost).toBeGreaterThanOrEqual(least);
      if (isSideways) expect(cost).toBeLessThanOrEqual(before);
      else expect(cost).toBeLessThan(before);
    },
  );
});

/** 20 people, 28 days; nobody's roster costs less than 1444. */
const month = instanceOf(2).problem;

/** The roster that sampling has after a few steps. */
function roughRoster(): LineFindings {
  const sampling = makeResampling(month, 1);
  let found: LineFindings = nothingFound;
  for (let step = 0; step < 8; step += 1) found = sampling.step(found, 0);
  return { ...nothingFound, lines: found.lines, value: found.value };
}

/** One person, one shift, a week that is worked whole. */
const settled: LineProblem = {
  days: 7,
  shifts: [{ minutes: 480, notBefore: [] }],
  people: [
    {
      minMinutes: 3360,
      maxMinutes: 3360,
      minRun: 1,
      maxRun: 7,
      minOff: 1,
      maxWeekends: 1,
      maxOfShift: [7],
      isOff: Array.from({ length: 7 }, () => false),
      constant: 5,
      cost: new Float64Array(7),
    },
  ],
  cover: Array.from({ length: 7 }, () => ({ demand: 1, under: 10, over: 10 })),
};

describe('looking around a roster that is the only one', () => {
  it('samples another one after a hundred searches in vain, and keeps the best', () => {
    const search = makeLineNeighbourhoods(settled, highs, 1);
    const known = { ...nothingFound, lines: [new Int8Array(7)], value: 5 };
    const workOf = (steps: number): number => {
      for (let step = 0; step < steps; step += 1) expect(search.step(known)).toEqual(known);
      return search.work;
    };
    expect(workOf(100)).toBeLessThan(2e7);
    const once = workOf(3);
    expect(once).toBeGreaterThan(2e7);
    expect(workOf(300)).toBeGreaterThan(once + 4e7);
  });

  it('samples none where the search is over before that could be of use', () => {
    const search = makeLineNeighbourhoods(settled, highs, 1);
    const known = { ...nothingFound, lines: [new Int8Array(7)], value: 5 };
    for (let step = 0; step < 300; step += 1) search.step(known, 0.9);
    expect(search.work).toBeLessThan(2e7);
  });
});

describe('looking around a roster of a month', () => {
  it('makes it cheaper step by step, breaks nothing, and does the same again', () => {
    const rough = roughRoster();
    const valuesOf = (): number[] => {
      const search = makeLineNeighbourhoods(month, highs, 1);
      let found = rough;
      return Array.from({ length: 150 }, () => {
        found = joinFindings(found, search.step(found));
        for (const [person, line] of (found.lines ?? []).entries())
          expect(findLineFaults(month, person, line)).toEqual([]);
        expect(found.value).toBe(rosterCost(month, found.lines ?? []));
        return found.value;
      });
    };
    const values = valuesOf();
    expect(values.at(-1)).toBeLessThan(rough.value);
    expect(values.at(-1)).toBeGreaterThanOrEqual(1444);
    expect(new Set(values).size).toBeGreaterThan(2);
    expect(valuesOf()).toEqual(values);
  });

  it('goes on from a better roster that others have found', () => {
    const rough = roughRoster();
    const far = makeLineNeighbourhoods(month, highs, 2);
    let better = rough;
    for (let step = 0; step < 150; step += 1) better = joinFindings(better, far.step(better));
    const search = makeLineNeighbourhoods(month, highs, 1);
    for (let step = 0; step < 3; step += 1) search.step(rough);
    expect(search.step(better).value).toBeLessThanOrEqual(better.value);
  });
});

function lookedAround(problem: LineProblem, known: LineFindings, seed: number): LineFindings {
  const search = makeLineNeighbourhoods(problem, highs, seed);
  let found = known;
  for (let step = 0; step < 150; step += 1) found = search.step(found);
  return found;
}

describe('looking around a roster', () => {
  test.prop([tinyLineProblem, fc.nat(999)], { seed: 5, numRuns: 25 })(
    'ends at the cheapest of these small problems, breaks nothing, claims no bound, and does the same again',
    (problem, choice) => {
      const lines = someRoster(problem, choice);
      const least = leastRosterCost(problem);
      fc.pre(lines !== undefined && least !== undefined);
      const known = { ...nothingFound, lines, value: rosterCost(problem, lines) };
      const found = lookedAround(problem, known, choice);
      expect(found.bound).toBe(-Infinity);
      expect(found.value).toBe(least);
      expect(found.value).toBe(rosterCost(problem, found.lines ?? []));
      for (const [person, line] of (found.lines ?? []).entries())
        expect(findLineFaults(problem, person, line)).toEqual([]);
      expect(lookedAround(problem, known, choice)).toEqual(found);
    },
  );

  test.prop([tinyLineProblem], { seed: 6, numRuns: 5 })('waits for a roster to begin from', (problem) => {
    const search = makeLineNeighbourhoods(problem, highs, 1);
    const before = search.work;
    expect(search.step(nothingFound)).toEqual(nothingFound);
    expect(search.work).toBeGreaterThan(before);
  });
});
