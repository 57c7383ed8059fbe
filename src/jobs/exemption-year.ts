import type { Issue } from '../domain/issue.js';
import { writeExemptionYearCsv } from '../reports/exemption-year-csv.js';
import { exemptionLimits, reportExemptionYear } from '../reports/exemption-year-report.js';
import { readJob } from './read-job.js';
import { findRosterFaults, readRoster } from './read-roster/read-roster.js';

export interface ExemptionYearRequest {
  /** A job document, with what was worked before its period in `exemptionLedger`. */
  readonly job: unknown;
  /** JSON, or the text of a file with its format. */
  readonly roster: unknown;
  readonly year: number;
}

export type ExemptionYearOutcome =
  /** Everything that is wrong, the roster after the job. */
  | { readonly ok: false; readonly issues: readonly Issue[] }
  /** The issues are warnings. */
  | { readonly ok: true; readonly csv: string; readonly issues: readonly Issue[] };

/** The days by exception of a calendar year: those of the job's ledger and those of a roster of the job. */
export function exemptionYearOf({ job, roster, year }: ExemptionYearRequest): ExemptionYearOutcome {
  const reading = readJob(job);
  if (!reading.ok) return { ok: false, issues: [...reading.issues, ...findRosterFaults(roster)] };
  const { problem, rules, warnings } = reading;
  const { issues: rosterIssues, ...held } = readRoster(roster, problem);
  const issues = [...warnings, ...rosterIssues];
  if (issues.some(({ severity }) => severity === 'error')) return { ok: false, issues };
  const report = reportExemptionYear(
    year,
    problem.job.exemptionLedger,
    [{ problem, ...held }],
    exemptionLimits(rules),
  );
  const nameOf = (doctor: string): string => problem.doctorById.get(doctor)?.name ?? doctor;
  return { ok: true, csv: writeExemptionYearCsv(report, nameOf), issues };
}
