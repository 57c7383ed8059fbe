import type { Problem } from '../backends/solver-backend.js';

/** The problem without its whole numbers: never worse than it, and solved in a fraction of the time. */
export function relax(problem: Problem): Problem {
  return {
    ...problem,
    variables: problem.variables.map((variable) => ({ ...variable, kind: 'continuous' as const })),
  };
}
