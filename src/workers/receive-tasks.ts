import { getPriority, platform, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadData } from './start-thread.js';

/** Linux knows no priority below this. */
const least = 19;

/**
 * Makes this thread do each task that it is given, one after the other; a fault ends it.
 *
 * It stands back for the thread that answers requests: on Linux a priority belongs to a thread, elsewhere it would be the whole process's.
 * It counts from that of the process, which may stand back for others itself: only root may take that back.
 *
 * @see setpriority(2), "C library/kernel differences"
 */
export function receiveTasks(
  perform: (task: unknown, say: (message: unknown) => void) => void | Promise<void>,
): void {
  const { niceness } = workerData as ThreadData;
  if (niceness > 0 && platform() === 'linux') setPriority(Math.min(least, getPriority() + niceness));
  parentPort?.on('message', (task: unknown) => {
    void perform(task, (message) => parentPort?.postMessage(message));
  });
}
