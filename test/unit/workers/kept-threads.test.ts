import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { getPriority, platform } from 'node:os';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import type { Worker } from 'node:worker_threads';
import { makeKeptThreads } from '../../../src/workers/kept-threads.js';
import type { Counted } from '../../support/counting-thread.js';

const entry = new URL('../../support/counting-thread.ts', import.meta.url);

describe('threads that are kept', () => {
  const started = new Set<Worker>();
  const ask = async (threads: ReturnType<typeof makeKeptThreads>) => {
    const thread = threads.take('count');
    started.add(thread);
    const [answer] = (await once(thread, 'message')) as [Counted];
    return { thread, ...answer };
  };
  afterEach(async () => {
    for (const thread of started) await thread.terminate();
    started.clear();
  });

  it('do one task after the other, and two at once only in two', async () => {
    const threads = makeKeptThreads(entry);
    const first = await ask(threads);
    const beside = await ask(threads);
    threads.keep(first.thread);
    const again = await ask(threads);
    expect([first.tasks, beside.tasks, again.tasks]).toEqual([1, 1, 2]);
    expect(again.thread).toBe(first.thread);
    expect(beside.thread).not.toBe(first.thread);
  });

  it('end when nobody has had a task for them for a while', async () => {
    const threads = makeKeptThreads(entry, { idleMilliseconds: 1 });
    const { thread } = await ask(threads);
    threads.keep(thread);
    await expect.poll(() => thread.threadId).toBe(-1);
    expect((await ask(threads)).tasks).toBe(1);
  });

  it('are forgotten when they fail while they wait', async () => {
    const threads = makeKeptThreads(entry);
    const { thread } = await ask(threads);
    threads.keep(thread);
    thread.postMessage('fail');
    await expect.poll(() => thread.threadId).toBe(-1);
    expect((await ask(threads)).tasks).toBe(1);
  });

  it.runIf(platform() === 'linux')('stand back, and nobody else of the process does', async () => {
    const before = getPriority();
    const { niceness } = await ask(makeKeptThreads(entry, { niceness: 5 }));
    expect(niceness).toBe(Math.min(19, before + 5));
    expect((await ask(makeKeptThreads(entry, { niceness: 19 }))).niceness).toBe(19);
    expect(getPriority()).toBe(before);
  });

  it('stand back from a process that stands back itself, and do not keep it from ending', async () => {
    const program = `
      import { makeKeptThreads } from '${new URL('../../../src/workers/kept-threads.ts', import.meta.url).href}';
      const threads = makeKeptThreads(new URL('${entry.href}'), { niceness: 5 });
      const thread = threads.take('count');
      thread.once('message', ({ niceness }) => { console.log(niceness); threads.keep(thread); });`;
    const node = [process.execPath, '--import', 'tsx', '--input-type=module', '-e', program];
    const { stdout } = await promisify(execFile)('nice', ['-n', '12', ...node], { timeout: 30_000 });
    if (platform() === 'linux') expect(Number(stdout)).toBe(Math.min(19, getPriority() + 17));
  });
});
