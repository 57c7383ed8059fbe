import type { LineProblem } from './line-problem.js';

/** How far from whole a sum must be to branch on it. */
const FRACTIONAL = 1e-3;

/** Cells of cover whose shortages add up to a whole number in every roster. */
export interface FractionalSum {
  readonly cells: readonly number[];
  readonly value: number;
}

/**
 * A sum of shortages that is not whole, of the widest kind that has one: all of them, a shift's, a week's, a shift's in a week, a day's, one
 * cell's. A wide sum moves the bound of both branches most.
 */
export function findFractionalSum(problem: LineProblem, shortages: Float64Array): FractionalSum | undefined {
  const shifts = problem.shifts.length;
  const kinds: ((day: number, shift: number) => number)[] = [
    () => 0,
    (_, shift) => shift,
    (day) => Math.floor(day / 7),
    (day, shift) => Math.floor(day / 7) * shifts + shift,
    (day) => day,
    (day, shift) => day * shifts + shift,
  ];
  for (const kind of kinds) {
    const sums = new Map<number, { cells: number[]; value: number }>();
    for (const [cell, shortage] of shortages.entries()) {
      const key = kind(Math.floor(cell / shifts), cell % shifts);
      const sum = sums.get(key) ?? { cells: [], value: 0 };
      sums.set(key, sum);
      sum.cells.push(cell);
      sum.value += shortage;
    }
    const most = [...sums.values()].reduce((one, other) =>
      fraction(other.value) > fraction(one.value) ? other : one,
    );
    if (fraction(most.value) > FRACTIONAL) return most;
  }
  return undefined;
}

function fraction(value: number): number {
  return Math.abs(value - Math.round(value));
}
