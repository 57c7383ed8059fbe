import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
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

  const start = (seconds: number): Started => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/main/serve.ts'], {
      env: {
        PATH: process.env['PATH'],
        PORT: '0',
        VAKTPLAN_DATA: folder,
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

  it('loses no job to kill -9, shows its roster, finds it again, and closes on Ctrl-C', async () => {
    const killed = start(60);
    const { id } = await demoInState(await addressOf(killed), 'solving');
    killed.process.kill('SIGKILL');
    await once(killed.process, 'exit');

    // The killed process left its lock and a job that says it is being solved.
    const second = start(60);
    const address = await addressOf(second);
    await until(async () => (await jobsAt(address))[0]?.attempt === 2);
    await until(async () => (await jobsAt(address))[0]?.state === 'solving');

    const third = start(60);
    expect(await exitOf(third)).toBe(1);
    expect(third.output()).toMatch(/brukes alt av en annen vaktplan \(prosess \d+/);

    await fetch(`${address}/v1/roster-jobs/${id}:stop`, { method: 'POST' });
    const done = await demoInState(address, 'done');
    expect(done).toMatchObject({ id, attempt: 2 });
    const roster = (await (await fetch(address + (done.links['roster'] ?? ''))).json()) as {
      version: string;
    };
    expect(roster.version).toBe('vaktplan/roster/1');
    expect(await (await fetch(address + (done.links['html'] ?? ''))).text()).toMatch(/^<!doctype html>/i);
    await until(() => second.output().includes('FERDIG'));
    second.process.kill('SIGINT');
    expect(await exitOf(second)).toBe(0);
    expect(existsSync(join(folder, 'vaktplan.lock'))).toBe(false);

    const again = start(60);
    expect(await jobsAt(await addressOf(again))).toMatchObject([{ id, state: 'done' }]);
    again.process.kill('SIGTERM');
    expect(await exitOf(again)).toBe(0);
  });

  it('gives a job back on Ctrl-C in the middle of it', async () => {
    rmSync(folder, { recursive: true });
    const first = start(60);
    await demoInState(await addressOf(first), 'solving');
    first.process.kill('SIGINT');
    expect(await exitOf(first)).toBe(0);
    const second = start(60);
    await until(async () => (await jobsAt(await addressOf(second)))[0]?.attempt === 2);
    second.process.kill('SIGINT');
    expect(await exitOf(second)).toBe(0);
  });

  it('says what is wrong with a setting, and ends', async () => {
    const child = start(0);
    expect(await exitOf(child)).toBe(2);
    expect(child.output()).toContain('VAKTPLAN_DEMO_SECONDS: skal være et tall fra 1 til 3600');
  });
});
