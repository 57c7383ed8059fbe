import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import {
  findViolations,
  loadHighsBackend,
  makeProver,
  optimiseLexicographically,
  takeTurns,
  type FrozenModel,
  type ProofTask,
  type ProverLimits,
  type RunningProver,
  type SearchLimits,
} from '../../solver/index.js';
import { IncumbentKeeper } from '../../solver/search/incumbent.js';
import { leastBehind, solveByBruteForce } from '../../solver/testing/brute-force.js';
import { tinyModel } from '../support/tiny-models.js';
import { withoutClock } from '../support/without-clock.js';

let clock = (): number => 0;
const now = (): number => clock();
const stopped = (): number => 0;
const highs = await loadHighsBackend({ now });
const loadBackend = () => Promise.resolve(highs);

/** How often it is asked whether to stop before the answer is yes. */
const patience = fc.integer({ min: 0, max: 10 }).chain((size) => fc.integer({ min: 0, max: 2 ** size }));

function stopAfter(asked: number): () => boolean {
  let count = 0;
  return () => (count += 1) > asked;
}

function search(
  model: FrozenModel,
  limits: SearchLimits,
  byClock = stopped,
  shouldStop = (): boolean => false,
  startProver = (of: FrozenModel, within: ProverLimits): RunningProver =>
    takeTurns(of, within, { now, shouldStop, loadBackend }),
) {
  clock = byClock;
  return optimiseLexicographically(model, limits, { now, shouldStop, loadBackend, startProver });
}

/** A prover that says at once, and often, what it has: what the clock could bring about, without a second thread. */
function tellingProver(asked: number): (model: FrozenModel, limits: ProverLimits) => RunningProver {
  return (model, limits) => {
    let bound = -Infinity;
    let isDone = false;
    let isStopped = false;
    const later = stopAfter(asked);
    const onBound = (found: number): void => {
      bound = found;
    };
    const shouldStop = (): boolean => isStopped || later();
    const prover = makeProver(model, limits, { now, shouldStop, loadBackend, onBound });
    return {
      prove: async (task) => {
        bound = -Infinity;
        isDone = false;
        const result = await (await prover).prove(task);
        isDone = true;
        return result;
      },
      stop: () => {
        isStopped = true;
      },
      hasResult: () => isDone,
      bound: () => bound,
      end: () => Promise.resolve(),
    };
  };
}

describe('a search with a prover beside it', () => {
  test.prop([tinyModel, fc.nat(9)], { seed: 61, numRuns: 100 })(
    'proves the brute-force optimum, and does the same for the same seed and iterations',
    async (model, seed) => {
      const limits = { seconds: 0, iterations: 5, seed };
      const [first, second] = [await search(model, limits), await search(model, limits)];
      expect(withoutClock(second)).toEqual(withoutClock(first));
      const best = solveByBruteForce(model);
      if (best === undefined) {
        expect(first.kind).toBe('infeasible');
        return;
      }
      if (first.kind !== 'optimal') throw new Error(`The search ended ${first.kind}`);
      expect(findViolations(model, first.values)).toEqual([]);
      expect(first.tiers.map(({ value }) => value)).toEqual(
        best.objectives.map((value) => expect.closeTo(value, 5) as number),
      );
    },
  );

  test.prop([tinyModel, fc.nat(9), patience, patience], { seed: 62, numRuns: 100 })(
    'that is stopped anywhere has a point and true bounds, and is done again at the paces of both',
    async (model, seed, asked, askedOfProver) => {
      let time = 0;
      const ticking = (): number => (time += 0.01);
      const limits = { seconds: 10, seed };
      const outcome = await search(model, limits, ticking, stopAfter(asked), tellingProver(askedOfProver));
      if (outcome.kind !== 'optimal' && outcome.kind !== 'feasible') return;
      expect(findViolations(model, outcome.values)).toEqual([]);
      const least = leastBehind(
        model,
        outcome.tiers.map(({ value }) => value),
      );
      for (const [position, { value, bound = -Infinity }] of outcome.tiers.entries()) {
        expect(bound).toBeLessThanOrEqual((least[position] ?? Number.NaN) + 1e-6);
        expect(least[position]).toBeLessThanOrEqual(value + 1e-6);
      }
      const { pace, proverPace } = outcome;
      const replay = { replay: pace, ...(proverPace && { proverReplay: proverPace }) };
      const again = await search(model, { ...limits, ...replay });
      expect(withoutClock(again)).toEqual(withoutClock(outcome));
    },
  );
});

/** The point from which the last objective costs most, with those before it at their best. */
function worstLast(model: FrozenModel): ProofTask['values'] | undefined {
  const turned = model.objectives.map((objective, position) =>
    position < model.objectives.length - 1
      ? objective
      : { ...objective, terms: objective.terms.map((term) => ({ ...term, coefficient: -term.coefficient })) },
  );
  return solveByBruteForce({ ...model, objectives: turned })?.values;
}

describe('the prover', () => {
  test.prop([tinyModel, fc.constantFrom('relaxation', 'columns', 'mip')], { seed: 63, numRuns: 150 })(
    'bounds an objective from a poor point, and finds none better than there is',
    async (model, stage) => {
      const [best, values] = [solveByBruteForce(model), worstLast(model)];
      const position = model.objectives.length - 1;
      if (best === undefined || values === undefined || position < 0) return;
      clock = stopped;
      const prover = await makeProver(model, {}, { now, loadBackend, shouldStop: () => false });
      const task = { stage, position, values, bound: undefined, seconds: Infinity };
      const { bound, better } = await prover.prove(task);
      const optimum = best.objectives[position] ?? Number.NaN;
      if (bound !== undefined) expect(bound).toBeLessThanOrEqual(optimum + 1e-6);
      if (better !== undefined) expect(findViolations(model, better.values)).toEqual([]);
      if (stage !== 'mip') return;
      expect(bound).toBeCloseTo(optimum, 5);
      const keeper = new IncumbentKeeper(model, () => undefined);
      keeper.offer(values, 'given');
      if (better !== undefined) keeper.offer(better.values, better.foundBy);
      expect(keeper.valueOf(position)).toBeCloseTo(optimum, 5);
    },
  );
});
