import { afterAll } from 'vitest';
import { openEmbedded, type Database } from '../../src/storage/database.js';
import { makeJobStore } from '../../src/storage/job-store.js';
import { describeAuditLog } from './audit-log-suite.js';
import { describeJobQueue } from './job-queue-suite.js';
import { describeJobStore } from './job-store-suite.js';

let database: Promise<Database> | undefined;
const open = (): Promise<Database> => (database ??= openEmbedded());

describeJobStore('PGlite', async () => makeJobStore((await open()).tables));
describeJobQueue('PGlite', async () => ({ kind: 'postgres', pool: (await open()).pool }));
describeAuditLog('PGlite', open);

afterAll(async () => {
  await (await database)?.close();
});
