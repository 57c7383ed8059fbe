import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { error, type Issue } from '../domain/issue.js';
import { fingerprintOf } from './fingerprint.js';
import type { NewJob } from './job-store.js';
import {
  askedOf,
  inScenario,
  prepareScenario,
  type Scenario,
  type ScenarioBase,
  type ScenarioTerms,
} from './scenario.js';
import type { ScenarioBatchStore } from './scenario-batch.js';
import { offerToQueue, type SubmitJobParts } from './submit-job.js';

export interface BatchParts extends SubmitJobParts {
  readonly batches: ScenarioBatchStore;
}

export interface BatchSubmission extends ScenarioTerms {
  readonly base: ScenarioBase;
  readonly scenarios: readonly Scenario[];
  readonly idempotencyKey?: string;
}

export type BatchOutcome =
  | { readonly kind: 'accepted'; readonly id: string }
  /** All that is wrong in any of the scenarios; pointers are into the submission. */
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] }
  /** The idempotency key belongs to another submission, that of batch `id`. */
  | { readonly kind: 'key-reused'; readonly id: string };

/** Plans several what-ifs of one base: all of them, or none where one cannot be planned. */
export async function submitScenarioBatch(
  parts: BatchParts,
  { base, scenarios, idempotencyKey, ...terms }: BatchSubmission,
): Promise<BatchOutcome> {
  const jobs: NewJob[] = [];
  const issues = repeatedLabels(scenarios);
  for (const [index, scenario] of scenarios.entries()) {
    // Each takes as long as reading a job: others are let in between.
    await setImmediate();
    const prepared = prepareScenario(parts, base, scenario, terms);
    if (prepared.ok) jobs.push(prepared.job);
    else issues.push(...prepared.issues.map((issue) => inScenario(index, issue)));
  }
  if (issues.length > 0) return { kind: 'invalid', issues };
  const fingerprint = fingerprintOf({ base: askedOf(base), scenarios, priority: terms.priority });
  const id = randomUUID();
  const insertion = await parts.batches.insertBatch({
    id,
    legevakt: base.legevakt,
    parent: base.parent,
    createdAt: parts.clock.now(),
    by: terms.by,
    jobs,
    ...(idempotencyKey === undefined ? {} : { idempotency: { key: idempotencyKey, fingerprint } }),
  });
  if (insertion.kind === 'known')
    return { kind: insertion.fingerprint === fingerprint ? 'accepted' : 'key-reused', id: insertion.id };
  await offerToQueue(parts, insertion.waiting);
  return { kind: 'accepted', id };
}

function repeatedLabels(scenarios: readonly Scenario[]): Issue[] {
  return scenarios.flatMap(({ label }, index) =>
    label !== undefined && scenarios.findIndex((other) => other.label === label) < index
      ? [
          error('SCENARIO_LABEL_TWICE', ['scenarios', index, 'label'], {
            nb: `To scenarier heter "${label}".`,
            en: `Two scenarios are called "${label}".`,
          }),
        ]
      : [],
  );
}
