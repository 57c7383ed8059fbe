import { sql, type Transaction } from 'kysely';
import type { Adoption, AdoptionOutcome } from '../jobs/roster-store.js';
import { appendAudit } from './audit-log.js';
import { lockRostersOf, placeInLineage } from './insert-roster.js';
import { isWhatIf } from './roster-row.js';
import type { Tables } from './tables.js';

/** Copies a what-if into the lineage of the plan that it started from, or into one of its own where there is no such plan. */
export async function adoptRoster(
  transaction: Transaction<Tables>,
  adoption: Adoption,
): Promise<AdoptionOutcome> {
  const { id, as, at, actor } = adoption;
  const whatIf = await findVersion(transaction, id);
  if (whatIf === undefined) return { kind: 'unknown' };
  if (!whatIf.is_what_if) return { kind: 'no-what-if' };
  await lockRostersOf(transaction, whatIf.legevakt);
  const known = await transaction
    .selectFrom('rosters')
    .select('id')
    .where('adopted_from', '=', id)
    .executeTakeFirst();
  if (known !== undefined) return { kind: 'adopted', id: known.id, isNew: false };
  const parent = await planBehind(transaction, whatIf);
  await copyRoster(transaction, adoption, whatIf.legevakt, parent);
  await appendAudit(transaction, {
    at,
    actor,
    action: 'roster.adopted',
    legevakt: whatIf.legevakt,
    subject: { kind: 'roster', id: as },
    details: { whatIf: id, parent },
  });
  return { kind: 'adopted', id: as, isNew: true };
}

type Version = NonNullable<Awaited<ReturnType<typeof findVersion>>>;

function findVersion(transaction: Transaction<Tables>, id: string) {
  return transaction
    .selectFrom('rosters')
    .select(['id', 'legevakt', 'period_from', 'period_to', 'lineage', isWhatIf.as('is_what_if')])
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The nearest version behind a what-if that is none itself, where it is about the same days. */
async function planBehind(transaction: Transaction<Tables>, whatIf: Version): Promise<string | null> {
  const { parent } = await transaction
    .selectFrom('rosters')
    .select((row) =>
      row.fn
        .coalesce(
          'rosters.parent',
          // The job that it started from had no roster then; maybe it has by now.
          row
            .selectFrom('roster_jobs')
            .innerJoin('rosters as found', 'found.job', 'roster_jobs.parent_job')
            .select('found.id')
            .whereRef('roster_jobs.id', '=', 'rosters.job'),
        )
        .as('parent'),
    )
    .where('rosters.id', '=', whatIf.lineage)
    .executeTakeFirstOrThrow();
  const version = parent === null ? undefined : await findVersion(transaction, parent);
  if (version === undefined) return null;
  if (version.is_what_if) return planBehind(transaction, version);
  const isSamePeriod = version.period_from === whatIf.period_from && version.period_to === whatIf.period_to;
  return isSamePeriod ? version.id : null;
}

async function copyRoster(
  transaction: Transaction<Tables>,
  { id, as, at }: Adoption,
  legevakt: string,
  parent: string | null,
): Promise<void> {
  const { lineage, number } =
    parent === null ? { lineage: as, number: 1 } : await placeInLineage(transaction, legevakt, parent);
  await sql`
    insert into vaktplan.rosters (
      id, legevakt, period_from, period_to, lineage, number, parent, origin, adopted_from, status, created_at,
      unfilled, breaches, seal, elsewhere, document, roster, report, csv, html
    )
    select
      ${as}::uuid, legevakt, period_from, period_to, ${lineage}::uuid, ${number}::integer, ${parent}::uuid,
      'adoption', id, 'draft', ${at}::timestamptz, unfilled, breaches, seal, elsewhere, document, roster, report, csv, html
    from vaktplan.rosters where id = ${id}`.execute(transaction);
  await sql`
    insert into vaktplan.roster_assignments (roster, vakt, doctor, line, starts_at, ends_at)
    select ${as}::uuid, vakt, doctor, line, starts_at, ends_at
    from vaktplan.roster_assignments where roster = ${id}`.execute(transaction);
}
