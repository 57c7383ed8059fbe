import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handOverJobs, recoverJobs } from '../../src/jobs/recover-jobs.js';
import { submitJob, type SubmitJobParts } from '../../src/jobs/submit-job.js';
import type { JobQueue } from '../../src/jobs/job-queue.js';
import type { JobStore } from '../../src/jobs/job-store.js';
import { openJobQueue } from '../../src/queue/bull-job-queue.js';
import { openPostgres, type Database } from '../../src/storage/database.js';
import { makeJobStore } from '../../src/storage/job-store.js';
import { startRosterWorker } from '../../src/workers/roster-worker.js';
import { planAtOnce } from '../support/plan-fakes.js';
import { until } from '../support/until.js';

const { DATABASE_URL: databaseUrl = '', REDIS_URL: redisUrl = '' } = process.env;
const ignore = (): void => undefined;
const clock = { now: () => new Date() };

describe.skipIf(databaseUrl === '' || redisUrl === '')('a Redis that forgets everything', () => {
  const queueName = `test-${randomUUID()}`;
  const legevakt = { id: `l-${randomUUID()}`, name: 'Testvik legevakt' };
  let database: Database;
  let store: JobStore;
  let queue: JobQueue;
  let redis: Redis;
  let parts: SubmitJobParts;

  beforeAll(async () => {
    database = await openPostgres(databaseUrl);
    store = makeJobStore(database.tables);
    queue = await openJobQueue({ kind: 'redis', url: redisUrl }, ignore, queueName);
    redis = new Redis(redisUrl);
    const period = { from: '2026-12-01', to: '2026-12-31' };
    parts = {
      records: store,
      queue,
      clock,
      readJob: () => ({ ok: true, problem: { job: { legevakt, period } } }),
    };
  });
  afterAll(async () => {
    await queue.close();
    await redis.quit();
    await database.close();
  });

  const submit = async (over: Partial<SubmitJobParts> = {}): Promise<string> => {
    const outcome = await submitJob(
      { ...parts, ...over },
      { document: {}, legevakt: legevakt.id, by: { kind: 'local', id: 'test' } },
    );
    if (outcome.kind !== 'accepted') throw new Error('This should have been accepted.');
    return outcome.id;
  };
  const runAll = async (ids: readonly string[]): Promise<void> => {
    const endings: string[] = [];
    const worker = await startRosterWorker({
      place: { kind: 'redis', url: redisUrl },
      queueName,
      concurrency: 1,
      attempts: store,
      plan: planAtOnce,
      clock,
      onFault: ignore,
      onQueueFault: ignore,
      onEnding: (id) => endings.push(id),
    });
    try {
      await until(() => ids.every((id) => endings.includes(id)));
      for (const id of ids) expect(await store.find(id)).toMatchObject({ state: 'done', attempt: 1 });
      expect(endings.filter((id) => ids.includes(id))).toEqual(ids);
    } finally {
      await worker.close();
    }
  };

  it('is filled again from the database, in the order of the turns', async () => {
    for (const { id } of await store.unfinished())
      await store.cancel(id, new Date(), { kind: 'local', id: 'test' });
    const ids = [await submit(), await submit(), await submit()];
    await redis.flushall();
    expect(await recoverJobs({ records: store, queue, soleOwner: false })).toBe(3);
    await runAll(ids);
  });

  it('gets a job whose submission was cut before it, once', async () => {
    const cut: JobQueue = { ...queue, add: () => Promise.reject(new Error('cut')) };
    const id = await submit({ queue: cut });
    await handOverJobs({ records: store, queue });
    await handOverJobs({ records: store, queue });
    await runAll([id]);
  });
});
