import type { LinearExpression } from '../model/model.js';

/** One value per variable of a model, by the variable's position. */
export type Point = ArrayLike<number>;

/** A variable beyond the end of the point counts as 0. */
export function evaluateExpression({ terms, constant }: LinearExpression, point: Point): number {
  let value = constant;
  for (const { coefficient, variable } of terms) value += coefficient * (point[variable] ?? 0);
  return value;
}
