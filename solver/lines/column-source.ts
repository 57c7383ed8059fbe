import type { LineColumn } from './line-master.js';
import type { LineProblem } from './line-problem.js';

/** Whoever finds columns that others may use. */
export interface ColumnSource {
  /** Grows only. */
  readonly columns: readonly LineColumn[];
  /** Whether there are prices that prove a bound, and all columns that the cheapest mix wants; without a roster, some are enough. */
  readonly isRipe: boolean;
}

/** Of a linear programme over columns; larger ones take too long. */
const MOST_ROWS = 2000;

/** Whether the problem is small enough for column generation. */
export function mayHaveColumns({ cover, people }: LineProblem): boolean {
  return cover.length + people.length <= MOST_ROWS;
}
