import { sql, type Kysely, type Transaction } from 'kysely';
import type { Actor, AuditAction } from '../audit/audit-entry.js';
import type { Insertion, JobPage, JobRecords, NewJob } from '../jobs/job-store.js';
import type { JobState } from '../jobs/roster-job.js';
import { appendAudit } from './audit-log.js';
import { countJobs } from './job-counts.js';
import { appendEvent, stateEvent } from './job-events.js';
import { jobColumns, toJobEvent, toRosterJob } from './job-row.js';
import { nextTurn, positionInQueue } from './job-turn.js';
import type { Tables } from './tables.js';

export function makeJobRecords(db: Kysely<Tables>): JobRecords {
  return {
    insert: (job) => insert(db, job),
    async find(id) {
      const row = await selectJobs(db).where('roster_jobs.id', '=', id).executeTakeFirst();
      return row === undefined ? undefined : toRosterJob(row);
    },
    async list(page) {
      if (page.legevakter.length === 0) return [];
      return (await selectPage(db, page).execute()).map(toRosterJob);
    },
    unfinished: () => selectByTurn(db).where('state', 'in', ['queued', 'solving']).execute(),
    notEnqueued: () => selectByTurn(db).where('state', '=', 'queued').where('enqueued', '=', false).execute(),
    async markEnqueued(id) {
      await db
        .updateTable('roster_jobs')
        .set({ enqueued: true })
        .where('id', '=', id)
        .where('enqueued', '=', false)
        .execute();
    },
    count: () => countJobs(db),
    requestStop: (id, at, by) =>
      db.transaction().execute((transaction) => requestStop(transaction, { id, at, by })),
    cancel: (id, at, by) => db.transaction().execute((transaction) => cancel(transaction, { id, at, by })),
    async eventsAfter(id, seq, limit) {
      const rows = await db
        .selectFrom('roster_job_events')
        .selectAll()
        .where('job', '=', id)
        .where('seq', '>', seq)
        .orderBy('seq')
        .limit(limit)
        .execute();
      return rows.map(toJobEvent);
    },
    async ping() {
      await sql`select 1`.execute(db);
    },
  };
}

function selectJobs(db: Kysely<Tables>) {
  return db
    .selectFrom('roster_jobs')
    .innerJoin('legevakter', 'legevakter.id', 'roster_jobs.legevakt')
    .select(jobColumns)
    .select(positionInQueue)
    .select((row) =>
      row
        .selectFrom('rosters')
        .select('rosters.id')
        .whereRef('rosters.job', '=', 'roster_jobs.id')
        .as('roster'),
    );
}

function selectPage(db: Kysely<Tables>, { limit, after, legevakter }: JobPage) {
  const page = selectJobs(db).orderBy('created_at', 'desc').orderBy('roster_jobs.id').limit(limit);
  const ofLegevakter = legevakter === '*' ? page : page.where('legevakt', 'in', legevakter);
  if (after === undefined) return ofLegevakter;
  return ofLegevakter.where((row) =>
    row.or([
      row('created_at', '<', after.createdAt),
      row.and([row('created_at', '=', after.createdAt), row('roster_jobs.id', '>', after.id)]),
    ]),
  );
}

function selectByTurn(db: Kysely<Tables>) {
  return db
    .selectFrom('roster_jobs')
    .select(['id', 'turn'])
    .orderBy('turn')
    .orderBy('created_at')
    .orderBy('id');
}

async function insert(db: Kysely<Tables>, job: NewJob): Promise<Insertion> {
  return db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('legevakter')
      .values(job.legevakt)
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ name: job.legevakt.name }))
      .execute();
    const turn = await nextTurn(transaction, job.legevakt.id, job.priority);
    const inserted = await transaction
      .insertInto('roster_jobs')
      .values({
        id: job.id,
        legevakt: job.legevakt.id,
        period_from: job.period.from,
        period_to: job.period.to,
        document: JSON.stringify(job.document),
        state: 'queued',
        last_event: 1,
        created_at: job.createdAt,
        priority: job.priority,
        turn,
        ...(job.trace === undefined ? {} : { trace: job.trace }),
        ...(job.derivedFrom === undefined
          ? {}
          : { origin: job.derivedFrom.origin, parent_roster: job.derivedFrom.roster }),
        ...(job.idempotency === undefined
          ? {}
          : { idempotency_key: job.idempotency.key, fingerprint: job.idempotency.fingerprint }),
      })
      .onConflict((conflict) => conflict.columns(['legevakt', 'idempotency_key']).doNothing())
      .returning('id')
      .executeTakeFirst();
    if (inserted === undefined) {
      const { id, fingerprint } = await transaction
        .selectFrom('roster_jobs')
        .select(['id', 'fingerprint'])
        .where('legevakt', '=', job.legevakt.id)
        .where('idempotency_key', '=', job.idempotency?.key ?? '')
        .executeTakeFirstOrThrow();
      return { kind: 'known', id, fingerprint: fingerprint ?? '' };
    }
    await appendEvent(transaction, job.id, 1, stateEvent('queued', 0, job.createdAt));
    await appendAudit(transaction, {
      at: job.createdAt,
      actor: job.by,
      action: 'job.submitted',
      legevakt: job.legevakt.id,
      subject: { kind: 'job', id: job.id },
      details:
        job.derivedFrom === undefined
          ? {}
          : { origin: job.derivedFrom.origin, parent: job.derivedFrom.roster },
    });
    return { kind: 'inserted', turn };
  });
}

/** What somebody asks of a job, and when. */
interface Order {
  readonly id: string;
  readonly at: Date;
  readonly by: Actor;
}

async function requestStop(transaction: Transaction<Tables>, order: Order): Promise<void> {
  const { id, at } = order;
  const ended = await end(transaction, id, 'stopped', ['queued'], at);
  const told =
    ended ??
    (await transaction
      .updateTable('roster_jobs')
      .set({ stop_requested_at: at })
      .where('id', '=', id)
      .where('state', '=', 'solving')
      .where('stop_requested_at', 'is', null)
      .returning('legevakt')
      .executeTakeFirst());
  if (told !== undefined) await auditOrder(transaction, 'job.stopped', order, told.legevakt);
}

async function cancel(transaction: Transaction<Tables>, order: Order): Promise<void> {
  const ended = await end(transaction, order.id, 'cancelled', ['queued', 'solving'], order.at);
  if (ended !== undefined) await auditOrder(transaction, 'job.cancelled', order, ended.legevakt);
}

function auditOrder(
  transaction: Transaction<Tables>,
  action: AuditAction,
  { id, at, by }: Order,
  legevakt: string,
): Promise<void> {
  return appendAudit(transaction, { at, actor: by, action, legevakt, subject: { kind: 'job', id } });
}

/** Ends a job without a roster where it is in one of these states; undefined where it is in none. */
async function end(
  transaction: Transaction<Tables>,
  id: string,
  state: 'stopped' | 'cancelled',
  from: readonly JobState[],
  at: Date,
): Promise<{ readonly legevakt: string } | undefined> {
  const ended = await transaction
    .updateTable('roster_jobs')
    .set((row) => ({ state, finished_at: at, best: null, last_event: row('last_event', '+', 1) }))
    .where('id', '=', id)
    .where('state', 'in', [...from])
    .returning(['last_event', 'attempt', 'legevakt'])
    .executeTakeFirst();
  if (ended !== undefined)
    await appendEvent(transaction, id, ended.last_event, stateEvent(state, ended.attempt, at));
  return ended;
}
