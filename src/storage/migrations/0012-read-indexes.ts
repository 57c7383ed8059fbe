import { sql, type Kysely } from 'kysely';

/** Vakter that are not over yet, and the numbers of jobs, are found without reading whole tables. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index roster_assignments_by_end on vaktplan.roster_assignments (ends_at, starts_at)`.execute(db);
  await sql`
    create index roster_jobs_counted on vaktplan.roster_jobs (state) include (started_at, finished_at)`.execute(
    db,
  );
}
