import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { execFile } from 'node:child_process';
import pg from 'pg';
import { until } from '../../support/until.js';

/** A PostgreSQL and a Redis of this run's own, on loopback, gone afterwards. */
export interface OwnServers {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly postgresPid: number;
  readonly redisPid: number;
  readonly versions: string;
  stop(): Promise<void>;
}

const run = promisify(execFile);
const debianFolder = '/usr/lib/postgresql';

/** @throws where Debian's packages are not there */
export async function startOwnServers(): Promise<OwnServers> {
  const folder = mkdtempSync(join(tmpdir(), 'vaktplan-bench-'));
  const owner = await ownerOfPostgres();
  const data = join(folder, 'postgres');
  mkdirSync(data);
  if (owner !== undefined) for (const path of [folder, data]) chownSync(path, owner.uid, owner.gid);
  const bin = postgresBin();
  await run(
    join(bin, 'initdb'),
    ['--pgdata', data, '--auth', 'trust', '--username', 'vaktplan'],
    owner ?? {},
  );
  const [postgresPort, redisPort] = [await freePort(), await freePort()];
  const loopbackOnly = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='];
  const postgres = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(postgresPort), ...loopbackOnly], {
    stdio: 'ignore',
    ...owner,
  });
  const redis = spawn('redis-server', ['--port', String(redisPort), '--bind', '127.0.0.1', '--save', ''], {
    stdio: 'ignore',
    cwd: folder,
  });
  const databaseUrl = `postgres://vaktplan@127.0.0.1:${postgresPort}/postgres`;
  await until(() => answers(databaseUrl));
  return {
    databaseUrl,
    redisUrl: `redis://127.0.0.1:${redisPort}`,
    postgresPid: pidOf(postgres),
    redisPid: pidOf(redis),
    versions: `PostgreSQL ${await versionOf(join(bin, 'postgres'))}, Redis ${await versionOf('redis-server')}`,
    async stop() {
      await Promise.all([end(postgres, 'SIGINT'), end(redis, 'SIGTERM')]);
      rmSync(folder, { recursive: true });
    },
  };
}

export function pidOf({ pid, spawnfile }: ChildProcess): number {
  if (pid === undefined) throw new Error(`${spawnfile} could not be started.`);
  return pid;
}

export async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'exit');
}

function postgresBin(): string {
  const versions = existsSync(debianFolder)
    ? readdirSync(debianFolder).sort((a, b) => Number(a) - Number(b))
    : [];
  const newest = versions.at(-1);
  if (newest === undefined)
    throw new Error('Needs PostgreSQL and Redis: apt-get install postgresql redis-server');
  return join(debianFolder, newest, 'bin');
}

/** PostgreSQL refuses to run as root. */
async function ownerOfPostgres(): Promise<{ readonly uid: number; readonly gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async (what) => Number((await run('id', [what, 'postgres'])).stdout)),
  );
  return { uid: uid ?? statSync('/').uid, gid: gid ?? statSync('/').gid };
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client(url);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function versionOf(program: string): Promise<string> {
  return /\d+\.[\d.]+/.exec((await run(program, ['--version'])).stdout)?.[0] ?? '?';
}
