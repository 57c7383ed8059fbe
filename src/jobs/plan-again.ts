import type { Assignments, PlanJob } from './planning.js';

/** Searches that may be lost before the roster is taken as it is. */
const TRIES = 2;

/**
 * Plans, and goes on from the best roster so far where a search is lost after it had told one; lost again, it ends with that roster. A thread
 * that dies must not take the roster along.
 */
export function planAgainWhereLost(plan: PlanJob, onLost: (fault: unknown) => void): PlanJob {
  return async (document, hooks) => {
    const { spentSeconds = 0 } = hooks;
    let best: Assignments | undefined;
    let elapsedSeconds = 0;
    const planFromBest = (stop: AbortSignal): ReturnType<PlanJob> => {
      const before = elapsedSeconds;
      return plan(document, {
        ...hooks,
        stop,
        ...(best === undefined ? {} : { start: best, spentSeconds: spentSeconds + before }),
        onProgress: (progress, roster) => {
          best = roster;
          elapsedSeconds = before + progress.elapsedSeconds;
          hooks.onProgress({ ...progress, elapsedSeconds }, roster);
        },
      });
    };
    for (let tries = 0; tries < TRIES; tries += 1) {
      try {
        return await planFromBest(hooks.stop);
      } catch (fault) {
        if (best === undefined) throw fault;
        onLost(fault);
      }
    }
    return planFromBest(AbortSignal.abort());
  };
}
