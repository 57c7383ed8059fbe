import type { Report } from '../reports/report.js';
import type { RosterStore } from './roster-store.js';

/** A report as it is stored; one that an older version wrote may lack parts. */
export type StoredReport = Partial<Report>;

/** Empty where there is none. */
export async function readStoredReport(
  rosters: Pick<RosterStore, 'rosterPart'>,
  id: string,
): Promise<StoredReport> {
  const text = await rosters.rosterPart(id, 'report');
  return (JSON.parse(text ?? 'null') as StoredReport | null) ?? {};
}
