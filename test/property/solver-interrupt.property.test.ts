import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import {
  findViolations,
  isFeasible,
  loadHighsBackend,
  optimiseLexicographically,
  type FrozenModel,
  type Incumbent,
  type SearchLimits,
} from '../../solver/index.js';
import { compareLexicographically } from '../../solver/search/incumbent.js';
import { leastBehind, solveByBruteForce } from '../../solver/testing/brute-force.js';
import { findRoster } from '../../src/jobs/find-roster.js';
import type { Assignments } from '../../src/jobs/planning.js';
import { readJob } from '../../src/jobs/read-job.js';
import { isLegal, verifyRoster } from '../../src/rules/verify-roster.js';
import { readFixture } from '../support/solve-fixture.js';
import { tinyModel } from '../support/tiny-models.js';
import { withoutClock } from '../support/without-clock.js';

const now = (): number => performance.now() / 1000;
const highs = await loadHighsBackend({ now });

/** How often it is asked whether to stop before the answer is yes: more often few times than many. */
const patience = fc.integer({ min: 0, max: 12 }).chain((size) => fc.integer({ min: 0, max: 2 ** size }));

function stopAfter(asked: number): () => boolean {
  let count = 0;
  return () => (count += 1) > asked;
}

async function searchUntil(model: FrozenModel, limits: SearchLimits, shouldStop: () => boolean) {
  const told: Incumbent[] = [];
  const outcome = await optimiseLexicographically(model, limits, {
    now,
    shouldStop,
    loadBackend: () => Promise.resolve(highs),
    onIncumbent: (incumbent) => told.push(incumbent),
  });
  return { outcome, told };
}

function valuesOf({ objectives }: Incumbent): readonly number[] {
  return objectives.map(({ value }) => value);
}

/** Decisions that may break any row. */
const anyStart = fc.array(fc.nat(1), { minLength: 9, maxLength: 9 });

describe('a search that is stopped anywhere', () => {
  test.prop([tinyModel, fc.nat(9), patience, fc.option(anyStart, { nil: undefined })], {
    seed: 5,
    numRuns: 200,
  })('has a feasible point, only better ones, and true bounds', async (model, seed, asked, start) => {
    const limits = { seconds: 10, seed, ...(start && { start }) };
    const { outcome, told } = await searchUntil(model, limits, stopAfter(asked));
    for (const [index, incumbent] of told.entries()) {
      expect(isFeasible(model, incumbent.values)).toBe(true);
      const before = told[index - 1];
      if (before) expect(compareLexicographically(valuesOf(incumbent), valuesOf(before))).toBe(-1);
    }
    const best = solveByBruteForce(model);
    if (outcome.kind === 'infeasible') expect(best).toBe(undefined);
    if (outcome.kind !== 'optimal' && outcome.kind !== 'feasible') return;
    expect(findViolations(model, outcome.values)).toEqual([]);
    const values = outcome.tiers.map(({ value }) => value);
    expect(values).toEqual((told.at(-1)?.objectives ?? []).map(({ value }) => value));
    const least = leastBehind(model, values);
    for (const [position, { value, bound = -Infinity }] of outcome.tiers.entries()) {
      expect(bound).toBeLessThanOrEqual((least[position] ?? Number.NaN) + 1e-6);
      expect(least[position]).toBeLessThanOrEqual(value + 1e-6);
    }
    if (outcome.kind === 'optimal')
      expect(values).toEqual(best?.objectives.map((value) => expect.closeTo(value, 5) as number));
  });

  test.prop([tinyModel, fc.nat(9), patience], { seed: 6, numRuns: 60 })(
    'is stopped there again at its pace',
    async (model, seed, asked) => {
      const { outcome } = await searchUntil(model, { seconds: 10, seed }, stopAfter(asked));
      const limits = { seconds: 10, seed, replay: outcome.pace };
      const again = await searchUntil(model, limits, () => true);
      const ends = ['cancelled', 'no-solution-in-time'];
      if (!ends.includes(outcome.kind)) expect(withoutClock(again.outcome)).toEqual(withoutClock(outcome));
    },
  );

  const months = fc.constantFrom(
    ['liten-distrikt', '2026-03'],
    ['rotasjon-stor-elvdal', '2026-04'],
    ['interkommunal-satellitt', '2026-03'],
  );

  test.prop([months, patience], { seed: 7, numRuns: 8 })(
    'has rosters that every checker accepts',
    async ([legevakt = '', month = ''], asked) => {
      const document = readFixture(legevakt, month);
      const reading = readJob({ ...document, solve: { ...document.solve, seconds: 3 } });
      if (!reading.ok) throw new Error(`${legevakt} ${month} is not a valid job`);
      const { problem, rules } = reading;
      const rosters: Assignments[] = [];
      const found = await findRoster(problem, rules, {
        now,
        shouldStop: stopAfter(asked),
        onProgress: (_progress, best) => rosters.push(best),
      });
      expect(isLegal(found.findings)).toBe(true);
      expect(rosters.length).toBeGreaterThan(0);
      for (const roster of rosters) {
        const assignments = new Map(roster.map(({ vakt, doctor }) => [vakt, doctor]));
        expect(isLegal(verifyRoster({ problem, assignments }, rules))).toBe(true);
      }
    },
  );
});
