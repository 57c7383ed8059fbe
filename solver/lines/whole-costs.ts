import type { LineProblem } from './line-problem.js';

/** Whether every roster costs a whole number. */
export function hasWholeCosts({ cover, people }: LineProblem): boolean {
  return (
    cover.every(({ under, over }) => Number.isInteger(under) && Number.isInteger(over)) &&
    people.every(({ cost, constant }) => Number.isInteger(constant) && cost.every(Number.isInteger))
  );
}

/** Rosters less than this apart in cost are as good as each other. */
export function stepOfCosts(problem: LineProblem): number {
  return hasWholeCosts(problem) ? 1 : 1e-6;
}
