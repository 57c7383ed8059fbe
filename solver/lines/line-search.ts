import type { Line } from './line-problem.js';

export interface LineSearchLimits {
  /** Wall time for the whole search. Ignored where `rounds` is given. */
  readonly seconds: number;
  /** Work in place of time: rounds of a fixed amount of work; the result then depends on the problem, the seed and the searchers alone. */
  readonly rounds?: number;
  /** A whole number; default 0. */
  readonly seed?: number;
  /** Searchers at work at once, 1 or 2. */
  readonly threads?: number;
  /** Ends when (value - bound) / value is at most this, 0-1; default 0. */
  readonly relativeGap?: number;
  /** A roster to begin from; used if it breaks nothing. */
  readonly start?: readonly Line[];
}

export interface LineSearchOutcome {
  /** `optimal`: value and bound meet. `feasible`: stopped before. `none`: stopped without a roster. `infeasible`: there is none. */
  readonly status: 'optimal' | 'feasible' | 'none' | 'infeasible';
  /** One line a person; absent without a roster. */
  readonly lines: readonly Line[] | undefined;
  /** Infinity without a roster. */
  readonly value: number;
  /** A proven lower bound of every roster's cost. */
  readonly bound: number;
  readonly rounds: number;
  readonly seconds: number;
}
