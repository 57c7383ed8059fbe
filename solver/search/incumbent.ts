import type { FrozenModel, ObjectivePlace } from '../model/model.js';
import { completePoint } from '../outcome/complete-point.js';
import { isFeasible } from '../outcome/feasibility.js';
import { objectiveValue } from '../outcome/objective-value.js';
import type { Point } from '../outcome/point.js';

export type FoundBy = 'given' | 'start' | 'local-search' | 'mip' | 'fix-and-optimise' | 'columns';

/** The best point so far, with its value in every step of the objective. */
export interface Incumbent {
  readonly values: Float64Array;
  readonly objectives: readonly { readonly place: ObjectivePlace; readonly value: number }[];
  readonly foundBy: FoundBy;
}

/** Values this close, relative to their size where that is above 1, are the same. */
const VALUE_TOLERANCE = 1e-6;

/** -1 where `a` is lexicographically better (smaller), 1 where `b` is, 0 where they are the same within 1e-6. */
export function compareLexicographically(a: ArrayLike<number>, b: ArrayLike<number>): -1 | 0 | 1 {
  for (let index = 0; index < a.length; index += 1) {
    const [left, right] = [a[index] ?? 0, b[index] ?? 0];
    if (Math.abs(left - right) <= VALUE_TOLERANCE * Math.max(1, Math.abs(left))) continue;
    return left < right ? -1 : 1;
  }
  return 0;
}

/** Keeps the lexicographically best feasible point of all that are offered. */
export class IncumbentKeeper {
  readonly #model: FrozenModel;
  readonly #onBetter: (incumbent: Incumbent) => void;
  #best: Incumbent | undefined;

  constructor(model: FrozenModel, onBetter: (incumbent: Incumbent) => void) {
    this.#model = model;
    this.#onBetter = onBetter;
  }

  get best(): Incumbent | undefined {
    return this.#best;
  }

  /** Value of the incumbent in the objective at this position; throws where there is no incumbent. */
  valueOf(objective: number): number {
    const found = this.#best?.objectives[objective];
    if (found === undefined) throw new RangeError(`No incumbent, or no objective ${objective}`);
    return found.value;
  }

  /**
   * Rounds the whole decisions, sets the hinges, re-checks every row, and keeps the point if it is better, or as good
   * and `orEqual` is set; the same point once more leaves the same object. Returns what became of it.
   */
  offer(decisions: Point, foundBy: FoundBy, orEqual = false): 'better' | 'equal' | 'refused' {
    const values = completePoint(this.#model, roundDecisions(this.#model, decisions));
    const objectives = this.#model.objectives.map((objective) => ({
      place: objective.place,
      value: withoutNoise(objectiveValue(objective, values)),
    }));
    const comparison = this.#best === undefined ? -1 : compare(objectives, this.#best.objectives);
    if (comparison > 0 || (comparison === 0 && !orEqual)) return 'refused';
    if (!isFeasible(this.#model, values)) return 'refused';
    if (comparison === 0 && this.#best !== undefined) {
      if (!areSame(values, this.#best.values)) this.#best = { ...this.#best, values };
      return 'equal';
    }
    this.#best = { values, objectives, foundBy };
    this.#onBetter(this.#best);
    return 'better';
  }
}

function areSame(a: Float64Array, b: Float64Array): boolean {
  return a.every((value, index) => value === b[index]);
}

/** Sums of many fractions end in digits that mean nothing. */
function withoutNoise(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

function compare(a: Incumbent['objectives'], b: Incumbent['objectives']): -1 | 0 | 1 {
  return compareLexicographically(
    a.map(({ value }) => value),
    b.map(({ value }) => value),
  );
}

function roundDecisions({ variables }: FrozenModel, decisions: Point): Float64Array {
  return Float64Array.from(variables, ({ kind }, index) => {
    const value = decisions[index] ?? 0;
    return kind === 'continuous' ? value : Math.round(value);
  });
}
