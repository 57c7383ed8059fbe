import { askSecondOpinion, loadJavascriptLpSolver, type TierOpinion } from '../../solver/index.js';
import type { Problem } from '../domain/problem.js';
import { buildRosterModel, pointOf } from '../optimize/roster-model.js';
import type { ActiveRule } from '../rules/active-rules.js';
import type { RosterDocument } from './planning.js';

/** Of the second solver, for each tier. */
const secondsForEachTier = 10;

/** What a second solver, which shares no code with the engine, says of the values and bounds of a roster. */
export function crossCheck(
  problem: Problem,
  rules: readonly ActiveRule[],
  { assignments, tiers }: RosterDocument,
  now: () => number,
): readonly TierOpinion[] {
  const model = buildRosterModel(problem, rules);
  const holders = new Map(assignments.map(({ vakt, doctor }) => [vakt, doctor]));
  const found = {
    values: pointOf(model, { assignments: holders }),
    tiers: tiers.map(({ tier, level, value, bound, status }) => ({
      place: { tier, level },
      value,
      bound,
      status,
      seconds: 0,
    })),
  };
  return askSecondOpinion(model.model, found, loadJavascriptLpSolver({ now }), secondsForEachTier);
}
