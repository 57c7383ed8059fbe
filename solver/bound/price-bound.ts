import type { Range } from '../search/variable-range.js';
import type { Decomposition } from './decomposition.js';

/**
 * What all but the blocks cost at least when shared rows are not kept but paid for at these prices. With the least
 * cost of each block at the same prices it is a bound for the whole problem, whatever the prices (Lagrangian duality),
 * as long as each has the sign that the sense of its row allows.
 */
export function boundWithoutBlocks(
  { whole, rows, sharedVariables }: Decomposition,
  prices: Float64Array,
  ranges: readonly Range[],
): number {
  const costs = new Map<number, number>(sharedVariables.map((index) => [index, 0]));
  const add = (variable: number, amount: number): void => {
    const before = costs.get(variable);
    if (before !== undefined) costs.set(variable, before + amount);
  };
  for (const { coefficient, variable } of whole.objective.terms) add(variable, coefficient);
  let bound = whole.objective.constant;
  for (const [at, { terms, rhs }] of rows.entries()) {
    const price = prices[at] ?? 0;
    if (price === 0) continue;
    bound += price * rhs;
    for (const { coefficient, variable } of terms) add(variable, -price * coefficient);
  }
  for (const [index, cost] of costs) {
    if (cost !== 0)
      bound += cost * (cost > 0 ? leastOf(index, whole, ranges) : greatestOf(index, whole, ranges));
  }
  return bound;
}

function leastOf(index: number, { variables }: Decomposition['whole'], ranges: readonly Range[]): number {
  return Math.max(variables[index]?.lower ?? -Infinity, ranges[index]?.least ?? -Infinity);
}

function greatestOf(index: number, { variables }: Decomposition['whole'], ranges: readonly Range[]): number {
  return Math.min(variables[index]?.upper ?? Infinity, ranges[index]?.greatest ?? Infinity);
}
