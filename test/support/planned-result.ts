import { planRoster } from '../../src/jobs/plan-roster.js';
import type { PlanProgress, PlanResult } from '../../src/jobs/planning.js';

/** What a search for a valid job leaves behind, in this thread. */
export function plannedResult(document: unknown): Promise<PlanResult> {
  return plannedUntil(document, () => false);
}

/** The same of a search that ends once it has come far enough. */
export async function plannedUntil(
  document: unknown,
  isEnough: (progress: PlanProgress) => boolean,
): Promise<PlanResult> {
  let isDone = false;
  const outcome = await planRoster(document, {
    onProgress: (progress) => {
      isDone ||= isEnough(progress);
    },
    shouldStop: () => isDone,
    now: () => performance.now() / 1000,
  });
  if (outcome.kind === 'invalid') throw new Error(JSON.stringify(outcome.issues));
  return outcome.result;
}
