import { sql, type Kysely } from 'kysely';

/** Jobs, what happened to them, and their rosters. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table vaktplan.legevakter (
      id text primary key,
      name text not null
    )`.execute(db);
  await sql`
    create table vaktplan.roster_jobs (
      id uuid primary key,
      legevakt text not null references vaktplan.legevakter (id),
      period_from date not null,
      period_to date not null check (period_to >= period_from),
      document jsonb not null,
      state text not null check (state in ('queued', 'solving', 'done', 'stopped', 'refused', 'failed')),
      attempt integer not null default 0,
      lost_attempts integer not null default 0,
      last_event integer not null default 0,
      progress jsonb,
      created_at timestamptz not null,
      started_at timestamptz,
      finished_at timestamptz,
      stop_requested_at timestamptz,
      fault text,
      issues jsonb,
      idempotency_key text,
      fingerprint text,
      unique (legevakt, idempotency_key),
      check ((state in ('queued', 'solving')) = (finished_at is null)),
      check ((state = 'failed') = (fault is not null)),
      check ((idempotency_key is null) = (fingerprint is null))
    )`.execute(db);
  await sql`create index roster_jobs_newest on vaktplan.roster_jobs (created_at desc, id)`.execute(db);
  await sql`
    create index roster_jobs_unfinished on vaktplan.roster_jobs (created_at)
    where state in ('queued', 'solving')`.execute(db);
  await sql`
    create table vaktplan.roster_job_events (
      job uuid not null references vaktplan.roster_jobs (id) on delete cascade,
      seq integer not null,
      kind text not null check (kind in ('state', 'progress')),
      at timestamptz not null,
      data jsonb not null,
      primary key (job, seq)
    )`.execute(db);
  await sql`
    create table vaktplan.rosters (
      job uuid not null references vaktplan.roster_jobs (id) on delete cascade,
      version integer not null,
      roster jsonb not null,
      report jsonb not null,
      csv text not null,
      html text not null,
      primary key (job, version)
    )`.execute(db);
}
