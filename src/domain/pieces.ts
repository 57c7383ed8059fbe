import type { EpochMinute, Span } from './time.js';

export interface Piece<T> extends Span {
  /** Those that last through the whole piece. */
  readonly covering: readonly T[];
}

/** Cuts the time line at every start and end; in order, pieces that nothing covers left out. O(n log n + total cover). */
export function cutIntoPieces<T extends Span>(spans: readonly T[]): Piece<T>[] {
  const cuts = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const byStart = [...spans].sort((a, b) => a.start - b.start);
  const pieces: Piece<T>[] = [];
  let open: T[] = [];
  let next = 0;
  for (const [index, start] of cuts.entries()) {
    const end: EpochMinute | undefined = cuts[index + 1];
    if (end === undefined) break;
    open = open.filter((span) => span.end > start);
    for (let span = byStart[next]; span !== undefined && span.start <= start; span = byStart[next]) {
      open.push(span);
      next += 1;
    }
    if (open.length > 0) pieces.push({ start, end, covering: open });
  }
  return pieces;
}
