import { describe, expect, it } from 'vitest';
import type { JobQueue } from '../../../src/jobs/job-queue.js';
import type { Insertion, JobRecords, NewJob } from '../../../src/jobs/job-store.js';
import { recoverJobs } from '../../../src/jobs/recover-jobs.js';
import { submitJob, type SubmitJobParts } from '../../../src/jobs/submit-job.js';
import { error } from '../../../src/domain/issue.js';

const legevakt = { id: 'testvik', name: 'Testvik legevakt' };
const period = { from: '2026-12-01', to: '2026-12-31' };

function aService(answer: Insertion = { kind: 'inserted' }) {
  const stored = new Map<string, NewJob>();
  const queued: string[] = [];
  const records = {
    insert(job: NewJob) {
      if (answer.kind === 'inserted') stored.set(job.id, job);
      return Promise.resolve(answer);
    },
    withdraw(id: string) {
      stored.delete(id);
      return Promise.resolve();
    },
    unfinishedIds: () => Promise.resolve([...stored.keys()]),
  } as unknown as JobRecords;
  const queue: JobQueue = {
    add(id) {
      queued.push(id);
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
  return { parts, stored, queued };
}

describe('submitting a job', () => {
  it('stores and queues it', async () => {
    const { parts, stored, queued } = aService();
    const outcome = await submitJob(parts, { document: { a: 1 }, legevakt: 'testvik' });
    expect(outcome).toEqual({ kind: 'accepted', id: queued[0], isNew: true });
    expect([...stored.keys()]).toEqual(queued);
  });

  it('stores nothing of a document that cannot be read', async () => {
    const { parts, stored, queued } = aService();
    const issues = [error('SOME_CODE', [], { nb: 'Feil', en: 'Wrong' })];
    const readJob = () => ({ ok: false as const, issues });
    expect(await submitJob({ ...parts, readJob }, { document: {}, legevakt: 'testvik' })).toEqual({
      kind: 'invalid',
      issues,
    });
    expect([stored.size, queued.length]).toEqual([0, 0]);
  });

  it('stores nothing that the queue cannot take', async () => {
    const { parts, stored } = aService();
    const queue = { ...parts.queue, add: () => Promise.reject(new Error('no Redis')) };
    await expect(submitJob({ ...parts, queue }, { document: {}, legevakt: 'testvik' })).rejects.toThrow();
    expect(stored.size).toBe(0);
  });

  it('refuses a document about another legevakt', async () => {
    const outcome = await submitJob(aService().parts, { document: {}, legevakt: 'annenvik' });
    expect(outcome).toMatchObject({ kind: 'invalid', issues: [{ code: 'LEGEVAKT_MISMATCH' }] });
  });

  it.each([
    ['NUL', 'a\u0000b', false],
    ['half a surrogate pair', 'a\ud83d', false],
    ['a whole pair', '😀', true],
    ['a backslash before u0000', '\\u0000', true],
  ])('sees whether %s can be stored', async (_name, text, storable) => {
    const outcome = await submitJob(aService().parts, { document: { text }, legevakt: 'testvik' });
    expect(outcome.kind).toBe(storable ? 'accepted' : 'invalid');
  });

  it('answers the same submission with the same job, and another document with its refusal', async () => {
    const document = { a: 1 };
    const first = aService();
    await submitJob(first.parts, { document, legevakt: 'testvik', idempotencyKey: 'k' });
    const [job] = [...first.stored.values()];
    const again = aService({ kind: 'known', id: 'old', fingerprint: job?.idempotency?.fingerprint ?? '' });
    const submission = { document, legevakt: 'testvik', idempotencyKey: 'k' };
    expect(await submitJob(again.parts, submission)).toEqual({ kind: 'accepted', id: 'old', isNew: false });
    expect(await submitJob(again.parts, { ...submission, document: { a: 2 } })).toEqual({
      kind: 'key-reused',
      id: 'old',
    });
    expect(again.queued).toEqual([]);
  });
});

describe('recovering jobs', () => {
  it('queues what is unfinished, after forgetting a dead queue where it is the only process', async () => {
    const { parts, stored, queued } = aService();
    await submitJob(parts, { document: {}, legevakt: 'testvik' });
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
