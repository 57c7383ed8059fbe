import type { Text } from '../domain/issue.js';
import type { FindingStatus } from '../rules/verify-roster.js';
import type { DoctorNumbers } from './compare-rosters.js';
import type { HeldSeat } from './roster-version.js';

/**
 * - `exchange`: my vakt for yours. - `give-away`: you take my vakt. - `open`: whoever of the legevakt accepts first takes my vakt.
 */
export const swapKinds = ['exchange', 'give-away', 'open'] as const;
export type SwapKind = (typeof swapKinds)[number];

/**
 * - `requested` by the one who gives. - `accepted` by the one who takes; a leader decides.
 * - `approved`: a version of the roster with the swap is published. - `declined` by the one who was to take, also after accepting.
 * - `withdrawn` by the one who asked. - `rejected` by a leader. - `expired`: it cannot be done any more.
 */
export const swapStates = [
  'requested',
  'accepted',
  'approved',
  'declined',
  'withdrawn',
  'rejected',
  'expired',
] as const;
export type SwapState = (typeof swapStates)[number];

/** `begun`: a vakt of the swap has. `seat-changed`: a newer published version gave it to somebody else, or moved or dropped it. */
export const expiryReasons = ['begun', 'seat-changed'] as const;
export type ExpiryReason = (typeof expiryReasons)[number];

/** Something that the swap would bring, or take away. */
export interface SwapFinding {
  readonly change: 'comes' | 'goes';
  readonly status: FindingStatus;
  readonly rule: string;
  readonly title: Text;
  readonly doctor: string | null;
  readonly date: string;
  readonly vakter: readonly string[];
  /** Ids, never names. */
  readonly message: Text;
  /** The message has the id of another doctor than the one it is about. */
  readonly mentionsOthers: boolean;
}

export interface SwapLoad {
  readonly doctor: string;
  /** Null where the report does not have the doctor. */
  readonly before: DoctorNumbers | null;
  readonly after: DoctorNumbers | null;
}

/** What every rule says of the whole roster with the swap done, against the published one. */
export interface SwapJudgement {
  /** RFC 3339. */
  readonly at: string;
  /** The published version that was judged. */
  readonly roster: string;
  /** Of the whole roster; with any the swap cannot be approved. */
  readonly breaches: number;
  readonly findings: readonly SwapFinding[];
  /** Of the two doctors. */
  readonly load: readonly SwapLoad[];
}

/** Two doctors who swap seats of a published roster. */
export interface Swap {
  /** A UUID. */
  readonly id: string;
  readonly legevakt: string;
  /** Local dates, both included: those of the roster. */
  readonly period: { readonly from: string; readonly to: string };
  /** The published version that it was asked of. */
  readonly roster: string;
  readonly kind: SwapKind;
  /** Who asks, and holds `gives`. */
  readonly from: string;
  /** Absent for an open offer until somebody accepts. */
  readonly to?: string;
  /** As the version has it that it was asked of. */
  readonly gives: HeldSeat;
  /** Of an exchange. */
  readonly takes?: HeldSeat;
  readonly state: SwapState;
  readonly expiredBecause?: ExpiryReason;
  /** Grows with every change. */
  readonly revision: number;
  readonly requestedAt: Date;
  readonly acceptedAt?: Date;
  /** When it came to a final state. */
  readonly endedAt?: Date;
  /** The latest; absent for an open offer until somebody accepts. */
  readonly judgement?: SwapJudgement;
  /** The version that came of it. */
  readonly result?: string;
}

/** States that something can still come of. */
export const openSwapStates = ['requested', 'accepted'] as const satisfies readonly SwapState[];

/** What can be done to a swap, by whom, and from where. */
export const swapDeeds = {
  accept: { to: 'accepted', from: ['requested'], by: 'taker' },
  decline: { to: 'declined', from: openSwapStates, by: 'taker' },
  withdraw: { to: 'withdrawn', from: openSwapStates, by: 'giver' },
  approve: { to: 'approved', from: ['accepted'], by: 'leader' },
  reject: { to: 'rejected', from: openSwapStates, by: 'leader' },
} as const satisfies Record<
  string,
  {
    readonly to: SwapState;
    readonly from: readonly SwapState[];
    readonly by: 'taker' | 'giver' | 'leader';
  }
>;
export type SwapDeed = keyof typeof swapDeeds;

/** The first of its vakter to begin. */
export function swapBegins({ gives, takes }: Pick<Swap, 'gives' | 'takes'>): Date {
  const starts = [gives, ...(takes === undefined ? [] : [takes])].map(({ start }) => Date.parse(start));
  return new Date(Math.min(...starts));
}
