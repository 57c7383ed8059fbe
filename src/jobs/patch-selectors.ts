/**
 * Our extension of JSON Pointer: behind an array a token `[key=value]` stands for the one element whose member `key` has that value, such as
 * `/doctors/[id=fl-3]/fritak`. A position would mean another doctor as soon as the list has changed.
 */
export type SelectedPlace =
  | { readonly ok: true; readonly pointer: string }
  | { readonly ok: false; readonly why: 'missing' | 'ambiguous' };

const selector = /^\[([^=\]]+)=(.*)\]$/s;

/** The pointer with positions for selectors, and for the `-` behind an array; what it does not find of a plain pointer it leaves as it is. */
export function resolveSelectors(document: unknown, pointer: string): SelectedPlace {
  const resolved: string[] = [];
  let node = document;
  for (const token of pointer.split('/').slice(1)) {
    const places: readonly (string | number)[] = Array.isArray(node) ? placesIn(node, token) : [token];
    const [place] = places;
    if (place === undefined || places.length > 1)
      return { ok: false, why: place === undefined ? 'missing' : 'ambiguous' };
    resolved.push(String(place));
    node = memberOf(node, unescaped(String(place)));
  }
  return { ok: true, pointer: resolved.map((token) => `/${token}`).join('') };
}

function placesIn(elements: readonly unknown[], token: string): (string | number)[] {
  if (token === '-') return [elements.length];
  const [, key, value] = selector.exec(unescaped(token)) ?? [];
  if (key === undefined) return [token];
  return elements.flatMap((element, index) => (textAt(element, key) === value ? [index] : []));
}

function textAt(element: unknown, key: string): string | undefined {
  const value = memberOf(element, key);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function memberOf(node: unknown, key: string): unknown {
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined;
  return (node as Readonly<Record<string, unknown>>)[key];
}

function unescaped(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}
