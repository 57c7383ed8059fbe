import type { LineColumn } from './line-master.js';

/** Whoever finds columns that others may use. */
export interface ColumnSource {
  /** Grows only. */
  readonly columns: readonly LineColumn[];
  /** Whether the cheapest mix of the columns is close to what is proven of any roster. */
  readonly isRipe: boolean;
}
