import { loadHighs } from '../backends/load-highs.js';
import { makeColumnGeneration } from './column-generation.js';
import type { LineProblem } from './line-problem.js';
import type { LineSearcher } from './line-searcher.js';
import { makeLineDives } from './line-dives.js';
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

/** The searchers of one thread: with two threads the first samples and the second proves and dives, one alone takes turns. */
export async function makeLineTeam(
  problem: LineProblem,
  { seed, place, count }: LineTeamOptions,
): Promise<LineTeam> {
  const sampling = makeResampling(problem, seed + SEED_STEP * place);
  const proves = place === count - 1;
  const proof = proves ? await makeProof(problem, seed) : [];
  return new LineTeam(place === 0 ? [sampling, ...proof] : proof, sampling);
}

/** Bounds, and rosters out of the columns that prove them. */
async function makeProof(problem: LineProblem, seed: number): Promise<LineSearcher[]> {
  const highs = await loadHighs();
  const columns = makeColumnGeneration(problem, highs);
  return [columns, makeLineDives(problem, highs, columns, seed)];
}
