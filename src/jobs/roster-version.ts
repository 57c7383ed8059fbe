/**
 * - `draft` is being worked on; nobody but planners sees it. - `proposed` is out for comment.
 * - `published` is what doctors go by; of a legevakt and period there is one at most.
 * - `superseded` was published, until another version took its place.
 * - `as-worked` is what came of it, recorded when the period was over; one at most too.
 */
export const rosterStatuses = ['draft', 'proposed', 'published', 'superseded', 'as-worked'] as const;
export type RosterStatus = (typeof rosterStatuses)[number];

/** What made a version: a search, a person's edit, a file, a swap between doctors, a what-if, a plan made anew, a what-if that was taken on. */
export const rosterOrigins = ['solve', 'edit', 'import', 'swap', 'scenario', 'replan', 'adoption'] as const;
export type RosterOrigin = (typeof rosterOrigins)[number];

/** A vakt and who holds it, with what a doctor's own list needs. */
export interface HeldSeat {
  /** `date/line/seat` */
  readonly vakt: string;
  readonly doctor: string;
  readonly line: string;
  /** RFC 3339 with offset. */
  readonly start: string;
  readonly end: string;
}

/** What a version was made of, so that anyone can see whether two came from the same. Hashes are SHA-256, hexadecimal. */
export interface RosterSeal {
  /** Of the canonical JSON (RFC 8785) of the job document. */
  readonly inputHash: string;
  /** Of a secret and what was known of vakter at other legevakter; absent where nobody was asked. */
  readonly elsewhereHash?: string;
  /** Of the canonical JSON of who holds which vakt. */
  readonly contentHash: string;
  /** Ids of the dated readings of law and agreements that judge the period, in alphabetical order. */
  readonly ruleEditions: readonly string[];
  /** Null where nothing was searched for: an edit, a swap, a file. */
  readonly search: SealedSearch | null;
}

export interface SealedSearch {
  readonly solver: { readonly name: string; readonly version: string };
  readonly seed: number;
  /** MIPs and sub-MIPs solved. */
  readonly iterations: number;
  /** What the clock and whoever stopped it had the search do, see `replay` of the search limits; empty where they had no say. */
  readonly pace: readonly number[];
  /** The same of the prover that worked beside the search; absent where there was none. */
  readonly proverPace?: readonly number[] | undefined;
  readonly ended: 'proven' | 'time' | 'idle' | 'iterations' | 'stopped';
  /** Nothing but the document and the vakter elsewhere went in: with them and the pace, the same program gives the same roster again. */
  readonly isReplayable: boolean;
  readonly bounds: readonly SealedBound[];
}

export interface SealedBound {
  readonly tier: number;
  /** Order within the tier. */
  readonly level: number;
  readonly value: number;
  /** Null where nothing is proven. */
  readonly bound: number | null;
}

/** When and how a version was published. */
export interface Publication {
  readonly at: Date;
  /** Whole days from the day of publication to the first day of the period; below 0 where that had begun. */
  readonly noticeDays: number;
  /** How many there should have been. */
  readonly requiredNoticeDays: number;
}

/** A version of a roster. What it says never changes; its status does, and `revision` counts that. */
export interface RosterVersion {
  /** A UUID. */
  readonly id: string;
  readonly legevakt: string;
  /** Local dates, both included. */
  readonly period: { readonly from: string; readonly to: string };
  /** Id of the first version of the line of descent. */
  readonly lineage: string;
  /** 1, 2, 3 ... within the lineage. */
  readonly number: number;
  readonly parent?: string;
  /** Versions of the lineage made from this one, oldest first. */
  readonly children: readonly string[];
  readonly origin: RosterOrigin;
  /** The job that found it, and the name that its sender gave it. */
  readonly job?: string;
  readonly label?: string;
  /** Of the lineage of a scenario: it can only become a plan by a copy, see `RosterStore.adopt`. */
  readonly isWhatIf: boolean;
  /** The what-if that it is a copy of. */
  readonly adoptedFrom?: string;
  readonly status: RosterStatus;
  /** Grows with every change of status and every child. */
  readonly revision: number;
  readonly createdAt: Date;
  readonly publication?: Publication;
  /** The version that took the place of this one. */
  readonly supersededBy?: string;
  /** Minimum seats without a doctor. */
  readonly unfilled: number;
  /** Findings that stand in the way of publishing. */
  readonly breaches: number;
  /** Absent for versions from before there were seals. */
  readonly seal?: RosterSeal;
}
