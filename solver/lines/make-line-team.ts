import type { Highs } from 'highs';
import { loadHighs } from '../backends/load-highs.js';
import { makeColumnGeneration } from './column-generation.js';
import { mayHaveColumns } from './column-source.js';
import type { LineProblem } from './line-problem.js';
import { makeLineDives } from './line-dives.js';
import { makeLineNeighbourhoods } from './line-neighbourhoods.js';
import { LineTeam, type LineTeamMember } from './line-team.js';
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

/** Of the search: sampling cools that long, then the best roster is looked around in. */
const SAMPLING_SHARE = 0.5;

/**
 * The searchers of one thread: with two threads the first samples and the second proves and dives, one alone takes turns; later every thread looks
 * around the best roster too. What is too large for columns is sampled to the end.
 */
export async function makeLineTeam(
  problem: LineProblem,
  { seed, place, count }: LineTeamOptions,
): Promise<LineTeam> {
  const own = seed + SEED_STEP * place;
  const highs = await loadHighs();
  const isLarge = !mayHaveColumns(problem);
  const sampling = { searcher: makeResampling(problem, own), to: isLarge ? 1 : SAMPLING_SHARE };
  const members: LineTeamMember[] = place === 0 ? [sampling] : [];
  if (place === count - 1) members.push(...makeProof(problem, highs, seed));
  if (!isLarge) members.push({ searcher: makeLineNeighbourhoods(problem, highs, own), from: SAMPLING_SHARE });
  return new LineTeam(members, sampling);
}

/** Bounds, and rosters out of the columns that prove them. */
function makeProof(problem: LineProblem, highs: Highs, seed: number): LineTeamMember[] {
  const columns = makeColumnGeneration(problem, highs);
  return [{ searcher: columns }, { searcher: makeLineDives(problem, highs, columns, seed) }];
}
