import type { Problem } from '../domain/problem.js';
import type { Duty } from '../domain/vakt.js';

/**
 * The duty that stands for several where any one of them would do: one of history or a locked one before the others, else the first. So a
 * finding that history and locks alone make keeps its vakter when more are added that change nothing.
 */
export function givenFirst(duties: readonly Duty[], { vaktById, lockByVakt }: Problem): Duty | undefined {
  const isGiven = ({ id }: Duty): boolean => !vaktById.has(id) || typeof lockByVakt.get(id) === 'string';
  return duties.find(isGiven) ?? duties[0];
}
