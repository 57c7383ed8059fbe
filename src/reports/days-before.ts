import { expandDemand } from '../domain/demand-expansion.js';
import { periodSpan, type Problem } from '../domain/problem.js';
import { addDays } from '../domain/time.js';
import type { Duty, Vakt } from '../domain/vakt.js';

/** Longest stretch before the period from which a vakt can reach into it, in days. */
const reachDays = 7;

/** Minimum seats of the days before that reach into the period, by the same staffing plan. */
export function wantedBefore(problem: Problem): Vakt[] {
  const { from } = problem.job.period;
  const { start } = periodSpan(problem);
  return expandDemand(
    problem.lines,
    addDays(from, -reachDays),
    addDays(from, -1),
    problem.job.legevakt.aftenDagerAsHelg,
  ).filter(({ end, requirement }) => end > start && requirement === 'minimum');
}

/** What history tells of duties that reach into the period, with who had them. */
export function workedBefore(problem: Problem): { readonly duty: Duty; readonly doctorId: string }[] {
  const { start } = periodSpan(problem);
  return [...problem.historyByDoctor].flatMap(([doctorId, duties]) =>
    duties.filter(({ end }) => end > start).map((duty) => ({ duty, doctorId })),
  );
}
