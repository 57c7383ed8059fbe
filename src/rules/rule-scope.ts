import type { Doctor } from '../domain/doctor.js';
import type { RuleScope } from '../domain/job/rule-setting.js';
import type { Problem } from '../domain/problem.js';
import type { Roster } from '../domain/roster.js';
import type { Vakt } from '../domain/vakt.js';

export function inScope(scope: RuleScope | undefined, doctor: Doctor, vakt: Vakt): boolean {
  return scope === undefined || (doctorInScope(scope, doctor) && lineInScope(scope, vakt.lineId));
}

/** The problem with the doctors and lines of the scope only. */
export function restrictProblem(problem: Problem, scope: RuleScope | undefined): Problem {
  if (scope === undefined) return problem;
  const doctors = problem.doctors.filter((doctor) => doctorInScope(scope, doctor));
  const vakter = problem.vakter.filter(({ lineId }) => lineInScope(scope, lineId));
  return {
    ...problem,
    doctors,
    doctorById: new Map(doctors.map((doctor) => [doctor.id, doctor])),
    vakter,
    vaktById: new Map(vakter.map((vakt) => [vakt.id, vakt])),
    historyByDoctor: new Map(
      doctors.map(({ id }) => [
        id,
        (problem.historyByDoctor.get(id) ?? []).filter(({ lineId }) => lineInScope(scope, lineId)),
      ]),
    ),
  };
}

export function restrictRoster(roster: Roster, scope: RuleScope | undefined): Roster {
  if (scope === undefined) return roster;
  const problem = restrictProblem(roster.problem, scope);
  const assignments = [...roster.assignments].filter(
    ([vakt, doctor]) => problem.vaktById.has(vakt) && problem.doctorById.has(doctor),
  );
  return { ...roster, problem, assignments: new Map(assignments) };
}

function doctorInScope({ regimes, categories, pools, doctors }: RuleScope, doctor: Doctor): boolean {
  return (
    (regimes === undefined || regimes.includes(doctor.regime)) &&
    (categories === undefined || categories.includes(doctor.category)) &&
    (pools === undefined || pools.some((pool) => doctor.pools.includes(pool))) &&
    (doctors === undefined || doctors.includes(doctor.id))
  );
}

function lineInScope({ lines }: RuleScope, lineId: string | undefined): boolean {
  return lines === undefined || (lineId !== undefined && lines.includes(lineId));
}
