import type { Model, Tag, Variable } from '../model/model.js';
import type { Point } from '../outcome/point.js';
import type { FormValue } from './form-value.js';
import { countOn, sumOf } from './sum-of-variables.js';

export interface Conflict {
  readonly variables: readonly Variable[];
  /** Default 1. */
  readonly atMost?: number;
  readonly tag: Tag;
}

/** `sum(x) <= atMost`. One row; none where there are too few variables to break it. */
export function addConflict(model: Model, { variables, atMost = 1, tag }: Conflict): void {
  if (variables.length > atMost) model.addRow(sumOf(variables), '<=', atMost, tag);
}

/** Whether no more are on than may be. */
export function evaluateConflict({ variables, atMost = 1 }: Conflict, point: Point): FormValue {
  return { holds: countOn(variables, point) <= atMost, cost: 0 };
}
