import { findRoster, type FoundRoster } from '../../src/jobs/find-roster.js';
import type { Problem } from '../../src/domain/problem.js';
import { rulesOf } from './builders.js';

/** Searches by counted work, so that the same problem gives the same roster on every machine. */
export function planRoster(problem: Problem, iterations = 30): Promise<FoundRoster> {
  const { solve } = problem.job;
  return findRoster(
    { ...problem, job: { ...problem.job, solve: { ...solve, iterations } } },
    rulesOf(problem),
    {
      onProgress: () => undefined,
      shouldStop: () => false,
      now: () => performance.now() / 1000,
    },
  );
}
