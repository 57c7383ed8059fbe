import {
  makeLineTeam,
  optimiseLines,
  type LineProblem,
  type LineSearchOutcome,
  type RunningLineTeam,
} from '../../solver/index.js';

type Limits = Parameters<typeof optimiseLines>[1];
type Surroundings = Parameters<typeof optimiseLines>[2];

/** The search with its real teams, which take turns in this thread; by default on a clock that stands still. */
export function searchLines(
  problem: LineProblem,
  limits: Limits,
  surroundings: Partial<Surroundings> = {},
): Promise<LineSearchOutcome> {
  const { seed = 0 } = limits;
  const startTeam = (place: number, count: number): RunningLineTeam => {
    const team = makeLineTeam(problem, { seed, place, count });
    return {
      async round(round) {
        const searchers = await team;
        const found = searchers.round(round);
        return { found, work: searchers.work, isProving: searchers.isProving };
      },
      end: () => Promise.resolve(),
    };
  };
  return optimiseLines(problem, limits, { now: () => 0, startTeam, ...surroundings });
}
