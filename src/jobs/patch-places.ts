/** Positions move when others come and go; `-` is the end. */
const position = /^(-|0|[1-9]\d*)$/;
const selector = /^\[([^=\]]+)=(.*)\]$/s;

/** Whether what is done at one pointer of a patch can make no difference to what is at the other. */
export function areApart(one: string, other: string): boolean {
  const [a, b] = [one, other].map((pointer) => pointer.split('/').slice(1)) as [string[], string[]];
  const differing = a.findIndex((token, depth) => token !== b[depth]);
  const [x, y] = [a[differing], b[differing]];
  // Equal, or one within the other.
  if (x === undefined || y === undefined) return false;
  if (position.test(x) || position.test(y)) return false;
  return selector.exec(x)?.[1] === selector.exec(y)?.[1];
}

/** What its selectors look for: `fl-3` of `/doctors/[id=fl-3]/fritak`. */
export function selectedIn(pointer: string): string[] {
  return pointer.split('/').flatMap((token) => selector.exec(token)?.[2] ?? []);
}

/** Every text in a value of JSON, however deep. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
