import type { Line } from './line-problem.js';

/** What searchers tell each other at a barrier. */
export interface LineFindings {
  /** The best roster known, one line a person. */
  readonly lines: readonly Line[] | undefined;
  /** Its cost; Infinity without one. */
  readonly value: number;
  /** A proven lower bound of every roster's cost. */
  readonly bound: number;
  /** Cover prices at which the bound was found, at `day * shifts.length + shift`: what one more person there is worth. */
  readonly prices: Float64Array | undefined;
}

/**
 * One way of searching, in rounds. A round does an amount of work that is counted, not timed, so that the same problem, seed and number of
 * rounds give the same findings on any machine.
 */
export interface LineSearcher {
  /** Works on from the best that all searchers found, and tells what it found itself. `isLast`: no round follows. */
  round(known: LineFindings, isLast: boolean): LineFindings;
}
