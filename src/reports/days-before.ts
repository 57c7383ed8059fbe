import { expandDemand } from '../domain/demand-expansion.js';
import { periodSpan, type Problem } from '../domain/problem.js';
import { addDays, overlapMinutes } from '../domain/time.js';
import type { Duty, Vakt } from '../domain/vakt.js';

/** Longest stretch before the period from which a vakt can reach into it, in days. */
const reachDays = 7;

/**
 * Minimum seats of the days before that reach into the period, by the same staffing plan. Where history tells who had the vakt, there are as
 * many seats as it tells of: a plan that is new with the period does not staff the night before it.
 */
export function wantedBefore(problem: Problem): Vakt[] {
  const { from } = problem.job.period;
  const { start } = periodSpan(problem);
  const wanted = expandDemand(
    problem.lines,
    addDays(from, -reachDays),
    addDays(from, -1),
    problem.job.legevakt.aftenDagerAsHelg,
  ).filter(({ end, requirement }) => end > start && requirement === 'minimum');
  const worked = workedBefore(problem).map(({ duty }) => duty);
  return wanted.filter((vakt) => {
    const isSameTime = (duty: Duty): boolean => duty.lineId === vakt.lineId && overlapMinutes(duty, vakt) > 0;
    const told = worked.filter(isSameTime).length;
    return told === 0 || wanted.filter(isSameTime).indexOf(vakt) < told;
  });
}

/** What history tells of duties that reach into the period, with who had them. */
export function workedBefore(problem: Problem): { readonly duty: Duty; readonly doctorId: string }[] {
  const { start } = periodSpan(problem);
  return [...problem.historyByDoctor].flatMap(([doctorId, duties]) =>
    duties.filter(({ end }) => end > start).map((duty) => ({ duty, doctorId })),
  );
}
