import { sql, type Kysely } from 'kysely';

/** What-ifs: jobs made from a roster or a job by changes, alone or in batches, whose rosters stand beside those that are published. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table vaktplan.scenario_batches (
      id uuid primary key,
      legevakt text not null references vaktplan.legevakter (id),
      parent_roster uuid references vaktplan.rosters (id),
      parent_job uuid references vaktplan.roster_jobs (id),
      created_at timestamptz not null,
      idempotency_key text,
      fingerprint text,
      unique (legevakt, idempotency_key),
      check ((idempotency_key is null) = (fingerprint is null)),
      check (parent_roster is not null or parent_job is not null)
    )`.execute(db);
  await sql`
    create index scenario_batches_newest on vaktplan.scenario_batches (legevakt, created_at desc, id)`.execute(
    db,
  );
  // roster_jobs_check4 is the check of 0004 that only a job that is the first of its kind has no parent.
  await sql`
    alter table vaktplan.roster_jobs
      drop constraint roster_jobs_check4,
      add column parent_job uuid references vaktplan.roster_jobs (id),
      add column label text,
      add column batch uuid references vaktplan.scenario_batches (id),
      add column batch_place integer check (batch_place >= 0),
      add constraint roster_jobs_parent_check
        check ((origin = 'solve') = (parent_roster is null and parent_job is null)),
      add constraint roster_jobs_batch_check check ((batch is null) = (batch_place is null)),
      add unique (batch, batch_place)`.execute(db);
  await sql`
    alter table vaktplan.rosters
      drop constraint rosters_origin_check,
      add constraint rosters_origin_check check (
        origin in ('solve', 'edit', 'import', 'swap', 'scenario', 'replan', 'adoption')),
      add column adopted_from uuid unique references vaktplan.rosters (id),
      add constraint rosters_adoption_check check ((origin = 'adoption') = (adopted_from is not null))`.execute(
    db,
  );
}
