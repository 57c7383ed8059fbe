import type { Transaction } from 'kysely';
import type { JobEvent, JobState } from '../jobs/roster-job.js';
import type { Tables } from './tables.js';
import { appendWebhookEvent } from './webhook-outbox.js';

export type Event = JobEvent extends infer E ? (E extends JobEvent ? Omit<E, 'seq'> : never) : never;

/**
 * Appends an event to a job. The row of the job must have been updated in the same transaction with
 * `last_event + 1`, which locks it: so the numbers have no holes and no doubles.
 */
export async function appendEvent(
  transaction: Transaction<Tables>,
  job: string,
  seq: number,
  event: Event,
): Promise<void> {
  await transaction
    .insertInto('roster_job_events')
    .values({ job, seq, kind: event.kind, at: event.at, data: JSON.stringify(event.data) })
    .execute();
}

export function stateEvent(state: JobState, attempt: number, at: Date): Event {
  return { kind: 'state', at, data: { state, attempt } };
}

export interface JobCompletion {
  readonly job: string;
  readonly legevakt: string;
  /** A final one. */
  readonly state: JobState;
  readonly at: Date;
  /** The version that it found. */
  readonly roster?: string;
}

/** Tells the webhooks of the legevakt. */
export function appendCompletion(
  transaction: Transaction<Tables>,
  { job, legevakt, state, at, roster }: JobCompletion,
): Promise<void> {
  const data = { legevakt, job, state, ...(roster === undefined ? {} : { roster }) };
  return appendWebhookEvent(transaction, { type: 'roster.job.completed', legevakt, at, data });
}
