import type { Assignments, PageLanguage, PlanHooks, PlanOutcome, PlanProgress } from '../jobs/planning.js';
import type { KnownElsewhere } from '../jobs/vakter-elsewhere.js';

/** What the thread is given. */
export interface ThreadTask {
  readonly document: unknown;
  /** Of the roster page; bokmål where nothing is said. */
  readonly language?: PageLanguage | undefined;
  /** Where the search starts. */
  readonly start?: Assignments | undefined;
  /** How long earlier attempts searched. */
  readonly spentSeconds?: number | undefined;
  /** What other legevakter have published. */
  readonly elsewhere?: KnownElsewhere | undefined;
  /** The pace of the search that is to be done again. */
  readonly replay?: PlanHooks['replay'];
  readonly proverReplay?: PlanHooks['proverReplay'];
  /** How many threads it may have, itself included. */
  readonly threads: number;
  /** One Int32: 1 asks the search to end with the best roster so far. */
  readonly stopFlag: SharedArrayBuffer;
}

/** What the thread says. After `outcome` it says nothing more. */
export type ThreadMessage =
  | { readonly kind: 'progress'; readonly progress: PlanProgress; readonly best: Assignments }
  | { readonly kind: 'outcome'; readonly outcome: PlanOutcome };
