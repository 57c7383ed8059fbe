import type { ShareOfLoad } from '../reports/fair-share-report.js';
import type { DoctorAt } from './published-vakter.js';
import { readReportParts } from './roster-report.js';
import type { RosterStore } from './roster-store.js';

/** What a doctor has had of each measure against the own share, over several rosters. */
export interface BalanceTotal extends Pick<ShareOfLoad, 'group' | 'measure' | 'unit' | 'load'> {
  /** The own share of each period, before anything is carried over: that would count twice. */
  readonly share: number;
  /** Load less share: positive = has had too much. */
  readonly difference: number;
}

export interface RosterBalance {
  readonly roster: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly shares: readonly ShareOfLoad[];
}

export interface MyBalance extends DoctorAt {
  /** By period. */
  readonly rosters: readonly RosterBalance[];
  readonly total: readonly BalanceTotal[];
}

/** Several periods a month for a year, and to spare. */
const mostRosters = 100;

/** How the published rosters share the load, as far as it concerns the doctor. */
export async function findMyBalance(
  rosters: Pick<RosterStore, 'listRosters' | 'reportParts'>,
  { legevakt, doctor }: DoctorAt,
  period: { readonly from: string; readonly to: string },
): Promise<MyBalance> {
  const versions = await rosters.listRosters({
    legevakt,
    statuses: ['published', 'as-worked'],
    ...period,
    limit: mostRosters,
  });
  const reports = await readReportParts(
    rosters,
    versions.map(({ id }) => id),
    ['shares'],
  );
  const found: RosterBalance[] = [];
  for (const { id, period: covered } of versions) {
    const shares = reports.get(id)?.shares ?? [];
    const own = shares.filter((share) => share.doctor === doctor);
    if (own.length > 0) found.push({ roster: id, period: covered, shares: own });
  }
  found.sort((a, b) => a.period.from.localeCompare(b.period.from));
  return { legevakt, doctor, rosters: found, total: totalOf(found.flatMap(({ shares }) => shares)) };
}

function totalOf(shares: readonly ShareOfLoad[]): BalanceTotal[] {
  const totals = new Map<string, BalanceTotal>();
  for (const { group, measure, unit, load, target, carried } of shares) {
    const before = totals.get(`${group} ${measure}`) ?? { load: 0, share: 0 };
    const sum = { load: round(before.load + load), share: round(before.share + target + carried) };
    totals.set(`${group} ${measure}`, {
      group,
      measure,
      unit,
      ...sum,
      difference: round(sum.load - sum.share),
    });
  }
  return [...totals.values()];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
