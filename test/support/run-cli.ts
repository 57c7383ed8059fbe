import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs the command line program on the sources; `onError` sees what it says on standard error while it runs, and
 * `settings` are added to the environment.
 */
export async function runCli(
  args: readonly string[],
  onError?: (text: string, interrupt: (signal?: NodeJS.Signals) => void) => void,
  settings: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main/cli.ts', ...args], {
    env: { ...process.env, ...settings },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (part: Buffer) => {
    out += part.toString();
  });
  child.stderr.on('data', (part: Buffer) => {
    err += part.toString();
    onError?.(err, (signal = 'SIGINT') => child.kill(signal));
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}
