import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { distinctIssues, error, type Issue } from '../domain/issue.js';
import { readGrid } from '../scenarios/grid/grid.js';
import { curveGridOf, type CurveGrid } from './curves/curve.js';
import { pointScenario } from './curves/point-scenario.js';
import type { VariedScenario } from './curves/varied-scenario.js';
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
  readonly asked: { readonly scenarios: readonly Scenario[] } | VariedScenario;
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
  const { curve, scenarios, ...content } = 'vary' in asked ? readVaried(base, asked) : readList(asked);
  const jobs: NewJob[] = [];
  const issues = [...content.issues];
  for (const make of scenarios) {
    // Each takes as long as reading a job: others are let in between.
    await setImmediate();
    const scenario = make();
    const prepared = prepareScenario(parts, base, scenario, terms);
    if (prepared.ok) jobs.push(prepared.job);
    else issues.push(...prepared.issues.map(scenario.asSent));
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
    jobs,
    ...(idempotencyKey === undefined ? {} : { idempotency: { key: idempotencyKey, fingerprint } }),
  });
  if (insertion.kind === 'known')
    return { kind: insertion.fingerprint === fingerprint ? 'accepted' : 'key-reused', id: insertion.id };
  await offerToQueue(parts, insertion.waiting);
  return { kind: 'accepted', id };
}

/** What a batch is made of, before any of it is read as a job. */
interface BatchContent {
  readonly curve: CurveGrid | undefined;
  readonly scenarios: readonly (() => SentScenario)[];
  readonly issues: readonly Issue[];
}

interface SentScenario extends Scenario {
  /** Puts a pointer into the scenario into the submission. */
  readonly asSent: (issue: Issue) => Issue;
}

function readList({ scenarios }: { readonly scenarios: readonly Scenario[] }): BatchContent {
  return {
    curve: undefined,
    scenarios: scenarios.map((scenario, index) => () => ({
      ...scenario,
      asSent: (issue) => inScenario(index, issue),
    })),
    issues: repeatedLabels(scenarios),
  };
}

/** As many as a batch takes of others. */
const mostPoints = 20;

function readVaried({ document }: ScenarioBase, { label, changes, vary }: VariedScenario): BatchContent {
  const reading = readGrid(vary, mostPoints);
  if (!reading.ok) return { curve: undefined, scenarios: [], issues: reading.issues };
  return {
    curve: curveGridOf(reading.grid, label),
    scenarios: reading.grid.points.map((point) => () => pointScenario(document, changes, point)),
    issues: [],
  };
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
