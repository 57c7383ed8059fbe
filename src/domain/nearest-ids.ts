import { distance } from 'fastest-levenshtein';

/** The ids that a misspelt one is most like, nearest first. */
export function nearestIds(written: string, ids: readonly string[]): readonly string[] {
  const likeness = (id: string): number =>
    id.includes(written) || written.includes(id) ? 0 : distance(written, id);
  return [...ids].sort((a, b) => likeness(a) - likeness(b)).slice(0, 3);
}

/** The word of a list that was surely meant: half of it or more is there, however it is capitalised. */
export function nearWord(written: string, words: readonly string[]): string | undefined {
  const own = written.toLowerCase();
  const lower = words.map((word) => word.toLowerCase());
  const contains = (word: string): boolean => own.length >= 3 && (word.includes(own) || own.includes(word));
  const changes = lower.map((word) => (contains(word) ? 0 : distance(own, word)));
  const fewest = Math.min(...changes);
  const index = changes.indexOf(fewest);
  const nearest = words[index];
  return nearest !== undefined && fewest <= Math.max(own.length, nearest.length) / 2 ? nearest : undefined;
}
