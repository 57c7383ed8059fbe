import type { Actor } from '../audit/audit-entry.js';
import type { RosterContents, StatusChange } from './roster-store.js';
import type { Publication } from './roster-version.js';
import type { Swap, SwapJudgement, SwapState } from './swap.js';
import type { SwapViewer } from './swap-viewer.js';

/** Where a list goes on: the last swap that was seen. */
export interface SwapPlace {
  readonly createdAt: Date;
  readonly id: string;
}

export interface SwapQuery {
  /** Only what concerns them. */
  readonly viewer: SwapViewer;
  /** Any of these; all where nothing is said. */
  readonly states?: readonly SwapState[];
  readonly after?: SwapPlace;
  readonly limit: number;
}

/** A swap as it is asked for; the seats are those of `roster`. */
export interface NewSwap extends Pick<
  Swap,
  'id' | 'roster' | 'kind' | 'from' | 'to' | 'requestedAt' | 'judgement'
> {
  /** Ids of vakter. */
  readonly gives: string;
  readonly takes?: string;
  readonly actor: Actor;
}

export interface SwapChange {
  readonly id: string;
  readonly to: Extract<SwapState, 'accepted' | 'declined' | 'withdrawn' | 'rejected'>;
  /** States that it may be changed from. */
  readonly from: readonly SwapState[];
  /** Only where the swap is as the asker saw it. */
  readonly revision?: number | undefined;
  /** Who takes the vakt of an open offer. */
  readonly taker?: string;
  readonly judgement?: SwapJudgement;
  readonly at: Date;
  readonly actor: Actor;
}

export interface SwapApproval {
  readonly id: string;
  /** Only where the swap is as the asker saw it. */
  readonly revision?: number | undefined;
  /** The published version that was judged; where it is that no longer, nothing is stored. */
  readonly roster: string;
  /** Id of the version that comes of it. */
  readonly result: string;
  readonly contents: RosterContents;
  /** Only where this is what other legevakter have published now. */
  readonly judgedBy?: Required<StatusChange>['judgedBy'];
  readonly publication: Publication;
  readonly judgement: SwapJudgement;
  readonly at: Date;
  readonly actor: Actor;
}

export type SwapRefusal =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'stale' }
  | { readonly kind: 'not-possible'; readonly state: SwapState };

/** The record of swaps. Each change is guarded by the state, and is in the audit log. */
export interface SwapStore {
  /** The id of the swap: an older one's where the same is asked for already and nothing has come of it yet. */
  addSwap(swap: NewSwap): Promise<string>;
  findSwap(id: string): Promise<Swap | undefined>;
  /** Newest first. */
  listSwaps(query: SwapQuery): Promise<readonly Swap[]>;
  changeSwap(change: SwapChange): Promise<{ readonly kind: 'changed' } | SwapRefusal>;
  /** All at once: the version with the swap done is stored and published, and the swap is approved. */
  approveSwap(
    approval: SwapApproval,
  ): Promise<{ readonly kind: 'changed' } | { readonly kind: 'roster-changed' } | SwapRefusal>;
  /** Ends those of which a vakt has begun, or is not held any more as it was. */
  expireSwaps(at: Date): Promise<readonly string[]>;
}
