import type { Language } from '../domain/issue.js';
import type { Assignments, PlanResult } from '../jobs/planning.js';
import { makePlanInThread } from '../workers/plan-in-thread.js';
import { stopOnInterrupt } from './stop-on-interrupt.js';
import { makeTerminalProgress } from './terminal-progress.js';

/** Plans a valid job, from a roster where one is given. */
export type SearchJob = (document: unknown, start: Assignments | undefined) => Promise<PlanResult>;

/** A plan that is searched for among others. */
export interface NamedPlan {
  readonly document: unknown;
  /** As a person calls it. */
  readonly name: string;
}

/**
 * One search after the other, each in a thread; an interrupt stops the one that runs and those to come.
 *
 * @param plans those that may be asked for
 * @param isEach every one of them is, so that it can be said how many are left
 */
export function makeSearch(
  how: { readonly json: boolean; readonly language: Language },
  plans: readonly NamedPlan[],
  isEach = true,
): SearchJob {
  const stop = stopOnInterrupt();
  const planInThread = makePlanInThread();
  let number = 0;
  return async (document, start) => {
    number += 1;
    const name = plans.find((plan) => plan.document === document)?.name ?? '';
    const plan = isEach && plans.length > 1 ? { name, number, of: plans.length } : { name };
    const progress = makeTerminalProgress(process.stderr, { ...how, plan });
    const outcome = await planInThread(document, {
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
