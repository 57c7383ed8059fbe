import type { SolverBackend } from '../backends/solver-backend.js';
import type { FrozenModel, ObjectivePlace } from '../model/model.js';
import type { Point } from '../outcome/point.js';
import type { SolveOutcome } from '../outcome/solve-outcome.js';
import { IncumbentKeeper, type Incumbent } from './incumbent.js';
import { findObjectiveStep } from './objective-step.js';
import { makeTierProblem } from './tier-problem.js';
import { findTrivialBound } from './trivial-bound.js';
import { findRanges, type Range } from './variable-range.js';

export interface SearchLimits {
  /** Wall time for the whole search. Ignored where `iterations` is given. */
  readonly seconds: number;
  /** Work in place of time: the result then depends on the model, these limits and the seed alone. */
  readonly iterations?: number;
  /** An objective is proven when its value is within this of its bound; default 1e-6. */
  readonly absoluteGap?: number;
  /** The same as a share of the value, 0-1; default 0. */
  readonly relativeGap?: number;
  readonly seed?: number;
  /** A point to begin from, such as the roster in force; used if it is feasible. */
  readonly start?: Point;
}

/** All that the search needs from outside. */
export interface SearchSurroundings {
  /** Seconds on a steady clock. */
  readonly now: () => number;
  /** Asked often; `true` ends the search with the best point so far. */
  readonly shouldStop?: () => boolean;
  readonly onIncumbent?: (incumbent: Incumbent, elapsedSeconds: number) => void;
  readonly onTier?: (tier: TierResult) => void;
  /** Called when the search begins, and again if the backend aborts. */
  readonly loadBackend: () => Promise<SolverBackend>;
}

/** What is known of one step of the objective. */
export interface TierResult {
  readonly place: ObjectivePlace;
  readonly value: number;
  /** No point that keeps the earlier objectives is better; `undefined` where nothing was proven. */
  readonly bound: number | undefined;
  /** `optimal`: the value is within the gap of the bound. */
  readonly status: 'optimal' | 'feasible';
  readonly seconds: number;
}

interface SearchRecord {
  readonly iterations: number;
  readonly elapsedSeconds: number;
  readonly backendVersion: string;
}

/** How a search ended. `optimal`: every objective is proven; `feasible`: there is a point, some are not. */
export type SearchOutcome = SearchRecord &
  (
    | {
        readonly kind: 'optimal' | 'feasible';
        readonly values: Float64Array;
        /** In lexicographic order, one for each objective of the model. */
        readonly tiers: readonly TierResult[];
      }
    | { readonly kind: 'infeasible' | 'unbounded' | 'no-solution-in-time' | 'cancelled' }
    | { readonly kind: 'backend-error'; readonly message: string }
  );

/** Minimises the objectives of a model one after the other; a later one never worsens an earlier one. */
export async function optimiseLexicographically(
  model: FrozenModel,
  limits: SearchLimits,
  surroundings: SearchSurroundings,
): Promise<SearchOutcome> {
  return new LexicographicSearch(model, limits, surroundings, await surroundings.loadBackend()).run();
}

class LexicographicSearch {
  readonly #model: FrozenModel;
  readonly #limits: SearchLimits;
  readonly #surroundings: SearchSurroundings;
  readonly #backend: SolverBackend;
  readonly #begun: number;
  readonly #ranges: readonly Range[];
  readonly #keeper: IncumbentKeeper;
  readonly #tiers: TierResult[] = [];
  #iterations = 0;

  constructor(
    model: FrozenModel,
    limits: SearchLimits,
    surroundings: SearchSurroundings,
    backend: SolverBackend,
  ) {
    this.#model = model;
    this.#limits = limits;
    this.#surroundings = surroundings;
    this.#backend = backend;
    this.#begun = surroundings.now();
    this.#ranges = findRanges(model);
    this.#keeper = new IncumbentKeeper(model, (incumbent) =>
      surroundings.onIncumbent?.(incumbent, this.#elapsed()),
    );
  }

  run(): SearchOutcome {
    if (this.#limits.start !== undefined) this.#keeper.offer(this.#limits.start, 'given');
    this.#keeper.offer(
      this.#model.variables.map(({ lower }) => lower),
      'start',
    );
    const positions = Math.max(1, this.#model.objectives.length);
    for (let position = 0; position < positions; position += 1) {
      const failure = this.#solveTier(position);
      if (failure !== undefined) return this.#record(failure);
    }
    return this.#record({});
  }

  #elapsed(): number {
    return this.#surroundings.now() - this.#begun;
  }

  #record(failure: Partial<SolveOutcome>): SearchOutcome {
    const record = {
      iterations: this.#iterations,
      elapsedSeconds: this.#elapsed(),
      backendVersion: this.#backend.version,
    };
    const { best } = this.#keeper;
    if (best !== undefined) {
      const kind = this.#tiers.every(({ status }) => status === 'optimal') ? 'optimal' : 'feasible';
      return { ...record, kind, values: best.values, tiers: this.#tiers };
    }
    if (failure.kind === 'backend-error')
      return { ...record, kind: failure.kind, message: failure.message ?? '' };
    if (failure.kind === 'infeasible' || failure.kind === 'unbounded' || failure.kind === 'cancelled')
      return { ...record, kind: failure.kind };
    return { ...record, kind: 'no-solution-in-time' };
  }

  #solveTier(position: number): SolveOutcome | undefined {
    const begun = this.#surroundings.now();
    const objective = this.#model.objectives[position];
    const trivial = objective && findTrivialBound(objective, this.#ranges);
    const { best } = this.#keeper;
    let bound = trivial;
    if (objective === undefined ? best === undefined : !this.#isProven(position, trivial)) {
      const outcome = this.#solveMip(position);
      if (this.#keeper.best === undefined) return outcome;
      if (outcome.kind === 'optimal' || outcome.kind === 'feasible') bound = highest(bound, outcome.bound);
    }
    if (objective === undefined) return undefined;
    bound = this.#raise(position, bound);
    const value = this.#keeper.valueOf(position);
    const tier: TierResult = {
      place: objective.place,
      value,
      bound: bound === undefined ? undefined : Math.min(bound, value),
      status: this.#isProven(position, bound) ? 'optimal' : 'feasible',
      seconds: this.#surroundings.now() - begun,
    };
    this.#tiers.push(tier);
    this.#surroundings.onTier?.(tier);
    return undefined;
  }

  #solveMip(position: number): SolveOutcome {
    const { best } = this.#keeper;
    const { absoluteGap, relativeGap, seed, seconds, iterations } = this.#limits;
    const { shouldStop } = this.#surroundings;
    this.#iterations += 1;
    const remaining = seconds - this.#elapsed();
    const outcome = this.#backend.solve(makeTierProblem(this.#model, position, best, this.#ranges), {
      ...(best === undefined ? {} : { start: best.values }),
      ...(iterations === undefined
        ? { timeLimitSeconds: Math.max(0, remaining / (this.#model.objectives.length - position)) }
        : { nodeLimit: iterations }),
      absoluteGap: Math.max(absoluteGap ?? 1e-6, 0.999 * (this.#step(position) ?? 0)),
      relativeGap: relativeGap ?? 0,
      seed: seed ?? 0,
      ...(shouldStop === undefined ? {} : { shouldStop }),
      onImproving: (values) => {
        this.#keeper.offer(values, 'mip');
      },
    });
    if (outcome.kind === 'optimal' || outcome.kind === 'feasible') this.#keeper.offer(outcome.values, 'mip');
    return outcome;
  }

  #step(position: number): number | undefined {
    const objective = this.#model.objectives[position];
    return objective && findObjectiveStep(this.#model, objective);
  }

  /** The next value the objective can take at or above a proven bound. */
  #raise(position: number, bound: number | undefined): number | undefined {
    const objective = this.#model.objectives[position];
    const step = this.#step(position);
    if (objective === undefined || step === undefined || bound === undefined) return bound;
    const steps = (bound - objective.constant) / step;
    return objective.constant + step * Math.ceil(steps - 1e-6);
  }

  #isProven(position: number, bound: number | undefined): boolean {
    if (bound === undefined || this.#keeper.best === undefined) return false;
    const value = this.#keeper.valueOf(position);
    const { absoluteGap = 1e-6, relativeGap = 0 } = this.#limits;
    return value - bound <= Math.max(absoluteGap, relativeGap * Math.abs(value), 1e-9 * Math.abs(value));
  }
}

function highest(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined ? b : b === undefined ? a : Math.max(a, b);
}
