import type { Model, Tag, Variable } from '../model/model.js';
import type { Point } from '../outcome/point.js';
import type { FormValue } from './form-value.js';
import { countOn, sumOf } from './sum-of-variables.js';

export interface Implication {
  /** Each one that is on needs one of `needs` for itself, so give variables of which one can be on, or one row each. */
  readonly variables: readonly Variable[];
  readonly needs: readonly Variable[];
  readonly tag: Tag;
}

/** `sum(x) <= sum(y)`: as many of `needs` are on as of `variables`, or more. One row. */
export function addImplication(model: Model, { variables, needs, tag }: Implication): void {
  if (variables.length > 0) model.addRow([...sumOf(variables), ...sumOf(needs, -1)], '<=', 0, tag);
}

/** Whether enough of `needs` are on. */
export function evaluateImplication({ variables, needs }: Implication, point: Point): FormValue {
  return { holds: countOn(variables, point) <= countOn(needs, point), cost: 0 };
}
