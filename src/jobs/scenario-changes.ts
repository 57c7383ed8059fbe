import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { error, toPointer, type Issue, type TextWithNynorsk } from '../domain/issue.js';
import { jobDocument, type Job } from '../domain/job/job.js';
import type { JobText } from '../domain/job/job-text.js';
import { schemaIssues } from '../domain/job/schema-issues.js';
import { carrySeats } from '../scenarios/changes/carry-seats.js';
import { changeNamed, typedChange } from '../scenarios/changes/registry.js';
import { issuesAtChanges, type ChangeTrace } from './issues-at-changes.js';
import { applyJsonPatch, patchOperation, type JsonPatch } from './json-patch.js';

/** Typed changes, and operations of JSON Patch, in one list. */
export const scenarioChanges = z
  .array(z.union([patchOperation, typedChange]))
  .max(2000)
  .meta({ id: 'ScenarioChanges' });
/** As a sender writes them. */
export type ScenarioChanges = readonly (JsonPatch[number] | z.input<typeof typedChange>)[];

/** Each takes as long as looking through the document. */
const mostTypedChanges = 100;

export type ChangesOutcome =
  | {
      readonly ok: true;
      readonly document: unknown;
      /** How each change has gone, for {@link issuesAtChanges}. */
      readonly traces: readonly ChangeTrace[];
    }
  /** Pointers are into the scenario: they start at `/changes`. */
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** All of the changes in their order, or nothing of them; the document stays as it is. */
export function applyChanges(document: unknown, changes: ScenarioChanges): ChangesOutcome {
  if (changes.filter(isTyped).length > mostTypedChanges) return { ok: false, issues: [tooMany()] };
  const traces: ChangeTrace[] = [];
  let current = document;
  let copied = 0;
  // After a typed change the document is known to fit its schema; after a patch it may be anything.
  let read: Job | undefined;
  for (const run of runsOf(changes)) {
    const from = traces.length;
    if (isPatch(run)) {
      const patched = applyJsonPatch(current, run, copied);
      if (!patched.ok) return { ok: false, issues: inRun(patched.issues, from) };
      run.forEach((operation, index) => traces.push({ operation, place: patched.places[index] ?? '' }));
      ({ value: current, copied } = patched);
      read = undefined;
    } else {
      const outcome = applyTyped({ document: current, read }, run, traces);
      if (!outcome.ok) return outcome;
      traces.push({ before: current, after: outcome.document });
      ({ document: current, read } = outcome);
    }
  }
  return { ok: true, document: current, traces };
}

type Typed = z.input<typeof typedChange>;

function isTyped(change: ScenarioChanges[number]): change is Typed {
  return 'change' in change;
}

function isPatch(run: JsonPatch | Typed): run is JsonPatch {
  return Array.isArray(run);
}

/** A typed change by itself; operations of JSON Patch together, since each patch copies the document. */
function runsOf(changes: ScenarioChanges): (JsonPatch | Typed)[] {
  const runs: (JsonPatch | Typed)[] = [];
  for (const change of changes) {
    const last = runs.at(-1);
    if (isTyped(change)) runs.push(change);
    else if (last !== undefined && isPatch(last)) last.push(change);
    else runs.push([change]);
  }
  return runs;
}

/** @param before the document, and as it is read where that is known */
function applyTyped(
  before: { readonly document: unknown; readonly read: Job | undefined },
  change: Typed,
  traces: readonly ChangeTrace[],
):
  | { readonly ok: true; readonly document: JobText; readonly read: Job }
  | { readonly ok: false; readonly issues: readonly Issue[] } {
  const was =
    before.read === undefined
      ? readJobText(before.document)
      : ({ success: true, data: before.read } as const);
  if (!was.success) return { ok: false, issues: issuesAtChanges(schemaIssues(was.error), traces) };
  const document = before.document as JobText;
  const outcome = changeNamed(change.change).apply(document, change);
  if (!outcome.ok) return { ok: false, issues: inChange(outcome.issues, traces.length) };
  const after = carrySeats(document, outcome.document);
  const now = readJobText(after);
  if (!now.success) {
    const trace = { before: document, after };
    return { ok: false, issues: issuesAtChanges(schemaIssues(now.error), [...traces, trace]) };
  }
  return isDeepStrictEqual(was.data, now.data)
    ? { ok: false, issues: [changesNothing(traces.length)] }
    : { ok: true, document: after, read: now.data };
}

/** With defaults filled in: what is only written otherwise is no change. */
function readJobText(document: unknown) {
  return jobDocument.safeParse(document, { reportInput: true });
}

/** Pointers into the change become pointers into the scenario. */
function inChange(issues: readonly Issue[], index: number): Issue[] {
  return issues.map((issue) => ({ ...issue, pointer: `${toPointer(['changes', index])}${issue.pointer}` }));
}

/** Pointers into a run of operations become pointers into the scenario. */
function inRun(issues: readonly Issue[], from: number): Issue[] {
  return issues.map((issue) => {
    const [, index = '0', ...rest] = issue.pointer.split('/');
    return { ...issue, pointer: [toPointer(['changes', from + Number(index)]), ...rest].join('/') };
  });
}

function changesNothing(index: number): Issue {
  const message: TextWithNynorsk = {
    nb: 'Endringen endrer ingenting: jobben er slik fra før.',
    nn: 'Endringa endrar ingenting: jobben er slik frå før.',
    en: 'The change changes nothing: the job is like that already.',
  };
  return error('CHANGE_WITHOUT_EFFECT', ['changes', index], message);
}

function tooMany(): Issue {
  const message: TextWithNynorsk = {
    nb: `Høyst ${mostTypedChanges} endringer med «change» i ett scenario.`,
    nn: `Høgst ${mostTypedChanges} endringar med «change» i eitt scenario.`,
    en: `At most ${mostTypedChanges} changes with "change" in one scenario.`,
  };
  return error('TOO_MANY_CHANGES', ['changes'], message);
}
