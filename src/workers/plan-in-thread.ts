import { availableParallelism } from 'node:os';
import type { PlanJob, PlanOutcome } from '../jobs/planning.js';
import { makeKeptThreads } from './kept-threads.js';
import { threadEntry } from './start-thread.js';
import type { ThreadMessage, ThreadTask } from './thread-messages.js';

export interface PlanInThreadOptions {
  /** The program of the thread; default `plan-thread` beside this file. */
  readonly entry?: URL;
  /** How long a search may take to end after a stop before its thread is thrown away. */
  readonly stopGraceMilliseconds?: number;
  /**
   * A thread that took longer is not kept: the start of the next does not matter beside such jobs, and a fresh one gives back the memory of the one
   * before.
   */
  readonly keepWithinMilliseconds?: number;
  /** Threads that a job may have if it asks for them; default: as many as there are cores. */
  readonly threadsPerJob?: number;
}

/** Those who wait for an answer go before a search that takes a minute. */
const niceness = 5;

/**
 * A {@link PlanJob} that solves in a worker thread: the engine blocks its thread, and a fault in it must not take the process along. A thread that
 * is done soon is kept for the next job; one that fails, is stopped or takes long is thrown away.
 */
export function makePlanInThread(options: PlanInThreadOptions = {}): PlanJob {
  const {
    entry = threadEntry('plan-thread'),
    stopGraceMilliseconds = 60_000,
    keepWithinMilliseconds = 5000,
    threadsPerJob = availableParallelism(),
  } = options;
  const threads = makeKeptThreads(entry, { niceness });
  return async (document, { onProgress, stop, ...choices }) => {
    const stopFlag = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    const task: ThreadTask = { document, ...choices, threads: threadsPerJob, stopFlag };
    const begun = performance.now();
    const thread = threads.take(task);
    let lastResort: NodeJS.Timeout | undefined;
    // One stop may be for many searches, and outlives each.
    const listening = new AbortController();
    let isClean = false;
    try {
      const outcome = await new Promise<PlanOutcome>((resolve, reject) => {
        const askToStop = (): void => {
          Atomics.store(new Int32Array(stopFlag), 0, 1);
          lastResort = setTimeout(() => {
            reject(new Error(`The solver thread did not stop within ${stopGraceMilliseconds} ms.`));
          }, stopGraceMilliseconds);
        };
        if (stop.aborted) askToStop();
        else stop.addEventListener('abort', askToStop, { once: true, signal: listening.signal });
        thread.on('message', (message: ThreadMessage) => {
          if (message.kind === 'progress') onProgress(message.progress, message.best);
          else resolve(message.outcome);
        });
        thread.on('error', reject);
        thread.on('exit', (code) => {
          reject(new Error(`The solver thread ended with code ${code} and without an outcome.`));
        });
      });
      isClean = !stop.aborted && performance.now() - begun < keepWithinMilliseconds;
      return outcome;
    } finally {
      listening.abort();
      clearTimeout(lastResort);
      if (isClean) threads.keep(thread);
      else await thread.terminate();
    }
  };
}
