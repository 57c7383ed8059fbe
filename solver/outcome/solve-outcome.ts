/** A feasible point of one problem. */
export interface Solution {
  readonly values: Float64Array;
  readonly objective: number;
  /** No feasible point is better than this; `undefined` where nothing was proven. */
  readonly bound: number | undefined;
}

export interface Optimal extends Solution {
  readonly kind: 'optimal';
}

/** A point without proof that it is the best. */
export interface Feasible extends Solution {
  readonly kind: 'feasible';
  readonly stoppedBy: 'limit' | 'cancelled';
}

export interface BackendError {
  readonly kind: 'backend-error';
  readonly message: string;
  /** The backend cannot be used any more: load another. */
  readonly backendLost: boolean;
}

/** How solving one problem ended. Only `optimal` (within the gaps asked for) and `feasible` have a point. */
export type SolveOutcome =
  | Optimal
  | Feasible
  | { readonly kind: 'infeasible' }
  | { readonly kind: 'unbounded' }
  | { readonly kind: 'no-solution-in-time' }
  | { readonly kind: 'cancelled' }
  | BackendError;
