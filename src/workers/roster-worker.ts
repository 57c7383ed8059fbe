import { WaitingError } from 'bullmq';
import { runJob, type RunEnding, type RunJobParts } from '../jobs/run-job.js';
import { openBullWorker, prepareQueue, rosterQueueName, type QueuePlace } from '../queue/queue-place.js';

export interface RosterWorkerParts extends RunJobParts {
  readonly place: QueuePlace;
  /** Jobs solved at the same time, each in a thread of its own. */
  readonly concurrency: number;
  /** BullMQ's own faults; it repairs them by itself. */
  readonly onQueueFault: (fault: Error) => void;
  readonly onEnding: (id: string, ending: RunEnding) => void;
  readonly lockMilliseconds?: number;
  readonly queueName?: string;
}

export interface RosterWorker {
  /** Takes no more jobs, gives those under way back and waits until that is stored. */
  close(): Promise<void>;
}

/** Short, so that another machine soon takes over from a dead one: a worker that lives has time to renew its lock. */
const defaultLockMilliseconds = 10_000;

export async function startRosterWorker(parts: RosterWorkerParts): Promise<RosterWorker> {
  const {
    place,
    concurrency,
    onEnding,
    lockMilliseconds = defaultLockMilliseconds,
    queueName = rosterQueueName,
  } = parts;
  const shutdown = new AbortController();
  await prepareQueue(place);
  const worker = openBullWorker(
    place,
    queueName,
    async (job, token) => {
      const id = job.data.rosterJob;
      const ending = await runJob(id, parts, shutdown.signal);
      onEnding(id, ending);
      if (ending !== 'released') return;
      await job.moveToWait(token);
      throw new WaitingError();
    },
    { concurrency, lockMilliseconds },
  );
  worker.on('error', parts.onQueueFault);
  return {
    async close() {
      shutdown.abort();
      await worker.close();
    },
  };
}
