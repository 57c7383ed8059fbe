import type { StoredReport } from '../roster-report.js';

/** What a line is called in the reports that know it; else its id. */
export function lineNameIn(reports: readonly StoredReport[], line: string): string {
  return reports.flatMap(({ lines = [] }) => lines).find(({ id }) => id === line)?.name ?? line;
}
