import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JobStore, NewJob } from '../../src/jobs/job-store.js';
import { error } from '../../src/domain/issue.js';
import { someProgress, someResult } from '../support/plan-fakes.js';

const at = new Date('2026-11-21T10:00:00Z');
const later = new Date('2026-11-21T10:05:00Z');

export function aNewJob(change: Partial<NewJob> = {}): NewJob {
  return {
    id: randomUUID(),
    legevakt: { id: 'testvik', name: 'Testvik legevakt' },
    period: { from: '2026-12-01', to: '2026-12-31' },
    document: { version: 'vaktplan/job/1', solve: { seconds: 1 } },
    createdAt: at,
    ...change,
  };
}

/** What every store of jobs must do; `open` is called once. */
export function describeJobStore(name: string, open: () => Promise<JobStore>): void {
  describe(`the store on ${name}`, () => {
    let store: JobStore;
    beforeAll(async () => {
      store = await open();
    });
    const inserted = async (change: Partial<NewJob> = {}): Promise<string> => {
      const job = aNewJob(change);
      await store.insert(job);
      return job.id;
    };
    const states = async (id: string) =>
      (await store.eventsAfter(id, 0, 100)).map((event) =>
        event.kind === 'state' ? event.data.state : event.kind,
      );

    it('gives a new job back as queued, with its dates as text', async () => {
      const id = await inserted();
      expect(await store.find(id)).toEqual({
        id,
        legevakt: { id: 'testvik', name: 'Testvik legevakt' },
        period: { from: '2026-12-01', to: '2026-12-31' },
        attempt: 0,
        createdAt: at,
        state: 'queued',
      });
      expect(await store.unfinishedIds()).toContain(id);
    });

    it('knows nothing of a job that was never inserted', async () => {
      const id = randomUUID();
      expect(await store.find(id)).toBeUndefined();
      expect(await store.claim(id, at)).toBeUndefined();
      expect(await store.resultPart(id, 'roster')).toBeUndefined();
    });

    it('makes one job of two submissions with one key', async () => {
      const idempotency = { key: randomUUID(), fingerprint: 'abc' };
      const first = aNewJob({ idempotency });
      expect(await store.insert(first)).toEqual({ kind: 'inserted' });
      expect(await store.insert(aNewJob({ idempotency }))).toEqual({
        kind: 'known',
        id: first.id,
        fingerprint: 'abc',
      });
    });

    it('hands the document to the worker and counts the attempt', async () => {
      const document = { text: 'æøå', list: [1, 2], nothing: null };
      const id = await inserted({ document });
      expect(await store.claim(id, later)).toEqual({ attempt: 1, lostAttempts: 0, document });
      expect(await store.find(id)).toMatchObject({ state: 'solving', attempt: 1, startedAt: later });
    });

    it('stores an ending with its roster once, and nothing after it', async () => {
      const id = await inserted();
      await store.claim(id, at);
      const ending = { state: 'done', result: someResult, warnings: [] } as const;
      expect(await store.finish(id, 1, ending, later)).toBe(true);
      expect(await store.finish(id, 1, ending, later)).toBe(false);
      expect(await store.claim(id, later)).toBeUndefined();
      expect(JSON.parse((await store.resultPart(id, 'roster')) ?? '')).toEqual(someResult.roster);
      expect(await store.resultPart(id, 'csv')).toBe(someResult.csv);
      expect(await states(id)).toEqual(['queued', 'solving', 'done']);
      expect(await store.unfinishedIds()).not.toContain(id);
    });

    it('makes every write of an overtaken attempt void', async () => {
      const id = await inserted();
      await store.claim(id, at);
      expect(await store.claim(id, later)).toMatchObject({ attempt: 2, lostAttempts: 1 });
      expect(await store.signal(id, 1)).toBe('overtaken');
      expect(await store.recordProgress(id, 1, someProgress, later)).toBe('overtaken');
      expect(await store.finish(id, 1, { state: 'failed', fault: 'PLAN_FAULT' }, later)).toBe(false);
      await store.release(id, 1, later);
      expect(await store.find(id)).toMatchObject({ state: 'solving', attempt: 2 });
      expect(await store.signal(id, 2)).toBe('go-on');
    });

    it('does not count an attempt that gave the job back as lost', async () => {
      const id = await inserted();
      await store.claim(id, at);
      await store.release(id, 1, later);
      expect(await store.find(id)).toMatchObject({ state: 'queued', attempt: 1 });
      expect(await store.claim(id, later)).toMatchObject({ attempt: 2, lostAttempts: 0 });
    });

    it('numbers the events without holes and gives those after a number', async () => {
      const id = await inserted();
      await store.claim(id, at);
      await Promise.all([1, 2, 3].map(() => store.recordProgress(id, 1, someProgress, later)));
      const events = await store.eventsAfter(id, 2, 2);
      expect(events.map(({ seq, kind }) => [seq, kind])).toEqual([
        [3, 'progress'],
        [4, 'progress'],
      ]);
      expect(events[0]?.data).toEqual(someProgress);
      expect(await store.find(id)).toMatchObject({ progress: someProgress });
    });

    it('stops a queued job at once and tells the worker of a solving one', async () => {
      const queued = await inserted();
      await store.requestStop(queued, later);
      expect(await store.find(queued)).toMatchObject({ state: 'stopped', finishedAt: later });
      const solving = await inserted();
      await store.claim(solving, at);
      await store.requestStop(solving, later);
      expect(await store.find(solving)).toMatchObject({ state: 'solving', stopRequested: true });
      expect(await store.signal(solving, 1)).toBe('stop');
      expect(await store.recordProgress(solving, 1, someProgress, later)).toBe('stop');
    });

    it('keeps why a job was refused or failed', async () => {
      const issues = [error('SEAM_HOLE', ['lines', 0], { nb: 'Hull', en: 'Hole' })];
      const refused = await inserted();
      await store.claim(refused, at);
      await store.finish(refused, 1, { state: 'refused', issues }, later);
      expect(await store.find(refused)).toMatchObject({ state: 'refused', issues });
      const failed = await inserted();
      await store.claim(failed, at);
      await store.finish(failed, 1, { state: 'failed', fault: 'PLAN_FAULT' }, later);
      expect(await store.find(failed)).toMatchObject({ state: 'failed', fault: 'PLAN_FAULT' });
    });

    it('takes back a queued job, but not one that a worker has seen', async () => {
      const queued = await inserted();
      await store.withdraw(queued);
      expect(await store.find(queued)).toBeUndefined();
      const solving = await inserted();
      await store.claim(solving, at);
      await store.withdraw(solving);
      expect(await store.find(solving)).toBeDefined();
    });

    it('lists the newest first', async () => {
      const older = await inserted({ createdAt: new Date('2030-01-01T00:00:00Z') });
      const newer = await inserted({ createdAt: new Date('2030-01-02T00:00:00Z') });
      expect((await store.list(2)).map(({ id }) => id)).toEqual([newer, older]);
    });
  });
}
