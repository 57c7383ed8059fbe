import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Redis } from 'ioredis';
import { until } from './until.js';
import { freePort } from './free-port.js';

/** A Redis of the test's own. It keeps nothing on disk: what is stopped has forgotten everything. */
export interface RedisServer {
  readonly url: string;
  readonly pid: number;
  readonly version: string;
  start(): Promise<void>;
  /** Ends it without warning. */
  stop(): Promise<void>;
  flush(): Promise<void>;
}

export async function startRedisServer(): Promise<RedisServer> {
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let server: ChildProcess | undefined;
  const ask = async (command: 'ping' | 'flushall'): Promise<void> => {
    const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null });
    redis.on('error', () => undefined);
    try {
      await redis.connect();
      await redis.call(command);
    } finally {
      redis.disconnect();
    }
  };
  const start = async (): Promise<void> => {
    const started = spawn(
      'redis-server',
      ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
      { stdio: 'ignore' },
    );
    server = started;
    const failed = new Promise<never>((_resolve, reject) => started.once('error', reject));
    await Promise.race([
      failed,
      until(() =>
        ask('ping').then(
          () => true,
          () => false,
        ),
      ),
    ]);
  };
  await start();
  return {
    url,
    get pid() {
      return server?.pid ?? 0;
    },
    version: execFileSync('redis-server', ['--version']).toString().split(' sha=', 1)[0] ?? '',
    start,
    async stop() {
      if (server === undefined || server.exitCode !== null || server.signalCode !== null) return;
      server.kill('SIGKILL');
      await once(server, 'exit');
    },
    flush: () => ask('flushall'),
  };
}
