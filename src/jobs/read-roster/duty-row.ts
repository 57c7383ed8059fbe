import type { Issue, Text } from '../../domain/issue.js';
import type { Span } from '../../domain/time.js';

/** Words of a file that may name a doctor or a line. */
export interface Mention {
  readonly text: string;
  /** The whole text is the id or the name, as in a column of its own; else it stands somewhere in a sentence. */
  readonly isWhole: boolean;
}

/** Where a row stands in what was sent, for issues. */
export interface RowPlace {
  readonly path: readonly (string | number)[];
  /** What a person calls the row, as in `Rad 3`. */
  readonly name: Text;
  /** The last step of the pointer to each part of the row. */
  readonly keys: {
    readonly vakt: string;
    readonly doctor: string;
    readonly start: string;
    readonly line: string;
  };
}

/** One vakt of one doctor as a roster from anywhere writes it, before anybody knows whether it fits the job. */
export interface DutyRow {
  readonly place: RowPlace;
  /** Id of a vakt. */
  readonly vakt?: string;
  readonly span?: Span;
  /** Times as they are written, where they cannot be read. */
  readonly writtenTimes?: string;
  /** Best first; undefined where the row says that nobody has the vakt. */
  readonly doctor: readonly Mention[] | undefined;
  /** A name beside the doctor's id, which must be the same doctor's. */
  readonly doctorName?: string;
  readonly line: readonly Mention[];
}

/** What a reader makes of a file. */
export interface RosterRows {
  readonly rows: readonly DutyRow[];
  readonly issues: readonly Issue[];
}
