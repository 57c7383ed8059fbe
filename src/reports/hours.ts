/** Minutes as hours with at most two decimals. */
export function hoursOf(minutes: number): number {
  return Math.round((minutes / 60) * 100) / 100;
}

/** At most two decimals. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** At most two decimals, never above the value: a bound that is shown must not promise more than what was proven. */
export function roundDown(bound: number): number {
  return Math.floor(bound * 100 + 1e-6) / 100;
}
