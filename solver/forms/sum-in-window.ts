import type { Model, Tag, Term } from '../model/model.js';
import { evaluateExpression, type Point } from '../outcome/point.js';
import type { FormValue, Penalty } from './form-value.js';

export interface SumInWindow {
  /** What lies in the window, such as the minutes of each vakt. */
  readonly terms: readonly Term[];
  /** In the unit of the coefficients. */
  readonly atMost: number;
  /** Present: the limit may be exceeded, at `weight` per unit; absent: it may not. */
  readonly excess?: Penalty;
  readonly tag: Tag;
}

/** `sum(a x) <= atMost`, or with a hinge `excess >= sum(a x) - atMost`. One row; one column where soft. */
export function addSumInWindow(model: Model, { terms, atMost, excess, tag }: SumInWindow): void {
  if (excess === undefined) {
    model.addRow(terms, '<=', atMost, tag);
    return;
  }
  const above = model.addHinge([{ terms, constant: -atMost }], tag);
  model.addCost(excess.place, excess.weight, above, tag);
}

/** Whether a hard limit is kept (within 1e-9), and what exceeding a soft one costs. */
export function evaluateSumInWindow({ terms, atMost, excess }: SumInWindow, point: Point): FormValue {
  const above = Math.max(0, evaluateExpression({ terms, constant: -atMost }, point));
  return excess === undefined
    ? { holds: above <= 1e-9, cost: 0 }
    : { holds: true, cost: excess.weight * above };
}
