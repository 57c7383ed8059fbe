import { test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { loadHighsBackend, loadJavascriptLpSolver, type SolverBackend } from '../../solver/index.js';
import { solveByBruteForce } from '../../solver/testing/brute-force.js';
import { tinyModel } from '../support/tiny-models.js';

const highs = await loadHighsBackend({ now: () => performance.now() / 1000 });
const backends: readonly (readonly [SolverBackend, number])[] = [
  [highs, 200],
  [loadJavascriptLpSolver({ now: () => performance.now() / 1000 }), 150],
];

describe.each(backends)('$name', (backend, numRuns) => {
  test.prop([tinyModel], { seed: 4, numRuns })(
    'finds the brute-force optimum of the first objective',
    (model) => {
      const objective = model.objectives[0] ?? { terms: [], constant: 0 };
      const outcome = backend.solve({ variables: model.variables, rows: model.rows, objective });
      const best = solveByBruteForce(model);
      if (best === undefined) expect(outcome.kind).toBe('infeasible');
      else
        expect(outcome).toMatchObject({
          kind: 'optimal',
          objective: expect.closeTo(best.objectives[0] ?? 0, 5) as number,
        });
    },
  );
});
