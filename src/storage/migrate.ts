import { Migrator, sql, type Kysely, type MigrationProvider } from 'kysely';
import * as rosterJobs from './migrations/0001-roster-jobs.js';
import * as audit from './migrations/0002-audit.js';
import * as jobLifecycle from './migrations/0003-job-lifecycle.js';
import * as rosterVersions from './migrations/0004-roster-versions.js';
import * as access from './migrations/0005-access.js';
import * as calendarFeeds from './migrations/0006-calendar-feeds.js';
import * as scenarios from './migrations/0008-scenarios.js';
import * as idempotentRequests from './migrations/0010-idempotent-requests.js';

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
      '0008-scenarios': scenarios,
      '0010-idempotent-requests': idempotentRequests,
    }),
};

/**
 * Brings the database to the newest schema, or to that of the migration `last`. Several processes may start at once: the Migrator takes a lock.
 *
 * @throws where a migration fails; the database is then as it was
 */
export async function migrate<T>(db: Kysely<T>, last?: string): Promise<void> {
  await sql`create schema if not exists ${sql.id(schemaName)}`.execute(db);
  const migrator = new Migrator({ db, provider, migrationTableSchema: schemaName });
  const { error, results } = await (last === undefined
    ? migrator.migrateToLatest()
    : migrator.migrateTo(last));
  if (error === undefined) return;
  const failed = results?.find(({ status }) => status === 'Error')?.migrationName ?? 'none started';
  throw new Error(`The database could not be brought to the newest schema (migration: ${failed}).`, {
    cause: error,
  });
}
