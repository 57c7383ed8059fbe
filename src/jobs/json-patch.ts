import { applyPatch, Pointer } from 'rfc6902';
import { z } from 'zod';
import { error, type Issue } from '../domain/issue.js';
import { areApart, selectedIn, textsIn } from './patch-places.js';
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
  | (Patched & { readonly ok: true; readonly places: readonly string[] })
  /** Pointers are into the patch; faults that may only follow from earlier ones are left out. */
  | (Patched & { readonly ok: false; readonly issues: readonly Issue[] });

interface Patched {
  /** Without the operations that failed. */
  readonly value: unknown;
  /** Where each operation acted, by position instead of selector; undefined where it failed. */
  readonly places: readonly (string | undefined)[];
  /** Characters of JSON that were copied. */
  readonly copied: number;
}

/** A few copies of copies would fill any memory. Characters of JSON, as many as a request may have. */
const mostCopied = 5_000_000;

/**
 * All of the patch, or what is wrong with it; `target` stays as it is.
 *
 * @param copiedBefore characters of JSON that patches before this one, of the same list of changes, have copied
 */
export function applyJsonPatch(target: unknown, patch: JsonPatch, copiedBefore = 0): PatchOutcome {
  const value: unknown = structuredClone(target);
  const places: (string | undefined)[] = [];
  const issues: Issue[] = [];
  const failed: Operation[] = [];
  let copied = copiedBefore;
  for (const [index, operation] of patch.entries()) {
    const done = applyOne(value, operation, { index, copied });
    ({ copied } = done);
    places.push(done.place);
    if (done.issues.length === 0) continue;
    // Whatever comes now would copy too much as well.
    if (copied > mostCopied) return { ok: false, issues: [...issues, ...done.issues], value, places, copied };
    if (!failed.some((earlier) => mayFollow(operation, earlier))) issues.push(...done.issues);
    failed.push(operation);
  }
  const patched = { value, copied };
  return issues.length > 0
    ? { ok: false, issues, places, ...patched }
    : { ok: true, places: places.map((place) => place ?? ''), ...patched };
}

interface Done {
  /** Undefined where it failed; then the document is as it was. */
  readonly place: string | undefined;
  readonly copied: number;
  readonly issues: readonly Issue[];
}

/** Changes `document` itself. */
function applyOne(
  document: unknown,
  operation: Operation,
  { index, copied }: { readonly index: number; readonly copied: number },
): Done {
  const failing = (issues: readonly Issue[], after = copied): Done => ({
    place: undefined,
    copied: after,
    issues,
  });
  const forbidden = pointersOf(operation).filter(({ pointer: path }) => namesBuiltIn(path));
  if (forbidden.length > 0) return failing(forbidden.map(({ key }) => pathMissing(index, key)));
  const resolved = resolveOperation(document, operation, index);
  if (!resolved.ok) return failing([resolved.issue]);
  const withThis = copied + copiedBy(document, resolved.operation);
  if (withThis > mostCopied) return failing([tooMuchCopied(index)], withThis);
  const fault = applyOperation(document, resolved.operation, index);
  return fault === undefined
    ? { place: resolved.operation.path, copied: withThis, issues: [] }
    : failing([fault]);
}

/** Whether an operation may have failed only because an earlier one has. */
function mayFollow(operation: Operation, earlier: Operation): boolean {
  const [own, before] = [operation, earlier].map((one) => pointersOf(one).map(({ pointer: path }) => path));
  const brought = 'value' in earlier ? textsIn(earlier.value) : [];
  return (own ?? []).some(
    (path) =>
      (before ?? []).some((other) => !areApart(path, other)) ||
      selectedIn(path).some((name) => brought.includes(name)),
  );
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
    nn: 'Staden som endringa gjeld, finst ikkje.',
    en: 'There is nothing at the place that the change is about.',
  });
}

function ambiguous(index: number, key: 'path' | 'from'): Issue {
  return error('PATCH_SELECTOR_AMBIGUOUS', [index, key], {
    nb: 'Flere steder passer til det som står i klammene.',
    nn: 'Fleire stader passar til det som står i klammene.',
    en: 'Several places fit what stands in the brackets.',
  });
}

function tooMuchCopied(index: number): Issue {
  return error('PATCH_COPIES_TOO_MUCH', [index, 'from'], {
    nb: 'Endringene kopierer for mye.',
    nn: 'Endringane kopierer for mykje.',
    en: 'The changes copy too much.',
  });
}

function testFailed(index: number): Issue {
  return error('PATCH_TEST_FAILED', [index, 'value'], {
    nb: 'Verdien er en annen enn den som endringen bygger på.',
    nn: 'Verdien er ein annan enn den som endringa byggjer på.',
    en: 'The value is not the one that the change builds on.',
  });
}
