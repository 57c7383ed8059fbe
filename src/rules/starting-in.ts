import type { Candidate } from './rule.js';

/** Of candidates by start those that start in [from, until), minutes. O(log candidates + found). */
export function startingIn(
  candidates: readonly Candidate[],
  from: number,
  until: number,
): readonly Candidate[] {
  return candidates.slice(firstFrom(candidates, from), firstFrom(candidates, until));
}

/** The longest of the duties, minutes: what ends after an instant starts less than this before it. */
export function longestOf(candidates: readonly Candidate[]): number {
  return candidates.reduce((longest, { duty }) => Math.max(longest, duty.end - duty.start), 0);
}

function firstFrom(candidates: readonly Candidate[], instant: number): number {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle]?.duty.start ?? Infinity) < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
