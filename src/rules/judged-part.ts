import type { Problem } from '../domain/problem.js';
import type { LocalDate } from '../domain/time.js';

/** The dates and vakter that a rule about the whole period judges, and the date under which it files what it says. */
export type JudgedPart = Problem & { readonly firstJudged: LocalDate };

/** Where a version of the rule holds for a part of the period, only that part counts. */
export function judgedPart(problem: Problem): JudgedPart {
  const dates = problem.dates.filter((date) => problem.judges(date));
  const firstJudged = dates[0] ?? problem.job.period.from;
  if (dates.length === problem.dates.length) return { ...problem, firstJudged };
  const vakter = problem.vakter.filter(({ date }) => problem.judges(date));
  const vaktById = new Map(vakter.map((vakt) => [vakt.id, vakt]));
  return { ...problem, dates, vakter, vaktById, firstJudged };
}
