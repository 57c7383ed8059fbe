import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { until } from '../../support/until.js';
import { freePort } from '../../support/free-port.js';

/** A program of the product that can be killed and started again, with the same settings on the same port. */
export interface VaktplanProcess {
  /** Of its API. */
  readonly address: string;
  readonly pid: number;
  /** Everything that all its starts have said. */
  output(): string;
  start(): void;
  /** Until it answers, or has said that it works. */
  ready(): Promise<void>;
  kill(): Promise<void>;
  /** Asks it to close. @returns the exit code */
  close(): Promise<number | null>;
  /** @returns the exit code once it has ended by itself */
  ended(): Promise<number | null>;
}

const running = new Set<ChildProcess>();

/** Ends whatever a test has left. */
export async function killAll(): Promise<void> {
  for (const child of running) {
    child.kill('SIGKILL');
    await exitOf(child);
  }
}

/** The built program, started. */
export async function startVaktplanProcess(
  command: 'serve' | 'worker',
  settings: Readonly<Record<string, string>>,
): Promise<VaktplanProcess> {
  const port = await freePort();
  let said = '';
  let saidBefore = 0;
  let child: ChildProcess;
  const start = (): void => {
    saidBefore = said.length;
    child = spawn(process.execPath, ['bin/vaktplan.js', command], {
      env: {
        PATH: process.env['PATH'],
        PORT: String(port),
        VAKTPLAN_DEMO: 'off',
        VAKTPLAN_REQUESTS_PER_MINUTE: '0',
        ...settings,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const started = child;
    running.add(started);
    started.once('exit', () => running.delete(started));
    for (const stream of [started.stdout, started.stderr]) {
      stream?.on('data', (part: Buffer) => {
        said += part.toString();
      });
    }
  };
  start();
  return {
    address: `http://127.0.0.1:${port}`,
    get pid() {
      return child.pid ?? 0;
    },
    output: () => said,
    start,
    async ready() {
      const started = child;
      await until(() => {
        if (started.exitCode !== null) throw new Error(`It ended:\n${said}`);
        return /Åpne {5}http|vaktplan arbeider/.test(said.slice(saidBefore)) || started.signalCode !== null;
      });
    },
    async kill() {
      child.kill('SIGKILL');
      await exitOf(child);
    },
    close() {
      child.kill('SIGTERM');
      return exitOf(child);
    },
    ended: () => exitOf(child),
  };
}

async function exitOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}
