import type { Doctor } from '../domain/doctor.js';
import type { Roster } from '../domain/roster.js';
import { overlapMinutes } from '../domain/time.js';
import type { Vakt } from '../domain/vakt.js';
import type { ActiveRule } from './active-rules.js';
import type { Finding } from './verify-roster.js';

/**
 * Findings as they stand where anyone may still change the roster: one that locks break by themselves is no longer given where another
 * doctor on one vakt at the same time, empty or not locked, would mend it and break nothing else. The search has tried that already; a
 * roster made elsewhere has not.
 */
export function withoutMendable(
  findings: readonly Finding[],
  roster: Roster,
  rules: readonly ActiveRule[],
): Finding[] {
  if (findings.every(({ status }) => status !== 'given')) return [...findings];
  const { problem } = roster;
  const hard = rules.filter(({ mode }) => mode === 'hard');
  const brokenNow = new Map(hard.map((active) => [active, amountBroken(active, roster)]));
  const fitting = new Map<Vakt, readonly Doctor[]>();
  const fittingFor = (vakt: Vakt): readonly Doctor[] => {
    const known =
      fitting.get(vakt) ??
      problem.doctors.filter((doctor) => !hard.some((active) => active.excludes(doctor, vakt, problem)));
    fitting.set(vakt, known);
    return known;
  };
  const isMendable = ({ ruleId, violation }: Finding): boolean => {
    const active = hard.find(({ rule, isInForceOn }) => rule.id === ruleId && isInForceOn(violation.date));
    if (active === undefined) return false;
    const own = violation.vaktIds.flatMap((id) => problem.vaktById.get(id) ?? []);
    const nearby = problem.vakter.filter(
      (vakt) => !problem.lockByVakt.has(vakt.id) && own.some((held) => overlapMinutes(held, vakt) > 0),
    );
    const isBetter = (rule: ActiveRule, changed: Roster): boolean =>
      amountBroken(rule, changed) < (brokenNow.get(rule) ?? 0) - tolerance;
    const isNoWorse = (rule: ActiveRule, changed: Roster): boolean =>
      amountBroken(rule, changed) <= (brokenNow.get(rule) ?? 0) + tolerance;
    return nearby.some((vakt) =>
      fittingFor(vakt)
        .filter(({ id }) => id !== roster.assignments.get(vakt.id))
        .some((doctor) => {
          const assignments = new Map([...roster.assignments, [vakt.id, doctor.id]]);
          const changed: Roster = { ...roster, assignments };
          return (
            isBetter(active, changed) && hard.every((other) => other === active || isNoWorse(other, changed))
          );
        }),
    );
  };
  return findings.map((finding) =>
    finding.status === 'given' && isMendable(finding) ? { ...finding, status: 'breach' } : finding,
  );
}

/** Penalties may be hours or shares of vakter; sums of them are not exact. */
const tolerance = 1e-6;

function amountBroken(active: ActiveRule, roster: Roster): number {
  return active.check(roster).reduce((total, { penalty }) => total + penalty, 0);
}
