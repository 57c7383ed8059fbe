import { isDeepStrictEqual } from 'node:util';
import { sql, type Kysely, type Transaction } from 'kysely';
import type {
  NewVersion,
  RosterQuery,
  RosterStore,
  StatusChange,
  StatusOutcome,
} from '../jobs/roster-store.js';
import { adoptRoster } from './adopt-roster.js';
import { recordDeed, type RecordEntry } from './audit-log.js';
import { insertRoster, lockRostersOf } from './insert-roster.js';
import { appendPublicationEvents } from './publication-events.js';
import { isWhatIf, rosterColumns, toHeldSeat, toRosterVersion } from './roster-row.js';
import type { Tables } from './tables.js';
import { findVakterElsewhere } from './vakter-elsewhere.js';

const actions = {
  proposed: 'roster.proposed',
  published: 'roster.published',
  'as-worked': 'roster.recorded-as-worked',
} as const;

/** The record of roster versions in PostgreSQL or PGlite. */
export function makeRosterStore(db: Kysely<Tables>): RosterStore {
  return {
    async findRoster(id) {
      const row = await selectRosters(db).where('rosters.id', '=', id).executeTakeFirst();
      return row === undefined ? undefined : toRosterVersion(row);
    },
    async listRosters(query) {
      return (await selectPage(db, query).execute()).map(toRosterVersion);
    },
    async heldSeats(id) {
      const rows = await db
        .selectFrom('roster_assignments')
        .select(['vakt', 'doctor', 'line', 'starts_at', 'ends_at'])
        .where('roster', '=', id)
        .orderBy('starts_at')
        .orderBy('vakt')
        .execute();
      return rows.map(toHeldSeat);
    },
    async rosterDocument(id) {
      const row = await db.selectFrom('rosters').select('document').where('id', '=', id).executeTakeFirst();
      return row?.document;
    },
    async rosterPart(id, part) {
      const row = await db
        .selectFrom('rosters')
        .select(sql<string>`${sql.ref(part)}::text`.as('text'))
        .where('id', '=', id)
        .executeTakeFirst();
      return row?.text;
    },
    reportParts: (ids, parts) => reportParts(db, ids, parts),
    vakterElsewhere: (question) => findVakterElsewhere(db, question),
    addVersion: (version) =>
      recordDeed(db, (transaction, record) => addVersion(transaction, version, record)),
    changeStatus: (change) =>
      recordDeed(db, (transaction, record) => changeStatus(transaction, change, record)),
    adopt: (adoption) => db.transaction().execute((transaction) => adoptRoster(transaction, adoption)),
  };
}

/** A whole report is several times as large as what most readers want of it. */
async function reportParts(
  db: Kysely<Tables>,
  ids: readonly string[],
  parts: readonly string[],
): Promise<ReadonlyMap<string, Readonly<Record<string, unknown>>>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('rosters')
    .select([
      'id',
      sql<Readonly<Record<string, unknown>>>`(
        select coalesce(jsonb_object_agg(part.key, part.value), '{}')
        from jsonb_each(case jsonb_typeof(report) when 'object' then report else '{}' end) as part
        where part.key in (${sql.join(parts)}))`.as('parts'),
    ])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, row.parts]));
}

function selectRosters(db: Kysely<Tables>) {
  return db
    .selectFrom('rosters')
    .select(rosterColumns)
    .select((row) =>
      row
        .selectFrom('rosters as child')
        .select(sql<string[]>`coalesce(array_agg(child.id::text order by child.number), '{}')`.as('children'))
        .whereRef('child.parent', '=', 'rosters.id')
        .whereRef('child.lineage', '=', 'rosters.lineage')
        .$asScalar()
        .$notNull()
        .as('children'),
    )
    .select((row) =>
      row
        .selectFrom('roster_jobs')
        .select('label')
        .whereRef('roster_jobs.id', '=', 'rosters.job')
        .as('label'),
    )
    .select(isWhatIf.as('is_what_if'));
}

function selectPage(db: Kysely<Tables>, query: RosterQuery) {
  const { legevakt, statuses, from, to, whatIfs = 'with', after, limit } = query;
  let page = selectRosters(db).where('legevakt', '=', legevakt);
  if (whatIfs !== 'with') page = page.where(isWhatIf, '=', whatIfs === 'only');
  if (statuses !== undefined) page = page.where('status', 'in', [...statuses]);
  if (from !== undefined) page = page.where('period_to', '>=', from);
  if (to !== undefined) page = page.where('period_from', '<=', to);
  if (after !== undefined) {
    const { createdAt, id } = after;
    page = page.where((row) =>
      row.or([
        row('created_at', '<', createdAt),
        row.and([row('created_at', '=', createdAt), row('rosters.id', '<', id)]),
      ]),
    );
  }
  return page.orderBy('created_at', 'desc').orderBy('rosters.id', 'desc').limit(limit);
}

/** Adds a version in the transaction of what it comes of. */
export async function addVersion(
  transaction: Transaction<Tables>,
  version: NewVersion,
  record: RecordEntry,
): Promise<'added' | 'stale'> {
  const { id, parent, parentRevision, origin, createdAt, actor, contents } = version;
  const row = await takeForChange(transaction, parent);
  if (row?.revision !== parentRevision) return 'stale';
  await insertRoster(transaction, {
    id,
    legevakt: row.legevakt,
    period: { from: row.period_from, to: row.period_to },
    parent,
    origin,
    job: null,
    createdAt,
    document: JSON.stringify(contents.document),
    contents,
  });
  record({
    at: createdAt,
    actor,
    action: origin === 'edit' ? 'roster.edited' : 'roster.swapped',
    legevakt: row.legevakt,
    subject: { kind: 'roster', id },
    details: { parent, breaches: contents.breaches },
  });
  return 'added';
}

/** A version as it stands once nobody else can change any of the legevakt. */
async function takeForChange(transaction: Transaction<Tables>, id: string) {
  const own = transaction.selectFrom('rosters').where('id', '=', id);
  const found = await own.select('legevakt').executeTakeFirst();
  if (found === undefined) return undefined;
  await lockRostersOf(transaction, found.legevakt);
  return own
    .select(['legevakt', 'period_from', 'period_to', 'status', 'revision', isWhatIf.as('is_what_if')])
    .executeTakeFirstOrThrow();
}

/** One publication at a time, of all legevakter, until the transaction ends: each is judged by what the others have published. */
export async function lockPublications(transaction: Transaction<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('vaktplan.publications'))`.execute(transaction);
}

/** Whether what other legevakter have published is still what a version was judged by. */
export async function isJudgedByNow(
  transaction: Transaction<Tables>,
  judgedBy: StatusChange['judgedBy'],
): Promise<boolean> {
  if (judgedBy === undefined) return true;
  return isDeepStrictEqual(await findVakterElsewhere(transaction, judgedBy.question), judgedBy.vakter);
}

/** Changes the status of a version in the transaction of what it comes of. */
export async function changeStatus(
  transaction: Transaction<Tables>,
  change: StatusChange,
  record: RecordEntry,
): Promise<StatusOutcome> {
  const { id, to, from, supersedes, blockedBy, publication, judgedBy, revision, at, actor } = change;
  if (to !== 'proposed') await lockPublications(transaction);
  const row = await takeForChange(transaction, id);
  if (row === undefined) return { kind: 'unknown' };
  if (row.is_what_if) return { kind: 'what-if' };
  if (revision !== undefined && row.revision !== revision) return { kind: 'stale' };
  if (!from.includes(row.status)) return { kind: 'not-possible', status: row.status };
  if (!(await isJudgedByNow(transaction, judgedBy))) return { kind: 'judged-too-early' };
  const others = await transaction
    .selectFrom('rosters')
    .select(['id', 'status'])
    .where('legevakt', '=', row.legevakt)
    .where('period_from', '=', row.period_from)
    .where('period_to', '=', row.period_to)
    .where('id', '<>', id)
    .where('status', 'in', ['published', 'as-worked'])
    .execute();
  const blocking = others.find(({ status }) => status === blockedBy);
  if (blocking !== undefined) return { kind: 'blocked', by: blocking.id };
  const superseded = others.filter(({ status }) => supersedes.includes(status)).map((other) => other.id);
  if (superseded.length > 0) {
    await transaction
      .updateTable('rosters')
      .set((own) => ({ status: 'superseded', superseded_by: id, revision: own('revision', '+', 1) }))
      .where('id', 'in', superseded)
      .execute();
  }
  await transaction
    .updateTable('rosters')
    .set((own) => ({
      status: to,
      superseded_by: null,
      revision: own('revision', '+', 1),
      ...(publication === undefined
        ? {}
        : {
            published_at: publication.at,
            notice_days: publication.noticeDays,
            required_notice_days: publication.requiredNoticeDays,
          }),
    }))
    .where('id', '=', id)
    .execute();
  if (to === 'published') {
    const [replaced] = superseded;
    await appendPublicationEvents(transaction, { roster: id, legevakt: row.legevakt, at, replaced });
  }
  record({
    at,
    actor,
    action: actions[to],
    legevakt: row.legevakt,
    subject: { kind: 'roster', id },
    details: { from: row.status, superseded },
  });
  return { kind: 'changed', superseded };
}
