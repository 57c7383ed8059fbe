import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../support/until.js';

interface Started {
  readonly process: ChildProcess;
  readonly output: () => string;
}

interface JobAnswer {
  readonly id: string;
  readonly state: string;
  readonly attempt: number;
  readonly links: Readonly<Record<string, string>>;
}

/** The very program of `npm start`, on a free port and a fresh data folder, with a short demo. */
describe('npm start', () => {
  let folder: string;
  const running = new Set<ChildProcess>();

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vaktplan-serve-'));
  });
  afterEach(async () => {
    for (const child of running) {
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    }
    running.clear();
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const start = (seconds: number, data = folder): Started => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/main/serve.ts'], {
      env: {
        PATH: process.env['PATH'],
        PORT: '0',
        VAKTPLAN_DATA: data,
        VAKTPLAN_DEMO_SECONDS: String(seconds),
      },
    });
    running.add(child);
    let output = '';
    const take = (part: Buffer): void => {
      output += part.toString();
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    return { process: child, output: () => output };
  };
  const addressOf = (started: Started): Promise<string> =>
    until(() => {
      if (started.process.exitCode !== null) throw new Error(started.output());
      return /Åpne\s+(http\S+\d)\//.exec(started.output())?.[1];
    });
  const jobsAt = async (address: string): Promise<readonly JobAnswer[]> =>
    ((await (await fetch(`${address}/v1/roster-jobs`)).json()) as { jobs: JobAnswer[] }).jobs;
  const demoInState = (address: string, state: string): Promise<JobAnswer> =>
    until(async () => (await jobsAt(address)).find((job) => job.state === state));
  const exitOf = async ({ process: child }: Started): Promise<number | null> => {
    if (child.exitCode === null) await once(child, 'exit');
    return child.exitCode;
  };

  it(
    'finishes one job through kill -9, a second start beside it, and Ctrl-C',
    { timeout: 240_000 },
    async () => {
      const killed = start(60);
      const { id } = await demoInState(await addressOf(killed), 'solving');
      killed.process.kill('SIGKILL');
      await once(killed.process, 'exit');

      // The killed process left its lock, and a job that says it is being solved.
      const second = start(60);
      const secondAddress = await addressOf(second);
      await until(async () => (await jobsAt(secondAddress))[0]?.attempt === 2);
      const refused = start(60);
      expect(await exitOf(refused)).toBe(1);
      expect(refused.output()).toMatch(/brukes allerede av en annen vaktplan \(prosess \d+/);
      writeFileSync(join(folder, 'vaktplan.lock'), '');
      const besideEmptied = start(60);
      expect(await exitOf(besideEmptied)).toBe(1);
      expect(besideEmptied.output()).toContain('brukes allerede av en annen vaktplan');
      second.process.kill('SIGINT');
      expect(await exitOf(second)).toBe(0);
      expect(existsSync(join(folder, 'vaktplan.lock'))).toBe(false);

      const third = start(60);
      const address = await addressOf(third);
      await until(async () => (await jobsAt(address))[0]?.attempt === 3);
      await fetch(`${address}/v1/roster-jobs/${id}:stop`, { method: 'POST' });
      const { links } = await demoInState(address, 'done');
      expect(await jobsAt(address)).toMatchObject([{ id, attempt: 3 }]);
      const roster = (await (await fetch(address + (links['roster'] ?? ''))).json()) as { version: string };
      expect(roster.version).toBe('vaktplan/roster/1');
      expect(await (await fetch(address + (links['html'] ?? ''))).text()).toMatch(/^<!doctype html>/i);
      await until(() => third.output().includes('FERDIG'));
      third.process.kill('SIGTERM');
      expect(await exitOf(third)).toBe(0);
    },
  );

  it('says in a sentence that the data folder is a file, and ends', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const child = start(60, file);
    expect(await exitOf(child)).toBe(1);
    expect(child.output()).toMatch(/Datamappen .* kan ikke brukes, for det ligger en fil med det navnet/);
    expect(child.output()).not.toContain('    at ');
  });

  it('says what is wrong with a setting, and ends', async () => {
    const child = start(0);
    expect(await exitOf(child)).toBe(2);
    expect(child.output()).toContain('VAKTPLAN_DEMO_SECONDS: skal være et tall fra 1 til 3600');
  });
});
