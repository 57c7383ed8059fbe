import { sql, type Kysely } from 'kysely';

/** Jobs can be cancelled, wait by turn, are handed to the queue by an outbox, and keep the best roster of an attempt. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table vaktplan.roster_jobs
      drop constraint roster_jobs_state_check,
      add constraint roster_jobs_state_check
        check (state in ('queued', 'solving', 'done', 'stopped', 'cancelled', 'refused', 'failed')),
      add column priority text not null default 'normal' check (priority in ('normal', 'low')),
      add column turn integer not null default 1 check (turn > 0),
      add column enqueued boolean not null default false,
      add column best jsonb,
      add column trace text`.execute(db);
  await sql`
    create index roster_jobs_waiting on vaktplan.roster_jobs (turn, created_at, id)
    where state = 'queued'`.execute(db);
  await sql`
    create index roster_jobs_outbox on vaktplan.roster_jobs (created_at)
    where state = 'queued' and not enqueued`.execute(db);
  await sql`
    create index roster_jobs_newest_of_legevakt on vaktplan.roster_jobs (legevakt, created_at desc, id)`.execute(
    db,
  );
}
