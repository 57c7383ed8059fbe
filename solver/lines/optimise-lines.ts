import { rosterCost } from './line-cost.js';
import { findLineFaults } from './line-faults.js';
import { LinePace } from './line-pace.js';
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
    const { found, pace } = await runRounds(problem, limits, surroundings, { teams, begun });
    const replay = isDone(found, limits) || pace.isOver ? pace.replay : undefined;
    return { ...toOutcome(found), rounds: pace.rounds, replay, seconds: now() - begun };
  } finally {
    await Promise.all(teams.map((team) => team.end()));
  }
}

async function runRounds(
  problem: LineProblem,
  limits: LineSearchLimits,
  { now, shouldStop = () => false, onProgress }: LineSearchSurroundings,
  { teams, begun }: { teams: readonly RunningLineTeam[]; begun: number },
): Promise<{ found: LineFindings; pace: LinePace }> {
  const pace = new LinePace(limits);
  let found = startOf(problem, limits);
  let work = 0;
  while (!pace.isOver && !isDone(found, limits) && !shouldStop()) {
    const round = { known: found, work: work + WORK_PER_ROUND, ...pace.next(now() - begun) };
    const results = await Promise.all(teams.map((team) => team.round(round)));
    work = Math.max(...results.map((result) => result.work));
    const before = found;
    found = results.reduce((best, result) => joinFindings(best, result.found), found);
    if (found.value < before.value || found.bound > before.bound) onProgress?.(found, now() - begun);
  }
  return { found, pace };
}

function startOf(problem: LineProblem, { start }: LineSearchLimits): LineFindings {
  if (start?.length !== problem.people.length) return nothingFound;
  if (start.some((line, person) => findLineFaults(problem, person, line).length > 0)) return nothingFound;
  return { ...nothingFound, lines: start, value: rosterCost(problem, start) };
}

function isDone({ value, bound }: LineFindings, { relativeGap = 0 }: LineSearchLimits): boolean {
  return bound === Infinity || (value < Infinity && value - bound <= relativeGap * Math.abs(value));
}

function toOutcome({
  lines,
  value,
  bound,
}: LineFindings): Omit<LineSearchOutcome, 'rounds' | 'replay' | 'seconds'> {
  if (lines === undefined) return { status: bound === Infinity ? 'infeasible' : 'none', lines, value, bound };
  return { status: value <= bound ? 'optimal' : 'feasible', lines, value, bound };
}
