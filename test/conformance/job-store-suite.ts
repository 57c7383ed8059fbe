import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JobPlace, JobStore, NewJob } from '../../src/jobs/job-store.js';
import { error } from '../../src/domain/issue.js';
import { someNews, someProgress, someResult } from '../support/plan-fakes.js';

const at = new Date('2026-11-21T10:00:00Z');
const by = { kind: 'local', id: 'test' } as const;
const later = new Date('2026-11-21T10:05:00Z');

export function aNewJob(change: Partial<NewJob> = {}): NewJob {
  return {
    id: randomUUID(),
    legevakt: { id: 'testvik', name: 'Testvik legevakt' },
    period: { from: '2026-12-01', to: '2026-12-31' },
    document: { version: 'vaktplan/job/1', solve: { seconds: 1 } },
    createdAt: at,
    by,
    priority: 'normal',
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
        priority: 'normal',
        origin: 'solve',
        state: 'queued',
        position: expect.any(Number) as number,
      });
      expect((await store.unfinished()).map((job) => job.id)).toContain(id);
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
      expect(await store.insert(first)).toMatchObject({ kind: 'inserted' });
      expect(await store.insert(aNewJob({ idempotency }))).toEqual({
        kind: 'known',
        id: first.id,
        fingerprint: 'abc',
      });
    });

    it('hands the document to the worker and counts the attempt', async () => {
      const document = { text: 'æøå', list: [1, 2], nothing: null };
      const id = await inserted({ document });
      expect(await store.claim(id, later)).toEqual({
        attempt: 1,
        lostAttempts: 0,
        document,
        spentSeconds: 0,
      });
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
      expect((await store.unfinished()).map((job) => job.id)).not.toContain(id);
    });

    it('makes every write of an overtaken attempt void', async () => {
      const id = await inserted();
      await store.claim(id, at);
      expect(await store.claim(id, later)).toMatchObject({ attempt: 2, lostAttempts: 1 });
      expect(await store.signal(id, 1)).toBe('overtaken');
      expect(await store.recordProgress(id, 1, someNews, later)).toBe('overtaken');
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

    it('never ends a job before it began, nor begins it before it came, whatever the clocks say', async () => {
      const earlier = new Date('2026-11-21T09:00:00Z');
      const id = await inserted();
      await store.claim(id, earlier);
      expect(await store.find(id)).toMatchObject({ startedAt: at });
      await store.finish(id, 1, { state: 'failed', fault: 'PLAN_FAULT' }, earlier);
      expect(await store.find(id)).toMatchObject({ finishedAt: at });
      const cancelled = await inserted();
      await store.cancel(cancelled, earlier, by);
      expect(await store.find(cancelled)).toMatchObject({ createdAt: at, finishedAt: at });
    });

    it('numbers the events without holes and gives those after a number', async () => {
      const id = await inserted();
      await store.claim(id, at);
      await Promise.all([1, 2, 3].map(() => store.recordProgress(id, 1, someNews, later)));
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
      await store.requestStop(queued, later, by);
      expect(await store.find(queued)).toMatchObject({ state: 'stopped', finishedAt: later });
      const solving = await inserted();
      await store.claim(solving, at);
      await store.requestStop(solving, later, by);
      expect(await store.find(solving)).toMatchObject({ state: 'solving', stopRequested: true });
      expect(await store.signal(solving, 1)).toBe('stop');
      expect(await store.recordProgress(solving, 1, someNews, later)).toBe('stop');
    });

    it('keeps why a job was refused or failed', async () => {
      const issues = [error('SEAM_HOLE', ['lines', 0], { nb: 'Hull', nn: 'Hull', en: 'Hole' })];
      const refused = await inserted();
      await store.claim(refused, at);
      await store.finish(refused, 1, { state: 'refused', issues }, later);
      expect(await store.find(refused)).toMatchObject({ state: 'refused', issues });
      const failed = await inserted();
      await store.claim(failed, at);
      await store.finish(failed, 1, { state: 'failed', fault: 'PLAN_FAULT' }, later);
      expect(await store.find(failed)).toMatchObject({ state: 'failed', fault: 'PLAN_FAULT' });
    });

    it('lists the newest first', async () => {
      const older = await inserted({ createdAt: new Date('2030-01-01T00:00:00Z') });
      const newer = await inserted({ createdAt: new Date('2030-01-02T00:00:00Z') });
      expect((await store.list({ limit: 2, legevakter: '*' })).map(({ id }) => id)).toEqual([newer, older]);
    });

    it('goes on with the list after any place, without holes or doubles, also within one moment', async () => {
      const legevakt = { id: randomUUID(), name: 'Listevik' };
      const ids = new Set<string>();
      for (let count = 0; count < 5; count += 1) ids.add(await inserted({ legevakt }));
      await inserted({ createdAt: at });
      const page = (after?: JobPlace) => store.list({ limit: 2, after, legevakter: [legevakt.id] });
      const first = await page();
      const second = await page(first.at(-1));
      const third = await page(second.at(-1));
      expect([first, second, third].map(({ length }) => length)).toEqual([2, 2, 1]);
      expect(new Set([...first, ...second, ...third].map(({ id }) => id))).toEqual(ids);
      expect(await page(third.at(-1))).toEqual([]);
    });

    it('cancels a job that waits and one that is being solved, whose attempt is then void', async () => {
      const queued = await inserted();
      await store.cancel(queued, later, by);
      expect(await store.find(queued)).toMatchObject({ state: 'cancelled', finishedAt: later });
      expect(await store.claim(queued, later)).toBeUndefined();
      const solving = await inserted();
      await store.claim(solving, at);
      await store.cancel(solving, later, by);
      expect(await store.signal(solving, 1)).toBe('overtaken');
      expect(await store.recordProgress(solving, 1, someNews, later)).toBe('overtaken');
      const ending = { state: 'done', result: someResult, warnings: [] } as const;
      expect(await store.finish(solving, 1, ending, later)).toBe(false);
      await store.release(solving, 1, later);
      expect(await store.find(solving)).toMatchObject({ state: 'cancelled', attempt: 1 });
      expect(await store.resultPart(solving, 'roster')).toBeUndefined();
      expect(await states(solving)).toEqual(['queued', 'solving', 'cancelled']);
    });

    it('leaves a job that has ended as it is, however often it is cancelled', async () => {
      const id = await inserted();
      await store.requestStop(id, at, by);
      await store.cancel(id, later, by);
      await store.cancel(id, later, by);
      expect(await store.find(id)).toMatchObject({ state: 'stopped', finishedAt: at });
      expect(await states(id)).toEqual(['queued', 'stopped']);
    });

    it('hands the best roster of an attempt to the next one, and forgets it at the end', async () => {
      const id = await inserted();
      await store.claim(id, at);
      await store.recordProgress(id, 1, someNews, later);
      await store.release(id, 1, later);
      expect(await store.claim(id, later)).toMatchObject({
        attempt: 2,
        best: someNews.best,
        spentSeconds: someProgress.elapsedSeconds,
      });
      expect(await store.claim(id, later)).toMatchObject({
        attempt: 3,
        lostAttempts: 1,
        best: someNews.best,
      });
    });

    it('knows which jobs the queue has not said to have', async () => {
      const id = await inserted();
      const waits = async () => (await store.notEnqueued()).some((job) => job.id === id);
      expect(await waits()).toBe(true);
      await store.markEnqueued(id);
      expect(await waits()).toBe(false);
      const stopped = await inserted();
      await store.requestStop(stopped, later, by);
      expect((await store.notEnqueued()).map((job) => job.id)).not.toContain(stopped);
    });

    it('keeps the trace of a job', async () => {
      const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
      expect(await store.find(await inserted({ trace }))).toMatchObject({ trace });
    });

    it('lets legevakter take turns, and low jobs wait for all others', async () => {
      await endAll();
      const [a, b] = [`a-${randomUUID()}`, `b-${randomUUID()}`];
      const waiting = (id: string, priority: 'normal' | 'low' = 'normal') =>
        inserted({ legevakt: { id, name: id }, priority, createdAt: soon() });
      const low = await waiting(b, 'low');
      const ofA = [];
      for (let count = 0; count < 4; count += 1) ofA.push(await waiting(a));
      const ofB = [await waiting(b), await waiting(b)];
      const order = [ofA[0], ofB[0], ofA[1], ofB[1], ofA[2], ofA[3], low];
      expect((await store.unfinished()).map(({ id }) => id)).toEqual(order);
      const positions = await Promise.all(order.map((id) => store.find(id ?? '')));
      expect(positions).toMatchObject([1, 2, 3, 4, 5, 6, 7].map((position) => ({ position })));
    });

    it('gives nobody turns for having waited with nothing to do', async () => {
      await endAll();
      const [a, b] = [`a-${randomUUID()}`, `b-${randomUUID()}`];
      const waiting = (id: string) => inserted({ legevakt: { id, name: id }, createdAt: soon() });
      const ofA = [];
      for (let count = 0; count < 4; count += 1) ofA.push(await waiting(a));
      for (const id of ofA.slice(0, 2)) await store.claim(id, at);
      const ofB = [await waiting(b), await waiting(b), await waiting(b)];
      const order = [ofB[0], ofA[2], ofB[1], ofA[3], ofB[2]];
      const waits = new Set([...ofA.slice(2), ...ofB]);
      expect((await store.unfinished()).map(({ id }) => id).filter((id) => waits.has(id))).toEqual(order);
    });

    it('counts jobs by state', async () => {
      const before = await store.count();
      const id = await inserted();
      await store.claim(id, at);
      await store.finish(id, 1, { state: 'refused', issues: [] }, later);
      const { byState, solveSeconds } = await store.count();
      expect(byState.refused).toBe(before.byState.refused + 1);
      expect(solveSeconds).toBeCloseTo(before.solveSeconds + 300, 3);
    });

    let moments = at.getTime();
    /** Each a millisecond after the last. */
    const soon = (): Date => new Date((moments += 1));
    const endAll = async (): Promise<void> => {
      for (const { id } of await store.unfinished()) await store.cancel(id, later, by);
    };
  });
}
