import { PGlite } from '@electric-sql/pglite';
import { afterAll } from 'vitest';
import { openEmbedded, type Database } from '../../src/storage/database.js';
import { makePglitePool } from '../../src/storage/pglite-pool.js';
import { describeJobQueue } from './job-queue-suite.js';
import { describeRosterMigration } from './roster-migration-suite.js';
import { describeStores } from './store-suites.js';

let database: Promise<Database> | undefined;
const open = (): Promise<Database> => (database ??= openEmbedded());

describeStores('PGlite', open);
describeRosterMigration('PGlite', async () => makePglitePool(await PGlite.create()));
describeJobQueue('PGlite', async () => ({ kind: 'postgres', pool: (await open()).pool }));

afterAll(async () => {
  await (await database)?.close();
});
