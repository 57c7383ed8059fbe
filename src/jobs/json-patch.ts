import { applyPatch } from 'rfc6902';
import { z } from 'zod';
import { error, type Issue } from '../domain/issue.js';
import { resolveSelectors } from './patch-selectors.js';

const pointer = z
  .string()
  .max(500)
  .regex(/^(\/([^~/]|~[01])*)*$/)
  .describe(
    'JSON Pointer (RFC 6901); "/" inside a name is written ~1. Behind an array, [id=fl-3] stands for the one element with that id',
  );

/** RFC 6902, with selectors in its pointers (src/jobs/patch-selectors.ts). */
export const jsonPatch = z
  .array(
    z.discriminatedUnion('op', [
      z.object({ op: z.literal('add'), path: pointer, value: z.unknown() }),
      z.object({ op: z.literal('replace'), path: pointer, value: z.unknown() }),
      z.object({ op: z.literal('test'), path: pointer, value: z.unknown() }),
      z.object({ op: z.literal('remove'), path: pointer }),
      z.object({ op: z.literal('move'), path: pointer, from: pointer }),
      z.object({ op: z.literal('copy'), path: pointer, from: pointer }),
    ]),
  )
  .max(2000)
  .meta({ id: 'JsonPatch' });
export type JsonPatch = z.infer<typeof jsonPatch>;

type Operation = JsonPatch[number];

export type PatchOutcome =
  /** `places`: where each operation acted, by position instead of selector. */
  | { readonly ok: true; readonly value: unknown; readonly places: readonly string[] }
  /** Pointers are into the patch. */
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** All of the patch or nothing of it; `target` stays as it is. */
export function applyJsonPatch(target: unknown, patch: JsonPatch): PatchOutcome {
  const forbidden = patch.flatMap((operation, index) =>
    pointersOf(operation)
      .filter(({ pointer: path }) => namesBuiltIn(path))
      .map(({ key }) => pathMissing(index, key)),
  );
  if (forbidden.length > 0) return { ok: false, issues: forbidden };
  const value: unknown = structuredClone(target);
  const places: string[] = [];
  for (const [index, operation] of patch.entries()) {
    const applied = applyOperation(value, operation, index);
    // Later faults may only follow from the first.
    if (!applied.ok) return { ok: false, issues: [applied.issue] };
    places.push(applied.place);
  }
  return { ok: true, value, places };
}

type Applied = { readonly ok: true; readonly place: string } | { readonly ok: false; readonly issue: Issue };

/** Changes `document` itself. A selector is read as the operations before have left the document. */
function applyOperation(document: unknown, operation: Operation, index: number): Applied {
  let resolved = structuredClone(operation);
  for (const { key, pointer: path } of pointersOf(operation)) {
    const selected = resolveSelectors(document, path);
    if (!selected.ok) {
      const issue = selected.why === 'missing' ? pathMissing(index, key) : ambiguous(index, key);
      return { ok: false, issue };
    }
    resolved = { ...resolved, [key]: selected.pointer };
  }
  const [fault] = applyPatch(document, [resolved]);
  if (fault === null || fault === undefined) return { ok: true, place: resolved.path };
  return { ok: false, issue: fault.name === 'TestError' ? testFailed(index) : pathMissing(index, 'path') };
}

function pointersOf(operation: Operation): { readonly key: 'path' | 'from'; readonly pointer: string }[] {
  return [
    { key: 'path', pointer: operation.path },
    ...('from' in operation ? [{ key: 'from' as const, pointer: operation.from }] : []),
  ];
}

/** A document has no member by these names, but every JavaScript object answers to them. */
function namesBuiltIn(path: string): boolean {
  return path.split('/').some((token) => token in Object.prototype);
}

function pathMissing(index: number, key: 'path' | 'from'): Issue {
  return error('PATCH_PATH_MISSING', [index, key], {
    nb: 'Stedet som endringen gjelder, finnes ikke.',
    en: 'There is nothing at the place that the change is about.',
  });
}

function ambiguous(index: number, key: 'path' | 'from'): Issue {
  return error('PATCH_SELECTOR_AMBIGUOUS', [index, key], {
    nb: 'Flere steder passer til det som står i klammene.',
    en: 'Several places fit what stands in the brackets.',
  });
}

function testFailed(index: number): Issue {
  return error('PATCH_TEST_FAILED', [index, 'value'], {
    nb: 'Verdien er en annen enn den som endringen bygger på.',
    en: 'The value is not the one that the change builds on.',
  });
}
