import type { Text } from '../domain/issue.js';
import type { Doctor } from '../domain/doctor.js';
import type { Roster } from '../domain/roster.js';
import type { LocalDate } from '../domain/time.js';
import type { Vakt } from '../domain/vakt.js';
import type { ActiveRule } from '../rules/active-rules.js';
import type { RuleVersion } from '../rules/rule-pack.js';
import { isSetAside } from '../rules/set-aside.js';
import type { LegalSource, Strength } from '../rules/rule.js';
import { verifyRoster, type Finding } from '../rules/verify-roster.js';

/** A hard rule that stands in the way. */
export interface Obstacle {
  readonly rule: string;
  readonly title: Text;
  readonly strength: Strength;
  readonly sources: readonly LegalSource[];
  /** Id of the version that judges it. */
  readonly version: string;
  /** Whose it is; null where nobody's alone. */
  readonly doctor: string | null;
  readonly date: LocalDate;
  readonly vakter: readonly string[];
  readonly sentence: Text;
}

export interface Obstacles {
  /** Rules that keep the doctor off the vakt whatever the rest looks like. */
  readonly always: readonly Obstacle[];
  /** Other hard rules that the change alone, with nothing else changed, would newly break. */
  readonly here: readonly Obstacle[];
}

/** What stands in the way of this one change, as the checkers say. */
export function findObstacles(
  roster: Roster,
  rules: readonly ActiveRule[],
  { vakt, doctor, isHeld }: { readonly vakt: Vakt; readonly doctor: Doctor; readonly isHeld: boolean },
): Obstacles {
  const { problem } = roster;
  const hard = rules.filter(({ mode }) => mode === 'hard');
  const excluding = hard.filter(
    (active) =>
      isHeld && active.excludes(doctor, vakt, problem) && !isSetAside(problem, active, doctor.id, vakt.date),
  );
  const always = new Set(excluding.map(({ rule }) => rule.id));
  const known = new Set(breachesOf(roster, hard).map(keyOf));
  const fresh = breachesOf(changeVakt(roster, vakt.id, isHeld ? doctor.id : null), hard).filter(
    (finding) => !known.has(keyOf(finding)),
  );
  return {
    always: excluding.map((active) => {
      const own = fresh.find(
        ({ ruleId, violation }) => ruleId === active.rule.id && violation.vaktIds.includes(vakt.id),
      );
      return own === undefined ? fromRule(active, vakt, doctor) : toObstacle(own, active);
    }),
    here: fresh
      .filter(({ ruleId }) => !always.has(ruleId))
      .flatMap((finding) => {
        const active = hard.find(
          ({ rule, isInForceOn }) => rule.id === finding.ruleId && isInForceOn(finding.violation.date),
        );
        return active === undefined ? [] : [toObstacle(finding, active)];
      }),
  };
}

/** The roster in which this vakt alone has another doctor; null = nobody. */
export function changeVakt(
  { problem, assignments }: Roster,
  vaktId: string,
  doctorId: string | null,
): Roster {
  const changed = new Map(assignments);
  if (doctorId === null) changed.delete(vaktId);
  else changed.set(vaktId, doctorId);
  return { problem, assignments: changed };
}

function breachesOf(roster: Roster, hard: readonly ActiveRule[]): Finding[] {
  return verifyRoster(roster, hard).filter(({ status }) => status === 'breach');
}

function toObstacle({ violation, version }: Finding, active: ActiveRule): Obstacle {
  return {
    ...namedBy(active.rule, version),
    doctor: violation.doctorId ?? null,
    date: violation.date,
    vakter: violation.vaktIds,
    sentence: active.explain(violation, 'hypothesis'),
  };
}

function namedBy(
  { id, title }: ActiveRule['rule'],
  { id: version, strength, sources }: RuleVersion,
): Pick<Obstacle, 'rule' | 'title' | 'strength' | 'sources' | 'version'> {
  return { rule: id, title, strength, sources, version };
}

/** For a rule whose checker reports such a pair under another vakt. */
function fromRule({ rule, versionOn }: ActiveRule, vakt: Vakt, doctor: Doctor): Obstacle {
  return {
    ...namedBy(rule, versionOn(vakt.date)),
    doctor: doctor.id,
    date: vakt.date,
    vakter: [vakt.id],
    sentence: rule.statement,
  };
}

function keyOf({ ruleId, violation: { doctorId, date, vaktIds, about, penalty } }: Finding): string {
  return [ruleId, doctorId ?? '', date, about ?? '', penalty, ...vaktIds].join(' ');
}
