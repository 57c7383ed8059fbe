import type { LineProblem } from './line-problem.js';

/** Whether every roster costs a whole number. */
export function hasWholeCosts({ cover, people }: LineProblem): boolean {
  return (
    cover.every(({ under, over }) => Number.isInteger(under) && Number.isInteger(over)) &&
    people.every(({ cost, constant }) => Number.isInteger(constant) && cost.every(Number.isInteger))
  );
}
