import { Worker } from 'node:worker_threads';

/** A program of this folder that runs in a thread, built or as a source. */
export function threadEntry(
  name:
    | 'plan-thread'
    | 'check-thread'
    | 'review-thread'
    | 'stand-in-thread'
    | 'why-thread'
    | 'explain-thread'
    | 'letter-thread'
    | 'line-team-thread'
    | 'prover-thread',
): URL {
  return new URL(`./${name}${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);
}

/** What a thread is told when it starts. */
export interface ThreadData {
  readonly niceness: number;
}

/** Starts a program in a thread of its own. */
export function startThread(entry: URL, niceness: number): Worker {
  const workerData: ThreadData = { niceness };
  if (!entry.pathname.endsWith('.ts')) return new Worker(entry, { workerData, execArgv: [] });
  const loader = new URL('./typescript-thread.mjs', import.meta.url);
  return new Worker(loader, { workerData, execArgv: [], argv: [entry.href] });
}
