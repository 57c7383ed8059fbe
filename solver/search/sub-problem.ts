import type { Problem } from '../backends/solver-backend.js';
import type { Term, Variable } from '../model/model.js';
import type { Point } from '../outcome/point.js';
import type { TierProblem } from './tier-problem.js';

/** A problem over some variables of another, all others being fixed. */
export interface SubProblem {
  readonly problem: Problem;
  /** The incumbent, with these values of the variables of this one. */
  readonly toWhole: (values: Point) => Float64Array;
  /** The incumbent's values of the variables of this one. */
  readonly start: Float64Array;
}

/**
 * Frees the choices given, and every hinge that depends on one; what remains is fixed at the incumbent and taken into
 * the right hand sides. O(terms of the whole problem).
 */
export function makeSubProblem(whole: TierProblem, freed: Iterable<number>, incumbent: Point): SubProblem {
  const place = placeVariables(whole, freed);
  const origin = Int32Array.from(whole.variables.keys()).filter((index) => (place[index] ?? -1) >= 0);
  const reduce = (terms: readonly Term[]): { terms: Term[]; fixed: number } => {
    const free: Term[] = [];
    let fixed = 0;
    for (const { coefficient, variable } of terms) {
      const at = place[variable] ?? -1;
      if (at >= 0) free.push({ coefficient, variable: at as Variable });
      else fixed += coefficient * (incumbent[variable] ?? 0);
    }
    return { terms: free, fixed };
  };
  const rows = whole.rows.flatMap(({ terms, sense, rhs }) => {
    if (terms.every(({ variable }) => (place[variable] ?? -1) < 0)) return [];
    const reduced = reduce(terms);
    return [{ terms: reduced.terms, sense, rhs: rhs - reduced.fixed }];
  });
  const objective = reduce(whole.objective.terms);
  return {
    problem: {
      variables: Array.from(origin, (index) => whole.variables[index] as TierProblem['variables'][number]),
      rows,
      objective: { terms: objective.terms, constant: whole.objective.constant + objective.fixed },
    },
    toWhole: (values) => {
      const point = Float64Array.from(incumbent);
      for (const [at, index] of origin.entries()) point[index] = values[at] ?? 0;
      return point;
    },
    start: Float64Array.from(origin, (index) => incumbent[index] ?? 0),
  };
}

/** Position of each variable in the sub-problem, -1 where it is fixed. */
function placeVariables({ variables }: TierProblem, freed: Iterable<number>): Int32Array {
  const isFree = new Uint8Array(variables.length);
  for (const choice of freed) isFree[choice] = 1;
  const place = new Int32Array(variables.length).fill(-1);
  let count = 0;
  for (const [index, { hinge }] of variables.entries()) {
    if (hinge?.some(({ terms }) => terms.some(({ variable }) => isFree[variable] === 1)) === true)
      isFree[index] = 1;
    if (isFree[index] !== 1) continue;
    place[index] = count;
    count += 1;
  }
  return place;
}
