import type { JobQueue } from './job-queue.js';
import type { JobRecords } from './job-store.js';

export interface Recovery {
  readonly records: Pick<JobRecords, 'unfinishedIds'>;
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
  const ids = await records.unfinishedIds();
  for (const id of ids) await queue.add(id);
  return ids.length;
}
