import type { PlanOutcome, PlanProgress } from '../jobs/planning.js';

/** What the thread is given. */
export interface ThreadTask {
  readonly document: unknown;
  /** One Int32: 1 asks the search to end with the best roster so far. */
  readonly stopFlag: SharedArrayBuffer;
}

/** What the thread says. After `outcome` it says nothing more. */
export type ThreadMessage =
  | { readonly kind: 'progress'; readonly progress: PlanProgress }
  | { readonly kind: 'outcome'; readonly outcome: PlanOutcome };
