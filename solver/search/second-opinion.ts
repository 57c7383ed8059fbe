import type { SolverBackend } from '../backends/solver-backend.js';
import type { FrozenModel, ObjectivePlace } from '../model/model.js';
import type { SolveOutcome } from '../outcome/solve-outcome.js';
import type { TierResult } from './search-outcome.js';
import { makeTierProblem } from './tier-problem.js';
import { findRanges } from './variable-range.js';

/** What another backend says of a tier. `unknown`: it was refused, cut short, or failed. */
export interface TierOpinion {
  readonly place: ObjectivePlace;
  readonly opinion: 'agrees' | 'disagrees' | 'unknown';
}

/** Of the value, or absolute below 1: what two solvers may differ by through their rounding. */
const TOLERANCE = 1e-4;

/**
 * Solves each tier anew with another backend, the earlier ones kept at their values. It disagrees where it knows a point
 * better than what was proven, or proves that there is no point as good as the one that was found.
 */
export function askSecondOpinion(
  model: FrozenModel,
  found: { readonly values: Float64Array; readonly tiers: readonly TierResult[] },
  backend: SolverBackend,
  secondsForEach: number,
): readonly TierOpinion[] {
  const ranges = findRanges(model);
  const incumbent = { values: found.values, objectives: found.tiers, foundBy: 'given' as const };
  return found.tiers.map((tier, position) => {
    const problem = makeTierProblem(model, position, incumbent, ranges);
    const outcome = backend.solve(problem, { timeLimitSeconds: secondsForEach });
    return { place: tier.place, opinion: judge(outcome, tier) };
  });
}

function judge(outcome: SolveOutcome, { value, bound = -Infinity }: TierResult): TierOpinion['opinion'] {
  const tolerance = TOLERANCE * Math.max(1, Math.abs(value));
  switch (outcome.kind) {
    case 'optimal':
      return outcome.objective >= bound - tolerance && outcome.objective <= value + tolerance
        ? 'agrees'
        : 'disagrees';
    case 'feasible':
      return outcome.objective >= bound - tolerance ? 'unknown' : 'disagrees';
    case 'infeasible':
    case 'unbounded':
      return 'disagrees';
    case 'backend-error':
    case 'cancelled':
    case 'no-solution-in-time':
      return 'unknown';
  }
}
