import type { ModelVariable } from '../model/model.js';
import { evaluateExpression, type Point } from './point.js';

/** A whole-valued hinge may exceed its value by this much before it is rounded up. */
export const ROUNDING_TOLERANCE = 1e-7;

/**
 * Takes the decisions from `decisions` and sets every hinge to the least value its definition and its lower bound
 * allow. Values given for hinges are ignored. The result need not be feasible.
 */
export function completePoint(
  { variables }: { readonly variables: readonly ModelVariable[] },
  decisions: Point,
): Float64Array {
  const point = Float64Array.from({ length: variables.length }, (_, index) => decisions[index] ?? 0);
  for (const [index, { hinge, kind, lower }] of variables.entries()) {
    if (hinge === undefined) continue;
    let value = Math.max(0, lower);
    for (const expression of hinge) value = Math.max(value, evaluateExpression(expression, point));
    point[index] = kind === 'integer' ? Math.ceil(value - ROUNDING_TOLERANCE) : value;
  }
  return point;
}
