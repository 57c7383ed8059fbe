import type { LineColumn } from './line-master.js';

/** Whoever finds columns that others may use. */
export interface ColumnSource {
  /** Grows only. */
  readonly columns: readonly LineColumn[];
  /** Whether there are columns to begin from, and prices that prove a bound. */
  readonly isRipe: boolean;
}
