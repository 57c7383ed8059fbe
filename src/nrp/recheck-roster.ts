import { findLineFaults, rosterCost, type Line } from '../../solver/index.js';
import type { Instance } from './instance.js';

/**
 * Reads a finished roster anew, apart from the search that made it.
 *
 * @throws where it breaks a rule or does not cost what the search says: a fault of ours, never to be handed out
 */
export function recheckRoster({ problem, personIds }: Instance, lines: readonly Line[], value: number): void {
  if (lines.length !== personIds.length)
    throw new Error(`The search gave ${lines.length} lines for ${personIds.length} people.`);
  const faults = lines.flatMap((line, person) =>
    findLineFaults(problem, person, line).map((fault) => `${personIds[person] ?? ''}: ${fault}`),
  );
  if (faults.length > 0) throw new Error(`The search gave a roster that breaks rules: ${faults.join(', ')}.`);
  const cost = rosterCost(problem, lines);
  if (Math.abs(cost - value) > 1e-6)
    throw new Error(`The search says that its roster costs ${value}; it costs ${cost}.`);
}
