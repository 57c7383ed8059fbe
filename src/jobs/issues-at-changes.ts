import type { Issue } from '../domain/issue.js';
import type { JsonPatch } from './json-patch.js';

/**
 * Issues of a changed document, with pointers into the list of changes instead: the change that put the value there, or the whole list where
 * none can be named. The sentence keeps the place in the document.
 *
 * @param places  where each change acted, from `applyJsonPatch`
 */
export function issuesAtChanges(
  issues: readonly Issue[],
  changes: JsonPatch,
  places: readonly string[],
): Issue[] {
  return issues.map((issue) => ({
    ...issue,
    pointer: pointerInto(changes, places, issue.pointer),
    message: {
      nb: `${issue.message.nb} (I jobbdokumentet: ${issue.pointer || '/'})`,
      en: `${issue.message.en} (In the job document: ${issue.pointer || '/'})`,
    },
  }));
}

function pointerInto(changes: JsonPatch, places: readonly string[], pointer: string): string {
  for (const [index, place] of [...places.entries()].reverse()) {
    const change = changes[index];
    if (change === undefined || change.op === 'test') continue;
    if (isWithin(pointer, place) && !(change.op === 'remove' && isElement(place)))
      return `/changes/${index}${'value' in change ? `/value${pointer.slice(place.length)}` : ''}`;
    // Before this change other elements stood at these positions.
    if (movesOthers(change, place) && isWithin(pointer, parentOf(place))) return '/changes';
  }
  const [only, ...others] = [...places.keys()].filter((index) => isWithin(places[index] ?? '', pointer));
  return only === undefined || others.length > 0 ? '/changes' : `/changes/${only}`;
}

function isWithin(pointer: string, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`);
}

function movesOthers({ op, path }: JsonPatch[number], place: string): boolean {
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
