import type { FrozenModel } from '../model/model.js';
import { completePoint } from '../outcome/complete-point.js';
import { isFeasible } from '../outcome/feasibility.js';
import { objectiveValue } from '../outcome/objective-value.js';

const LARGEST_COUNT = 14;

/** The lexicographic optimum by trying every setting of the decisions, hinges following; `undefined` = infeasible. */
export function solveByBruteForce(
  model: FrozenModel,
): { readonly values: Float64Array; readonly objectives: readonly number[] } | undefined {
  const decisions = model.variables.flatMap(({ hinge }, index) => (hinge === undefined ? [index] : []));
  if (decisions.length > LARGEST_COUNT)
    throw new RangeError(`${decisions.length} decisions are too many to try out`);
  let best: { values: Float64Array; objectives: readonly number[] } | undefined;
  for (let setting = 0; setting < 2 ** decisions.length; setting += 1) {
    const chosen = new Float64Array(model.variables.length);
    for (const [bit, variable] of decisions.entries()) chosen[variable] = (setting >> bit) & 1;
    const values = completePoint(model, chosen);
    if (!isFeasible(model, values)) continue;
    const objectives = model.objectives.map((objective) => objectiveValue(objective, values));
    if (best === undefined || isBetter(objectives, best.objectives)) best = { values, objectives };
  }
  return best;
}

function isBetter(a: readonly number[], b: readonly number[]): boolean {
  const first = a.findIndex((value, index) => Math.abs(value - (b[index] ?? value)) > 1e-7);
  return first >= 0 && (a[first] ?? 0) < (b[first] ?? 0);
}
