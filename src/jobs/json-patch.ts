import { applyPatch, Pointer } from 'rfc6902';
import { z } from 'zod';
import { error, type Issue } from '../domain/issue.js';
import { resolveSelectors } from './patch-selectors.js';

const pointer = z
  .string()
  .max(500)
  .regex(/^(\/([^~/]|~[01])*)*$/, { error: 'json-pointer' })
  .describe(
    'JSON Pointer (RFC 6901); "/" inside a name is written ~1. Behind an array, [id=fl-3] stands for the one element with that id',
  );

/** One operation of RFC 6902. */
export const patchOperation = z.discriminatedUnion('op', [
  z.object({ op: z.literal('add'), path: pointer, value: z.unknown() }),
  z.object({ op: z.literal('replace'), path: pointer, value: z.unknown() }),
  z.object({ op: z.literal('test'), path: pointer, value: z.unknown() }),
  z.object({ op: z.literal('remove'), path: pointer }),
  z.object({ op: z.literal('move'), path: pointer, from: pointer }),
  z.object({ op: z.literal('copy'), path: pointer, from: pointer }),
]);

/** RFC 6902, with selectors in its pointers (src/jobs/patch-selectors.ts). */
export const jsonPatch = z.array(patchOperation).max(2000).meta({ id: 'JsonPatch' });
export type JsonPatch = z.infer<typeof jsonPatch>;

type Operation = JsonPatch[number];

export type PatchOutcome =
  | {
      readonly ok: true;
      readonly value: unknown;
      /** Where each operation acted, by position instead of selector. */
      readonly places: readonly string[];
      /** Characters of JSON that were copied. */
      readonly copied: number;
    }
  /** Pointers are into the patch. */
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A few copies of copies would fill any memory. Characters of JSON, as many as a request may have. */
const mostCopied = 5_000_000;

/**
 * All of the patch or nothing of it; `target` stays as it is.
 *
 * @param copiedBefore characters of JSON that patches before this one, of the same list of changes, have copied
 */
export function applyJsonPatch(target: unknown, patch: JsonPatch, copiedBefore = 0): PatchOutcome {
  const forbidden = patch.flatMap((operation, index) =>
    pointersOf(operation)
      .filter(({ pointer: path }) => namesBuiltIn(path))
      .map(({ key }) => pathMissing(index, key)),
  );
  if (forbidden.length > 0) return { ok: false, issues: forbidden };
  const value: unknown = structuredClone(target);
  const places: string[] = [];
  let copied = copiedBefore;
  for (const [index, operation] of patch.entries()) {
    const resolved = resolveOperation(value, operation, index);
    if (!resolved.ok) return { ok: false, issues: [resolved.issue] };
    copied += copiedBy(value, resolved.operation);
    if (copied > mostCopied) return { ok: false, issues: [tooMuchCopied(index)] };
    const fault = applyOperation(value, resolved.operation, index);
    // Later faults may only follow from the first.
    if (fault !== undefined) return { ok: false, issues: [fault] };
    places.push(resolved.operation.path);
  }
  return { ok: true, value, places, copied };
}

type Resolved =
  { readonly ok: true; readonly operation: Operation } | { readonly ok: false; readonly issue: Issue };

/** Positions for selectors, as the operations before have left the document. */
function resolveOperation(document: unknown, operation: Operation, index: number): Resolved {
  let resolved = structuredClone(operation);
  for (const { key, pointer: path } of pointersOf(operation)) {
    const selected = resolveSelectors(document, path);
    if (!selected.ok) {
      const issue = selected.why === 'missing' ? pathMissing(index, key) : ambiguous(index, key);
      return { ok: false, issue };
    }
    resolved = { ...resolved, [key]: selected.pointer };
  }
  return { ok: true, operation: resolved };
}

function copiedBy(document: unknown, operation: Operation): number {
  if (operation.op !== 'copy') return 0;
  const { value } = Pointer.fromJSON(operation.from).evaluate(document) as { readonly value: unknown };
  return value === undefined ? 0 : JSON.stringify(value).length;
}

/** Changes `document` itself. */
function applyOperation(document: unknown, operation: Operation, index: number): Issue | undefined {
  const [fault] = applyPatch(document, [operation]);
  if (fault === null || fault === undefined) return undefined;
  return fault.name === 'TestError' ? testFailed(index) : pathMissing(index, 'path');
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

function tooMuchCopied(index: number): Issue {
  return error('PATCH_COPIES_TOO_MUCH', [index, 'from'], {
    nb: 'Endringene kopierer for mye.',
    en: 'The changes copy too much.',
  });
}

function testFailed(index: number): Issue {
  return error('PATCH_TEST_FAILED', [index, 'value'], {
    nb: 'Verdien er en annen enn den som endringen bygger på.',
    en: 'The value is not the one that the change builds on.',
  });
}
