import type { Text } from '../domain/issue.js';
import type { Doctor } from '../domain/doctor.js';
import type { Roster } from '../domain/roster.js';
import { overlapMinutes, toIso, type LocalDate } from '../domain/time.js';
import type { Vakt } from '../domain/vakt.js';
import type { ActiveRule } from '../rules/active-rules.js';
import { restrictRoster } from '../rules/rule-scope.js';
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
  /** Doctors whom a rule keeps off this vakt whatever the rest looks like; each is counted under the first such rule. */
  readonly excluded: readonly { readonly rule: string; readonly title: Text; readonly doctors: number }[];
  /** The doctors who are left, with what giving them this vakt would newly break. Null where there were too many empty vakter to try. */
  readonly tried: readonly TriedDoctor[] | null;
}

export interface TriedDoctor {
  readonly doctor: string;
  /** Empty: no hard rule stands in the way in this roster. */
  readonly because: readonly { readonly rule: string; readonly message: Text }[];
}

/** Beyond this many empty vakter only the exclusions are counted: trying doctors costs a run of every hard rule each. */
const mostTried = 40;

export function explainUnfilled(roster: Roster, rules: readonly ActiveRule[]): UnfilledVakt[] {
  const { problem, assignments } = roster;
  const hard = rules.filter(({ mode, rule }) => mode === 'hard' && rule.finding === 'breach');
  return problem.vakter
    .filter((vakt) => vakt.requirement === 'minimum' && !assignments.has(vakt.id))
    .map((vakt, index) => {
      const { excluded, left } = sortOut(roster, vakt, hard);
      return {
        vakt: vakt.id,
        date: vakt.date,
        line: vakt.lineId,
        from: toIso(vakt.start),
        to: toIso(vakt.end),
        priority: vakt.line.priority,
        lockedEmpty: problem.lockByVakt.get(vakt.id) === null,
        excluded,
        tried: index < mostTried ? left.map((doctor) => tryDoctor(roster, vakt, doctor, hard)) : null,
      };
    });
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
  return {
    excluded: hard.flatMap((active) => {
      const doctors = byRule.get(active)?.length ?? 0;
      return doctors === 0 ? [] : [{ rule: active.rule.id, title: active.rule.title, doctors }];
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
      return fresh === undefined ? [] : [{ rule: active.rule.id, message: active.explain(fresh) }];
    }),
  };
}

function holdersDuring({ problem, assignments }: Roster, vakt: Vakt): string[] {
  return problem.vakter
    .filter((other) => overlapMinutes(other, vakt) > 0)
    .flatMap(({ id }) => assignments.get(id) ?? []);
}

function isSetAside(
  { job }: Roster['problem'],
  active: ActiveRule,
  doctorId: string | undefined,
  date: LocalDate,
): boolean {
  return job.overrides.some(
    (override) => override.rule === active.rule.id && override.doctor === doctorId && override.date === date,
  );
}

function keyOf({ doctorId, date, vaktIds }: Violation): string {
  return [doctorId ?? '', date, ...vaktIds].join(' ');
}
