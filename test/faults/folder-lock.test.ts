import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { faultRun } from './support/fault-run.js';

const contenders = 12;
const rounds = Math.max(100, faultRun.jobs);
/** Time for all to begin, and between two rounds. */
const beginMilliseconds = 3000;
const stepMilliseconds = 25;

describe('the lock that a dead process left', () => {
  it('goes to one of many processes that take it over at the same moment', async () => {
    const root = mkdtempSync(join(tmpdir(), 'vaktplan-locks-'));
    const folders = Array.from({ length: rounds }, (_, round) => join(root, String(round)));
    for (const folder of folders) {
      mkdirSync(folder);
      // No process has a number that large: proc(5), pid_max is 4,194,304 at most.
      const dead = { pid: 4_194_305, host: hostname(), started: '1' };
      writeFileSync(join(folder, 'vaktplan.lock'), JSON.stringify(dead));
    }
    const begin = String(Date.now() + beginMilliseconds);
    const entry = new URL('./support/lock-contender.mjs', import.meta.url);
    const children = Array.from({ length: contenders }, () =>
      fork(entry, [begin, String(stepMilliseconds), ...folders]),
    );
    onTestFinished(() => {
      for (const child of children) child.kill('SIGKILL');
      rmSync(root, { recursive: true });
    });
    const answers = (await Promise.all(children.map((child) => once(child, 'message')))) as [number[]][];
    const wins = answers.flatMap(([won]) => won).sort((a, b) => a - b);
    expect(wins).toEqual(folders.map((_folder, round) => round));
    // The heart of a winner beats by a file beside the lock, for an instant.
    for (const folder of folders) await expect.poll(() => readdirSync(folder)).toEqual(['vaktplan.lock']);
  });
});
