import type { Text } from '../domain/issue.js';
import type { Doctor } from '../domain/doctor.js';
import type { Roster } from '../domain/roster.js';
import { overlapMinutes, toIso, type LocalDate } from '../domain/time.js';
import type { Vakt } from '../domain/vakt.js';
import type { ActiveRule } from '../rules/active-rules.js';
import { restrictRoster } from '../rules/rule-scope.js';
import { isSetAside } from '../rules/set-aside.js';
import type { Violation } from '../rules/rule.js';
import { groupBy } from './group-by.js';

/** A minimum seat without a doctor, and why. */
export interface UnfilledVakt {
  readonly vakt: string;
  readonly date: LocalDate;
  readonly line: string;
  readonly from: string;
  readonly to: string;
  readonly priority: number;
  /** The job says that it shall stay empty. */
  readonly lockedEmpty: boolean;
  /** Doctors whom a rule keeps off this vakt whatever the rest looks like; each stands under the first such rule. */
  readonly excluded: readonly ExcludedDoctors[];
  /** The doctors who are left, with what giving them this vakt would newly break. Null where there were too many empty vakter to try. */
  readonly tried: readonly TriedDoctor[] | null;
}

export interface ExcludedDoctors {
  /** Id of the rule, or `unavailable`: away, with fritak or unable; which of these is nobody's business here. */
  readonly reason: string;
  readonly title: Text;
  readonly doctors: readonly string[];
}

export interface TriedDoctor {
  readonly doctor: string;
  /** Empty: no hard rule stands in the way in this roster. */
  readonly because: readonly { readonly rule: string; readonly message: Text }[];
}

/** Rules about the doctor's own circumstances; findings of theirs stand under one reason. */
const personalRules: ReadonlySet<string> = new Set([
  'absence',
  'fritak',
  'cannot-wishes',
  'vakter-elsewhere',
]);

const unavailable: Text = {
  nb: 'Ikke tilgjengelig',
  nn: 'Ikkje tilgjengeleg',
  en: 'Not available',
};

/** The rule's id, or `unavailable` where it would tell of a doctor's own circumstances. */
export function reasonOf(rule: string): string {
  return personalRules.has(rule) ? 'unavailable' : rule;
}

/** Beyond this many empty vakter only the exclusions are counted: trying doctors costs a run of every hard rule each. */
const mostTried = 40;

export function explainUnfilled(roster: Roster, rules: readonly ActiveRule[]): UnfilledVakt[] {
  const { problem, assignments } = roster;
  return problem.vakter
    .filter((vakt) => vakt.requirement === 'minimum' && !assignments.has(vakt.id))
    .map((vakt, index) => explainUnfilledVakt(roster, rules, vakt, index < mostTried));
}

/** What stands in each doctor's way to one empty vakt. */
export function explainUnfilledVakt(
  roster: Roster,
  rules: readonly ActiveRule[],
  vakt: Vakt,
  isTried = true,
): UnfilledVakt {
  const hard = rules.filter(({ mode, rule }) => mode === 'hard' && rule.finding === 'breach');
  const { excluded, left } = sortOut(roster, vakt, hard);
  return {
    vakt: vakt.id,
    date: vakt.date,
    line: vakt.lineId,
    from: toIso(vakt.start),
    to: toIso(vakt.end),
    priority: vakt.line.priority,
    lockedEmpty: roster.problem.lockByVakt.get(vakt.id) === null,
    excluded,
    tried: isTried ? left.map((doctor) => tryDoctor(roster, vakt, doctor, hard)) : null,
  };
}

function sortOut(
  { problem }: Roster,
  vakt: Vakt,
  hard: readonly ActiveRule[],
): { readonly excluded: UnfilledVakt['excluded']; readonly left: Doctor[] } {
  const firstRule = (doctor: Doctor): ActiveRule | undefined =>
    hard.find(
      (active) =>
        active.excludes(doctor, vakt, problem) && !isSetAside(problem, active, doctor.id, vakt.date),
    );
  const byRule = groupBy(problem.doctors, firstRule);
  const excluding = hard.filter((active) => byRule.has(active));
  const byReason = groupBy(excluding, ({ rule }) => reasonOf(rule.id));
  return {
    excluded: [...byReason].map(([reason, rules]) => {
      const doctors = new Set(rules.flatMap((active) => byRule.get(active) ?? []).map(({ id }) => id));
      return {
        reason,
        title: reason === 'unavailable' ? unavailable : (rules[0]?.rule.title ?? unavailable),
        doctors: problem.doctors.map(({ id }) => id).filter((id) => doctors.has(id)),
      };
    }),
    left: byRule.get(undefined) ?? [],
  };
}

/** Gives the vakt to the doctor and runs the checkers on what the two and those on duty at the same time hold. */
function tryDoctor(roster: Roster, vakt: Vakt, doctor: Doctor, hard: readonly ActiveRule[]): TriedDoctor {
  const near = restrictRoster(roster, { doctors: [doctor.id, ...holdersDuring(roster, vakt)] });
  const changed: Roster = {
    problem: near.problem,
    assignments: new Map([...near.assignments, [vakt.id, doctor.id]]),
  };
  return {
    doctor: doctor.id,
    because: hard.flatMap((active) => {
      const before = new Set(active.check(near).map(keyOf));
      const fresh = active
        .check(changed)
        .find(
          (violation) =>
            !before.has(keyOf(violation)) &&
            !isSetAside(roster.problem, active, violation.doctorId, violation.date),
        );
      return fresh === undefined
        ? []
        : [{ rule: active.rule.id, message: active.explain(fresh, 'hypothesis') }];
    }),
  };
}

function holdersDuring({ problem, assignments }: Roster, vakt: Vakt): string[] {
  return problem.vakter
    .filter((other) => overlapMinutes(other, vakt) > 0)
    .flatMap(({ id }) => assignments.get(id) ?? []);
}

function keyOf({ doctorId, date, vaktIds }: Violation): string {
  return [doctorId ?? '', date, ...vaktIds].join(' ');
}
