import type { Problem } from '../backends/solver-backend.js';
import { collectTerms } from '../model/collect-terms.js';
import type { FrozenModel, ModelRow, ModelVariable, Objective } from '../model/model.js';
import type { Incumbent } from './incumbent.js';
import type { Range } from './variable-range.js';

/** How much a kept objective may exceed its value, for the solver's rounding only. */
const KEPT_SLACK = 1e-6;

/** A model whose rows and bounds also keep the objectives before one position at the incumbent's values. */
export interface TierProblem extends Problem {
  readonly variables: readonly ModelVariable[];
  readonly rows: readonly ModelRow[];
}

/**
 * The problem of one step of the objective. An earlier objective becomes a row `objective <= value + 1e-6`; where its
 * value is the least its variables' ranges allow, every variable in it is held at that end instead, which presolve
 * can use far better than a long row.
 */
export function makeTierProblem(
  model: FrozenModel,
  position: number,
  incumbent: Incumbent | undefined,
  ranges: readonly Range[],
): TierProblem {
  const objective = model.objectives[position] ?? { terms: [], constant: 0 };
  if (incumbent === undefined) return { variables: model.variables, rows: model.rows, objective };
  const variables = [...model.variables];
  const rows = [...model.rows];
  for (const [index, earlier] of model.objectives.slice(0, position).entries()) {
    const value = incumbent.objectives[index]?.value ?? Infinity;
    if (!holdAtRangeEnds(earlier, value, incumbent, ranges, variables))
      rows.push(keepObjective(earlier, value));
  }
  return { variables, rows, objective };
}

function keepObjective({ terms, constant, place }: Objective, value: number): ModelRow {
  const slack = KEPT_SLACK * Math.max(1, Math.abs(value));
  const subject = `${place.tier}/${place.level}`;
  return {
    terms: collectTerms(terms),
    sense: '<=',
    rhs: value - constant + slack,
    tag: { rule: 'kept-objective', subject },
  };
}

/** Whether all costs were at their range ends, in which case `variables` now says so. */
function holdAtRangeEnds(
  { terms, constant }: Objective,
  value: number,
  { values }: Incumbent,
  ranges: readonly Range[],
  variables: ModelVariable[],
): boolean {
  const ends = terms.map(({ coefficient, variable }) =>
    coefficient > 0 ? ranges[variable]?.least : ranges[variable]?.greatest,
  );
  const least = terms.reduce(
    (sum, { coefficient }, index) => sum + coefficient * (ends[index] ?? Infinity),
    constant,
  );
  if (!(Math.abs(least - value) <= KEPT_SLACK)) return false;
  for (const { coefficient, variable } of terms) {
    const before = variables[variable];
    const at = values[variable];
    if (before === undefined || at === undefined) continue;
    variables[variable] = coefficient > 0 ? { ...before, upper: at } : { ...before, lower: at };
  }
  return true;
}
