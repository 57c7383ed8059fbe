import { availableParallelism } from 'node:os';
import type { Logger } from 'pino';
import { authenticateNobody, makeAuthenticate } from '../access/authenticate.js';
import { buildApp, type AccessParts } from '../api/app.js';
import type { Config } from '../config.js';
import type { Clock } from '../jobs/clock.js';
import type { JobQueue } from '../jobs/job-queue.js';
import type { JobStore } from '../jobs/job-store.js';
import { readJob } from '../jobs/read-job.js';
import { handOverJobs, recoverJobs } from '../jobs/recover-jobs.js';
import type { RosterStore } from '../jobs/roster-store.js';
import type { SubmitJobParts } from '../jobs/submit-job.js';
import type { SwapStore } from '../jobs/swap-store.js';
import { makeVerifyIdentity } from '../oidc/verify-identity.js';
import { openJobQueue } from '../queue/bull-job-queue.js';
import type { QueuePlace } from '../queue/queue-place.js';
import { makeAuditLog } from '../storage/audit-log.js';
import { makeCalendarFeedStore } from '../storage/calendar-feeds.js';
import { contentMark } from '../storage/content-mark.js';
import type { Database } from '../storage/database.js';
import { makeIdempotentRequests } from '../storage/idempotent-requests.js';
import { makeJobStore } from '../storage/job-store.js';
import { makeKeyStore } from '../storage/key-store.js';
import { makePeopleStore } from '../storage/people-store.js';
import { makePublishedVakter } from '../storage/published-vakter.js';
import { makeRosterStore } from '../storage/roster-store.js';
import { makeScenarioBatchStore } from '../storage/scenario-batches.js';
import { makeSwapStore } from '../storage/swap-store.js';
import {
  makeAnswerWhyInThread,
  makeWriteLetterInThread,
  makeCheckInThread,
  makeExplainInThread,
  makeReviewInThread,
  makeStandInsInThread,
} from '../workers/check-in-thread.js';
import { makePlanInThread } from '../workers/plan-in-thread.js';
import { startRosterWorker } from '../workers/roster-worker.js';
import type { Closers } from './closers.js';
import { openDatabase } from './open-database.js';
import { adviceOnReach } from './out-of-reach.js';
import { repeat } from './repeat.js';
import { makeSnapshotSweep } from './snapshot-sweep.js';
import { makeWebhooks, runWebhooks } from './start-webhooks.js';

export interface Vaktplan {
  /** Where the API and the page are; undefined in a process that only works. */
  readonly address: string | undefined;
  readonly store: JobStore;
  readonly submission: SubmitJobParts;
}

interface Surroundings {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Logger;
  /** Is given everything that must be closed, also when the start fails half-way. */
  readonly closers: Closers;
}

/** A queue that was lost is filled again within this time. */
const recoverMilliseconds = 60_000;
/** A swap of which a vakt has begun ends within this time, also where nobody looks at it. */
const expireMilliseconds = 60_000;
/** A job whose submission was cut short reaches the queue within this time. */
const handOverMilliseconds = 2000;
const forgetMilliseconds = 600_000;

/** A snapshot that is due is taken within this time. */
const snapshotMilliseconds = 60_000;

/** Opens everything that the settings ask for: data folder or databases, queue, recovery, API, worker. */
export async function startVaktplan(surroundings: Surroundings): Promise<Vaktplan> {
  const { config, clock, log, closers } = surroundings;
  const soleOwner = config.store.kind === 'embedded';
  const { store, rosters, queue, place, database } = await openStores(surroundings);
  const recovery = { records: store, queue };
  const requests = makeIdempotentRequests(database.tables);
  const swaps = makeSwapStore(database.tables);
  const unfinished = await recoverJobs({ ...recovery, soleOwner });
  if (unfinished > 0) log.info({ unfinished }, 'queued what an earlier process left');
  for (const [milliseconds, sweep] of [
    [recoverMilliseconds, () => recoverJobs({ ...recovery, soleOwner: false })],
    [handOverMilliseconds, () => handOverJobs(recovery)],
    [forgetMilliseconds, () => requests.forgetOld(clock.now())],
    [expireMilliseconds, () => swaps.expireSwaps(clock.now())],
  ] as const) {
    const stop = repeat(milliseconds, sweep, (err) => {
      log.error({ err }, 'sweep failed');
    });
    closers.add(stop);
  }
  startSnapshots(surroundings, database);
  const submission = { records: store, queue, clock, readJob };
  if (config.role !== 'api') await startWorker(surroundings, store, place);
  const address =
    config.role === 'worker'
      ? undefined
      : await startApi(surroundings, { store, rosters, swaps, queue }, database);
  return { address, store, submission };
}

async function openStores({ config, log, closers }: Surroundings) {
  const { store: storePlace } = config;
  const database = await openDatabase(storePlace, closers);
  const place: QueuePlace =
    storePlace.kind === 'distributed' && storePlace.redisUrl !== undefined
      ? { kind: 'redis', url: storePlace.redisUrl }
      : { kind: 'postgres', pool: database.pool };
  const queue = await openQueue(place, log);
  closers.add(() => queue.close());
  const { tables } = database;
  return { store: makeJobStore(tables), rosters: makeRosterStore(tables), queue, place, database };
}

async function openQueue(place: QueuePlace, log: Logger): Promise<JobQueue> {
  try {
    return await openJobQueue(place, (err) => {
      log.warn({ err }, 'queue');
    });
  } catch (fault) {
    if (place.kind !== 'redis') throw fault;
    throw adviceOnReach(fault, { name: 'Redis', setting: 'REDIS_URL', url: place.url });
  }
}

function startSnapshots({ config, clock, log, closers }: Surroundings, database: Database): void {
  const { store: place, snapshots } = config;
  const { copyFiles, tables } = database;
  if (place.kind !== 'embedded' || copyFiles === undefined || snapshots.hours === 0) return;
  const closing = new AbortController();
  const sweep = makeSnapshotSweep({
    ...{ dataFolder: place.folder, copyFiles, ...snapshots, clock, signal: closing.signal },
    mark: () => contentMark(tables),
  });
  const onFault = (err: unknown): void => {
    if (!closing.signal.aborted) log.error({ err }, 'no snapshot');
  };
  const stop = repeat(snapshotMilliseconds, sweep, onFault, { atOnce: true });
  closers.add(() => {
    closing.abort();
    return stop();
  });
}

async function startWorker(
  { config, clock, log, closers }: Surroundings,
  store: JobStore,
  place: QueuePlace,
): Promise<void> {
  const worker = await startRosterWorker({
    place,
    concurrency: config.solvers,
    attempts: store,
    plan: makePlanInThread({ threadsPerJob: Math.floor(availableParallelism() / config.solvers) }),
    clock,
    onFault: (job, err) => {
      log.error({ job, err }, 'planning failed');
    },
    onQueueFault: (err) => {
      log.warn({ err }, 'worker');
    },
    onEnding: (job, ending) => {
      log.info({ job, ending }, 'attempt ended');
    },
  });
  closers.add(() => worker.close());
}

async function startApi(
  surroundings: Surroundings,
  stores: {
    readonly store: JobStore;
    readonly rosters: RosterStore;
    readonly swaps: SwapStore;
    readonly queue: JobQueue;
  },
  database: Database,
): Promise<string> {
  const { config, clock, log, closers } = surroundings;
  const { host, port, loopback, auth, noticeDays, requestsPerMinute, publicUrl, trustProxy } = config;
  if (auth === 'off' && !loopback) {
    log.warn({ host }, 'VAKTPLAN_AUTH=off: whoever reaches this address is administrator of everything');
  }
  const localOnly = loopback && auth === 'off';
  const webhooks = makeWebhooks(database, localOnly, surroundings);
  const app = await buildApp({
    ...accessParts(surroundings, database),
    ...stores,
    vakter: makePublishedVakter(database.tables),
    feeds: makeCalendarFeedStore(database.tables),
    requests: makeIdempotentRequests(database.tables),
    batches: makeScenarioBatchStore(database.tables),
    clock,
    readJob,
    check: makeCheckInThread(),
    review: makeReviewInThread(),
    standIns: makeStandInsInThread(),
    answerWhy: makeAnswerWhyInThread(),
    writeLetter: makeWriteLetterInThread(),
    explain: makeExplainInThread(),
    requiredNoticeDays: noticeDays,
    logger: log,
    localOnly,
    webhooks,
    requestsPerMinute,
    ...(publicUrl === undefined ? {} : { publicUrl }),
    ...(trustProxy === undefined ? {} : { trustProxy }),
  });
  closers.add(() => app.close());
  // Closed before the app: what is being sent would keep it waiting.
  await runWebhooks(webhooks, { ...surroundings, soleOwner: config.store.kind === 'embedded' });
  return app.listen({ host, port });
}

function accessParts({ config, clock }: Surroundings, { tables }: Database): AccessParts {
  const { auth, oidc } = config;
  const keys = makeKeyStore(tables);
  const people = makePeopleStore(tables);
  const verifyIdentity = oidc === undefined ? {} : { verifyIdentity: makeVerifyIdentity(oidc) };
  return {
    authenticate:
      auth === 'off' ? authenticateNobody : makeAuthenticate({ keys, people, clock, ...verifyIdentity }),
    keys,
    people,
    audit: makeAuditLog(tables),
    ...(oidc === undefined ? {} : { issuer: oidc.issuer }),
  };
}
