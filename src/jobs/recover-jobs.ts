import type { JobQueue, WaitingJob } from './job-queue.js';
import type { JobRecords } from './job-store.js';

export interface HandOver {
  readonly records: Pick<JobRecords, 'notEnqueued' | 'markEnqueued'>;
  readonly queue: Pick<JobQueue, 'add'>;
}

export interface Recovery {
  readonly records: Pick<JobRecords, 'unfinished' | 'markEnqueued'>;
  readonly queue: Pick<JobQueue, 'add' | 'clear'>;
  /**
   * No other process can be working on the queue (the data folder is locked by this one), so what it calls "under way"
   * died with an earlier process and need not be waited for.
   */
  readonly soleOwner: boolean;
}

/**
 * Queues every job that the record says is unfinished. Adding is void for a job that waits or runs, and running is void
 * for one that is final, so this may be done at any time.
 *
 * @returns how many jobs are unfinished
 */
export async function recoverJobs({ records, queue, soleOwner }: Recovery): Promise<number> {
  if (soleOwner) await queue.clear();
  const jobs = await records.unfinished();
  await enqueueAll(jobs, { records, queue });
  return jobs.length;
}

/**
 * Hands the queue every job that is stored and of which it has not said that it has it: its submission was cut short,
 * or the queue was out of reach. An add of which the answer was lost is made again, which is void.
 */
export async function handOverJobs(parts: HandOver): Promise<void> {
  await enqueueAll(await parts.records.notEnqueued(), parts);
}

async function enqueueAll(
  jobs: readonly WaitingJob[],
  {
    records,
    queue,
  }: { readonly records: Pick<JobRecords, 'markEnqueued'>; readonly queue: Pick<JobQueue, 'add'> },
): Promise<void> {
  for (const job of jobs) {
    await queue.add(job);
    await records.markEnqueued(job.id);
  }
}
