import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { loadHighsBackend, type FrozenModel } from '../../solver/index.js';
import { ColumnBound } from '../../solver/bound/column-bound.js';
import { decompose } from '../../solver/bound/decomposition.js';
import { relax } from '../../solver/bound/relaxation.js';
import { completePoint } from '../../solver/outcome/complete-point.js';
import { findViolations } from '../../solver/outcome/feasibility.js';
import { evaluateExpression } from '../../solver/outcome/point.js';
import { IncumbentKeeper } from '../../solver/search/incumbent.js';
import { makeTierProblem, type TierProblem } from '../../solver/search/tier-problem.js';
import { findRanges } from '../../solver/search/variable-range.js';
import { solveByBruteForce } from '../../solver/testing/brute-force.js';
import { tinyModel } from '../support/tiny-models.js';

const backend = await loadHighsBackend({ now: () => performance.now() / 1000 });

/** The problem of one objective after those before it are at their best, and the best there is. */
interface Tier {
  readonly problem: TierProblem;
  readonly model: FrozenModel;
  readonly point: Float64Array;
  readonly value: number;
}

function tiersOf(model: FrozenModel): readonly Tier[] {
  const best = solveByBruteForce(model);
  if (best === undefined) return [];
  const keeper = new IncumbentKeeper(model, () => undefined);
  keeper.offer(best.values, 'given');
  return model.objectives.map((_, position) => ({
    problem: makeTierProblem(model, position, keeper.best, findRanges(model)),
    model,
    point: best.values,
    value: best.objectives[position] ?? Number.NaN,
  }));
}

function boundByColumns({ problem, model, point }: Tier, penalty: number) {
  const decomposition = decompose(problem);
  if (decomposition === undefined) return undefined;
  const columns = new ColumnBound(decomposition, findRanges(model));
  columns.addPoint(point);
  const bounds: number[] = [];
  columns.run({
    backend,
    options: () => ({}),
    rounds: 500,
    penalty,
    onBound: (bound) => bounds.push(bound),
    shouldStop: () => false,
  });
  return { columns, bounds };
}

describe('the bound by columns', () => {
  test.prop([tinyModel, fc.constantFrom(0.1, 1, 100)], { seed: 21, numRuns: 150 })(
    'is never above the brute-force optimum, and in the end at or above the relaxation',
    (model, penalty) => {
      for (const tier of tiersOf(model)) {
        const found = boundByColumns(tier, penalty);
        if (found === undefined) continue;
        expect(found.bounds.length).toBeGreaterThan(0);
        expect(Math.max(...found.bounds)).toBeLessThanOrEqual(tier.value + 1e-5);
        expect(found.columns.isDone).toBe(true);
        const relaxation = backend.solve(relax(tier.problem));
        if (relaxation.kind !== 'optimal') throw new Error(`The relaxation ended ${relaxation.kind}`);
        expect(Math.max(...found.bounds)).toBeGreaterThanOrEqual(relaxation.objective - 1e-5);
      }
    },
  );

  test.prop([tinyModel], { seed: 22, numRuns: 100 })(
    'ends with a mix that keeps every row, and costs no more than the bound says nor less than the relaxation',
    (model) => {
      for (const tier of tiersOf(model)) {
        const { problem } = tier;
        const found = boundByColumns(tier, 100);
        const mixed = found?.columns.mixedPoint();
        if (found === undefined || mixed === undefined) continue;
        const point = completePoint(problem, mixed);
        expect(findViolations(relax(problem), point, 1e-5)).toEqual([]);
        const cost = evaluateExpression(problem.objective, point);
        expect(cost).toBeLessThanOrEqual(Math.max(...found.bounds) + 1e-4);
        const relaxation = backend.solve(relax(problem));
        if (relaxation.kind !== 'optimal') throw new Error(`The relaxation ended ${relaxation.kind}`);
        expect(cost).toBeGreaterThanOrEqual(relaxation.objective - 1e-4);
      }
    },
  );
});
