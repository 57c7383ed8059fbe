import { isFeasible } from '../outcome/feasibility.js';
import type { SolveOutcome } from '../outcome/solve-outcome.js';
import type { Problem } from './solver-backend.js';

/** Solves a problem without variables: its rows hold or they do not. */
export function solveConstant(problem: Problem): SolveOutcome {
  const values = new Float64Array(0);
  if (!isFeasible(problem, values)) return { kind: 'infeasible' };
  const { constant } = problem.objective;
  return { kind: 'optimal', values, objective: constant, bound: constant };
}
