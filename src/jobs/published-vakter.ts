import type { HeldSeat } from './roster-version.js';

/** A doctor, by the id in the job documents of a legevakt. */
export interface DoctorAt {
  readonly legevakt: string;
  readonly doctor: string;
}

export interface TimeSpan {
  readonly from: Date;
  readonly to: Date;
}

export interface PublishedSeat extends HeldSeat {
  readonly roster: string;
}

/** A seat of a version that is published or recorded as worked, or was published until another took its place. */
export interface GivenSeat extends PublishedSeat {
  readonly givenAt: Date;
  /** When another version took the place of the one that has it. */
  readonly replacedAt?: Date;
}

/** Parts of the document of a version, as it was stored. */
export interface StoredNames {
  readonly legevakt: unknown;
  readonly lines: unknown;
  readonly doctors: unknown;
}

/** What doctors go by: vakter of versions that are published or recorded as worked. Drafts never come out of here. */
export interface PublishedVakter {
  /** Of everybody at a legevakt, where they touch the span, by start. */
  seatsAt(legevakt: string, span: TimeSpan): Promise<readonly PublishedSeat[]>;
  /** Of one doctor, where they end at `since` or later, by start; also what was taken away. */
  givenTo(doctor: DoctorAt, since: Date): Promise<readonly GivenSeat[]>;
  /** By id of the version. */
  storedNames(rosters: readonly string[]): Promise<ReadonlyMap<string, StoredNames>>;
}
