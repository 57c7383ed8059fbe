import type { Roster } from '../domain/roster.js';
import { overlapMinutes } from '../domain/time.js';
import type { ActiveRule } from './active-rules.js';
import type { Finding } from './verify-roster.js';

/**
 * Findings as they stand where anyone may still change the roster: one that locks break by themselves is no longer given where a doctor on
 * one empty vakt would mend it and break nothing else. The search has tried that already; a roster made elsewhere has not.
 */
export function withoutMendable(
  findings: readonly Finding[],
  roster: Roster,
  rules: readonly ActiveRule[],
): Finding[] {
  return findings.map((finding) =>
    finding.status === 'given' && isMendable(finding, roster, rules)
      ? { ...finding, status: 'breach' }
      : finding,
  );
}

function isMendable({ ruleId, violation }: Finding, roster: Roster, rules: readonly ActiveRule[]): boolean {
  const { problem } = roster;
  const active = rules.find(({ rule, isInForceOn }) => rule.id === ruleId && isInForceOn(violation.date));
  if (active === undefined) return false;
  const ownBefore = active.check(roster).length;
  const own = violation.vaktIds.flatMap((id) => problem.vaktById.get(id) ?? []);
  const nearby = problem.vakter.filter(
    (vakt) => !roster.assignments.has(vakt.id) && own.some((held) => overlapMinutes(held, vakt) > 0),
  );
  const hard = rules.filter(({ mode }) => mode === 'hard');
  const countBroken = (candidate: Roster): number =>
    hard.reduce((total, active) => total + active.check(candidate).length, 0);
  const before = countBroken(roster);
  return nearby.some((vakt) =>
    problem.doctors
      .filter((doctor) => !hard.some((active) => active.excludes(doctor, vakt, problem)))
      .some((doctor) => {
        const changed: Roster = {
          ...roster,
          assignments: new Map([...roster.assignments, [vakt.id, doctor.id]]),
        };
        return active.check(changed).length < ownBefore && countBroken(changed) < before;
      }),
  );
}
