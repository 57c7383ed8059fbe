import { prepareScenario, type Scenario, type ScenarioBase, type ScenarioTerms } from './scenario.js';
import { storeJob, type SubmitJobParts, type SubmitOutcome } from './submit-job.js';

export interface ScenarioSubmission extends ScenarioTerms {
  readonly base: ScenarioBase;
  readonly scenario: Scenario;
  readonly idempotencyKey?: string;
}

/** Plans a what-if. Its roster begins a line of its own, beside that of its parent. */
export async function submitScenario(
  parts: SubmitJobParts,
  { base, scenario, ...terms }: ScenarioSubmission,
): Promise<SubmitOutcome> {
  const prepared = prepareScenario(parts, base, scenario, terms);
  return prepared.ok ? storeJob(parts, prepared.job) : { kind: 'invalid', issues: prepared.issues };
}
