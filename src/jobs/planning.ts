import type { Pace } from '../../solver/index.js';
import type { Issue } from '../domain/issue.js';
import type { HeldSeat, RosterSeal } from './roster-version.js';
import type { KnownElsewhere } from './vakter-elsewhere.js';

/** How far one step of the lexicographic objective has come. */
export interface TierProgress {
  readonly tier: number;
  /** Order within the tier, see src/domain/objective-levels.ts. */
  readonly level: number;
  /** In the tier's own unit; 0 is the best there can be. */
  readonly value: number;
  /** Proven: no roster under these rules, as good in what goes before, has less. Absent where nothing is proven. */
  readonly bound?: number;
  readonly status: 'optimal' | 'feasible';
}

/** What a person who waits wants to know; no names. */
export interface PlanProgress {
  readonly elapsedSeconds: number;
  /** Minimum seats without a doctor in the best roster so far. */
  readonly unfilled: number;
  readonly tiers: readonly TierProgress[];
}

/** Who holds which vakt, by id. */
export type Assignments = RosterDocument['assignments'];

/** Everything that a finished job leaves behind, as files or rows. */
export interface PlanResult {
  /** `vaktplan/roster/1` */
  readonly roster: RosterDocument;
  /** Ids of the minimum seats without a doctor. */
  readonly unfilled: readonly string[];
  /** `vaktplan/report/1`: plain JSON, see src/reports. */
  readonly report: unknown;
  readonly csv: string;
  readonly html: string;
  readonly held: readonly HeldSeat[];
  readonly seal: RosterSeal;
}

export interface RosterDocument {
  readonly version: 'vaktplan/roster/1';
  readonly legevakt: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly assignments: readonly { readonly vakt: string; readonly doctor: string }[];
  readonly tiers: readonly TierProgress[];
  /** Of the model that the bounds of the tiers are proven for, SHA-256; a document from before there was one has none. */
  readonly modelHash?: string;
  readonly search: {
    readonly seed: number;
    readonly iterations: number;
    /** Given as `replay` with the same document, it leads to the same roster. */
    readonly pace: Pace;
    /** The same of the prover that worked beside it, as `proverReplay`; absent where there was none. */
    readonly proverPace?: Pace;
    readonly elapsedSeconds: number;
    readonly firstRosterSeconds: number;
    readonly engine: string;
    /** Why the search ended. */
    readonly ended: 'proven' | 'time' | 'idle' | 'iterations' | 'stopped';
  };
}

/** How a job ended. Bad input is an outcome, not a fault. */
export type PlanOutcome =
  | { readonly kind: 'planned'; readonly result: PlanResult; readonly warnings: readonly Issue[] }
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] };

/** Languages that the roster page exists in. */
export type PageLanguage = 'nb' | 'nn' | 'en';

export interface PlanHooks {
  /** `best` is the roster that the progress is about. */
  readonly onProgress: (progress: PlanProgress, best: Assignments) => void;
  /** Aborting keeps the best roster so far: the outcome is still `planned`. */
  readonly stop: AbortSignal;
  /** Of the roster page; bokmål where nothing is said. */
  readonly language?: PageLanguage;
  /** Where the search starts: the best roster of an earlier attempt. What the rules do not allow of it is left out. */
  readonly start?: Assignments | undefined;
  /** How long earlier attempts searched: what is left of the job's time is for this one. */
  readonly spentSeconds?: number | undefined;
  /** What other legevakter have published. */
  readonly elsewhere?: KnownElsewhere | undefined;
  /** The pace of an earlier search of the same document, which is done again. */
  readonly replay?: Pace | undefined;
  /** That of its prover. */
  readonly proverReplay?: Pace | undefined;
}

/** Plans one job document outside the caller's event loop. Rejects only for faults. */
export type PlanJob = (document: unknown, hooks: PlanHooks) => Promise<PlanOutcome>;
