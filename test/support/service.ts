import { pino, type Logger } from 'pino';
import { authenticateNobody, type Authenticate } from '../../src/access/authenticate.js';
import type { KeyStore } from '../../src/access/key-store.js';
import type { PeopleStore } from '../../src/access/people-store.js';
import type { App } from '../../src/api/app-type.js';
import { buildApp } from '../../src/api/app.js';
import {
  answerWhy as answerWhyNow,
  type AnswerWhyInBackground,
  type WhyRequest,
} from '../../src/jobs/answer-why.js';
import { checkRoster } from '../../src/jobs/check-roster.js';
import type { CheckInBackground } from '../../src/jobs/checking.js';
import { machineClock, type Clock } from '../../src/jobs/clock.js';
import { explainVakt, type ExplainInBackground } from '../../src/jobs/explain-vakt.js';
import type { PlanJob } from '../../src/jobs/planning.js';
import { answerStandIns, type AnswerStandIns } from '../../src/jobs/stand-ins.js';
import { reviewRoster, type ReviewInBackground, type ReviewRequest } from '../../src/jobs/review-roster.js';
import type { ReadJob } from '../../src/jobs/submit-job.js';
import { openJobQueue } from '../../src/queue/bull-job-queue.js';
import type { QueuePlace } from '../../src/queue/queue-place.js';
import { makeCalendarFeedStore } from '../../src/storage/calendar-feeds.js';
import { makePublishedVakter } from '../../src/storage/published-vakter.js';
import { makeIdempotentRequests } from '../../src/storage/idempotent-requests.js';
import { makeAuditLog } from '../../src/storage/audit-log.js';
import { openEmbedded, type Database } from '../../src/storage/database.js';
import { makeJobStore } from '../../src/storage/job-store.js';
import { makeRosterStore } from '../../src/storage/roster-store.js';
import { makeScenarioBatchStore } from '../../src/storage/scenario-batches.js';
import { makeSwapStore } from '../../src/storage/swap-store.js';
import { makeKeyStore } from '../../src/storage/key-store.js';
import { makePeopleStore } from '../../src/storage/people-store.js';
import { startRosterWorker, type RosterWorker } from '../../src/workers/roster-worker.js';
import type { JobStore } from '../../src/jobs/job-store.js';
import { makeWebhookDeliveries } from '../../src/storage/webhook-deliveries.js';
import { makeWebhookEndpoints } from '../../src/storage/webhook-endpoints.js';
import type { PostMessage } from '../../src/webhooks/post-message.js';
import { makeWebhookSender, type WebhookSender } from '../../src/webhooks/send-deliveries.js';
import type { WebhookDeliveries } from '../../src/webhooks/webhook-store.js';
import type { RosterStore } from '../../src/jobs/roster-store.js';
import {
  writeLetter as writeLetterNow,
  type LetterRequest,
  type WriteLetterInBackground,
} from '../../src/jobs/write-letter.js';

export interface Service {
  readonly app: App;
  readonly store: JobStore;
  readonly rosters: RosterStore;
  readonly database: Database;
  readonly webhooks: { readonly deliveries: WebhookDeliveries; readonly sender: WebhookSender };
  startWorker(plan: PlanJob): Promise<RosterWorker>;
  close(): Promise<void>;
}

export interface ServiceOptions {
  readonly clock?: Clock;
  /** Default: nobody is asked to log in. */
  readonly authenticate?: (stores: { readonly keys: KeyStore; readonly people: PeopleStore }) => Authenticate;
  readonly issuer?: string;
  readonly requestsPerMinute?: number;
  readonly publicUrl?: string;
  readonly trustProxy?: readonly string[];
  readonly logger?: Logger;
  readonly review?: ReviewInBackground;
  readonly standIns?: AnswerStandIns;
  readonly answerWhy?: AnswerWhyInBackground;
  readonly writeLetter?: WriteLetterInBackground;
  readonly explain?: ExplainInBackground;
  /** Default: no receiver is reachable. */
  readonly post?: PostMessage;
  readonly localOnly?: boolean;
}

const ignore = (): void => undefined;

/** The whole service on a database in memory, without a port and without a worker until it is asked for. */
export async function openService(
  readJob: ReadJob,
  check: CheckInBackground = (request) => Promise.resolve(checkRoster(request)),
  {
    authenticate = () => authenticateNobody,
    issuer,
    clock = machineClock,
    requestsPerMinute = 0,
    publicUrl,
    trustProxy,
    logger = pino({ level: 'silent' }),
    review = (request: ReviewRequest) => Promise.resolve(reviewRoster(request)),
    standIns = (request) => Promise.resolve(answerStandIns(request)),
    answerWhy = (request: WhyRequest) => answerWhyNow(request, () => performance.now() / 1000),
    writeLetter = (request: LetterRequest) => writeLetterNow(request, () => performance.now() / 1000),
    explain = (request) => explainVakt(request, () => performance.now() / 1000),
    post = () => Promise.resolve({ outcome: 'unreachable' }),
    localOnly = true,
  }: ServiceOptions = {},
): Promise<Service> {
  const database = await openEmbedded();
  const place: QueuePlace = { kind: 'postgres', pool: database.pool };
  const store = makeJobStore(database.tables);
  const rosters = makeRosterStore(database.tables);
  const queue = await openJobQueue(place, ignore);
  const keys = makeKeyStore(database.tables);
  const people = makePeopleStore(database.tables);
  const deliveries = makeWebhookDeliveries(database.tables);
  const sender = makeWebhookSender({ deliveries, post, clock, random: () => 0, onFault: ignore });
  const app = await buildApp({
    authenticate: authenticate({ keys, people }),
    keys,
    people,
    audit: makeAuditLog(database.tables),
    ...(issuer === undefined ? {} : { issuer }),
    store,
    queue,
    clock,
    readJob,
    check,
    rosters,
    batches: makeScenarioBatchStore(database.tables),
    vakter: makePublishedVakter(database.tables),
    feeds: makeCalendarFeedStore(database.tables),
    swaps: makeSwapStore(database.tables),
    review,
    standIns,
    answerWhy,
    writeLetter,
    explain,
    requests: makeIdempotentRequests(database.tables),
    webhooks: { endpoints: makeWebhookEndpoints(database.tables), deliveries, sender },
    requiredNoticeDays: 14,
    logger,
    localOnly,
    requestsPerMinute,
    ...(publicUrl === undefined ? {} : { publicUrl }),
    ...(trustProxy === undefined ? {} : { trustProxy }),
    pollMilliseconds: 20,
  });
  const workers: RosterWorker[] = [];
  return {
    app,
    store,
    rosters,
    database,
    webhooks: { deliveries, sender },
    async startWorker(plan) {
      const worker = await startRosterWorker({
        place,
        concurrency: 1,
        attempts: store,
        plan,
        clock,
        onFault: ignore,
        onQueueFault: ignore,
        onEnding: ignore,
        intervals: { progressMilliseconds: 10, signalMilliseconds: 20 },
      });
      workers.push(worker);
      return worker;
    },
    async close() {
      await app.close();
      for (const worker of workers) await worker.close();
      await queue.close();
      await database.close();
    },
  };
}
