import { completePoint, ROUNDING_TOLERANCE } from '../outcome/complete-point.js';
import { evaluateExpression, type Point } from '../outcome/point.js';
import type { ModelIndex } from './model-index.js';

/** Rows broken by less than this count as kept. */
const ROW_TOLERANCE = 1e-7;

/**
 * A completed point that is changed one decision at a time. Row activities, hinges and objectives follow by what each
 * variable touches, so a change costs about the length of its column.
 */
export class MovingPoint {
  readonly index: ModelIndex;
  readonly values: Float64Array;
  /** First the sum of all row violations, then the value of each objective: what moves are compared by. */
  readonly merit: Float64Array;
  readonly #activity: Float64Array;
  readonly #expressions: Float64Array;
  readonly #isWhole: Uint8Array;

  constructor(index: ModelIndex, decisions: Point) {
    const { model } = index;
    this.index = index;
    this.values = completePoint(model, decisions);
    this.merit = new Float64Array(model.objectives.length + 1);
    this.#activity = new Float64Array(index.rowLower.length);
    this.#expressions = new Float64Array(index.expressionConstant.length);
    this.#isWhole = Uint8Array.from(model.variables, ({ kind }) => (kind === 'integer' ? 1 : 0));
    this.refresh();
  }

  isOn(variable: number): boolean {
    return (this.values[variable] as number) > 0.5;
  }

  activityOf(row: number): number {
    return this.#activity[row] as number;
  }

  /** How much a row is broken; 0 where it is kept. */
  violationOf(row: number): number {
    return this.#violation(row, this.activityOf(row));
  }

  /** Computes everything anew from the decisions, which ends the drift of many small changes. */
  refresh(): void {
    const { model, variablesOfRow, variablesOfExpression, expressionConstant, rowLower } = this.index;
    this.values.set(completePoint(model, this.values));
    this.#activity.fill(0);
    this.#expressions.set(expressionConstant);
    this.#accumulate(variablesOfRow, this.#activity);
    this.#accumulate(variablesOfExpression, this.#expressions);
    this.merit[0] = 0;
    for (let row = 0; row < rowLower.length; row += 1)
      this.merit[0] += this.#violation(row, this.#activity[row] as number);
    for (const [objective, expression] of model.objectives.entries())
      this.merit[objective + 1] = evaluateExpression(expression, this.values);
  }

  /** Sets a decision; hinges follow. */
  set(variable: number, value: number): void {
    const change = value - (this.values[variable] as number);
    if (change !== 0) this.#shift(variable, change);
  }

  flip(variable: number): void {
    this.#shift(variable, this.isOn(variable) ? -1 : 1);
  }

  /** How much more the rows it is in itself would be broken; a quick look before {@link flip}. */
  violationOfFlip(variable: number): number {
    const { starts, indices, coefficients } = this.index.rowsOfVariable;
    const change = this.isOn(variable) ? -1 : 1;
    let more = 0;
    for (let at = starts[variable] as number, end = starts[variable + 1] as number; at < end; at += 1) {
      const row = indices[at] as number;
      const before = this.#activity[row] as number;
      more +=
        this.#violation(row, before + change * (coefficients[at] as number)) - this.#violation(row, before);
    }
    return more;
  }

  #violation(row: number, activity: number): number {
    const below = (this.index.rowLower[row] as number) - activity;
    const above = activity - (this.index.rowUpper[row] as number);
    const amount = below > above ? below : above;
    return amount > ROW_TOLERANCE ? amount : 0;
  }

  #accumulate(lists: ModelIndex['variablesOfRow'], sums: Float64Array): void {
    for (let list = 0; list < sums.length; list += 1) {
      let sum = sums[list] as number;
      for (let at = lists.starts[list] as number, end = lists.starts[list + 1] as number; at < end; at += 1)
        sum += (lists.coefficients[at] as number) * (this.values[lists.indices[at] as number] as number);
      sums[list] = sum;
    }
  }

  #shift(variable: number, change: number): void {
    this.values[variable] = (this.values[variable] as number) + change;
    this.#shiftObjectives(variable, change);
    this.#shiftRows(variable, change);
    this.#shiftExpressions(variable, change);
  }

  #shiftObjectives(variable: number, change: number): void {
    const { starts, indices, coefficients } = this.index.objectivesOfVariable;
    for (let at = starts[variable] as number, end = starts[variable + 1] as number; at < end; at += 1) {
      const place = (indices[at] as number) + 1;
      this.merit[place] = (this.merit[place] as number) + change * (coefficients[at] as number);
    }
  }

  #shiftRows(variable: number, change: number): void {
    const { starts, indices, coefficients } = this.index.rowsOfVariable;
    let more = 0;
    for (let at = starts[variable] as number, end = starts[variable + 1] as number; at < end; at += 1) {
      const row = indices[at] as number;
      const before = this.#activity[row] as number;
      const after = before + change * (coefficients[at] as number);
      this.#activity[row] = after;
      more += this.#violation(row, after) - this.#violation(row, before);
    }
    const violation = (this.merit[0] as number) + more;
    this.merit[0] = violation < ROW_TOLERANCE ? 0 : violation;
  }

  #shiftExpressions(variable: number, change: number): void {
    const { starts, indices, coefficients } = this.index.expressionsOfVariable;
    const first = starts[variable] as number;
    const end = starts[variable + 1] as number;
    for (let at = first; at < end; at += 1) {
      const expression = indices[at] as number;
      this.#expressions[expression] =
        (this.#expressions[expression] as number) + change * (coefficients[at] as number);
    }
    let previous = -1;
    for (let at = first; at < end; at += 1) {
      const hinge = this.index.hingeOfExpression[indices[at] as number] as number;
      if (hinge !== previous) this.#settle(hinge);
      previous = hinge;
    }
  }

  /** Brings a hinge to the value its expressions give, and what depends on it along. */
  #settle(hinge: number): void {
    const { floor, expressionStarts } = this.index;
    let value = floor[hinge] as number;
    const end = expressionStarts[hinge + 1] as number;
    for (let at = expressionStarts[hinge] as number; at < end; at += 1) {
      const expression = this.#expressions[at] as number;
      if (expression > value) value = expression;
    }
    if (this.#isWhole[hinge] === 1) value = Math.ceil(value - ROUNDING_TOLERANCE);
    const change = value - (this.values[hinge] as number);
    if (Math.abs(change) > 1e-12) this.#shift(hinge, change);
  }
}
