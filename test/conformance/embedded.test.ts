import { PGlite } from '@electric-sql/pglite';
import { afterAll } from 'vitest';
import { makeAuditLog } from '../../src/storage/audit-log.js';
import { openEmbedded, type Database } from '../../src/storage/database.js';
import { makeJobStore } from '../../src/storage/job-store.js';
import { makePglitePool } from '../../src/storage/pglite-pool.js';
import { makeRosterStore } from '../../src/storage/roster-store.js';
import { makeScenarioBatchStore } from '../../src/storage/scenario-batches.js';
import { makeSwapStore } from '../../src/storage/swap-store.js';
import { describeAccessStores } from './access-store-suite.js';
import { describeCalendarFeedStore } from './calendar-feed-suite.js';
import { describeIdempotentRequests } from './idempotent-requests-suite.js';
import { describeAuditLog } from './audit-log-suite.js';
import { describeJobQueue } from './job-queue-suite.js';
import { describeJobStore } from './job-store-suite.js';
import { describePublishedVakter } from './published-vakter-suite.js';
import { describeRosterMigration } from './roster-migration-suite.js';
import { describeRosterStore } from './roster-store-suite.js';
import { describeScenarioStores } from './scenario-suite.js';
import { describeSwapEvents } from './swap-event-suite.js';
import { describeSwapStore } from './swap-store-suite.js';
import { describeWebhookEvents } from './webhook-event-suite.js';
import { describeWebhookStore } from './webhook-store-suite.js';
import { describeVakterElsewhere } from './vakter-elsewhere-suite.js';

let database: Promise<Database> | undefined;
const open = (): Promise<Database> => (database ??= openEmbedded());

describeJobStore('PGlite', async () => makeJobStore((await open()).tables));
describeRosterStore('PGlite', async () => {
  const { tables } = await open();
  return { jobs: makeJobStore(tables), rosters: makeRosterStore(tables), audit: makeAuditLog(tables) };
});
describeScenarioStores('PGlite', async () => {
  const { tables } = await open();
  return {
    jobs: makeJobStore(tables),
    rosters: makeRosterStore(tables),
    batches: makeScenarioBatchStore(tables),
    audit: makeAuditLog(tables),
  };
});
describeRosterMigration('PGlite', async () => makePglitePool(await PGlite.create()));
describeJobQueue('PGlite', async () => ({ kind: 'postgres', pool: (await open()).pool }));
describeAuditLog('PGlite', open);
describeAccessStores('PGlite', open);
describeCalendarFeedStore('PGlite', open);
describePublishedVakter('PGlite', open);
describeIdempotentRequests('PGlite', open);
describeSwapStore('PGlite', async () => {
  const { tables } = await open();
  return {
    jobs: makeJobStore(tables),
    rosters: makeRosterStore(tables),
    swaps: makeSwapStore(tables),
    audit: makeAuditLog(tables),
  };
});
describeWebhookStore('PGlite', open);
describeWebhookEvents('PGlite', open);
describeSwapEvents('PGlite', open);
describeVakterElsewhere('PGlite', open);

afterAll(async () => {
  await (await database)?.close();
});
