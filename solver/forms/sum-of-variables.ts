import type { Term, Variable } from '../model/model.js';
import type { Point } from '../outcome/point.js';

/** `coefficient * (v1 + v2 + ...)` as terms. */
export function sumOf(variables: readonly Variable[], coefficient = 1): readonly Term[] {
  return variables.map((variable) => ({ coefficient, variable }));
}

/** How many of the yes/no variables are on at the point. */
export function countOn(variables: readonly Variable[], point: Point): number {
  return variables.filter((variable) => (point[variable] ?? 0) > 0.5).length;
}
