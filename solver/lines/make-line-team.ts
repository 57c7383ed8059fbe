import type { LineProblem } from './line-problem.js';
import { LineTeam } from './line-team.js';
import { makeResampling } from './resampling.js';

export interface LineTeamOptions {
  /** A whole number. */
  readonly seed: number;
  /** Which of the teams this is, from 0, and how many there are. */
  readonly place: number;
  readonly count: number;
}

/** Far apart, so that the teams of one seed are not those of the next. */
const SEED_STEP = 7919;

/** The searchers of one thread. */
export function makeLineTeam(problem: LineProblem, { seed, place }: LineTeamOptions): LineTeam {
  return new LineTeam([makeResampling(problem, seed + SEED_STEP * place)]);
}
