import { afterAll, describe, it } from 'vitest';
import { makeAuditLog } from '../../src/storage/audit-log.js';
import { openPostgres, type Database } from '../../src/storage/database.js';
import { makeJobStore } from '../../src/storage/job-store.js';
import { makeRosterStore } from '../../src/storage/roster-store.js';
import { makeScenarioBatchStore } from '../../src/storage/scenario-batches.js';
import { makeSwapStore } from '../../src/storage/swap-store.js';
import { describeAccessStores } from '../conformance/access-store-suite.js';
import { describeCalendarFeedStore } from '../conformance/calendar-feed-suite.js';
import { describeIdempotentRequests } from '../conformance/idempotent-requests-suite.js';
import { describeAuditLog } from '../conformance/audit-log-suite.js';
import { describeJobQueue } from '../conformance/job-queue-suite.js';
import { describeJobStore } from '../conformance/job-store-suite.js';
import { describePublishedVakter } from '../conformance/published-vakter-suite.js';
import { describeRosterMigration } from '../conformance/roster-migration-suite.js';
import { describeRosterStore } from '../conformance/roster-store-suite.js';
import { describeScenarioStores } from '../conformance/scenario-suite.js';
import { describeSwapEvents } from '../conformance/swap-event-suite.js';
import { describeSwapStore } from '../conformance/swap-store-suite.js';
import { describeWebhookEvents } from '../conformance/webhook-event-suite.js';
import { describeWebhookStore } from '../conformance/webhook-store-suite.js';
import { describeVakterElsewhere } from '../conformance/vakter-elsewhere-suite.js';
import { emptyDatabase } from '../support/empty-database.js';

const { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl } = process.env;

let database: Promise<Database> | undefined;

if (databaseUrl === undefined) {
  describe('PostgreSQL', () => {
    it.skip('needs DATABASE_URL', () => undefined);
  });
} else {
  const open = (): Promise<Database> => (database ??= openPostgres(databaseUrl));
  describeJobStore('PostgreSQL', async () => makeJobStore((await open()).tables));
  describeRosterStore('PostgreSQL', async () => {
    const { tables } = await open();
    return { jobs: makeJobStore(tables), rosters: makeRosterStore(tables), audit: makeAuditLog(tables) };
  });
  describeScenarioStores('PostgreSQL', async () => {
    const { tables } = await open();
    return {
      jobs: makeJobStore(tables),
      rosters: makeRosterStore(tables),
      batches: makeScenarioBatchStore(tables),
      audit: makeAuditLog(tables),
    };
  });
  describeRosterMigration('PostgreSQL', () => emptyDatabase(databaseUrl));
  describeAuditLog('PostgreSQL', open);
  describeAccessStores('PostgreSQL', open);
  describeCalendarFeedStore('PostgreSQL', open);
  describePublishedVakter('PostgreSQL', open);
  describeIdempotentRequests('PostgreSQL', open);
  describeSwapStore('PostgreSQL', async () => {
    const { tables } = await open();
    return {
      jobs: makeJobStore(tables),
      rosters: makeRosterStore(tables),
      swaps: makeSwapStore(tables),
      audit: makeAuditLog(tables),
    };
  });
  describeWebhookStore('PostgreSQL', open);
  describeWebhookEvents('PostgreSQL', open);
  describeSwapEvents('PostgreSQL', open);
  describeVakterElsewhere('PostgreSQL', open);
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
