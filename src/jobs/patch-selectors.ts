/**
 * Our extension of JSON Pointer: behind an array a token `[key=value]` stands for the one element whose member `key` has that value, such as
 * `/doctors/[id=fl-3]/fritak`. A position would mean another doctor as soon as the list has changed.
 */
export type SelectedPlace =
  | { readonly ok: true; readonly pointer: string }
  | { readonly ok: false; readonly why: 'missing' | 'ambiguous' };

const position = /^(0|[1-9]\d*)$/;
const selector = /^\[([^=\]]+)=(.*)\]$/s;

/**
 * The pointer with positions for selectors, and for the `-` behind an array; a member that an object does not have it leaves as it is. Behind a
 * text or a number there is no place, and behind an array none but positions: its `length` is none.
 */
export function resolveSelectors(document: unknown, pointer: string): SelectedPlace {
  const resolved: string[] = [];
  let node = document;
  for (const token of pointer.split('/').slice(1)) {
    const places = placesIn(node, token);
    const [place] = places;
    if (place === undefined || places.length > 1)
      return { ok: false, why: place === undefined ? 'missing' : 'ambiguous' };
    resolved.push(String(place));
    node = memberOf(node, unescaped(String(place)));
  }
  return { ok: true, pointer: resolved.map((token) => `/${token}`).join('') };
}

function placesIn(node: unknown, token: string): readonly (string | number)[] {
  if (Array.isArray(node)) return positionsIn(node, token);
  return typeof node === 'object' && node !== null ? [token] : [];
}

function positionsIn(elements: readonly unknown[], token: string): readonly (string | number)[] {
  if (token === '-') return [elements.length];
  if (position.test(token)) return [token];
  const [, key, value] = selector.exec(unescaped(token)) ?? [];
  if (key === undefined) return [];
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
