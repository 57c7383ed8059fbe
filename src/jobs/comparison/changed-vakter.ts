import type { StoredReport } from '../roster-report.js';

/** A vakt that not the same doctor has in all results. */
export interface ChangedVakt {
  readonly vakt: string;
  readonly start: string;
  /** By result: the doctor, null where nobody has it, undefined where there is no such vakt. */
  readonly holders: readonly (string | null | undefined)[];
}

/** By start. Nothing where one of the reports does not tell who has which vakt. */
export function changedVakter(reports: readonly StoredReport[]): ChangedVakt[] {
  const covered = reports.flatMap(({ coverage }) => (coverage === undefined ? [] : [coverage.vakter]));
  if (covered.length < reports.length) return [];
  const starts = new Map(covered.flat().map(({ vakt, from }) => [vakt, from]));
  const sides = covered.map((vakter) => new Map(vakter.map(({ vakt, doctor }) => [vakt, doctor])));
  return [...starts]
    .map(([vakt, start]) => ({ vakt, start, holders: sides.map((side) => side.get(vakt)) }))
    .filter(({ holders }) => new Set(holders.map((doctor) => doctor ?? null)).size > 1)
    .sort((a, b) => Date.parse(a.start) - Date.parse(b.start) || (a.vakt < b.vakt ? -1 : 1));
}
