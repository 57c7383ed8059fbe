import type { FrozenModel, Objective, ObjectivePlace, Tag } from '../model/model.js';
import type { Point } from '../outcome/point.js';
import { indexModel, type ModelIndex } from './model-index.js';
import { MovingPoint } from './moving-point.js';

/** Decisions that are on and are turned off, and the other way round afterwards. */
export interface Flips {
  readonly off: readonly number[];
  readonly on: readonly number[];
}

/** What flipping some decisions of a point changes. */
export interface FlipEffect {
  /** Of rows that are broken more than before, or more than with the first flips alone; each as often as there are such rows. */
  readonly worse: readonly Tag[];
  /** In model order; what does not change is not among them. */
  readonly costs: readonly CostChange[];
}

export interface CostChange {
  readonly place: ObjectivePlace;
  readonly tag: Tag;
  readonly change: number;
}

/** Changes smaller than this are rounding. */
const TOLERANCE = 1e-7;

/** Flipping to and fro adds rounding errors; after so many effects the point is computed anew. */
const EFFECTS_BEFORE_REFRESH = 1000;

/** Tells what flips would do to a point, which itself stays. One effect costs about the length of the columns it touches. */
export class FlipEffects {
  readonly #index: ModelIndex;
  readonly #point: MovingPoint;
  readonly #costsOf: ReadonlyMap<number, readonly VariableCost[]>;
  #untilRefresh = EFFECTS_BEFORE_REFRESH;

  constructor(model: FrozenModel, decisions: Point) {
    this.#index = indexModel(model);
    this.#point = new MovingPoint(this.#index, decisions);
    this.#costsOf = costsByVariable(model.objectives);
  }

  /** Turns some decisions off and others on; none may be given twice. */
  of({ off, on }: Flips): FlipEffect {
    const flips = [...off, ...on];
    const variables = this.#touchedBy(flips);
    const rows = this.#rowsOf(variables);
    const values = variables.map((variable) => this.#valueOf(variable));
    const violations = this.#violationsOf(rows);
    this.#flip(off);
    const between = this.#violationsOf(rows);
    this.#flip(on);
    const after = this.#violationsOf(rows);
    const worse = rows.filter(
      (_, at) => (after[at] ?? 0) > Math.min(violations[at] ?? 0, between[at] ?? 0) + TOLERANCE,
    );
    const costs = variables.flatMap((variable, at) =>
      this.#costsOfChange(variable, this.#valueOf(variable) - (values[at] ?? 0)),
    );
    this.#flip(flips);
    this.#refreshAtTimes();
    return { worse: worse.flatMap((row) => this.#index.rowTags[row] ?? []), costs };
  }

  #flip(variables: readonly number[]): void {
    for (const variable of variables) this.#point.flip(variable);
  }

  #refreshAtTimes(): void {
    this.#untilRefresh -= 1;
    if (this.#untilRefresh > 0) return;
    this.#point.refresh();
    this.#untilRefresh = EFFECTS_BEFORE_REFRESH;
  }

  #violationsOf(rows: readonly number[]): number[] {
    return rows.map((row) => this.#point.violationOf(row));
  }

  #valueOf(variable: number): number {
    return this.#point.values[variable] ?? 0;
  }

  /** The decisions, and the hinges that follow from them through any chain, in model order. */
  #touchedBy(flips: readonly number[]): number[] {
    const { expressionsOfVariable, hingeOfExpression } = this.#index;
    const touched = new Set(flips);
    // A set is walked in the order in which it grows.
    for (const variable of touched)
      for (const expression of listAt(expressionsOfVariable, variable))
        touched.add(hingeOfExpression[expression] ?? 0);
    return [...touched].sort((a, b) => a - b);
  }

  #rowsOf(variables: readonly number[]): number[] {
    const rows = new Set<number>();
    for (const variable of variables)
      for (const row of listAt(this.#index.rowsOfVariable, variable)) rows.add(row);
    return [...rows].sort((a, b) => a - b);
  }

  #costsOfChange(variable: number, change: number): CostChange[] {
    return (this.#costsOf.get(variable) ?? [])
      .map(({ place, tag, coefficient }) => ({ place, tag, change: coefficient * change }))
      .filter((cost) => Math.abs(cost.change) > TOLERANCE);
  }
}

interface VariableCost {
  readonly place: ObjectivePlace;
  readonly tag: Tag;
  readonly coefficient: number;
}

function costsByVariable(objectives: readonly Objective[]): Map<number, VariableCost[]> {
  const byVariable = new Map<number, VariableCost[]>();
  for (const { place, terms } of objectives)
    for (const { variable, coefficient, tag } of terms) {
      const costs = byVariable.get(variable) ?? [];
      costs.push({ place, tag, coefficient });
      byVariable.set(variable, costs);
    }
  return byVariable;
}

function listAt({ starts, indices }: ModelIndex['rowsOfVariable'], list: number): Int32Array {
  return indices.subarray(starts[list] ?? 0, starts[list + 1] ?? 0);
}
