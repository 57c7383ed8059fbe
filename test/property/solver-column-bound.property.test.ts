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

interface Run {
  readonly penalty: number;
  readonly columnsPerRound: number;
  /** Of a first run, after which another one goes on. */
  readonly firstRounds: number;
}

const runs = fc.record({
  penalty: fc.constantFrom(0.1, 1, 100),
  columnsPerRound: fc.constantFrom(1, 2, 4),
  firstRounds: fc.nat(6),
});

function boundByColumns({ problem, model, point }: Tier, { penalty, columnsPerRound, firstRounds }: Run) {
  const decomposition = decompose(problem);
  if (decomposition === undefined) return undefined;
  const columns = new ColumnBound(decomposition, findRanges(model));
  const bounds: number[] = [];
  const run = (rounds: number): void => {
    columns.addPoint(point);
    columns.run({
      backend,
      options: () => ({}),
      rounds,
      columnsPerRound,
      penalty,
      onBound: (bound) => bounds.push(bound),
      shouldStop: () => false,
    });
  };
  run(firstRounds);
  const mixedEarly = columns.mixedPoint();
  if (!columns.isDone) run(500);
  return { columns, bounds, mixedEarly };
}

describe('the bound by columns', () => {
  test.prop([tinyModel, runs], { seed: 21, numRuns: 150 })(
    'is never above the brute-force optimum, and in the end at or above the relaxation',
    (model, run) => {
      for (const tier of tiersOf(model)) {
        const found = boundByColumns(tier, run);
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

  test.prop([tinyModel, runs], { seed: 22, numRuns: 100 })(
    'mixes what each block allows, and in the end what keeps every row, for no more than the bound says nor less than the relaxation',
    (model, run) => {
      for (const tier of tiersOf(model)) {
        const variables = tier.problem.variables.map((each) => ({ ...each, kind: 'continuous' as const }));
        const problem = { ...tier.problem, variables };
        const found = boundByColumns(tier, { ...run, penalty: 100 });
        const mixed = found?.columns.mixedPoint();
        if (found === undefined || mixed === undefined) continue;
        const { blocks = [] } = decompose(problem) ?? {};
        for (const block of blocks)
          for (const point of [found.mixedEarly ?? mixed, mixed]) {
            const values = block.origin.map((index) => point[index] ?? Number.NaN);
            expect(findViolations(block, values, 1e-5)).toEqual([]);
          }
        const point = completePoint(problem, mixed);
        expect(findViolations(problem, point, 1e-5)).toEqual([]);
        const cost = evaluateExpression(problem.objective, point);
        expect(cost).toBeLessThanOrEqual(Math.max(...found.bounds) + 1e-4);
        const relaxation = backend.solve(problem);
        if (relaxation.kind !== 'optimal') throw new Error(`The relaxation ended ${relaxation.kind}`);
        expect(cost).toBeGreaterThanOrEqual(relaxation.objective - 1e-4);
      }
    },
  );
});
