import type { Line } from './line-problem.js';

/** What searchers tell each other at a barrier. */
export interface LineFindings {
  /** The best roster known, one line a person. */
  readonly lines: readonly Line[] | undefined;
  /** Its cost; Infinity without one. */
  readonly value: number;
  /** A proven lower bound of every roster's cost; Infinity where there is none. */
  readonly bound: number;
  /** Cover prices that prove the bound, at `day * shifts + shift`: what one more person there is worth. */
  readonly prices: Float64Array | undefined;
}

/** One way of searching, in steps whose work is counted, not timed, so that the same problem and seed give the same findings on any machine. */
export interface LineSearcher {
  /** Steps of the inner loops so far, some nanoseconds each; grows with every step. */
  readonly work: number;
  /** True once there is nothing more it could do. */
  readonly isDone: boolean;
  /**
   * Works on from the best that all searchers found, and tells what it found itself. `share`: how much of the searcher's own part of the search is
   * over, 0 and up; undefined while nobody can tell.
   */
  step(known: LineFindings, share?: number): LineFindings;
  /** Makes the most of what is at hand before the search ends. */
  finish?(known: LineFindings): LineFindings;
}

export const nothingFound: LineFindings = {
  lines: undefined,
  value: Infinity,
  bound: -Infinity,
  prices: undefined,
};

/** The best of both: either's roster, either's bound. */
export function joinFindings(one: LineFindings, other: LineFindings): LineFindings {
  const { lines, value } = other.value < one.value ? other : one;
  const { bound, prices } = other.bound > one.bound ? other : one;
  return { lines, value, bound: Math.min(value, bound), prices };
}
