import type { LineProblem } from './line-problem.js';

/**
 * What one person more or less on a shift is worth while lines are sampled: the cover's cost made smooth around prices that are learnt.
 *
 * At its demand a cell asks its price for one less, and each further one missing asks `stiffness` more, never above the cost of a person missing; one too
 * many costs the same the other way. Stiff enough, this is the cover's own cost. This is an augmented Lagrangian: lines of near-optimal
 * rosters cost nearly the same, so that chains of changes through several people need no uphill step of a whole shortage.
 */
export class CoverPrices {
  /** Lagrangian prices, at `day * shifts + shift`. */
  readonly prices: Float64Array;
  readonly #demand: Int32Array;
  readonly #under: Float64Array;
  readonly #over: Float64Array;
  stiffness = Infinity;

  constructor({ cover }: LineProblem) {
    this.#demand = Int32Array.from(cover, ({ demand }) => demand);
    this.#under = Float64Array.from(cover, ({ under }) => under);
    this.#over = Float64Array.from(cover, ({ over }) => over);
    this.prices = new Float64Array(cover.length);
  }

  /** Smooth cost of one more in a cell that `count` hold. */
  smoothCostOfMore(cell: number, count: number): number {
    const missing = (this.#demand[cell] ?? 0) - count;
    const cost = -(this.prices[cell] ?? 0) - this.stiffness * (missing - 0.5);
    return missing > 0 ? Math.max(-(this.#under[cell] ?? 0), cost) : Math.min(this.#over[cell] ?? 0, cost);
  }

  /** What it really costs. */
  costOfMore(cell: number, count: number): number {
    return count < (this.#demand[cell] ?? 0) ? -(this.#under[cell] ?? 0) : (this.#over[cell] ?? 0);
  }

  /** Moves the prices towards a cover without shortage and surplus, `step` for each person. */
  learn(counts: Int32Array, step: number): void {
    for (let cell = 0; cell < counts.length; cell += 1) {
      const price = (this.prices[cell] ?? 0) + step * ((this.#demand[cell] ?? 0) - (counts[cell] ?? 0));
      this.prices[cell] = Math.max(-(this.#over[cell] ?? 0), Math.min(this.#under[cell] ?? 0, price));
    }
  }
}
