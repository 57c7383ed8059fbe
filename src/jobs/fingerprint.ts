import { createHash } from 'node:crypto';
import type { FrozenModel } from '../../solver/index.js';

/** The same for the same JSON value written in the same order. */
export function fingerprintOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

/**
 * The same for two jobs of which the same can be proven: every variable, row and cost counts, with what it is about, and nothing else. Names, the
 * order of keys and how long a search may take are no part of a model; rules of another edition make another one.
 */
export function fingerprintOfModel({ variables, rows, objectives }: FrozenModel): string {
  const hash = createHash('sha256');
  // One part after the other: the text of all of a large month would be too long for one string.
  for (const part of [...variables, ...rows, ...objectives]) hash.update(JSON.stringify(part));
  return hash.digest('hex');
}
