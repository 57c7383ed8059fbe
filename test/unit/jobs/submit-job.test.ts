import { describe, expect, it } from 'vitest';
import type { JobQueue, WaitingJob } from '../../../src/jobs/job-queue.js';
import type { Insertion, JobRecords, NewJob } from '../../../src/jobs/job-store.js';
import { handOverJobs, recoverJobs } from '../../../src/jobs/recover-jobs.js';
import { submitJob, type SubmitJobParts } from '../../../src/jobs/submit-job.js';
import { error } from '../../../src/domain/issue.js';

const legevakt = { id: 'testvik', name: 'Testvik legevakt' };
const by = { kind: 'local', id: 'test' } as const;
const period = { from: '2026-12-01', to: '2026-12-31' };

function aService(answer: Insertion = { kind: 'inserted', turn: 7 }) {
  const stored = new Map<string, NewJob>();
  const enqueued = new Set<string>();
  const queued: string[] = [];
  const waiting = (): WaitingJob[] => [...stored.keys()].map((id) => ({ id, turn: 7 }));
  const records = {
    insert(job: NewJob) {
      if (answer.kind === 'inserted') stored.set(job.id, job);
      return Promise.resolve(answer);
    },
    markEnqueued(id: string) {
      enqueued.add(id);
      return Promise.resolve();
    },
    unfinished: () => Promise.resolve(waiting()),
    notEnqueued: () => Promise.resolve(waiting().filter(({ id }) => !enqueued.has(id))),
  } as unknown as JobRecords;
  const queue: JobQueue = {
    add({ id, turn }) {
      expect(turn).toBe(7);
      if (!queued.includes(id)) queued.push(id);
      return Promise.resolve();
    },
    clear() {
      queued.length = 0;
      return Promise.resolve();
    },
    ping: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
  const parts: SubmitJobParts = {
    records,
    queue,
    clock: { now: () => new Date('2026-11-21T10:00:00Z') },
    readJob: () => ({ ok: true, problem: { job: { legevakt, period } } }),
  };
  return { parts, stored, enqueued, queued };
}

describe('submitting a job', () => {
  it('stores and queues it', async () => {
    const { parts, stored, queued } = aService();
    const outcome = await submitJob(parts, { document: { a: 1 }, legevakt: 'testvik', by });
    expect(outcome).toEqual({ kind: 'accepted', id: queued[0], isNew: true });
    expect([...stored.keys()]).toEqual(queued);
  });

  it('stores nothing of a document that cannot be read', async () => {
    const { parts, stored, queued } = aService();
    const issues = [error('SOME_CODE', [], { nb: 'Feil', nn: 'Feil', en: 'Wrong' })];
    const readJob = () => ({ ok: false as const, issues });
    expect(await submitJob({ ...parts, readJob }, { document: {}, legevakt: 'testvik', by })).toEqual({
      kind: 'invalid',
      issues,
    });
    expect([stored.size, queued.length]).toEqual([0, 0]);
  });

  it('queues nothing that the store cannot take', async () => {
    const { parts, queued } = aService();
    const records = { ...parts.records, insert: () => Promise.reject(new Error('no database')) };
    await expect(
      submitJob({ ...parts, records }, { document: {}, legevakt: 'testvik', by }),
    ).rejects.toThrow();
    expect(queued).toEqual([]);
  });

  it('refuses a document about another legevakt', async () => {
    const outcome = await submitJob(aService().parts, { document: {}, legevakt: 'annenvik', by });
    expect(outcome).toMatchObject({ kind: 'invalid', issues: [{ code: 'LEGEVAKT_MISMATCH' }] });
  });

  it.each([
    ['NUL', 'a\u0000b', false],
    ['half a surrogate pair', 'a\ud83d', false],
    ['a whole pair', '😀', true],
    ['a backslash before u0000', '\\u0000', true],
  ])('sees whether %s can be stored', async (_name, text, storable) => {
    const outcome = await submitJob(aService().parts, { document: { text }, legevakt: 'testvik', by });
    expect(outcome.kind).toBe(storable ? 'accepted' : 'invalid');
  });

  it('answers the same submission with the same job, and another document with its refusal', async () => {
    const document = { a: 1 };
    const first = aService();
    await submitJob(first.parts, { document, legevakt: 'testvik', by, idempotencyKey: 'k' });
    const [job] = [...first.stored.values()];
    const again = aService({ kind: 'known', id: 'old', fingerprint: job?.idempotency?.fingerprint ?? '' });
    const submission = { document, legevakt: 'testvik', by, idempotencyKey: 'k' };
    expect(await submitJob(again.parts, submission)).toEqual({ kind: 'accepted', id: 'old', isNew: false });
    expect(await submitJob(again.parts, { ...submission, document: { a: 2 } })).toEqual({
      kind: 'key-reused',
      id: 'old',
    });
    expect(again.queued).toEqual([]);
  });
});

describe('a submission that is cut short', () => {
  const submission = { document: {}, legevakt: 'testvik', by };
  const gone = () => Promise.reject(new Error('gone'));

  it.each([
    ['before the queue has the job', () => ({ add: gone })],
    [
      'when the queue has the job but its answer is lost',
      (add: JobQueue['add']) => ({
        add: async (job: WaitingJob) => {
          await add(job);
          await gone();
        },
      }),
    ],
  ])('is accepted, and handed over once, when it is cut %s', async (_name, cutting) => {
    const { parts, stored, enqueued, queued } = aService();
    const queue = { ...parts.queue, ...cutting((job) => parts.queue.add(job)) };
    const outcome = await submitJob({ ...parts, queue }, submission);
    expect(outcome).toMatchObject({ kind: 'accepted' });
    expect(enqueued.size).toBe(0);
    await handOverJobs(parts);
    await handOverJobs(parts);
    expect(queued).toEqual([...stored.keys()]);
    expect([...enqueued]).toEqual(queued);
  });

  it('is handed over again, in vain, when only the note is lost', async () => {
    const { parts, stored, queued } = aService();
    const records = { ...parts.records, markEnqueued: gone };
    expect(await submitJob({ ...parts, records }, submission)).toMatchObject({ kind: 'accepted' });
    await handOverJobs(parts);
    expect(queued).toEqual([...stored.keys()]);
  });

  it('waits for a queue that stays away', async () => {
    const { parts, enqueued } = aService();
    const queue = { ...parts.queue, add: gone };
    await submitJob({ ...parts, queue }, submission);
    await expect(handOverJobs({ records: parts.records, queue })).rejects.toThrow('gone');
    expect(enqueued.size).toBe(0);
    await handOverJobs(parts);
    expect(enqueued.size).toBe(1);
  });
});

describe('recovering jobs', () => {
  it('queues what is unfinished, after forgetting a dead queue where it is the only process', async () => {
    const { parts, stored, queued } = aService();
    await submitJob(parts, { document: {}, legevakt: 'testvik', by });
    queued.push('left-by-a-dead-process');
    expect(await recoverJobs({ records: parts.records, queue: parts.queue, soleOwner: true })).toBe(1);
    expect(queued).toEqual([...stored.keys()]);
  });

  it('forgets nothing that another process may be working on', async () => {
    const { parts, queued } = aService();
    queued.push('of-another-process');
    await recoverJobs({ records: parts.records, queue: parts.queue, soleOwner: false });
    expect(queued).toEqual(['of-another-process']);
  });
});
