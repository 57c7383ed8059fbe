import type { Assignments, PlanResult } from '../jobs/planning.js';
import { makePlanInThread } from '../workers/plan-in-thread.js';
import type { Language } from './print-issues.js';
import { stopOnInterrupt } from './stop-on-interrupt.js';
import { makeTerminalProgress } from './terminal-progress.js';

/** Plans a valid job, from a roster where one is given. */
export type SearchJob = (document: unknown, start: Assignments | undefined) => Promise<PlanResult>;

/** One search after the other, each in a thread; an interrupt stops the one that runs and those to come. */
export function makeSearch(how: { readonly json: boolean; readonly language: Language }): SearchJob {
  const stop = stopOnInterrupt();
  const plan = makePlanInThread();
  return async (document, start) => {
    const progress = makeTerminalProgress(process.stderr, how);
    const outcome = await plan(document, {
      onProgress: progress.show,
      stop,
      language: how.language,
      start,
    });
    progress.end();
    if (outcome.kind === 'invalid') throw new Error('A job that was valid is refused by the planner.');
    return outcome.result;
  };
}
