import etag from '@fastify/etag';
import helmet from '@fastify/helmet';
import { fastifySSE } from '@fastify/sse';
import fastify, { LogController, type FastifyBaseLogger } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Authenticate } from '../access/authenticate.js';
import type { KeyStore } from '../access/key-store.js';
import type { PeopleStore } from '../access/people-store.js';
import type { AuditLog } from '../audit/audit-log.js';
import type { CalendarFeedStore } from '../jobs/calendar-feed.js';
import type { CheckInBackground } from '../jobs/checking.js';
import type { Clock } from '../jobs/clock.js';
import type { ExplainInBackground } from '../jobs/explain-vakt.js';
import type { IdempotentRequests } from '../jobs/idempotent-requests.js';
import type { JobQueue } from '../jobs/job-queue.js';
import type { JobRecords, JobResults } from '../jobs/job-store.js';
import type { PublishedVakter } from '../jobs/published-vakter.js';
import type { AnswerWhyInBackground } from '../jobs/answer-why.js';
import type { ReviewInBackground } from '../jobs/review-roster.js';
import type { ScenarioBatchStore } from '../jobs/scenario-batch.js';
import type { RosterStore } from '../jobs/roster-store.js';
import type { ReadJob } from '../jobs/submit-job.js';
import type { AnswerStandIns } from '../jobs/stand-ins.js';
import type { SwapStore } from '../jobs/swap-store.js';
import type { WriteLetterInBackground } from '../jobs/write-letter.js';
import type { WebhookSender } from '../webhooks/send-deliveries.js';
import type { WebhookDeliveries, WebhookEndpoints } from '../webhooks/webhook-store.js';
import { addAccessGuard } from './access-guard.js';
import type { App } from './app-type.js';
import { addFaultHandlers, answerFrameworkFault } from './fault-handlers.js';
import { addIdempotency } from './idempotency.js';
import { addMetrics } from './metrics.js';
import { describeRoutes } from './openapi-document.js';
import { addPageRoutes } from './page/page-routes.js';
import { limitRequests } from './rate-limit.js';
import { addRequestSpans, beginTrace, spanOf } from './request-spans.js';
import { addRequestGuards } from './request-guards.js';
import { addSwapAnswerRoutes } from './routes/answer-swap.js';
import { addAuditRoute } from './routes/audit.js';
import { addBatchAnswerRoutes } from './routes/batch-answers.js';
import { addBatchCurveRoutes } from './routes/batch-curve.js';
import { addCalendarFeedRoutes } from './routes/calendar-feed.js';
import { addCheckRoute } from './routes/checks.js';
import { addComparisonRoute } from './routes/comparisons.js';
import { addConflictRoute } from './routes/conflict.js';
import { addDemoDataRoutes } from './routes/demo-data.js';
import { addRosterEditRoute } from './routes/edit-roster.js';
import { addHealthRoutes } from './routes/health.js';
import { addReplanRoute } from './routes/replan-roster.js';
import { addScenarioRoutes } from './routes/scenarios.js';
import { addScenarioBatchRoutes } from './routes/scenario-batches.js';
import { addAdoptRoute } from './routes/adopt-roster.js';
import { addSwapRequestRoute } from './routes/request-swap.js';
import { addLetterRoutes } from './routes/letter.js';
import { addKeyRoutes } from './routes/keys.js';
import { addMeRoute } from './routes/me.js';
import { addMyVakterRoutes } from './routes/my-vakter.js';
import { addPeopleRoutes } from './routes/people.js';
import { addJobRoutes } from './routes/roster-jobs.js';
import { addEventRoute } from './routes/roster-job-events.js';
import { addRosterReportRoutes } from './routes/roster-reports.js';
import { addResultRoutes } from './routes/roster-results.js';
import { addRosterStatusRoutes } from './routes/roster-status.js';
import { addRosterRoutes } from './routes/rosters.js';
import { addRuleRoutes } from './routes/rules.js';
import { addStandInRoutes } from './routes/stand-ins.js';
import { addSubmitRoute } from './routes/submit-roster-job.js';
import { addSwapRoutes } from './routes/swaps.js';
import { addWebhookDeliveryRoutes } from './routes/webhook-deliveries.js';
import { addWebhookEndpointRoutes } from './routes/webhook-endpoints.js';
import { addWhyRoute } from './routes/why.js';
import { emitTraces } from './trace-context.js';

export interface AccessParts {
  readonly authenticate: Authenticate;
  readonly keys: KeyStore;
  readonly people: PeopleStore;
  readonly audit: AuditLog;
  /** Of the identity provider; absent where none is set up. */
  readonly issuer?: string;
}

export interface WebhookParts {
  readonly endpoints: WebhookEndpoints;
  readonly deliveries: WebhookDeliveries;
  readonly sender: WebhookSender;
}

export interface ApiParts extends AccessParts {
  readonly store: JobRecords & JobResults;
  readonly queue: JobQueue;
  readonly clock: Clock;
  readonly readJob: ReadJob;
  readonly check: CheckInBackground;
  readonly rosters: RosterStore;
  readonly batches: ScenarioBatchStore;
  readonly vakter: PublishedVakter;
  readonly feeds: CalendarFeedStore;
  readonly swaps: SwapStore;
  readonly review: ReviewInBackground;
  readonly standIns: AnswerStandIns;
  readonly answerWhy: AnswerWhyInBackground;
  readonly writeLetter: WriteLetterInBackground;
  readonly explain: ExplainInBackground;
  readonly requests: IdempotentRequests;
  readonly webhooks: WebhookParts;
  /** Days between the publication of a roster and its first day, without which there is a warning. */
  readonly requiredNoticeDays: number;
  readonly logger: FastifyBaseLogger;
  /** The service stands on a loopback address and asks nobody to log in. */
  readonly localOnly: boolean;
  /** For each token or address; 0, the default, sets no limit. */
  readonly requestsPerMinute?: number;
  /** Where users reach the service, without a path; default where each request came to. */
  readonly publicUrl?: string;
  /** Addresses of proxies, or ranges of them, whose X-Forwarded headers are believed; default none. */
  readonly trustProxy?: readonly string[];
  /** How often an event stream looks for new events. */
  readonly pollMilliseconds?: number;
}

const bodyLimitBytes = 5 * 1024 * 1024;
const heartbeatMilliseconds = 15_000;

/** The HTTP side, ready to be asked but not listening. */
export async function buildApp(parts: ApiParts): Promise<App> {
  const {
    store,
    queue,
    clock,
    readJob,
    check,
    logger,
    localOnly,
    requestsPerMinute = 0,
    pollMilliseconds = 500,
  } = parts;
  const { authenticate, keys, people, audit, issuer } = parts;
  const app: App = fastify({
    loggerInstance: logger,
    bodyLimit: bodyLimitBytes,
    forceCloseConnections: 'idle',
    trustProxy: parts.trustProxy === undefined ? false : [...parts.trustProxy],
    frameworkErrors: answerFrameworkFault,
    genReqId: beginTrace,
    logController: new LogController({ requestIdLogLabel: 'trace' }),
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.removeContentTypeParser('text/plain');
  addFaultHandlers(app);
  addRequestSpans(app);
  emitTraces(app, spanOf);
  addRequestGuards(app, { localOnly });
  const countBadToken = requestsPerMinute > 0 ? await limitRequests(app, requestsPerMinute) : undefined;
  addAccessGuard(app, {
    authenticate,
    countBadToken,
    homes: {
      job: {
        legevaktOf: async (id) => (await store.find(id))?.legevakt.id,
        notFound: 'JOB_NOT_FOUND',
      },
      key: {
        legevaktOf: async (id) => (await keys.find(id))?.grant.legevakt,
        notFound: 'KEY_NOT_FOUND',
      },
      batch: {
        legevaktOf: async (id) => (await batches.findBatch(id))?.legevakt,
        notFound: 'BATCH_NOT_FOUND',
      },
      roster: {
        legevaktOf: async (id) => (await rosters.findRoster(id))?.legevakt,
        notFound: 'ROSTER_NOT_FOUND',
      },
      'webhook-endpoint': {
        legevaktOf: async (id) => (await parts.webhooks.endpoints.find(id))?.legevakt,
        notFound: 'WEBHOOK_ENDPOINT_NOT_FOUND',
      },
      swap: {
        legevaktOf: async (id) => (await parts.swaps.findSwap(id))?.legevakt,
        notFound: 'SWAP_NOT_FOUND',
      },
    },
  });
  addIdempotency(app, { requests: parts.requests, clock });

  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        connectSrc: ["'self'"],
        imgSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // Whoever puts TLS in front decides this.
    strictTransportSecurity: false,
  });
  await app.register(etag);
  await app.register(fastifySSE, { heartbeatInterval: heartbeatMilliseconds });
  await describeRoutes(app);

  addSubmitRoute(app, { records: store, queue, clock, readJob });
  addJobRoutes(app, { records: store, clock });
  addEventRoute(app, { records: store, pollMilliseconds });
  addResultRoutes(app, store);
  const { rosters, batches, review, requiredNoticeDays } = parts;
  addRosterRoutes(app, rosters);
  addRosterReportRoutes(app, rosters);
  addStandInRoutes(app, parts);
  addWhyRoute(app, { rosters, answerWhy: parts.answerWhy });
  addLetterRoutes(app, { rosters, clock, writeLetter: parts.writeLetter });
  addConflictRoute(app, { rosters, explain: parts.explain });
  addRosterEditRoute(app, { rosters, review, clock });
  addRosterStatusRoutes(app, { rosters, clock, requiredNoticeDays });
  const planning = { records: store, rosters, batches, queue, clock, readJob };
  addReplanRoute(app, planning);
  addScenarioRoutes(app, planning);
  addScenarioBatchRoutes(app, planning);
  addBatchCurveRoutes(app, planning);
  addBatchAnswerRoutes(app, planning);
  addComparisonRoute(app, planning);
  addAdoptRoute(app, { rosters, clock });
  addCheckRoute(app, { check });
  addRuleRoutes(app, { clock });
  addDemoDataRoutes(app, { clock });
  addMetrics(app, store, parts.webhooks);
  addMeRoute(app);
  const { vakter, feeds, swaps } = parts;
  addMyVakterRoutes(app, { vakter, rosters, clock });
  addSwapRequestRoute(app, { swaps, vakter, rosters, review, clock });
  addSwapRoutes(app, { swaps, vakter, clock });
  addSwapAnswerRoutes(app, { swaps, vakter, rosters, review, clock, requiredNoticeDays });
  addCalendarFeedRoutes(app, {
    ...{ feeds, vakter, clock, authenticate, keys, people },
    ...{ publicUrl: parts.publicUrl, countBadToken },
  });
  addKeyRoutes(app, { keys, clock });
  addPeopleRoutes(app, { people, clock, issuer });
  addWebhookEndpointRoutes(app, { endpoints: parts.webhooks.endpoints, clock, localOnly });
  addWebhookDeliveryRoutes(app, { ...parts.webhooks, clock });
  addAuditRoute(app, { audit });
  addHealthRoutes(app, { records: store, queue });
  addPageRoutes(app, store);
  app.get('/openapi.json', { config: { permission: 'public' }, schema: { hide: true } }, () => app.swagger());
  return app;
}
