import { planRoster } from '../../src/jobs/plan-roster.js';
import type { PlanResult } from '../../src/jobs/planning.js';

/** What a search for a valid job leaves behind, in this thread. */
export async function plannedResult(document: unknown): Promise<PlanResult> {
  const outcome = await planRoster(document, {
    onProgress: () => undefined,
    shouldStop: () => false,
    now: () => performance.now() / 1000,
  });
  if (outcome.kind === 'invalid') throw new Error(JSON.stringify(outcome.issues));
  return outcome.result;
}
