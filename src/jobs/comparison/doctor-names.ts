/** Names of the doctors of job documents by id, with the id where two have the same name. */
export function doctorNames(documents: readonly unknown[]): ReadonlyMap<string, string> {
  const nameOf = new Map(
    documents.flatMap((document) =>
      ((document as WithDoctors | undefined)?.doctors ?? []).map(({ id, name }) => [id, name] as const),
    ),
  );
  const idsOf = new Map<string, number>();
  for (const name of nameOf.values()) idsOf.set(name, (idsOf.get(name) ?? 0) + 1);
  return new Map([...nameOf].map(([id, name]) => [id, idsOf.get(name) === 1 ? name : `${name} (${id})`]));
}

interface WithDoctors {
  readonly doctors?: readonly { readonly id: string; readonly name: string }[];
}
