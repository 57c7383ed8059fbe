/** One term per variable, with the coefficients added up; terms that vanish are dropped. */
export function collectTerms<V extends number>(
  terms: readonly { readonly coefficient: number; readonly variable: V }[],
): readonly { readonly coefficient: number; readonly variable: V }[] {
  const coefficients = new Map<V, number>();
  for (const { coefficient, variable } of terms)
    coefficients.set(variable, (coefficients.get(variable) ?? 0) + coefficient);
  const collected: { readonly coefficient: number; readonly variable: V }[] = [];
  for (const [variable, coefficient] of coefficients)
    if (coefficient !== 0) collected.push({ coefficient, variable });
  return collected;
}
