import { makeAuditLog } from '../../src/storage/audit-log.js';
import type { Database } from '../../src/storage/database.js';
import { makeJobStore } from '../../src/storage/job-store.js';
import { makeRosterStore } from '../../src/storage/roster-store.js';
import { makeScenarioBatchStore } from '../../src/storage/scenario-batches.js';
import { makeSwapStore } from '../../src/storage/swap-store.js';
import { describeAccessStores } from './access-store-suite.js';
import { describeCalendarFeedStore } from './calendar-feed-suite.js';
import { describeIdempotentRequests } from './idempotent-requests-suite.js';
import { describeAuditLog } from './audit-log-suite.js';
import { describeJobStore } from './job-store-suite.js';
import { describePublishedVakter } from './published-vakter-suite.js';
import { describeRosterStore } from './roster-store-suite.js';
import { describeScenarioStores } from './scenario-suite.js';
import { describeSwapEvents } from './swap-event-suite.js';
import { describeSwapStore } from './swap-store-suite.js';
import { describeWebhookEvents } from './webhook-event-suite.js';
import { describeWebhookStore } from './webhook-store-suite.js';
import { describeVakterElsewhere } from './vakter-elsewhere-suite.js';

/** Everything that the stores of a database must do; `open` answers with the same database each time. */
export function describeStores(name: string, open: () => Promise<Database>): void {
  const stores = async () => {
    const { tables } = await open();
    return {
      jobs: makeJobStore(tables),
      rosters: makeRosterStore(tables),
      batches: makeScenarioBatchStore(tables),
      swaps: makeSwapStore(tables),
      audit: makeAuditLog(tables),
    };
  };
  describeJobStore(name, async () => (await stores()).jobs);
  describeRosterStore(name, stores);
  describeScenarioStores(name, stores);
  describeAuditLog(name, open);
  describeAccessStores(name, open);
  describeCalendarFeedStore(name, open);
  describePublishedVakter(name, open);
  describeIdempotentRequests(name, open);
  describeSwapStore(name, stores);
  describeWebhookStore(name, open);
  describeWebhookEvents(name, open);
  describeSwapEvents(name, open);
  describeVakterElsewhere(name, open);
}
