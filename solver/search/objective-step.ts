import type { FrozenModel, LinearExpression, ModelVariable, Objective } from '../model/model.js';

/** Steps finer than this prove nothing that the tolerances do not. */
const SMALLEST_STEP = 1e-4;
const DIVISION_TOLERANCE = 1e-9;

/** A number whose whole multiples a value is restricted to; 0 = always 0; `undefined` = any value. */
type Step = number | undefined;

/**
 * The number whose whole multiples are the only values the objective, less its constant, can take at a point with
 * whole decisions; `undefined` where there is none. A proven bound may be raised to the next multiple.
 */
export function findObjectiveStep(
  { variables }: Pick<FrozenModel, 'variables'>,
  objective: Objective,
): number | undefined {
  const steps: Step[] = [];
  for (const variable of variables) steps.push(stepOf(variable, steps));
  const step = stepOfExpression({ terms: objective.terms, constant: 0 }, steps);
  return step === undefined || step < SMALLEST_STEP ? undefined : step;
}

function stepOf({ kind, hinge, lower, upper }: ModelVariable, steps: readonly Step[]): Step {
  if (lower === upper) return Math.abs(lower);
  if (kind !== 'continuous') return 1;
  if (hinge === undefined) return undefined;
  return hinge.reduce<Step>(
    (step, expression) => commonStep(step, stepOfExpression(expression, steps)),
    Math.abs(Math.max(0, lower)),
  );
}

function stepOfExpression({ terms, constant }: LinearExpression, steps: readonly Step[]): Step {
  return terms.reduce<Step>((step, { coefficient, variable }) => {
    const own = steps[variable];
    return commonStep(step, own === undefined ? undefined : Math.abs(coefficient) * own);
  }, Math.abs(constant));
}

/** Euclid's algorithm, with remainders below the tolerance taken as none. */
function commonStep(a: Step, b: Step): Step {
  if (a === undefined || b === undefined) return undefined;
  let [large, small] = [Math.max(a, b), Math.min(a, b)];
  const tolerance = DIVISION_TOLERANCE * Math.max(1, large);
  while (small > tolerance) {
    const remainder = large % small;
    const isNone = remainder <= tolerance || small - remainder <= tolerance;
    [large, small] = [small, isNone ? 0 : remainder];
    if (large < SMALLEST_STEP) return undefined;
  }
  return large;
}
