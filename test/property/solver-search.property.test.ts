import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import {
  findViolations,
  loadHighsBackend,
  loadJavascriptLpSolver,
  optimiseLexicographically,
  type FrozenModel,
  type SearchOutcome,
  type SolverBackend,
} from '../../solver/index.js';
import { solveByBruteForce } from '../../solver/testing/brute-force.js';
import { tinyModel } from '../support/tiny-models.js';
import { withoutClock } from '../support/without-clock.js';

const now = (): number => performance.now() / 1000;
const highs = await loadHighsBackend({ now });

function search(model: FrozenModel, seed: number, backend: SolverBackend = highs): Promise<SearchOutcome> {
  return optimiseLexicographically(
    model,
    { seconds: 0, iterations: 5, seed },
    { now, loadBackend: () => Promise.resolve(backend) },
  );
}

function expectSame(
  outcome: SearchOutcome,
  best: ReturnType<typeof solveByBruteForce>,
  model: FrozenModel,
): void {
  if (best === undefined) {
    expect(outcome.kind).toBe('infeasible');
    return;
  }
  if (outcome.kind !== 'optimal' && outcome.kind !== 'feasible')
    throw new Error(`The search ended ${outcome.kind}`);
  expect(findViolations(model, outcome.values)).toEqual([]);
  expect(outcome.tiers.map(({ value }) => value)).toEqual(
    best.objectives.map((value) => expect.closeTo(value, 5) as number),
  );
}

describe('a search on tiny models', () => {
  test.prop([tinyModel, fc.nat(9)], { seed: 1, numRuns: 150 })(
    'proves the brute-force optimum with HiGHS',
    async (model, seed) => {
      const outcome = await search(model, seed);
      expectSame(outcome, solveByBruteForce(model), model);
      if (outcome.kind !== 'infeasible') expect(outcome.kind).toBe('optimal');
    },
  );

  test.prop([tinyModel], { seed: 2, numRuns: 60 })(
    'finds it with javascript-lp-solver as well',
    async (model) => {
      expectSame(await search(model, 1, loadJavascriptLpSolver({ now })), solveByBruteForce(model), model);
    },
  );

  test.prop([tinyModel, fc.nat(9)], { seed: 3, numRuns: 30 })(
    'gives the same for the same seed and iterations',
    async (model, seed) => {
      const [first, second] = [await search(model, seed), await search(model, seed)];
      expect(withoutClock(second)).toEqual(withoutClock(first));
    },
  );
});
