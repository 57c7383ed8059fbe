import type { JobQueue } from '../jobs/job-queue.js';
import { openBullQueue, prepareQueue, rosterQueueName, type QueuePlace } from './queue-place.js';

/**
 * The queue of roster jobs on BullMQ.
 *
 * @param onFault  told of connection faults, which BullMQ repairs by itself
 * @param name     for tests that share one Redis
 */
export async function openJobQueue(
  place: QueuePlace,
  onFault: (fault: Error) => void,
  name = rosterQueueName,
): Promise<JobQueue> {
  await prepareQueue(place);
  const queue = openBullQueue(place, name);
  queue.on('error', onFault);
  return {
    async add({ id, turn }) {
      // BullMQ leaves a job with a known id alone, and forgets the id when the job has ended.
      await queue.add('plan', { rosterJob: id }, { jobId: id, priority: turn });
    },
    clear: () => queue.obliterate({ force: true }),
    async ping() {
      await queue.getWaitingCount();
    },
    close: () => queue.close(),
  };
}
