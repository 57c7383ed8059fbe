import { distance } from 'fastest-levenshtein';

/** The ids that a misspelt one is most like, nearest first. */
export function nearestIds(written: string, ids: readonly string[]): readonly string[] {
  const likeness = (id: string): number =>
    id.includes(written) || written.includes(id) ? 0 : distance(written, id);
  return [...ids].sort((a, b) => likeness(a) - likeness(b)).slice(0, 3);
}
