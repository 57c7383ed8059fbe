import { afterAll, describe, it } from 'vitest';
import { openPostgres, type Database } from '../../src/storage/database.js';
import { describeJobQueue } from '../conformance/job-queue-suite.js';
import { describeRosterMigration } from '../conformance/roster-migration-suite.js';
import { describeStores } from '../conformance/store-suites.js';
import { emptyDatabase } from '../support/empty-database.js';

const { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl } = process.env;

let database: Promise<Database> | undefined;

if (databaseUrl === undefined) {
  describe('PostgreSQL', () => {
    it.skip('needs DATABASE_URL', () => undefined);
  });
} else {
  const open = (): Promise<Database> => (database ??= openPostgres(databaseUrl));
  describeStores('PostgreSQL', open);
  describeRosterMigration('PostgreSQL', () => emptyDatabase(databaseUrl));
  describeJobQueue('PostgreSQL', async () => ({ kind: 'postgres', pool: (await open()).pool }));
}

if (redisUrl === undefined) {
  describe('Redis', () => {
    it.skip('needs REDIS_URL', () => undefined);
  });
} else {
  describeJobQueue('Redis', () => Promise.resolve({ kind: 'redis', url: redisUrl }));
}

afterAll(async () => {
  await (await database)?.close();
});
