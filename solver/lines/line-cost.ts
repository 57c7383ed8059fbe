import type { Line, LineProblem } from './line-problem.js';

/** What a person's line costs by itself, cover left out. */
export function lineCost(problem: LineProblem, person: number, line: Line): number {
  const found = problem.people[person];
  if (found === undefined) throw new RangeError(`No person ${person}`);
  const shifts = problem.shifts.length;
  let cost = found.constant;
  for (const [day, shift] of line.entries()) if (shift >= 0) cost += found.cost[day * shifts + shift] ?? 0;
  return cost;
}

/** What a line costs once its cover is paid for, `worth` at `day * shifts + shift`. */
export function reducedCost(problem: LineProblem, person: number, line: Line, worth: Float64Array): number {
  let cost = lineCost(problem, person, line);
  for (const [day, shift] of line.entries())
    if (shift >= 0) cost -= worth[day * problem.shifts.length + shift] as number;
  return cost;
}

/** What all the cover that is demanded is worth. */
export function worthOfCover({ cover }: LineProblem, worth: Float64Array): number {
  return cover.reduce((sum, { demand }, cell) => sum + demand * (worth[cell] as number), 0);
}

/** How many hold each shift, at `day * shifts.length + shift`. */
export function countCover({ days, shifts }: LineProblem, lines: Iterable<Line>): Int32Array {
  const counts = new Int32Array(days * shifts.length);
  for (const line of lines)
    for (const [day, shift] of line.entries()) {
      const cell = day * shifts.length + shift;
      if (shift >= 0) counts[cell] = (counts[cell] ?? 0) + 1;
    }
  return counts;
}

/** What a roster costs: every line, and the cover. One line a person, in the people's order. */
export function rosterCost(problem: LineProblem, lines: readonly Line[]): number {
  const counts = countCover(problem, lines);
  let cost = 0;
  for (const [person, line] of lines.entries()) cost += lineCost(problem, person, line);
  for (const [cell, { demand, under, over }] of problem.cover.entries()) {
    const surplus = (counts[cell] ?? 0) - demand;
    cost += surplus < 0 ? -surplus * under : surplus * over;
  }
  return cost;
}
