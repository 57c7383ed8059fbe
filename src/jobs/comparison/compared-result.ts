import type { RosterVersion } from '../roster-version.js';
import type { StoredReport } from '../roster-report.js';

/** One of the results that are held against each other. */
export interface ComparedResult {
  /** A, B ... in the order in which they were asked for. */
  readonly letter: string;
  readonly version: Pick<RosterVersion, 'id' | 'job' | 'label' | 'legevakt' | 'period' | 'origin' | 'status'>;
  readonly report: StoredReport;
  /** Settings of rules in its job document, by id of the rule. */
  readonly settings: Readonly<Record<string, unknown>>;
}
