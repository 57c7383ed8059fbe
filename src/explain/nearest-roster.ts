import type { Roster } from '../domain/roster.js';
import type { Vakt } from '../domain/vakt.js';
import type { ActiveRule } from '../rules/active-rules.js';
import { changeVakt } from './obstacles.js';
import { findLegalChanges } from './who-instead.js';

/**
 * Where a search for rosters begins in which a doctor has a vakt, or has not: the cheapest legal one that is a move or a swap away, so that
 * nothing dearer than that is called the best. The change by itself where there is none.
 */
export function nearestRoster(
  roster: Roster,
  rules: readonly ActiveRule[],
  { vakt, doctor, isHeld }: { readonly vakt: Vakt; readonly doctor: string; readonly isHeld: boolean },
): Roster {
  const holder = roster.assignments.get(vakt.id) ?? null;
  const best = findLegalChanges(roster, rules, vakt).find((change) => !isHeld || change.doctor === doctor);
  if (best === undefined) return changeVakt(roster, vakt.id, isHeld ? doctor : null);
  const moved = changeVakt(roster, vakt.id, best.doctor);
  return best.gives === undefined ? moved : changeVakt(moved, best.gives, holder);
}
