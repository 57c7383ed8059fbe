/** What the command line may say of a search. */
export type SolveChoices = {
  readonly [K in 'seconds' | 'idleSeconds' | 'iterations' | 'seed' | 'threads']?: number | undefined;
};

/** What the command line says goes before what the job says. */
export function withSolveChoices(
  document: unknown,
  { seconds, idleSeconds, iterations, seed, threads }: SolveChoices,
): unknown {
  if (typeof document !== 'object' || document === null) return document;
  const given = Object.entries({ seconds, idleSeconds, iterations, seed, threads }).filter(
    ([, value]) => value !== undefined,
  );
  if (given.length === 0) return document;
  const own = 'solve' in document && typeof document.solve === 'object' ? document.solve : {};
  return { ...document, solve: { ...own, ...Object.fromEntries(given) } };
}
