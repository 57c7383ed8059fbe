import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { distinctIssues, type Issue } from '../domain/issue.js';
import type { Addition } from '../scenarios/additions.js';
import { readBatchContent, type BatchAsked } from './batch-content.js';
import { fingerprintOf } from './fingerprint.js';
import type { NewJob } from './job-store.js';
import { askedOf, prepareScenario, type ScenarioBase, type ScenarioTerms } from './scenario.js';
import type { BatchQuestion, ScenarioBatchStore } from './scenario-batch.js';
import { offerToQueue, type SubmitJobParts } from './submit-job.js';

export interface BatchParts extends SubmitJobParts {
  readonly batches: ScenarioBatchStore;
}

export interface BatchSubmission extends ScenarioTerms {
  readonly base: ScenarioBase;
  readonly asked: BatchAsked;
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
  { base, asked, idempotencyKey, ...terms }: BatchSubmission,
): Promise<BatchOutcome> {
  const { curve, scenarios, ...content } = readBatchContent(base, asked);
  const jobs: NewJob[] = [];
  const additions: Addition[] = [];
  const issues = [...content.issues];
  for (const make of scenarios) {
    // Each takes as long as reading a job: others are let in between.
    await setImmediate();
    const { addition, ...scenario } = make();
    const prepared = prepareScenario(parts, base, scenario, terms);
    if (prepared.ok) {
      jobs.push(prepared.job);
      if (addition !== undefined) additions.push(addition);
    } else if (addition === undefined) issues.push(...prepared.issues.map(scenario.asSent));
  }
  if (issues.length > 0) return { kind: 'invalid', issues: distinctIssues(issues) };
  const fingerprint = fingerprintOf({ base: askedOf(base), ...asked, priority: terms.priority });
  const id = randomUUID();
  const insertion = await parts.batches.insertBatch({
    id,
    legevakt: base.legevakt,
    parent: base.parent,
    createdAt: parts.clock.now(),
    by: terms.by,
    curve,
    question: questionOf(asked, additions),
    jobs,
    ...(idempotencyKey === undefined ? {} : { idempotency: { key: idempotencyKey, fingerprint } }),
  });
  if (insertion.kind === 'known')
    return { kind: insertion.fingerprint === fingerprint ? 'accepted' : 'key-reused', id: insertion.id };
  await offerToQueue(parts, insertion.waiting);
  return { kind: 'accepted', id };
}

function questionOf(asked: BatchAsked, additions: readonly Addition[]): BatchQuestion | undefined {
  if ('smallest' in asked) return { kind: 'smallest', norm: asked.smallest.norm };
  return 'additions' in asked ? { kind: 'additions', additions } : undefined;
}
