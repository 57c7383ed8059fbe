import type { PlanJob, PlanOutcome } from '../jobs/planning.js';
import { startThread, threadEntry } from './start-thread.js';
import type { ThreadMessage, ThreadTask } from './thread-messages.js';

export interface PlanInThreadOptions {
  /** The program of the thread; default `plan-thread` beside this file. */
  readonly entry?: URL;
  /** How long a search may take to end after a stop before its thread is thrown away. */
  readonly stopGraceMilliseconds?: number;
}

/**
 * A {@link PlanJob} that solves in a worker thread of its own, made for the job and thrown away after it: the engine
 * blocks its thread, and a fault in it must not take the process along.
 */
export function makePlanInThread(options: PlanInThreadOptions = {}): PlanJob {
  const { entry = threadEntry('plan-thread'), stopGraceMilliseconds = 15_000 } = options;
  return async (document, { onProgress, stop, language, start }) => {
    const task: ThreadTask = {
      document,
      language,
      start,
      stopFlag: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT),
    };
    const thread = startThread(entry, task);
    let lastResort: NodeJS.Timeout | undefined;
    try {
      return await new Promise<PlanOutcome>((resolve, reject) => {
        const askToStop = (): void => {
          Atomics.store(new Int32Array(task.stopFlag), 0, 1);
          lastResort = setTimeout(() => {
            reject(new Error(`The solver thread did not stop within ${stopGraceMilliseconds} ms.`));
          }, stopGraceMilliseconds);
        };
        if (stop.aborted) askToStop();
        else stop.addEventListener('abort', askToStop, { once: true });
        thread.on('message', (message: ThreadMessage) => {
          if (message.kind === 'progress') onProgress(message.progress, message.best);
          else resolve(message.outcome);
        });
        thread.on('error', reject);
        thread.on('exit', (code) => {
          reject(new Error(`The solver thread ended with code ${code} and without an outcome.`));
        });
      });
    } finally {
      clearTimeout(lastResort);
      await thread.terminate();
    }
  };
}
