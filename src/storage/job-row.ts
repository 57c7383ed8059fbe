import type { Selectable } from 'kysely';
import type { JobEvent, JobParent, RosterJob } from '../jobs/roster-job.js';
import { readProgress } from './stored-progress.js';
import type { Tables } from './tables.js';

type Row = Omit<
  Selectable<Tables['roster_jobs']>,
  | 'document'
  | 'lost_attempts'
  | 'last_event'
  | 'idempotency_key'
  | 'fingerprint'
  | 'turn'
  | 'enqueued'
  | 'best'
  | 'batch_place'
> & { readonly legevakt_name: string; readonly position: number | null; readonly roster: string | null };

/** What {@link toRosterJob} reads; `document` stays behind, it is large. */
export const jobColumns = [
  'roster_jobs.id',
  'legevakt',
  'legevakter.name as legevakt_name',
  'period_from',
  'period_to',
  'state',
  'attempt',
  'progress',
  'created_at',
  'started_at',
  'finished_at',
  'stop_requested_at',
  'fault',
  'issues',
  'priority',
  'trace',
  'origin',
  'parent_roster',
  'parent_job',
  'label',
  'batch',
] as const;

/** Progress that cannot be read is left out: it is news of a moment, and must not keep the job from being seen. */
export function toRosterJob(row: Row): RosterJob {
  const progress = readProgress(row.progress);
  const parent = toParent(row);
  const facts = {
    id: row.id,
    legevakt: { id: row.legevakt, name: row.legevakt_name },
    period: { from: row.period_from, to: row.period_to },
    attempt: row.attempt,
    createdAt: row.created_at,
    priority: row.priority,
    origin: row.origin,
    ...(parent === undefined ? {} : { parent }),
    ...(row.label === null ? {} : { label: row.label }),
    ...(row.batch === null ? {} : { batch: row.batch }),
    ...(row.trace === null ? {} : { trace: row.trace }),
    ...(progress === undefined ? {} : { progress }),
  };
  const { state } = row;
  switch (state) {
    case 'queued':
      return { ...facts, state, position: row.position ?? 1 };
    case 'solving':
      return { ...facts, state, startedAt: startedAt(row), stopRequested: row.stop_requested_at !== null };
    case 'done':
      return {
        ...facts,
        state,
        startedAt: startedAt(row),
        finishedAt: finishedAt(row),
        warnings: row.issues ?? [],
        ...(row.roster === null ? {} : { roster: row.roster }),
      };
    case 'stopped':
    case 'cancelled':
      return { ...facts, state, finishedAt: finishedAt(row) };
    case 'refused':
      return { ...facts, state, finishedAt: finishedAt(row), issues: row.issues ?? [] };
    case 'failed':
      return { ...facts, state, finishedAt: finishedAt(row), fault: row.fault ?? 'PLAN_FAULT' };
  }
}

export function toParent({
  parent_roster: roster,
  parent_job: job,
}: {
  readonly parent_roster: string | null;
  readonly parent_job: string | null;
}): JobParent | undefined {
  if (roster === null && job === null) return undefined;
  return { ...(roster === null ? {} : { roster }), ...(job === null ? {} : { job }) };
}

export function toJobEvent(row: Selectable<Tables['roster_job_events']>): JobEvent {
  // The kind decides the shape of the data; both are written together in job-events.ts.
  return { seq: row.seq, at: row.at, kind: row.kind, data: row.data } as JobEvent;
}

function startedAt(row: Row): Date {
  return row.started_at ?? row.created_at;
}

function finishedAt(row: Row): Date {
  return row.finished_at ?? row.created_at;
}
