import type { Text } from '../domain/issue.js';
import type { Roster } from '../domain/roster.js';
import type { ActiveRule } from './active-rules.js';
import { givenViolations } from './given-violations.js';
import type { RuleVersion } from './rule-pack.js';
import type { Violation } from './rule.js';
import { isSetAside } from './set-aside.js';

/**
 * `breach`: a hard rule is broken by the roster. `given`: broken already by locks and history alone. `overridden`: the job set the
 * rule aside here. `shortage`: nobody could be found. `quality`: a soft rule's cost.
 */
export type FindingStatus = 'breach' | 'given' | 'overridden' | 'shortage' | 'quality';

export interface Finding {
  readonly ruleId: string;
  /** The version of the rule that judges the date. */
  readonly version: RuleVersion;
  readonly status: FindingStatus;
  readonly violation: Violation;
  readonly message: Text;
  readonly tier: number;
  /** Order within the tier, see src/domain/objective-levels.ts. */
  readonly level: number;
  /** Penalty x weight: what the finding costs in its tier; 0 where it is no cost. */
  readonly cost: number;
}

/** Runs every rule's checker over a finished roster. The model is not consulted. */
export function verifyRoster(roster: Roster, rules: readonly ActiveRule[]): Finding[] {
  const bare = onlyLocked(roster);
  return rules.flatMap((active) => {
    const found = active.check(roster);
    const given =
      active.mode === 'hard' && found.length > 0
        ? givenViolations(found, active.check(bare))
        : new Set<Violation>();
    const byStatus = new Map<FindingStatus, Violation[]>();
    for (const violation of found) {
      const status = statusOf(active, violation, roster, given);
      byStatus.set(status, [...(byStatus.get(status) ?? []), violation]);
    }
    return [...byStatus].flatMap(([status, violations]) =>
      active.merge(violations).map((violation) => ({
        ruleId: active.rule.id,
        version: active.versionOn(violation.date),
        status,
        violation,
        message: active.explain(violation, 'fact'),
        tier: active.tier,
        level: active.rule.levelOf?.(violation) ?? 0,
        cost: status === 'overridden' || active.mode === 'hard' ? 0 : violation.penalty * active.weight,
      })),
    );
  });
}

/** Whether nothing but what the input itself breaks is broken. */
export function isLegal(findings: readonly Finding[]): boolean {
  return findings.every(({ status }) => status !== 'breach');
}

function statusOf(
  active: ActiveRule,
  violation: Violation,
  roster: Roster,
  given: ReadonlySet<Violation>,
): FindingStatus {
  if (isSetAside(roster.problem, active, violation.doctorId, violation.date)) return 'overridden';
  if (active.rule.finding === 'shortage') return 'shortage';
  if (active.mode === 'soft') return 'quality';
  return given.has(violation) ? 'given' : 'breach';
}

/** The roster as locks alone make it. */
function onlyLocked({ problem }: Roster): Roster {
  const locked = [...problem.lockByVakt].flatMap(([vakt, doctor]): [string, string][] =>
    doctor === null ? [] : [[vakt, doctor]],
  );
  return { problem, assignments: new Map(locked) };
}
