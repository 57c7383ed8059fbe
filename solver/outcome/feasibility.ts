import type { ModelRow, ModelVariable, Tag } from '../model/model.js';
import { evaluateExpression, type Point } from './point.js';

/** Absolute tolerance on rows, bounds and whole values when none is given. */
export const FEASIBILITY_TOLERANCE = 1e-6;

/** What a point must satisfy; a frozen model is one. */
export interface Constraints {
  readonly variables: readonly Pick<ModelVariable, 'kind' | 'lower' | 'upper'>[];
  readonly rows: readonly Pick<ModelRow, 'terms' | 'sense' | 'rhs'>[];
}

/** `amount` (> tolerance): distance from the bound, or from the nearest whole number. */
export interface Violation {
  readonly of: 'row' | 'variable';
  /** Position of the row or variable in the model. */
  readonly index: number;
  readonly amount: number;
  /** Of a row that has one. */
  readonly tag?: Tag;
}

/** Everything the point breaks, rows first, each in model order. A value that is not a number breaks everything it is in. */
export function findViolations(
  { variables, rows }: Constraints,
  point: Point,
  tolerance: number = FEASIBILITY_TOLERANCE,
): readonly Violation[] {
  const violations: Violation[] = [];
  for (const [index, row] of rows.entries()) {
    const amount = rowViolation(row, point);
    if (!(amount > tolerance || Number.isNaN(amount))) continue;
    const { tag } = row as { readonly tag?: Tag };
    violations.push({ of: 'row', index, amount, ...(tag === undefined ? {} : { tag }) });
  }
  for (const [index, variable] of variables.entries()) {
    const amount = variableViolation(variable, point[index] ?? Number.NaN);
    if (!(amount <= tolerance)) violations.push({ of: 'variable', index, amount });
  }
  return violations;
}

/** Whether the point keeps every row, bound and whole value within the absolute tolerance. */
export function isFeasible(constraints: Constraints, point: Point, tolerance?: number): boolean {
  return findViolations(constraints, point, tolerance).length === 0;
}

function rowViolation(
  { terms, sense, rhs }: Pick<ModelRow, 'terms' | 'sense' | 'rhs'>,
  point: Point,
): number {
  const excess = evaluateExpression({ terms, constant: -rhs }, point);
  switch (sense) {
    case '<=':
      return excess;
    case '>=':
      return -excess;
    case '=':
      return Math.abs(excess);
  }
}

function variableViolation(
  { kind, lower, upper }: Pick<ModelVariable, 'kind' | 'lower' | 'upper'>,
  value: number,
): number {
  const fraction = kind === 'continuous' ? 0 : Math.abs(value - Math.round(value));
  return Math.max(lower - value, upper === undefined ? 0 : value - upper, fraction);
}
