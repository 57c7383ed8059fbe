import type { Worker } from 'node:worker_threads';
import { startThread } from './start-thread.js';

/**
 * Threads of one program. To start one costs 0.4 s of processor time, and a program that has run before is several times as fast as a fresh one;
 * so a thread that has done its task waits a while for the next.
 */
export interface KeptThreads {
  /** A thread that nobody else has, given the task. Whoever takes it calls either `keep` or its own `terminate`. */
  take(task: unknown): Worker;
  /** For a thread that has answered and does nothing more. */
  keep(thread: Worker): void;
}

export interface KeptThreadsOptions {
  /** How much the threads stand back for others, 0 to 19, see receive-tasks.ts. */
  readonly niceness?: number;
  /** A thread without a task ends after this long. */
  readonly idleMilliseconds?: number;
}

export function makeKeptThreads(
  entry: URL,
  { niceness = 0, idleMilliseconds = 60_000 }: KeptThreadsOptions = {},
): KeptThreads {
  const idle = new Map<Worker, NodeJS.Timeout>();
  const leave = (thread: Worker): void => {
    clearTimeout(idle.get(thread));
    idle.delete(thread);
    thread.removeAllListeners();
  };
  return {
    take(task) {
      const [thread = startThread(entry, niceness)] = idle.keys();
      leave(thread);
      thread.ref();
      thread.postMessage(task);
      return thread;
    },
    keep(thread) {
      thread.removeAllListeners();
      // It must not keep the process from ending, and may end by itself.
      thread.unref();
      for (const event of ['error', 'exit'])
        thread.on(event, () => {
          leave(thread);
        });
      const timer = setTimeout(() => {
        leave(thread);
        void thread.terminate();
      }, idleMilliseconds);
      idle.set(thread, timer.unref());
    },
  };
}
