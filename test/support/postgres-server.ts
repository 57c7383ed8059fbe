import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.js';

export interface PostgresServer {
  readonly url: string;
  /** Of its first process, while it runs. */
  readonly pid: number;
  readonly version: string;
  /** `fast` ends the sessions, `immediate` is a crash: the next start recovers from the log. */
  stop(mode: 'fast' | 'immediate'): void;
  start(): void;
  remove(): void;
}

/** A PostgreSQL of the test's own, from Debian's binaries, on loopback. It is not run by root. */
export async function startPostgresServer(): Promise<PostgresServer> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'vaktplan-postgres-'));
  if (userInfo().uid === 0) {
    const [uid, gid] = ['-u', '-g'].map((what) => Number(execFileSync('id', [what, 'postgres']).toString()));
    chownSync(folder, uid ?? 0, gid ?? 0);
  }
  chmodSync(folder, 0o700);
  const data = join(folder, 'data');
  run('initdb', ['--pgdata', data, '--auth', 'trust', '--username', 'vaktplan']);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=''`;
  const start = (): void => {
    run('pg_ctl', ['--pgdata', data, '--wait', '--log', join(folder, 'log'), '--options', options, 'start']);
  };
  const stop = (mode: 'fast' | 'immediate'): void => {
    run('pg_ctl', ['--pgdata', data, '--wait', '--mode', mode, 'stop']);
  };
  start();
  return {
    url: `postgres://vaktplan@127.0.0.1:${port}/postgres`,
    get pid() {
      return Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n', 1)[0]);
    },
    version: run('postgres', ['--version']),
    stop,
    start,
    remove() {
      stop('immediate');
      rmSync(folder, { recursive: true });
    },
  };
}

const versions = '/usr/lib/postgresql';

/** @throws where Debian's package postgresql is not there */
function run(program: string, args: readonly string[]): string {
  const newest =
    readdirSync(versions)
      .sort((a, b) => Number(a) - Number(b))
      .at(-1) ?? '';
  const command = [join(versions, newest, 'bin', program), ...args];
  const [first = '', ...rest] =
    userInfo().uid === 0 ? ['runuser', '-u', 'postgres', '--', ...command] : command;
  return execFileSync(first, rest, { stdio: ['ignore', 'pipe', 'pipe'], cwd: tmpdir() })
    .toString()
    .trim();
}
