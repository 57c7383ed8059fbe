import type { LinearExpression, Model, Tag, Variable } from '../model/model.js';
import { evaluateExpression, type Point } from '../outcome/point.js';
import type { FormValue, Penalty } from './form-value.js';

export interface Balance {
  readonly expression: LinearExpression;
  /** Free band, both ends included: `low <= high`. */
  readonly low: number;
  readonly high: number;
  /** Size of one step outside the band, > 0, in the unit of the expression. */
  readonly step: number;
  readonly penalty: Penalty;
  /** Least and greatest value that can be reached, where the caller knows better than the variables' bounds. */
  readonly smallest?: number;
  readonly largest?: number;
  /** From this many steps on each further step costs the same; default 10. */
  readonly steepest?: number;
  readonly tag: Tag;
}

const DEFAULT_STEEPEST = 10;

/**
 * Convex cost of leaving a free band: `sum over k = 0, 1, ... of max(0, (e - high) / step - k)`, and the same for
 * `(low - e) / step`, so that the first step costs 1, the second 2, the third 3.
 *
 * On each side `u = max(0, distance / step)` is one hinge. The sum is then the greatest of its straight pieces
 * `(m + 1) u - m (m + 1) / 2`, `m = 0, 1, ...`, which is a second hinge. Two columns a side, one row over the
 * expression and at most `steepest` short ones; nothing on a side that cannot be reached.
 */
export function addBalance(model: Model, balance: Balance): void {
  const { expression, low, high } = balance;
  const { least, greatest } = rangeOf(model, expression);
  const negated = expression.terms.map((term) => ({ ...term, coefficient: -term.coefficient }));
  const above = { terms: expression.terms, constant: expression.constant - high };
  const below = { terms: negated, constant: low - expression.constant };
  addSide(model, balance, above, Math.min(balance.largest ?? Infinity, greatest) - high);
  addSide(model, balance, below, low - Math.max(balance.smallest ?? -Infinity, least));
}

/** What leaving the band costs. */
export function evaluateBalance(balance: Balance, point: Point): FormValue {
  const { expression, low, high, step, penalty, steepest = DEFAULT_STEEPEST } = balance;
  const value = evaluateExpression(expression, point);
  const steps = Math.max(0, value - high, low - value) / step;
  let cost = 0;
  for (let k = 0; k < steepest; k += 1) cost += Math.max(0, steps - k);
  return { holds: true, cost: penalty.weight * cost };
}

function addSide(model: Model, balance: Balance, distance: LinearExpression, reach: number): void {
  const { step, penalty, steepest = DEFAULT_STEEPEST, tag } = balance;
  if (reach <= 0) return;
  const steps = model.addHinge([scale(distance, 1 / step)], tag);
  const pieces = Math.min(steepest, Math.ceil(reach / step - 1e-9));
  model.addCost(
    penalty.place,
    penalty.weight,
    pieces > 1 ? addPieces(model, steps, pieces, tag) : steps,
    tag,
  );
}

function addPieces(model: Model, steps: Variable, pieces: number, tag: Tag): Variable {
  return model.addHinge(
    Array.from({ length: pieces }, (_, m) => ({
      terms: [{ coefficient: m + 1, variable: steps }],
      constant: (-m * (m + 1)) / 2,
    })),
    tag,
  );
}

function scale({ terms, constant }: LinearExpression, factor: number): LinearExpression {
  return {
    terms: terms.map(({ coefficient, variable }) => ({ coefficient: coefficient * factor, variable })),
    constant: constant * factor,
  };
}

function rangeOf(model: Model, { terms, constant }: LinearExpression): { least: number; greatest: number } {
  let [least, greatest] = [constant, constant];
  for (const { coefficient, variable } of terms) {
    const { lower, upper = Infinity } = model.boundsOf(variable);
    least += Math.min(coefficient * lower, coefficient * upper);
    greatest += Math.max(coefficient * lower, coefficient * upper);
  }
  return { least, greatest };
}
