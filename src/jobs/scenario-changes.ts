import { z } from 'zod';
import { error, type Issue, type Text } from '../domain/issue.js';
import { typedChange, type TypedChange } from '../scenarios/changes/registry.js';
import { AppliedChanges, type ChangesOutcome } from './applied-changes.js';
import { patchOperation, type JsonPatch } from './json-patch.js';

/** Typed changes, and operations of JSON Patch, in one list. */
export const scenarioChanges = z
  .array(z.union([patchOperation, typedChange]))
  .max(2000)
  .meta({ id: 'ScenarioChanges' });
/** As a sender writes them. */
export type ScenarioChanges = readonly (JsonPatch[number] | TypedChange)[];

/** Each takes as long as looking through the document. */
const mostTypedChanges = 100;

/** All of the changes in their order, or everything that is wrong with them; the document stays as it is. */
export function applyChanges(document: unknown, changes: ScenarioChanges): ChangesOutcome {
  if (changes.filter(isTyped).length > mostTypedChanges) return { ok: false, issues: [tooMany()] };
  const applied = new AppliedChanges(document);
  for (const run of runsOf(changes))
    if (isPatch(run)) applied.patch(run);
    else applied.change(run);
  return applied.outcome();
}

function isTyped(change: ScenarioChanges[number]): change is TypedChange {
  return 'change' in change;
}

function isPatch(run: JsonPatch | TypedChange): run is JsonPatch {
  return Array.isArray(run);
}

/** A typed change by itself; operations of JSON Patch together, since each patch copies the document. */
function runsOf(changes: ScenarioChanges): (JsonPatch | TypedChange)[] {
  const runs: (JsonPatch | TypedChange)[] = [];
  for (const change of changes) {
    const last = runs.at(-1);
    if (isTyped(change)) runs.push(change);
    else if (last !== undefined && isPatch(last)) last.push(change);
    else runs.push([change]);
  }
  return runs;
}

function tooMany(): Issue {
  const message: Text = {
    nb: `Høyst ${mostTypedChanges} endringer med «change» i ett scenario.`,
    nn: `Høgst ${mostTypedChanges} endringar med «change» i eitt scenario.`,
    en: `At most ${mostTypedChanges} changes with "change" in one scenario.`,
  };
  return error('TOO_MANY_CHANGES', ['changes'], message);
}
