import { DEFAULT_MIGRATION_TABLE, Migrator, sql, type Kysely, type MigrationProvider } from 'kysely';
import * as rosterJobs from './migrations/0001-roster-jobs.js';
import * as audit from './migrations/0002-audit.js';
import * as jobLifecycle from './migrations/0003-job-lifecycle.js';
import * as rosterVersions from './migrations/0004-roster-versions.js';
import * as access from './migrations/0005-access.js';
import * as calendarFeeds from './migrations/0006-calendar-feeds.js';
import * as webhooks from './migrations/0007-webhooks.js';
import * as scenarios from './migrations/0008-scenarios.js';
import * as swaps from './migrations/0009-swaps.js';
import * as idempotentRequests from './migrations/0010-idempotent-requests.js';
import * as vakterElsewhere from './migrations/0011-vakter-elsewhere.js';
import * as readIndexes from './migrations/0012-read-indexes.js';
import * as curves from './migrations/0013-curves.js';
import * as batchQuestions from './migrations/0014-batch-questions.js';

/** The schema of all our tables; the queue has its own beside it. */
export const schemaName = 'vaktplan';

/** In order. A migration that has landed is never edited: add the next one. */
const provider: MigrationProvider = {
  getMigrations: () =>
    Promise.resolve({
      '0001-roster-jobs': rosterJobs,
      '0002-audit': audit,
      '0003-job-lifecycle': jobLifecycle,
      '0004-roster-versions': rosterVersions,
      '0005-access': access,
      '0006-calendar-feeds': calendarFeeds,
      '0007-webhooks': webhooks,
      '0008-scenarios': scenarios,
      '0009-swaps': swaps,
      '0010-idempotent-requests': idempotentRequests,
      '0011-vakter-elsewhere': vakterElsewhere,
      '0012-read-indexes': readIndexes,
      '0013-curves': curves,
      '0014-batch-questions': batchQuestions,
    }),
};

/** A later version of vaktplan has been here. The text is for the person who started this one. */
export class NewerSchemaError extends Error {
  override readonly name = 'NewerSchemaError';
}

/**
 * Brings the database to the newest schema, or to that of the migration `last`. Several processes may start at once, on an empty
 * database too: the Migrator makes the schema where it is missing, and takes a lock.
 *
 * @throws {NewerSchemaError} where it has had migrations that are not known here; nothing is changed
 * @throws where a migration fails; the database is then as it was
 */
export async function migrate<T>(db: Kysely<T>, last?: string): Promise<void> {
  const migrator = new Migrator({ db, provider, migrationTableSchema: schemaName });
  await refuseNewer(db);
  const { error, results } = await (last === undefined
    ? migrator.migrateToLatest()
    : migrator.migrateTo(last));
  if (error === undefined) return;
  const failed = results?.find(({ status }) => status === 'Error')?.migrationName ?? 'none started';
  throw new Error(`The database could not be brought to the newest schema (migration: ${failed}).`, {
    cause: error,
  });
}

async function refuseNewer<T>(db: Kysely<T>): Promise<void> {
  const table = sql`to_regclass(${`${schemaName}.${DEFAULT_MIGRATION_TABLE}`})`;
  const { rows: tables } = await sql<{ made: string | null }>`select ${table}::text as made`.execute(db);
  if (tables[0]?.made === null) return;
  const { rows } = await sql<{ name: string }>`
    select name from ${sql.id(schemaName, DEFAULT_MIGRATION_TABLE)} order by name`.execute(db);
  const known = await provider.getMigrations();
  const newest = rows.filter(({ name }) => !(name in known)).at(-1)?.name;
  if (newest === undefined) return;
  throw new NewerSchemaError(
    `Databasen er laget av en nyere vaktplan (den har ${newest}). Ta i bruk den versjonen, eller en som er nyere.`,
  );
}
