import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { until } from '../../support/until.js';

export interface VaktplanProcess {
  readonly pid: number;
  /** Empty for a worker. */
  readonly address: string;
  stop(): Promise<void>;
}

export type Settings = Readonly<Record<string, string>>;

/** Starts the built program and waits until it says that it works. */
export async function startVaktplanProcess(settings: Settings): Promise<VaktplanProcess> {
  const child = spawn(process.execPath, ['dist/src/main/serve.js'], {
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      VAKTPLAN_DEMO: 'off',
      VAKTPLAN_AUTH: 'required',
      VAKTPLAN_REQUESTS_PER_MINUTE: '0',
      LOG_LEVEL: 'warn',
      ...settings,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      output += part.toString();
    });
  }
  const isWorker = settings['VAKTPLAN_ROLE'] === 'worker';
  const address = await until(() => {
    if (child.exitCode !== null) throw new Error(output);
    return isWorker ? output.includes('vaktplan arbeider') && ' ' : /Åpne\s+(http\S+\d)\//.exec(output)?.[1];
  });
  return {
    pid: child.pid ?? 0,
    address: address.trim(),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
