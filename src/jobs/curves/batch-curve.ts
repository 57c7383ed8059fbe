import { readStoredReport } from '../roster-report.js';
import type { RosterStore } from '../roster-store.js';
import type { ScenarioBatch } from '../scenario-batch.js';
import { curveOf, type Curve } from './curve.js';

export type BatchCurve =
  | { readonly kind: 'drawn'; readonly curve: Curve }
  /** Its scenarios are no range of a number. */
  | { readonly kind: 'no-curve' }
  /** Places of the jobs that have no roster, from 0. */
  | { readonly kind: 'not-ready'; readonly missing: readonly number[] };

/** The curve of a batch that varies a number, from the stored reports. Nothing of it is stored. */
export async function curveOfBatch(
  rosters: Pick<RosterStore, 'rosterPart' | 'rosterDocument'>,
  { curve, jobs }: ScenarioBatch,
): Promise<BatchCurve> {
  if (curve === undefined) return { kind: 'no-curve' };
  const ids = jobs.map((job) => (job.state === 'done' ? job.roster : undefined));
  const missing = ids.flatMap((id, place) => (id === undefined ? [place] : []));
  if (missing.length > 0) return { kind: 'not-ready', missing };
  const sides = [];
  for (const id of ids.flatMap((one) => one ?? []))
    sides.push({ document: await rosters.rosterDocument(id), report: await readStoredReport(rosters, id) });
  return { kind: 'drawn', curve: curveOf(curve, sides) };
}
