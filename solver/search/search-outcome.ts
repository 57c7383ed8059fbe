import type { ObjectivePlace } from '../model/model.js';
import type { Pace } from './pace.js';

/** What is known of one step of the objective. */
export interface TierResult {
  readonly place: ObjectivePlace;
  readonly value: number;
  /** No point that keeps the earlier objectives at their values is better; `undefined` where nothing was proven. */
  readonly bound: number | undefined;
  /** `optimal`: the value is within the gap of the bound. */
  readonly status: 'optimal' | 'feasible';
  readonly seconds: number;
}

/** What was done, whatever came of it. */
export interface SearchRecord {
  /** MIPs and sub-MIPs solved. */
  readonly iterations: number;
  /** Given as `replay` to a search with the same model and limits, it leads to the same end. */
  readonly pace: Pace;
  /** The same of the prover, as `proverReplay`; absent where the search proved by itself. */
  readonly proverPace?: Pace;
  readonly elapsedSeconds: number;
  readonly backend: { readonly name: string; readonly version: string };
}

/** How a search ended. `optimal`: every objective is proven; `feasible`: there is a point, but some are not. */
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
