import type { Doctor } from '../domain/doctor.js';
import type { Roster } from '../domain/roster.js';
import type { Vakt } from '../domain/vakt.js';
import type { WhyAnswer } from '../explain/why.js';
import type { ActiveRule } from '../rules/active-rules.js';
import type { GroupBalance } from './group-balance.js';
import type { OwnWish } from './own-wishes.js';

/** What a letter to a doctor about one of the doctor's vakter is written from. */
export interface LetterFacts {
  readonly roster: Roster;
  readonly rules: readonly ActiveRule[];
  readonly vakt: Vakt;
  readonly doctor: Doctor;
  /** Of the doctor not having the vakt; all of it, also what is of others. */
  readonly answer: WhyAnswer;
  readonly plan: PlanFacts;
  /** Vakter, netter and helgevakter of the doctor in the period, on every line. */
  readonly counts: { readonly vakter: number; readonly netter: number; readonly helgVakter: number };
  readonly groups: readonly GroupBalance[];
  /** Undefined where nothing is known but this roster. */
  readonly year: YearFacts | undefined;
  readonly wishes: readonly OwnWish[];
  readonly writtenAt: Date;
}

/** Which roster the letter speaks of. Hashes are SHA-256, hexadecimal. */
export interface PlanFacts {
  readonly contentHash: string;
  readonly inputHash: string;
  /** Undefined where the roster was read from a file. */
  readonly version: VersionFacts | undefined;
}

export interface VersionFacts {
  readonly number: number;
  readonly status: 'draft' | 'proposed' | 'published' | 'superseded' | 'as-worked';
  /** Every version of the legevakt and period that was published, oldest first. */
  readonly publications: readonly PublicationFacts[];
}

export interface PublicationFacts {
  readonly number: number;
  readonly at: Date;
  readonly noticeDays: number;
  readonly requiredNoticeDays: number;
  /** Whether the doctor had the vakt in it. */
  readonly hadVakt: boolean;
}

/** The doctor's own sums over the published rosters whose period touches the dates. */
export interface YearFacts {
  readonly from: string;
  readonly to: string;
  readonly sums: readonly {
    /** Id of the fairness group. */
    readonly group: string;
    readonly measure: GroupBalance['rows'][number]['measure'];
    readonly load: number;
    readonly share: number;
    readonly difference: number;
  }[];
}
