import { rosterCost } from './line-cost.js';
import { findLineFaults } from './line-faults.js';
import type { LineProblem } from './line-problem.js';
import { joinFindings, nothingFound, type LineFindings } from './line-searcher.js';
import type {
  LineSearchLimits,
  LineSearchOutcome,
  LineSearchSurroundings,
  RunningLineTeam,
} from './line-search.js';

/** Steps of inner loops that a team does between two barriers: some tenths of a second. */
const WORK_PER_ROUND = 1e8;

/**
 * Minimises the cost of a roster of lines. Teams of searchers work in rounds and exchange what they found at the barrier after each, so that
 * the outcome follows from problem, seed, threads and the number of rounds.
 */
export async function optimiseLines(
  problem: LineProblem,
  limits: LineSearchLimits,
  surroundings: LineSearchSurroundings,
): Promise<LineSearchOutcome> {
  const { now, startTeam } = surroundings;
  const begun = now();
  const count = limits.threads ?? 1;
  const teams = Array.from({ length: count }, (_, place) => startTeam(place, count));
  try {
    const { found, rounds } = await runRounds(problem, limits, surroundings, { teams, begun });
    return { ...toOutcome(found), rounds, seconds: now() - begun };
  } finally {
    await Promise.all(teams.map((team) => team.end()));
  }
}

async function runRounds(
  problem: LineProblem,
  limits: LineSearchLimits,
  { now, shouldStop = () => false, onProgress }: LineSearchSurroundings,
  { teams, begun }: { teams: readonly RunningLineTeam[]; begun: number },
): Promise<{ found: LineFindings; rounds: number }> {
  let found = startOf(problem, limits);
  let rounds = 0;
  let work = 0;
  /** Seconds a round, of late. */
  let pace = 0;
  for (let isLast = false; !isLast && !isDone(found, limits); rounds += 1) {
    const elapsed = now() - begun;
    isLast = limits.rounds === undefined ? elapsed + 2 * pace >= limits.seconds : rounds + 1 >= limits.rounds;
    const round = { known: found, work: work + WORK_PER_ROUND, isLast };
    const results = await Promise.all(teams.map((team) => team.round(round)));
    work = Math.max(...results.map((result) => result.work));
    pace = (pace + now() - begun - elapsed) / 2;
    const before = found;
    found = results.reduce((best, result) => joinFindings(best, result.found), found);
    if (found.value < before.value || found.bound > before.bound) onProgress?.(found, now() - begun);
    if (shouldStop()) return { found, rounds: rounds + 1 };
  }
  return { found, rounds };
}

function startOf(problem: LineProblem, { start }: LineSearchLimits): LineFindings {
  if (start?.length !== problem.people.length) return nothingFound;
  if (start.some((line, person) => findLineFaults(problem, person, line).length > 0)) return nothingFound;
  return { ...nothingFound, lines: start, value: rosterCost(problem, start) };
}

function isDone({ value, bound }: LineFindings, { relativeGap = 0 }: LineSearchLimits): boolean {
  return bound === Infinity || (value < Infinity && value - bound <= relativeGap * Math.abs(value));
}

function toOutcome({ lines, value, bound }: LineFindings): Omit<LineSearchOutcome, 'rounds' | 'seconds'> {
  if (lines === undefined) return { status: bound === Infinity ? 'infeasible' : 'none', lines, value, bound };
  return { status: value <= bound ? 'optimal' : 'feasible', lines, value, bound };
}
