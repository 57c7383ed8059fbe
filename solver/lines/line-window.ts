import type { Line } from './line-problem.js';

/** Days `from` to `to - 1`. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** What a window of a line costs at the given price of each shift on each day. */
export function windowCost(line: Line, { from, to }: Window, price: Float64Array, shifts: number): number {
  let cost = 0;
  for (let day = from; day < to; day += 1) {
    const shift = line[day] ?? 0;
    if (shift >= 0) cost += price[day * shifts + shift] ?? 0;
  }
  return cost;
}
