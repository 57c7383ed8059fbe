import { rosterCost } from './line-cost.js';
import { findLineFaults } from './line-faults.js';
import { LinePace } from './line-pace.js';
import type { LineProblem } from './line-problem.js';
import { joinFindings, nothingFound, type LineFindings } from './line-searcher.js';
import type { LineSearchLimits, LineSearchOutcome, LineSearchSurroundings } from './line-search.js';
import { TeamAtWork } from './team-at-work.js';

/**
 * Minimises the cost of a roster of lines. Teams of searchers work in rounds and exchange what they found at the barrier after each. The first
 * team never waits for another that is in the middle of a proof: that one is met at a later barrier, and which one is kept, so that the
 * outcome follows from problem, seed, threads, the number of rounds and these meetings.
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
    const { found, pace } = await runRounds(problem, limits, surroundings, {
      teams: teams.map((team) => new TeamAtWork(team)),
      begun,
    });
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
  { teams, begun }: { teams: readonly TeamAtWork[]; begun: number },
): Promise<{ found: LineFindings; pace: LinePace }> {
  const pace = new LinePace(limits);
  let found = startOf(problem, limits);
  while (!pace.isOver && !isDone(found, limits) && !shouldStop()) {
    const round = { known: found, ...pace.next(now() - begun) };
    for (const team of teams) team.begin(round);
    const before = found;
    for (const [place, team] of teams.entries())
      if (place === 0 || isMet(team, found, pace)) found = joinFindings(found, await team.answer());
    if (found.value === before.value && found.bound === before.bound) continue;
    pace.noteProgress(now() - begun);
    onProgress?.(found, now() - begun);
  }
  return { found, pace };
}

/** Nobody else knows what a team will find that looks for a first roster; and one that proves no longer is as quick as the first. */
function isMet(team: TeamAtWork, found: LineFindings, pace: LinePace): boolean {
  return found.lines === undefined || !team.isProving || pace.meets(() => team.hasAnswered);
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
