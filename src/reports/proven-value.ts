/** Where a roster stands at a place of the lexicographic order. */
export interface ProvenValue {
  readonly value: number;
  /** Proven: no roster under the same rules, as good in what goes before, has less. Null where nothing is proven. */
  readonly bound: number | null;
}

/** Values are shown with two decimals. */
export const tolerance = 0.005;

/** No longer search can bring the value down. */
export function isProven({ value, bound }: ProvenValue): boolean {
  return bound !== null && value - bound <= tolerance;
}

/** What is proven of this place, of all in the order of the search, holds for rosters as good in what goes before, and that is not proven best. */
export function isBehindUnproven(places: readonly (ProvenValue | null)[], position: number): boolean {
  return places
    .slice(0, position)
    .some((before) => before !== null && before.value > tolerance && !isProven(before));
}

/** Even the best that the worse one might become is worse: their gaps do not overlap. */
export function isOutOfReach({ value }: ProvenValue, { bound }: ProvenValue): boolean {
  return bound !== null && bound - value > tolerance;
}
