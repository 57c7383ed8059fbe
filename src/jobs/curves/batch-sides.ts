import type { RosterJob } from '../roster-job.js';
import { readStoredReport } from '../roster-report.js';
import type { RosterStore } from '../roster-store.js';
import type { WhatIfSide } from '../what-if.js';

export type StoredResults = Pick<RosterStore, 'rosterPart' | 'rosterDocument'>;

export type BatchSides =
  | { readonly kind: 'ready'; readonly sides: readonly WhatIfSide[] }
  /** Places of the jobs that have no roster, from 0. */
  | { readonly kind: 'not-ready'; readonly missing: readonly number[] };

/** What came of the jobs of a batch, in their order. */
export async function readSides(rosters: StoredResults, jobs: readonly RosterJob[]): Promise<BatchSides> {
  const ids = jobs.map((job) => (job.state === 'done' ? job.roster : undefined));
  const missing = ids.flatMap((id, place) => (id === undefined ? [place] : []));
  if (missing.length > 0) return { kind: 'not-ready', missing };
  const sides = [];
  for (const id of ids.flatMap((one) => one ?? []))
    sides.push({ document: await rosters.rosterDocument(id), report: await readStoredReport(rosters, id) });
  return { kind: 'ready', sides };
}
