import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { loadJavascriptLpSolver, Model, type FrozenModel } from '../../../../solver/index.js';
import { aTag, sum } from '../../../support/linear.js';

/** Each look at it is a second later. */
function hastyClock(): () => number {
  let time = 0;
  return () => (time += 1);
}

/** Two of five are needed; `atMost` may be done. */
function someWork(atMost: number): FrozenModel {
  const model = new Model();
  const work = [1, 2, 3, 4, 5].map(() => model.addDecision());
  model.addRow(sum(work, 2), '>=', 3, aTag);
  model.addRow(sum(work), '<=', atMost, aTag);
  for (const variable of work) model.addCost({ tier: 1, level: 0 }, 1, variable, aTag);
  return model.freeze();
}

function solve(atMost: number, now: () => number, timeLimitSeconds?: number) {
  const { variables, rows, objectives } = someWork(atMost);
  const objective = objectives[0] ?? { terms: [], constant: 0 };
  const limit = timeLimitSeconds === undefined ? {} : { timeLimitSeconds };
  return loadJavascriptLpSolver({ now }).solve({ variables, rows, objective }, limit);
}

describe('javascript-lp-solver', () => {
  it('is named with the version that is installed', () => {
    const { version } = createRequire(import.meta.url)('javascript-lp-solver/package.json') as {
      version: string;
    };
    expect(loadJavascriptLpSolver({ now: hastyClock() }).version).toBe(version);
  });

  it('is believed where its time was not up', () => {
    expect(solve(3, hastyClock(), 60)).toMatchObject({ kind: 'optimal', objective: 2 });
    expect(solve(3, hastyClock())).toMatchObject({ kind: 'optimal', objective: 2 });
    expect(solve(1, hastyClock(), 60)).toEqual({ kind: 'infeasible' });
  });

  it('is not believed to have proven anything where its time was up', () => {
    expect(solve(3, hastyClock(), 1)).toMatchObject({ kind: 'feasible', stoppedBy: 'limit', objective: 2 });
    expect(solve(1, hastyClock(), 1)).toEqual({ kind: 'no-solution-in-time' });
    expect(solve(3, hastyClock(), 0)).toEqual({ kind: 'no-solution-in-time' });
  });
});
