import type { SolverBackend } from '../backends/solver-backend.js';
import { relax } from '../bound/relaxation.js';
import { completePoint } from '../outcome/complete-point.js';
import { makeElastic } from './elastic-problem.js';
import { restrictRows, withoutIdleHinges, type TaggedRows } from './tagged-rows.js';

export interface ConflictLimits {
  /** Problems that may be solved; default 2000. */
  readonly checks?: number;
  /** Nodes of the branch-and-bound tree of each; default 2000. */
  readonly nodes?: number;
  /** Asked often, inside the native code too. */
  readonly shouldStop?: () => boolean;
}

/** Whether groups can hold together. `unknown`: a limit came first. */
export type GroupCheck = 'conflicting' | 'compatible' | 'unknown';

/** A point, and the groups it breaks. */
export interface StretchedPoint {
  readonly values: Float64Array;
  readonly broken: ReadonlySet<string>;
}

const DEFAULT_CHECKS = 2000;
const DEFAULT_NODES = 2000;
/** Rows are kept within 1e-6; stretched by no more than this is kept. */
const STRETCH_TOLERANCE = 1e-5;
const DUAL_TOLERANCE = 1e-7;

/** Asks a backend what groups of rows can hold together, and counts the questions. */
export class ConflictChecks {
  readonly #whole: TaggedRows;
  readonly #backend: SolverBackend;
  readonly #limits: ConflictLimits;
  /** Shared with the checks of a part. */
  readonly #counter: { count: number };

  constructor(whole: TaggedRows, backend: SolverBackend, limits: ConflictLimits, counter = { count: 0 }) {
    this.#whole = whole;
    this.#backend = backend;
    this.#limits = limits;
    this.#counter = counter;
  }

  get count(): number {
    return this.#counter.count;
  }

  /** The same where these groups are all there are: a smaller problem, within the same limits. */
  within(groups: ReadonlySet<string>): ConflictChecks {
    return new ConflictChecks(restrictRows(this.#whole, groups), this.#backend, this.#limits, this.#counter);
  }

  /** Once `true`, no more is asked. */
  isOver(): boolean {
    return this.count >= (this.#limits.checks ?? DEFAULT_CHECKS) || this.#limits.shouldStop?.() === true;
  }

  /** With whole numbers. */
  check(groups: ReadonlySet<string>): GroupCheck {
    if (this.isOver()) return 'unknown';
    this.#counter.count += 1;
    const { variables, rows } = restrictRows(this.#whole, groups);
    const objective = { terms: [], constant: 0 };
    const outcome = this.#backend.solve({ variables, rows, objective }, this.#options());
    if (outcome.kind === 'infeasible') return 'conflicting';
    return outcome.kind === 'optimal' || outcome.kind === 'feasible' ? 'compatible' : 'unknown';
  }

  /**
   * Groups among these that conflict even without whole numbers: those whose rows have a price where the least sum of breaks is above 0
   * (Farkas: the rows add up to a contradiction with these prices). `undefined` where there are none, or none that the backend can name.
   */
  findLinearConflict(groups: ReadonlySet<string>): ReadonlySet<string> | undefined {
    if (this.isOver()) return undefined;
    this.#counter.count += 1;
    const restricted = restrictRows(this.#whole, groups);
    const { problem } = makeElastic(restricted, (group) => groups.has(group));
    const open = this.#backend.open?.(relax(problem));
    const { shouldStop } = this.#limits;
    const solution = open?.solve(shouldStop === undefined ? {} : { shouldStop });
    open?.close();
    if (solution === undefined || solution.bound <= STRETCH_TOLERANCE) return undefined;
    return new Set(
      restricted.groups.filter(
        (group, position) =>
          group !== undefined && Math.abs(solution.rowDuals[position] ?? 0) > DUAL_TOLERANCE,
      ) as readonly string[],
    );
  }

  /**
   * A point that keeps the groups of `kept` and breaks few of the others; `conflicting` where there is none.
   */
  stretch(kept: ReadonlySet<string>): StretchedPoint | 'conflicting' | 'unknown' {
    if (this.isOver()) return 'unknown';
    this.#counter.count += 1;
    const restricted = withoutIdleHinges(this.#whole);
    const { problem, groupOfStretch } = makeElastic(restricted, (group) => !kept.has(group));
    const outcome = this.#backend.solve(problem, this.#options());
    if (outcome.kind === 'infeasible') return 'conflicting';
    if (outcome.kind !== 'optimal' && outcome.kind !== 'feasible') return 'unknown';
    const broken = new Set(
      [...groupOfStretch].flatMap(([variable, group]) =>
        (outcome.values[variable] ?? 0) > STRETCH_TOLERANCE ? [group] : [],
      ),
    );
    return { values: this.#spread(outcome.values, restricted.origins), broken };
  }

  #options(): { readonly nodeLimit: number; readonly shouldStop?: () => boolean } {
    const { nodes = DEFAULT_NODES, shouldStop } = this.#limits;
    return { nodeLimit: nodes, ...(shouldStop === undefined ? {} : { shouldStop }) };
  }

  /** Decisions that no row of the problem has stay as low as they can be. */
  #spread(values: Float64Array, origins: readonly number[]): Float64Array {
    const point = Float64Array.from(this.#whole.variables, ({ lower }) => lower);
    for (const [place, origin] of origins.entries()) point[origin] = values[place] ?? 0;
    return completePoint(this.#whole, point);
  }
}
