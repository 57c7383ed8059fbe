import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Assignments } from '../../src/jobs/planning.js';
import { readJob } from '../../src/jobs/read-job.js';
import { isLegal, verifyRoster } from '../../src/rules/verify-roster.js';
import { makePlanInThread } from '../../src/workers/plan-in-thread.js';
import { nrpMonth } from '../support/nrp-month.js';
import { costOfRosterFile, resultOf } from '../support/nrp-roster-file.js';
import { readFixture } from '../support/solve-fixture.js';
import { between, faultRun, pause, randomOf } from './support/fault-run.js';

const { jobs } = faultRun;
const signals = ['SIGINT', 'SIGTERM', 'SIGKILL'] as const;

interface Kill {
  readonly seconds: number;
  readonly signal: (typeof signals)[number];
  /** Counts from the first word of a roster, else from the start of the process. */
  readonly afterRoster: boolean;
  readonly milliseconds: number;
}

/** The built program on an instance, and a signal in the middle of it. */
async function searchAndKill(instance: string, out: string, kill: Kill) {
  const words = ['--seconds', String(kill.seconds), '--threads', '2', '--out', out];
  const child = spawn(process.execPath, ['bin/vaktplan.js', 'nrp', instance, ...words]);
  const said = { out: '', err: '' };
  child.stdout.on('data', (part: Buffer) => (said.out += part.toString()));
  const hasRoster = new Promise<void>((resolve) => {
    child.stderr.on('data', (part: Buffer) => {
      said.err += part.toString();
      if (/^objective \d/m.test(said.err)) resolve();
    });
  });
  const end = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  if (kill.afterRoster) await Promise.race([hasRoster, end]);
  await Promise.race([pause(kill.milliseconds), end]);
  child.kill(kill.signal);
  const [code, signal] = await end;
  return { code, signal, ...said };
}

/** A job in its solver thread, which can be killed. */
function startJob(document: unknown) {
  let roster: Assignments | undefined;
  let tellFirst = (): void => undefined;
  const first = new Promise<void>((resolve) => (tellFirst = resolve));
  const started = once(process, 'worker') as Promise<[Worker]>;
  const planning = makePlanInThread()(document, {
    onProgress: (_progress, best) => {
      roster = best;
      tellFirst();
    },
    stop: new AbortController().signal,
  });
  const end = planning.then(
    () => 'planned',
    (fault: unknown) => String(fault),
  );
  return {
    lastRoster: () => roster,
    kill: async ({
      afterRoster,
      milliseconds,
    }: Pick<Kill, 'afterRoster' | 'milliseconds'>): Promise<void> => {
      const [thread] = await started;
      if (afterRoster) await Promise.race([first, end]);
      await pause(milliseconds);
      await thread.terminate();
      expect(await end).toMatch(/ended with code 1 and without an outcome/);
    },
  };
}

describe('a search that is ended at a random moment', () => {
  it('of an instance leaves a verified roster at the value it says, or no file', async () => {
    const random = randomOf('search, instance');
    const folder = mkdtempSync(join(tmpdir(), 'vaktplan-kill-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    const month = nrpMonth();
    const instance = join(folder, 'month.txt');
    writeFileSync(instance, month);
    for (let count = 0; count < jobs; count += 1) {
      const seconds = between(random, 1, 4);
      const kill: Kill = {
        seconds,
        signal: signals[count % signals.length] ?? 'SIGKILL',
        afterRoster: random() < 0.6,
        milliseconds: between(random, 0, 1000 * seconds),
      };
      const file = join(folder, `roster-${count}.txt`);
      const ended = await searchAndKill(instance, file, kill);
      const cost = existsSync(file) ? costOfRosterFile(file, month) : undefined;
      console.log(JSON.stringify({ ...kill, code: ended.code, cost }));
      const listens = ended.err.includes('objective');
      if (kill.signal !== 'SIGKILL' && listens) expect([0, 6]).toContain(ended.code);
      if (ended.code === null) expect(ended.signal).toBe(kill.signal);
      else expect(resultOf(ended.out).objective).toBe(cost ?? Infinity);
      if (kill.signal !== 'SIGKILL' && kill.afterRoster)
        expect([ended.code, typeof cost]).toEqual([0, 'number']);
    }
  });

  it('of a job leaves a verified roster as the last one told, once there was one', async () => {
    const random = randomOf('search, job');
    const month = readFixture('interkommunal-satellitt', '2026-03');
    const document = { ...month, solve: { ...month.solve, seconds: 60 } };
    const reading = readJob(document);
    if (!reading.ok) throw new Error('The month is not a valid job.');
    const { problem, rules } = reading;
    let told = 0;
    for (let count = 0; count < jobs; count += 1) {
      const { kill, lastRoster } = startJob(document);
      // One kill in four may meet the start.
      await kill({ afterRoster: random() < 0.75, milliseconds: between(random, 0, 4000) });
      const roster = lastRoster();
      if (roster === undefined) continue;
      told += 1;
      const assignments = new Map(roster.map(({ vakt, doctor }) => [vakt, doctor]));
      expect(isLegal(verifyRoster({ problem, assignments }, rules))).toBe(true);
    }
    console.log({ kills: jobs, withRoster: told });
    expect(told).toBeGreaterThan(0);
  });
});
