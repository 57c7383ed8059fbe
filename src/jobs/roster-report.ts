import type { Report } from '../reports/report.js';
import type { RosterStore } from './roster-store.js';

/** A report as it is stored; one that an older version wrote may lack parts. */
export type StoredReport = Partial<Report>;

/** Parts of reports by version; one without a report has none of them, and a version that is not there is not among them. */
export async function readReportParts<Part extends keyof Report>(
  rosters: Pick<RosterStore, 'reportParts'>,
  ids: readonly string[],
  parts: readonly Part[],
): Promise<ReadonlyMap<string, Pick<StoredReport, Part>>> {
  return rosters.reportParts(ids, parts) as Promise<ReadonlyMap<string, Pick<StoredReport, Part>>>;
}

/** Empty where there is none. */
export async function readStoredReport(
  rosters: Pick<RosterStore, 'rosterPart'>,
  id: string,
): Promise<StoredReport> {
  const text = await rosters.rosterPart(id, 'report');
  return (JSON.parse(text ?? 'null') as StoredReport | null) ?? {};
}
