import type { Wish } from './job/plan-input.js';
import { addDays, clockOf, overlapMinutes, startOfDate, type Span } from './time.js';
import type { Vakt } from './vakt.js';

/**
 * Whether a wish speaks of a vakt. "cannot" is judged by overlap with its dates, as an absence is; the others by the vakt's start date.
 */
export function wishConcerns(wish: Wish, vakt: Vakt): boolean {
  if (wish.lines !== undefined && !wish.lines.includes(vakt.lineId)) return false;
  if (wish.part !== undefined && partOf(vakt) !== wish.part) return false;
  if (wish.kind !== 'cannot' || wish.part !== undefined)
    return wish.from <= vakt.date && vakt.date <= wish.to;
  return overlapMinutes(vakt, { start: startOfDate(wish.from), end: startOfDate(addDays(wish.to, 1)) }) > 0;
}

/** By where the vakt starts: 06-15 dag, 15-21 kveld, else natt. */
export function partOf({ start }: Span): NonNullable<Wish['part']> {
  const clock = clockOf(start);
  if (clock >= 6 * 60 && clock < 15 * 60) return 'dag';
  return clock >= 15 * 60 && clock < 21 * 60 ? 'kveld' : 'natt';
}
