import { openPostgres } from '../../../src/storage/database.js';
import type { QueuePlace } from '../../../src/queue/queue-place.js';
import { expectNothingLost, type Tally } from './invariants.js';
import { finalStates, untilState } from './job-watch.js';
import { startPostgresServer, type PostgresServer } from '../../support/postgres-server.js';
import { startRedisServer, type RedisServer } from '../../support/redis-server.js';
import type { Acknowledged } from './submitter.js';
import { killAll, startVaktplanProcess, type VaktplanProcess } from './vaktplan-process.js';

/** Servers and processes of one test. */
export interface Distributed {
  readonly postgres: PostgresServer;
  readonly redis: RedisServer;
  readonly apis: readonly VaktplanProcess[];
  readonly workers: readonly VaktplanProcess[];
  /** Of the APIs. */
  readonly addresses: readonly string[];
  /** Waits until all have ended, and reads the whole record. */
  expectNothingLost(acknowledged: readonly Acknowledged[]): Promise<Tally>;
  close(): Promise<void>;
}

interface Choices {
  /** Where the queue is; default Redis. */
  readonly queue?: 'redis' | 'postgres';
  /** Of the workers. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Two APIs and two workers, each solving one job at a time, on servers of their own. */
export async function startDistributed({
  queue = 'redis',
  settings = {},
}: Choices = {}): Promise<Distributed> {
  const postgres = await startPostgresServer();
  const redis = await startRedisServer();
  const shared = {
    DATABASE_URL: postgres.url,
    ...(queue === 'redis' ? { REDIS_URL: redis.url } : {}),
    LOG_LEVEL: 'warn',
  };
  const start = (role: 'api' | 'worker') =>
    startVaktplanProcess(role === 'api' ? 'serve' : 'worker', {
      ...shared,
      VAKTPLAN_ROLE: role,
      VAKTPLAN_SOLVERS: '1',
      ...(role === 'worker' ? settings : {}),
    });
  const apis = [await start('api'), await start('api')];
  const workers = [await start('worker'), await start('worker')];
  for (const process of [...apis, ...workers]) await process.ready();
  const addresses = apis.map(({ address }) => address);
  return {
    postgres,
    redis,
    apis,
    workers,
    addresses,
    async expectNothingLost(acknowledged) {
      for (const { id } of acknowledged) await untilState(addresses, id, finalStates);
      const database = await openPostgres(postgres.url);
      const place: QueuePlace =
        queue === 'redis' ? { kind: 'redis', url: redis.url } : { kind: 'postgres', pool: database.pool };
      try {
        return await expectNothingLost(database, place, acknowledged);
      } finally {
        await database.close();
      }
    },
    async close() {
      await killAll();
      await redis.stop();
      postgres.remove();
    },
  };
}
