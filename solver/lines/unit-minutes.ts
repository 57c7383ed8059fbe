/** The longest unit, in minutes, that divides the minutes of all these shifts; 0 without a shift. */
export function findUnitMinutes(minutes: readonly number[]): number {
  return minutes.reduce(commonDivisor, 0);
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
