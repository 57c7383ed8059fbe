import type { LinearExpression } from '../model/model.js';
import { evaluateExpression, type Point } from './point.js';

/** Value of one step of the lexicographic objective. */
export function objectiveValue(objective: LinearExpression, point: Point): number {
  return evaluateExpression(objective, point);
}
