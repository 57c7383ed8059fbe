import { sql, type Selectable } from 'kysely';
import { toIso, type EpochMinute } from '../domain/time.js';
import type { HeldSeat, RosterVersion } from '../jobs/roster-version.js';
import { readSeal } from './stored-seal.js';
import type { Tables } from './tables.js';

/** What {@link toRosterVersion} reads; the contents stay behind, they are large. */
export const rosterColumns = [
  'id',
  'legevakt',
  'period_from',
  'period_to',
  'lineage',
  'number',
  'parent',
  'origin',
  'job',
  'adopted_from',
  'status',
  'revision',
  'created_at',
  'published_at',
  'notice_days',
  'required_notice_days',
  'superseded_by',
  'unfilled',
  'breaches',
  'seal',
] as const;

/** Whether the lineage began with a scenario. */
export const isWhatIf = sql<boolean>`exists (
  select from vaktplan.rosters as root where root.id = rosters.lineage and root.origin = 'scenario')`;

type Row = Pick<Selectable<Tables['rosters']>, (typeof rosterColumns)[number]> & {
  readonly children: readonly string[];
  readonly label: string | null;
  readonly is_what_if: boolean;
};

export function toRosterVersion(row: Row): RosterVersion {
  const seal = readSeal(row.seal);
  const { published_at: at, notice_days: noticeDays, required_notice_days: requiredNoticeDays } = row;
  return {
    id: row.id,
    legevakt: row.legevakt,
    period: { from: row.period_from, to: row.period_to },
    lineage: row.lineage,
    number: row.number,
    ...(row.parent === null ? {} : { parent: row.parent }),
    children: row.children,
    origin: row.origin,
    ...(row.job === null ? {} : { job: row.job }),
    ...(row.label === null ? {} : { label: row.label }),
    isWhatIf: row.is_what_if,
    ...(row.adopted_from === null ? {} : { adoptedFrom: row.adopted_from }),
    status: row.status,
    revision: row.revision,
    createdAt: row.created_at,
    ...(at === null || noticeDays === null || requiredNoticeDays === null
      ? {}
      : { publication: { at, noticeDays, requiredNoticeDays } }),
    ...(row.superseded_by === null ? {} : { supersededBy: row.superseded_by }),
    unfilled: row.unfilled,
    breaches: row.breaches,
    ...(seal === undefined ? {} : { seal }),
  };
}

export function toHeldSeat(row: Omit<Selectable<Tables['roster_assignments']>, 'roster'>): HeldSeat {
  const { vakt, doctor, line } = row;
  return { vakt, doctor, line, start: inOslo(row.starts_at), end: inOslo(row.ends_at) };
}

/** Vakter begin and end on whole minutes. */
export function inOslo(at: Date): string {
  return toIso((at.getTime() / 60_000) as EpochMinute);
}
