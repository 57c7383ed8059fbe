import type { Doctor } from '../domain/doctor.js';
import type { Roster } from '../domain/roster.js';
import type { Vakt } from '../domain/vakt.js';
import { standingRules } from '../explain/conflict-group.js';
import type { ActiveRule } from '../rules/active-rules.js';

/** The other doctors who belong to the line of a vakt and are competent for it, whether or not they are away, wish otherwise or have other vakter. */
export function othersWhoFit(
  { problem }: Roster,
  rules: readonly ActiveRule[],
  { vakt, doctor }: { readonly vakt: Vakt; readonly doctor: Doctor },
): Doctor[] {
  const standing = rules.filter(({ mode, rule }) => mode === 'hard' && standingRules.has(rule.id));
  return problem.doctors.filter(
    (other) => other.id !== doctor.id && !standing.some((active) => active.excludes(other, vakt, problem)),
  );
}
