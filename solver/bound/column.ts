import { completePoint } from '../outcome/complete-point.js';
import type { Point } from '../outcome/point.js';
import type { Block, SharedTerm } from './decomposition.js';

/** One way to set all variables of a block. */
export interface Column {
  /** Position of the block. */
  readonly block: number;
  readonly values: Float64Array;
  readonly cost: number;
  readonly sharedTerms: readonly SharedTerm[];
}

/** Rounds the decisions and completes the hinges. */
export function makeColumn(block: Block, position: number, point: Point): Column {
  const rounded = block.variables.map(({ kind }, at) =>
    kind === 'continuous' ? (point[at] ?? 0) : Math.round(point[at] ?? 0),
  );
  const values = completePoint(block, rounded);
  const shared = new Map<number, number>();
  let cost = 0;
  for (const [at, value] of values.entries()) {
    if (value === 0) continue;
    cost += value * (block.costs[at] ?? 0);
    for (const { row, coefficient } of block.sharedTerms[at] ?? [])
      shared.set(row, (shared.get(row) ?? 0) + coefficient * value);
  }
  const sharedTerms = [...shared]
    .filter(([, coefficient]) => coefficient !== 0)
    .map(([row, coefficient]) => ({ row, coefficient }));
  return { block: position, values, cost, sharedTerms };
}

/** The same for columns of one block with the same decisions. */
export function columnKey({ block, values }: Column, { variables }: Block): string {
  const on = variables.flatMap(({ hinge }, at) => (hinge === undefined && values[at] !== 0 ? [at] : []));
  return `${block}:${on.join()}`;
}

/** Cost less what its part in the shared rows is worth at these prices. */
export function pricedCost({ cost, sharedTerms }: Column, prices: Float64Array): number {
  let sum = cost;
  for (const { row, coefficient } of sharedTerms) sum -= coefficient * (prices[row] ?? 0);
  return sum;
}
