import type { Transaction } from 'kysely';
import type { JobEvent, JobState } from '../jobs/roster-job.js';
import type { Tables } from './tables.js';

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
