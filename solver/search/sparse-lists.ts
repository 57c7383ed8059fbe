/** Many short lists of `(index, coefficient)` in three flat arrays: list `i` is `[starts[i], starts[i + 1])`. */
export interface SparseLists {
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly coefficients: Float64Array;
}

export interface SparseEntry {
  readonly list: number;
  readonly index: number;
  readonly coefficient: number;
}

/** Sorts the entries into `count` lists; within a list they keep their order. */
export function toSparseLists(count: number, entries: readonly SparseEntry[]): SparseLists {
  const starts = new Int32Array(count + 1);
  for (const { list } of entries) starts[list + 1] = (starts[list + 1] ?? 0) + 1;
  for (let list = 0; list < count; list += 1)
    starts[list + 1] = (starts[list + 1] ?? 0) + (starts[list] ?? 0);
  const next = starts.slice();
  const indices = new Int32Array(entries.length);
  const coefficients = new Float64Array(entries.length);
  for (const { list, index, coefficient } of entries) {
    const at = next[list] ?? 0;
    indices[at] = index;
    coefficients[at] = coefficient;
    next[list] = at + 1;
  }
  return { starts, indices, coefficients };
}
