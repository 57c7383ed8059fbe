import { sql, type Kysely } from 'kysely';

/** What the jobs of a batch of scenarios answer together. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table vaktplan.scenario_batches add column question jsonb`.execute(db);
}
