import type { Point } from '../outcome/point.js';
import type { Candidates } from './candidates.js';
import type { ModelIndex } from './model-index.js';
import { MovingPoint } from './moving-point.js';
import { buildStart } from './start.js';

/**
 * A point near one that was good before the problem changed: decisions go to the nearest value that is still allowed,
 * those that break a row now are dropped, and what that left open is filled as by a greedy start. The rest is kept.
 */
export function repairStart(
  index: ModelIndex,
  start: Point,
  candidatesOf: (variable: number) => Candidates,
): MovingPoint {
  const point = new MovingPoint(
    index,
    index.model.variables.map(({ lower, upper = Infinity }, variable) =>
      Math.min(upper, Math.max(lower, start[variable] ?? 0)),
    ),
  );
  buildStart(point, candidatesOf);
  return point;
}
