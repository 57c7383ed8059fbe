import type { Actor } from '../audit/audit-entry.js';
import type {
  HeldSeat,
  Publication,
  RosterOrigin,
  RosterSeal,
  RosterStatus,
  RosterVersion,
} from './roster-version.js';
import type { ElsewhereQuestion, KnownElsewhere, VakterElsewhere } from './vakter-elsewhere.js';

/** Where a list goes on: the last version that was seen. */
export interface RosterPlace {
  readonly createdAt: Date;
  readonly id: string;
}

export interface RosterQuery {
  readonly legevakt: string;
  /** Any of these; all where nothing is said. */
  readonly statuses?: readonly RosterStatus[];
  /** Only versions whose period has a date from `from` to `to`. */
  readonly from?: string;
  readonly to?: string;
  /** Default `with`. */
  readonly whatIfs?: 'with' | 'without' | 'only';
  readonly after?: RosterPlace;
  readonly limit: number;
}

/** What a version is made of: all that is stored of it once and never changed. */
export interface RosterContents {
  readonly document: unknown;
  /** `vaktplan/roster/1` */
  readonly roster: object;
  /** `vaktplan/report/1` */
  readonly report: unknown;
  readonly csv: string;
  readonly html: string;
  readonly held: readonly HeldSeat[];
  readonly seal: RosterSeal;
  /** Absent where nobody was asked. */
  readonly elsewhere?: KnownElsewhere;
  readonly unfilled: number;
  readonly breaches: number;
}

/** A version made from another one without a job. */
export interface NewVersion {
  readonly id: string;
  readonly parent: string;
  /** Of the parent, as the maker saw it; where it has changed since, nothing is stored. */
  readonly parentRevision: number;
  readonly origin: Extract<RosterOrigin, 'edit' | 'swap'>;
  readonly createdAt: Date;
  readonly actor: Actor;
  readonly contents: RosterContents;
}

export interface StatusChange {
  readonly id: string;
  readonly to: Exclude<RosterStatus, 'draft' | 'superseded'>;
  /** Statuses that it may be changed from. */
  readonly from: readonly RosterStatus[];
  /** Versions of the same legevakt and period with one of these statuses become `superseded`. */
  readonly supersedes: readonly RosterStatus[];
  /** A version of the same legevakt and period with this status stands in the way. */
  readonly blockedBy?: RosterStatus;
  readonly publication?: Publication;
  /** Only where this is what other legevakter have published now. */
  readonly judgedBy?: {
    readonly question: ElsewhereQuestion;
    readonly vakter: KnownElsewhere['vakter'];
  };
  /** Only where the version is as the asker saw it. */
  readonly revision?: number | undefined;
  readonly at: Date;
  readonly actor: Actor;
}

export type StatusOutcome =
  /** `superseded` are those whose place it took. */
  | { readonly kind: 'changed'; readonly superseded: readonly string[] }
  | { readonly kind: 'stale' }
  /** Another legevakt has published in the meantime. */
  | { readonly kind: 'judged-too-early' }
  | { readonly kind: 'not-possible'; readonly status: RosterStatus }
  | { readonly kind: 'blocked'; readonly by: string }
  /** A what-if never has another status than `draft`. */
  | { readonly kind: 'what-if' }
  | { readonly kind: 'unknown' };

/** Takes a what-if on: makes a version of the plan it started from with what the what-if says. */
export interface Adoption {
  /** Of the what-if. */
  readonly id: string;
  /** Of the new version. */
  readonly as: string;
  readonly at: Date;
  readonly actor: Actor;
}

export type AdoptionOutcome =
  /** `isNew` is false where it had been adopted before. */
  | { readonly kind: 'adopted'; readonly id: string; readonly isNew: boolean }
  | { readonly kind: 'no-what-if' }
  | { readonly kind: 'unknown' };

/** A part that is kept as text; JSON text for roster and report. */
export type RosterPart = 'roster' | 'report' | 'csv' | 'html';

/** The record of roster versions. */
export interface RosterStore extends VakterElsewhere {
  findRoster(id: string): Promise<RosterVersion | undefined>;
  /** Newest first. */
  listRosters(query: RosterQuery): Promise<readonly RosterVersion[]>;
  /** By start. */
  heldSeats(id: string): Promise<readonly HeldSeat[]>;
  /** The job document that the version was made from. */
  rosterDocument(id: string): Promise<unknown>;
  rosterPart(id: string, part: RosterPart): Promise<string | undefined>;
  /** Parts of the reports of versions, by version; a version that is not there is not among them. */
  reportParts(
    ids: readonly string[],
    parts: readonly string[],
  ): Promise<ReadonlyMap<string, Readonly<Record<string, unknown>>>>;
  /** Stores a version and its seats at once; `stale` where the parent has changed. */
  addVersion(version: NewVersion): Promise<'added' | 'stale'>;
  changeStatus(change: StatusChange): Promise<StatusOutcome>;
  adopt(adoption: Adoption): Promise<AdoptionOutcome>;
}
