import type { FrozenModel } from '../model/model.js';
import { completePoint } from '../outcome/complete-point.js';
import { isFeasible } from '../outcome/feasibility.js';
import { objectiveValue } from '../outcome/objective-value.js';

const LARGEST_COUNT = 14;

/** A feasible point with its value in every step of the objective. */
interface TriedPoint {
  readonly values: Float64Array;
  readonly objectives: readonly number[];
}

/** The lexicographic optimum by trying every setting of the decisions, hinges following; `undefined` = infeasible. */
export function solveByBruteForce(model: FrozenModel): TriedPoint | undefined {
  let best: TriedPoint | undefined;
  for (const point of tryAll(model))
    if (best === undefined || isBetter(point.objectives, best.objectives)) best = point;
  return best;
}

/** Of each objective the least value at points where none of the earlier ones is above these values. */
export function leastBehind(model: FrozenModel, values: readonly number[]): readonly number[] {
  const least = model.objectives.map(() => Infinity);
  for (const { objectives } of tryAll(model)) {
    for (const [position, value] of objectives.entries()) {
      least[position] = Math.min(least[position] ?? Infinity, value);
      if (value > (values[position] ?? Infinity) + 1e-6) break;
    }
  }
  return least;
}

function* tryAll(model: FrozenModel): Generator<TriedPoint> {
  const decisions = model.variables.flatMap(({ hinge }, index) => (hinge === undefined ? [index] : []));
  if (decisions.length > LARGEST_COUNT)
    throw new RangeError(`${decisions.length} decisions are too many to try out`);
  for (let setting = 0; setting < 2 ** decisions.length; setting += 1) {
    const chosen = new Float64Array(model.variables.length);
    for (const [bit, variable] of decisions.entries()) chosen[variable] = (setting >> bit) & 1;
    const values = completePoint(model, chosen);
    if (!isFeasible(model, values)) continue;
    yield { values, objectives: model.objectives.map((objective) => objectiveValue(objective, values)) };
  }
}

function isBetter(a: readonly number[], b: readonly number[]): boolean {
  const first = a.findIndex((value, index) => Math.abs(value - (b[index] ?? value)) > 1e-7);
  return first >= 0 && (a[first] ?? 0) < (b[first] ?? 0);
}
