import { sql, type Kysely } from 'kysely';
import type { Insertion, JobRecords, NewJob } from '../jobs/job-store.js';
import { appendEvent, stateEvent } from './job-events.js';
import { jobColumns, toJobEvent, toRosterJob } from './job-row.js';
import type { Tables } from './tables.js';

export function makeJobRecords(db: Kysely<Tables>): JobRecords {
  return {
    insert: (job) => insert(db, job),
    async withdraw(id) {
      await db
        .deleteFrom('roster_jobs')
        .where('id', '=', id)
        .where('state', '=', 'queued')
        .where('attempt', '=', 0)
        .execute();
    },
    async find(id) {
      const row = await selectJobs(db).where('roster_jobs.id', '=', id).executeTakeFirst();
      return row === undefined ? undefined : toRosterJob(row);
    },
    async list(limit) {
      const rows = await selectJobs(db)
        .orderBy('created_at', 'desc')
        .orderBy('roster_jobs.id')
        .limit(limit)
        .execute();
      return rows.map(toRosterJob);
    },
    async unfinishedIds() {
      const rows = await db
        .selectFrom('roster_jobs')
        .select('id')
        .where('state', 'in', ['queued', 'solving'])
        .orderBy('created_at')
        .execute();
      return rows.map(({ id }) => id);
    },
    requestStop: (id, at) => requestStop(db, id, at),
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
    .select(jobColumns);
}

async function insert(db: Kysely<Tables>, job: NewJob): Promise<Insertion> {
  return db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('legevakter')
      .values(job.legevakt)
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ name: job.legevakt.name }))
      .execute();
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
    return { kind: 'inserted' };
  });
}

async function requestStop(db: Kysely<Tables>, id: string, at: Date): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const stopped = await transaction
      .updateTable('roster_jobs')
      .set((row) => ({ state: 'stopped', finished_at: at, last_event: row('last_event', '+', 1) }))
      .where('id', '=', id)
      .where('state', '=', 'queued')
      .returning(['last_event', 'attempt'])
      .executeTakeFirst();
    if (stopped !== undefined) {
      await appendEvent(transaction, id, stopped.last_event, stateEvent('stopped', stopped.attempt, at));
      return;
    }
    await transaction
      .updateTable('roster_jobs')
      .set({ stop_requested_at: at })
      .where('id', '=', id)
      .where('state', '=', 'solving')
      .where('stop_requested_at', 'is', null)
      .execute();
  });
}
