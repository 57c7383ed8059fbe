/** A copy of an object without some of its fields. */
export function withoutFields<T extends object, Key extends keyof T>(
  object: T,
  ...fields: readonly Key[]
): Omit<T, Key> {
  const gone = new Set<string>(fields.map(String));
  return Object.fromEntries(Object.entries(object).filter(([field]) => !gone.has(field))) as Omit<T, Key>;
}
