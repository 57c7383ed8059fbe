import { startPostgresServer } from '../../support/postgres-server.js';
import { startRedisServer } from '../../support/redis-server.js';

/** A PostgreSQL and a Redis of this run's own, gone afterwards. */
export interface OwnServers {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly postgresPid: number;
  readonly redisPid: number;
  readonly versions: string;
  stop(): Promise<void>;
}

export async function startOwnServers(): Promise<OwnServers> {
  const [postgres, redis] = await Promise.all([startPostgresServer(), startRedisServer()]);
  return {
    databaseUrl: postgres.url,
    redisUrl: redis.url,
    postgresPid: postgres.pid,
    redisPid: redis.pid,
    versions: `${postgres.version}, ${redis.version}`,
    async stop() {
      postgres.remove();
      await redis.stop();
    },
  };
}
