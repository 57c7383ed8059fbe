import { Queue, createPostgresBackend, type PgPool } from 'bullmq';
import { expect } from 'vitest';
import { verifyAudit } from '../../../src/audit/verify-audit.js';
import type { JobEvent } from '../../../src/jobs/roster-job.js';
import { rosterQueueName, type QueuePlace } from '../../../src/queue/queue-place.js';
import { makeAuditLog } from '../../../src/storage/audit-log.js';
import type { Database } from '../../../src/storage/database.js';
import { makeJobStore } from '../../../src/storage/job-store.js';
import { until } from '../../support/until.js';
import type { Acknowledged } from './submitter.js';

/** What a run of faults has left behind, in numbers. */
export interface Tally {
  readonly jobs: number;
  readonly attempts: number;
  /** Attempts whose process died under them. */
  readonly lost: number;
}

/**
 * Reads the whole record: every acknowledged job is there once and done, with one roster, events without holes that
 * tell one story, and an audit chain that holds; the queue is empty.
 */
export async function expectNothingLost(
  database: Database,
  queue: QueuePlace,
  acknowledged: readonly Acknowledged[],
): Promise<Tally> {
  const jobs = await database.tables
    .selectFrom('roster_jobs')
    .select(['id', 'idempotency_key', 'state', 'attempt', 'lost_attempts', 'last_event'])
    .select(['created_at', 'started_at', 'finished_at'])
    .execute();
  expect(new Map(jobs.map(({ id, idempotency_key: key }) => [key, id]))).toEqual(
    new Map(acknowledged.map(({ key, id }) => [key, id])),
  );
  expect(jobs).toHaveLength(acknowledged.length);
  const store = makeJobStore(database.tables);
  for (const job of jobs) {
    expect(job).toMatchObject({ state: 'done' });
    const events = await store.eventsAfter(job.id, 0, 100_000);
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_event, index) => index + 1));
    expect(job.last_event).toBe(events.length);
    expect(storyOf(events)).toEqual({ attempts: job.attempt, lost: job.lost_attempts, endings: ['done'] });
    const times = [job.created_at, job.started_at, job.finished_at].map((at) => at?.getTime() ?? NaN);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  }
  await expectOneRosterEach(
    database,
    jobs.map(({ id }) => id),
  );
  await expectSoundAudit(
    database,
    jobs.map(({ id }) => id),
  );
  await expectEmptyQueue(queue);
  return {
    jobs: jobs.length,
    attempts: jobs.reduce((sum, { attempt }) => sum + attempt, 0),
    lost: jobs.reduce((sum, { lost_attempts: lost }) => sum + lost, 0),
  };
}

/** Reads the events of a job as one story, and throws at the first that does not follow from those before it. */
function storyOf(events: readonly JobEvent[]) {
  let state = 'none';
  let attempts = 0;
  let lost = 0;
  const endings: string[] = [];
  for (const event of events) {
    if (event.kind === 'progress') {
      expect(state).toBe('solving');
      continue;
    }
    const { state: next, attempt } = event.data;
    if (next === 'solving') {
      expect(['queued', 'solving']).toContain(state);
      attempts += 1;
      if (state === 'solving') lost += 1;
    } else if (next === 'queued') {
      expect(['none', 'solving']).toContain(state);
    } else {
      expect(state).toBe('solving');
      endings.push(next);
    }
    expect(attempt).toBe(attempts);
    state = next;
  }
  return { attempts, lost, endings };
}

async function expectOneRosterEach({ tables }: Database, jobs: readonly string[]): Promise<void> {
  const rosters = await tables.selectFrom('rosters').select('job').execute();
  expect(rosters.map(({ job }) => job).sort()).toEqual([...jobs].sort());
}

async function expectSoundAudit({ tables }: Database, jobs: readonly string[]): Promise<void> {
  const audit = makeAuditLog(tables);
  expect(await verifyAudit(audit)).toMatchObject({ ok: true });
  const entries = await tables
    .selectFrom('audit_entries')
    .select(['action', 'subject_id'])
    .where('subject_kind', '=', 'job')
    .execute();
  const told = (action: string) =>
    entries
      .filter((entry) => entry.action === action)
      .map(({ subject_id: id }) => id)
      .sort();
  expect(told('job.submitted')).toEqual([...jobs].sort());
  expect(told('job.done')).toEqual([...jobs].sort());
}

/** A job that was handed over twice leaves by itself: whoever takes it up sees that it has ended. */
async function expectEmptyQueue(place: QueuePlace): Promise<void> {
  const queue =
    place.kind === 'redis'
      ? new Queue(rosterQueueName, { connection: { url: place.url } })
      : new Queue(rosterQueueName, { connection: place.pool as unknown as PgPool }, createPostgresBackend);
  try {
    await until(async () => Object.values(await queue.getJobCounts()).every((count) => count === 0));
  } finally {
    await queue.close();
  }
}
