import { applyPatch } from 'rfc6902';
import { z } from 'zod';
import { error, type Issue } from '../domain/issue.js';

const pointer = z
  .string()
  .max(500)
  .regex(/^(\/([^~/]|~[01])*)*$/)
  .describe('JSON Pointer (RFC 6901); "/" inside a name is written ~1');

/** RFC 6902. */
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

export type PatchOutcome =
  | { readonly ok: true; readonly value: unknown }
  /** Pointers are into the patch. */
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** All of the patch or nothing of it; `target` stays as it is. */
export function applyJsonPatch(target: unknown, patch: JsonPatch): PatchOutcome {
  const forbidden = patch.flatMap((operation, index) =>
    [operation.path, 'from' in operation ? operation.from : ''].some(namesBuiltIn) ? [index] : [],
  );
  if (forbidden.length > 0) return { ok: false, issues: forbidden.map(pathMissing) };
  const value: unknown = structuredClone(target);
  const results = applyPatch(value, structuredClone(patch));
  // Later faults may only follow from the first.
  const first = results.findIndex((result) => result !== null);
  if (first === -1) return { ok: true, value };
  return {
    ok: false,
    issues: [results[first]?.name === 'TestError' ? testFailed(first) : pathMissing(first)],
  };
}

/** A document has no member by these names, but every JavaScript object answers to them. */
function namesBuiltIn(path: string): boolean {
  return path.split('/').some((token) => token in Object.prototype);
}

function pathMissing(index: number): Issue {
  return error('PATCH_PATH_MISSING', [index, 'path'], {
    nb: 'Stedet som endringen gjelder, finnes ikke.',
    en: 'There is nothing at the place that the change is about.',
  });
}

function testFailed(index: number): Issue {
  return error('PATCH_TEST_FAILED', [index, 'value'], {
    nb: 'Verdien er en annen enn den som endringen bygger på.',
    en: 'The value is not the one that the change builds on.',
  });
}
