import type { Person } from './line-problem.js';

/** How many of so many days in a row the person can work at most. */
export function mostDays(days: number, { maxRun, minOff }: Person): number {
  const cycle = maxRun + Math.max(1, minOff);
  return Math.floor(days / cycle) * maxRun + Math.min(days % cycle, maxRun);
}
