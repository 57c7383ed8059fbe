import { createPostgresBackend, Queue, runMigrations, Worker, type PgPool, type Processor } from 'bullmq';
import { Redis } from 'ioredis';
import type { Pool } from 'pg';
import type { PglitePool } from '../storage/pglite-pool.js';

/** Where the queue lives. A PostgreSQL pool may be the look-alike over PGlite; its search path names `bullmq`. */
export type QueuePlace =
  | { readonly kind: 'redis'; readonly url: string }
  | { readonly kind: 'postgres'; readonly pool: Pool | PglitePool };

export const rosterQueueName = 'roster-jobs';

/** Ids only. */
export interface QueuedJob {
  readonly rosterJob: string;
}

/** Makes what the queue needs in its database; Redis needs only to be there. */
export async function prepareQueue(place: QueuePlace): Promise<void> {
  if (place.kind === 'redis') return reachRedis(place.url);
  const client = await poolOf(place.pool).connect();
  try {
    await runMigrations(client);
  } finally {
    client.release();
  }
}

/** BullMQ waits for its first connection for ever. */
async function reachRedis(url: string): Promise<void> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
  let fault: unknown;
  redis.on('error', (err) => (fault = err));
  try {
    await redis.connect();
  } catch (closed) {
    throw fault ?? closed;
  } finally {
    redis.disconnect();
  }
}

/** The part of BullMQ's Queue that is the same on both backends. */
export type BullQueue = Pick<Queue<QueuedJob>, 'close' | 'waitUntilReady'> & {
  add(
    name: string,
    data: QueuedJob,
    options: { readonly jobId: string; readonly priority: number },
  ): Promise<unknown>;
  obliterate(options: { readonly force: boolean }): Promise<void>;
  getWaitingCount(): Promise<number>;
  on(event: 'error', listener: (fault: Error) => void): unknown;
};

/** A queue is void of a job once it has ended, well or not: the store knows how. */
const defaultJobOptions = {
  removeOnComplete: true,
  removeOnFail: true,
  attempts: 5,
  backoff: { type: 'exponential', delay: 1000 },
};

export function openBullQueue(place: QueuePlace, name: string): BullQueue {
  return place.kind === 'redis'
    ? // A person waits for the answer: say at once that Redis is gone.
      new Queue<QueuedJob>(name, {
        connection: { url: place.url, maxRetriesPerRequest: 1 },
        defaultJobOptions,
      })
    : new Queue(name, { connection: poolOf(place.pool), defaultJobOptions }, createPostgresBackend);
}

/** The part of BullMQ's Worker that is the same on both backends. */
export interface BullWorker {
  close(force?: boolean): Promise<void>;
  on(event: 'error', listener: (fault: Error) => void): unknown;
}

export interface BullWorkerOptions {
  readonly concurrency: number;
  /** A job whose worker has not been heard of for this long is given to another. */
  readonly lockMilliseconds: number;
}

/** How often a job may be left by its worker is counted by the store, which also knows of restarts. */
const maxStalledCount = 1_000_000;

export function openBullWorker(
  place: QueuePlace,
  name: string,
  processor: Processor<QueuedJob>,
  { concurrency, lockMilliseconds }: BullWorkerOptions,
): BullWorker {
  const options = {
    concurrency,
    lockDuration: lockMilliseconds,
    stalledInterval: lockMilliseconds / 2,
    maxStalledCount,
  };
  return place.kind === 'redis'
    ? new Worker<QueuedJob>(name, processor, {
        ...options,
        connection: { url: place.url, maxRetriesPerRequest: null },
      })
    : new Worker(name, processor, { ...options, connection: poolOf(place.pool) }, createPostgresBackend);
}

/** BullMQ describes the part of node-postgres that it uses in words of its own, which the compiler cannot match. */
function poolOf(pool: Pool | PglitePool): PgPool {
  return pool as unknown as PgPool;
}
