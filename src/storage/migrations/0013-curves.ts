import { sql, type Kysely } from 'kysely';

/** What a batch of scenarios varies: axes and points, without the changes behind them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table vaktplan.scenario_batches add column curve jsonb`.execute(db);
}
