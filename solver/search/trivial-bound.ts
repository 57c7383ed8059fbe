import type { Objective } from '../model/model.js';
import { rangeOfExpression, type Range } from './variable-range.js';

/** What the objective costs at the very least by the ranges of its variables; `undefined` where they have no end. */
export function findTrivialBound(
  objective: Pick<Objective, 'terms' | 'constant'>,
  ranges: readonly Range[],
): number | undefined {
  const { least } = rangeOfExpression(objective, ranges);
  return Number.isFinite(least) ? least : undefined;
}
