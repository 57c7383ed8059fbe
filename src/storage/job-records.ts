import { sql, type Kysely, type Transaction } from 'kysely';
import type { Actor, AuditAction } from '../audit/audit-entry.js';
import type { JobPage, JobRecords } from '../jobs/job-store.js';
import type { JobState } from '../jobs/roster-job.js';
import { appendAudit } from './audit-log.js';
import { countJobs } from './job-counts.js';
import { appendCompletion, appendEvent, stateEvent } from './job-events.js';
import { auditSubmission, insertJob } from './insert-job.js';
import { jobColumns, toJobEvent, toRosterJob } from './job-row.js';
import { notBefore } from './not-before.js';
import { positionInQueue } from './job-turn.js';
import type { Tables } from './tables.js';

export function makeJobRecords(db: Kysely<Tables>): JobRecords {
  return {
    insert: (job) =>
      db.transaction().execute(async (transaction) => {
        const insertion = await insertJob(transaction, job);
        if (insertion.kind === 'inserted') await auditSubmission(transaction, job);
        return insertion;
      }),
    async find(id) {
      const row = await selectJobs(db).where('roster_jobs.id', '=', id).executeTakeFirst();
      return row === undefined ? undefined : toRosterJob(row);
    },
    async jobDocument(id) {
      const row = await db
        .selectFrom('roster_jobs')
        .select('document')
        .where('id', '=', id)
        .executeTakeFirst();
      return row?.document;
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

/** Whole jobs, for {@link toRosterJob}. */
export function selectJobs(db: Kysely<Tables>) {
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

function selectPage(db: Kysely<Tables>, { limit, after, legevakter, origins, batch }: JobPage) {
  let page = selectJobs(db).orderBy('created_at', 'desc').orderBy('roster_jobs.id').limit(limit);
  if (legevakter !== '*') page = page.where('legevakt', 'in', legevakter);
  if (origins !== undefined) page = page.where('origin', 'in', origins);
  if (batch !== undefined) page = page.where('batch', '=', batch);
  if (after === undefined) return page;
  return page.where((row) =>
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
    .set((row) => ({
      state,
      finished_at: notBefore(at, 'created_at'),
      best: null,
      last_event: row('last_event', '+', 1),
    }))
    .where('id', '=', id)
    .where('state', 'in', [...from])
    .returning(['last_event', 'attempt', 'legevakt'])
    .executeTakeFirst();
  if (ended === undefined) return undefined;
  await appendEvent(transaction, id, ended.last_event, stateEvent(state, ended.attempt, at));
  await appendCompletion(transaction, { job: id, legevakt: ended.legevakt, state, at });
  return ended;
}
