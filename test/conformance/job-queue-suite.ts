import { randomUUID } from 'node:crypto';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { JobQueue } from '../../src/jobs/job-queue.js';
import { openBullWorker, type BullWorker, type QueuePlace } from '../../src/queue/queue-place.js';
import { openJobQueue } from '../../src/queue/bull-job-queue.js';
import { until } from '../support/until.js';

/** What every queue of jobs must do; `open` is called once. */
export function describeJobQueue(name: string, open: () => Promise<QueuePlace>): void {
  describe(`the queue on ${name}`, () => {
    let place: QueuePlace;
    let queue: JobQueue;
    let queueName: string;
    const workers: BullWorker[] = [];
    const ignore = (): void => undefined;

    const freshQueue = async (): Promise<void> => {
      queueName = `test-${randomUUID()}`;
      queue = await openJobQueue(place, ignore, queueName);
    };
    const work = (run: (id: string) => Promise<void>, lockMilliseconds = 30_000): BullWorker => {
      const worker = openBullWorker(place, queueName, (job) => run(job.data.rosterJob), {
        concurrency: 1,
        lockMilliseconds,
      });
      worker.on('error', ignore);
      workers.push(worker);
      return worker;
    };
    const workInto = (seen: string[], lockMilliseconds?: number): BullWorker =>
      work((id) => Promise.resolve(void seen.push(id)), lockMilliseconds);

    beforeAll(async () => {
      place = await open();
    });
    afterEach(async () => {
      for (const worker of workers.splice(0)) await worker.close(true);
      await queue.close();
    });

    it('hands ids to the worker in the order they came', async () => {
      await freshQueue();
      const seen: string[] = [];
      for (const id of ['a-1', 'b-2', 'c-3']) await queue.add({ id, turn: 1 });
      workInto(seen);
      await until(() => seen.length === 3);
      expect(seen).toEqual(['a-1', 'b-2', 'c-3']);
    });

    it('hands out smaller turns first, and within a turn in the order they came', async () => {
      await freshQueue();
      const seen: string[] = [];
      for (const [id, turn] of [
        ['a-1', 1],
        ['a-2', 2],
        ['a-3', 3],
        ['low', 1_000_001],
        ['b-1', 1],
        ['b-2', 2],
      ] as const) {
        await queue.add({ id, turn });
      }
      workInto(seen);
      await until(() => seen.length === 6);
      expect(seen).toEqual(['a-1', 'b-1', 'a-2', 'b-2', 'a-3', 'low']);
    });

    it('wakes a worker that waits', async () => {
      await freshQueue();
      const seen: string[] = [];
      workInto(seen);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const before = performance.now();
      await queue.add({ id: 'late', turn: 1 });
      await until(() => seen.length === 1);
      expect(performance.now() - before).toBeLessThan(2000);
    });

    it('adds a job once however often it is asked, and again after it has ended', async () => {
      await freshQueue();
      const seen: string[] = [];
      await queue.add({ id: 'same', turn: 1 });
      await queue.add({ id: 'same', turn: 1 });
      await queue.add({ id: 'last', turn: 1 });
      workInto(seen);
      await until(() => seen.length === 2);
      await until(async () => {
        await queue.add({ id: 'same', turn: 1 });
        return seen.length === 3;
      });
      expect(seen).toEqual(['same', 'last', 'same']);
    });

    it('runs a job again after a fault', async () => {
      await freshQueue();
      let runs = 0;
      work(() => {
        runs += 1;
        return runs === 1 ? Promise.reject(new Error('store out of reach')) : Promise.resolve();
      });
      await queue.add({ id: 'retried', turn: 1 });
      await until(() => runs === 2);
    });

    it('gives a job to another worker when its own has died', async () => {
      await freshQueue();
      const seen: string[] = [];
      const dead = work(() => new Promise(ignore), 600);
      await queue.add({ id: 'left', turn: 1 });
      await new Promise((resolve) => setTimeout(resolve, 300));
      await dead.close(true);
      workInto(seen, 600);
      await until(() => seen.length === 1);
      expect(seen).toEqual(['left']);
    });

    it('forgets jobs that wait and jobs under way when it is cleared, and takes new ones', async () => {
      await freshQueue();
      const dead = work(() => new Promise(ignore));
      await queue.add({ id: 'under-way', turn: 1 });
      await queue.add({ id: 'waiting', turn: 1 });
      await new Promise((resolve) => setTimeout(resolve, 300));
      await dead.close(true);
      await queue.clear();
      const seen: string[] = [];
      await queue.add({ id: 'under-way', turn: 1 });
      workInto(seen);
      await until(() => seen.length === 1);
      expect(seen).toEqual(['under-way']);
    });

    it('answers a ping', async () => {
      await freshQueue();
      await expect(queue.ping()).resolves.toBeUndefined();
    });
  });
}
