import type { Assignments, PlanJob } from './planning.js';

/**
 * Plans, and once more from the best roster so far where a search is lost after it had told one: a thread that dies must not take the
 * roster along.
 */
export function planAgainWhereLost(plan: PlanJob, onLost: (fault: unknown) => void): PlanJob {
  return async (document, hooks) => {
    const { onProgress, spentSeconds = 0 } = hooks;
    let best: Assignments | undefined;
    let elapsedSeconds = 0;
    try {
      return await plan(document, {
        ...hooks,
        onProgress: (progress, roster) => {
          best = roster;
          ({ elapsedSeconds } = progress);
          onProgress(progress, roster);
        },
      });
    } catch (fault) {
      if (best === undefined) throw fault;
      onLost(fault);
      return plan(document, {
        ...hooks,
        start: best,
        spentSeconds: spentSeconds + elapsedSeconds,
        onProgress: (progress, roster) => {
          onProgress({ ...progress, elapsedSeconds: elapsedSeconds + progress.elapsedSeconds }, roster);
        },
      });
    }
  };
}
