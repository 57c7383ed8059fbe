import type { Model, Tag, Variable } from '../model/model.js';
import type { Point } from '../outcome/point.js';
import type { FormValue, Penalty } from './form-value.js';
import { countOn, sumOf } from './sum-of-variables.js';

export interface Cover {
  readonly variables: readonly Variable[];
  /** Wanted number of variables on, a whole number >= 0. */
  readonly demand: number;
  /** Cost of each one missing. */
  readonly shortage: Penalty;
  /** `true` lets more than the demand be on, at no cost; default `false`. */
  readonly overfill?: boolean;
  readonly tag: Tag;
}

/**
 * `sum(x) + shortage = demand` with `shortage >= 0`, or `>= demand` where overfilling is allowed. The shortage is the
 * hinge `max(0, demand - sum(x))`. One column; one row, two without overfill.
 *
 * @returns the shortage
 */
export function addCover(
  model: Model,
  { variables, demand, shortage, overfill = false, tag }: Cover,
): Variable {
  const missing = model.addHinge([{ terms: sumOf(variables, -1), constant: demand }], tag);
  model.addCost(shortage.place, shortage.weight, missing, tag);
  if (!overfill) model.addRow(sumOf(variables), '<=', demand, tag);
  return missing;
}

/** Whether the demand is not exceeded, and what the shortage costs. */
export function evaluateCover(
  { variables, demand, shortage, overfill = false }: Cover,
  point: Point,
): FormValue {
  const on = countOn(variables, point);
  return { holds: overfill || on <= demand, cost: shortage.weight * Math.max(0, demand - on) };
}
