import type { Issue, Text } from '../domain/issue.js';
import type { JsonPatch } from './json-patch.js';

type Operation = JsonPatch[number];

/** How a change has gone: where an operation of JSON Patch acted, by position; of a typed change the document before and after it. */
export type ChangeTrace =
  | { readonly operation: Operation; readonly place: string }
  | { readonly before: unknown; readonly after: unknown };

/**
 * Issues of a changed document, with pointers into the list of changes instead: the change that put the value there, or the whole list where
 * none can be named. The sentence keeps the place in the document.
 */
export function issuesAtChanges(issues: readonly Issue[], traces: readonly ChangeTrace[]): Issue[] {
  return issues.map((issue) => ({
    ...issue,
    pointer: pointerInto(traces, issue.pointer),
    message: withPlace(issue.message, issue.pointer || '/'),
  }));
}

function withPlace({ nb, nn, en }: Text, place: string): Text {
  return {
    nb: `${nb} (I jobbdokumentet: ${place})`,
    nn: `${nn} (I jobbdokumentet: ${place})`,
    en: `${en} (In the job document: ${place})`,
  };
}

/** Goes back from the last change to the first, with the place as each found it. */
function pointerInto(traces: readonly ChangeTrace[], pointer: string): string {
  let place = pointer;
  for (const [index, trace] of [...traces.entries()].reverse()) {
    if ('operation' in trace) {
      const blamed = blameOperation(trace, index, place);
      if (blamed !== undefined) return blamed;
    } else {
      const earlier = placeBefore(trace, place);
      if (earlier === undefined) return `/changes/${index}`;
      place = earlier;
    }
  }
  const [only, ...others] = traces.flatMap((trace, index) =>
    'operation' in trace && isWithin(trace.place, pointer) ? [index] : [],
  );
  return only === undefined || others.length > 0 ? '/changes' : `/changes/${only}`;
}

/** Undefined where the operation has nothing to do with the place. */
function blameOperation(
  { operation, place }: { readonly operation: Operation; readonly place: string },
  index: number,
  pointer: string,
): string | undefined {
  if (operation.op === 'test') return undefined;
  if (isWithin(pointer, place) && !(operation.op === 'remove' && isElement(place)))
    return `/changes/${index}${'value' in operation ? `/value${pointer.slice(place.length)}` : ''}`;
  // Before this change other elements stood at these positions.
  return movesOthers(operation, place) && isWithin(pointer, parentOf(place)) ? '/changes' : undefined;
}

/**
 * Where the place was before a typed change; undefined where the change wrote what is there. What it left alone is the same object before and
 * after, and an element that it changed has its id.
 */
function placeBefore(
  { before, after }: { readonly before: unknown; readonly after: unknown },
  pointer: string,
): string | undefined {
  let [old, now] = [before, after];
  const tokens = pointer.split('/').slice(1);
  const path: string[] = [];
  for (const [depth, token] of tokens.entries()) {
    if (old === now) return [...['', ...path], ...tokens.slice(depth)].join('/');
    const found = memberBefore(old, now, token);
    if (found === undefined) return undefined;
    path.push(found.token);
    ({ old, now } = found);
  }
  return old === now ? ['', ...path].join('/') : undefined;
}

function memberBefore(
  old: unknown,
  now: unknown,
  token: string,
): { readonly token: string; readonly old: unknown; readonly now: unknown } | undefined {
  if (typeof old !== 'object' || typeof now !== 'object' || old === null || now === null) return undefined;
  const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
  if (!Array.isArray(old) || !Array.isArray(now))
    return { token, old: memberOf(old, key), now: memberOf(now, key) };
  const element: unknown = now[Number(key)];
  const same = old.indexOf(element);
  const own = memberOf(element, 'id');
  const index =
    same >= 0 || own === undefined ? same : old.findIndex((other) => memberOf(other, 'id') === own);
  return index < 0 ? undefined : { token: String(index), old: old[index] as unknown, now: element };
}

function memberOf(holder: unknown, key: string): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key)) return undefined;
  return (holder as Readonly<Record<string, unknown>>)[key];
}

function isWithin(pointer: string, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`);
}

function movesOthers({ op, path }: Operation, place: string): boolean {
  if (op === 'move') return true;
  return isElement(place) && (op === 'remove' || ((op === 'add' || op === 'copy') && !path.endsWith('/-')));
}

/** Of an array, as far as a pointer tells. */
function isElement(place: string): boolean {
  return /\/\d+$/.test(place);
}

function parentOf(place: string): string {
  return place.slice(0, Math.max(0, place.lastIndexOf('/')));
}
