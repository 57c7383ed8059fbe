import { lineCost } from './line-cost.js';
import type { LineColumn } from './line-master.js';
import type { Line, LineProblem } from './line-problem.js';

/** Everybody's lines as columns; `undefined` where those of somebody are too many to list, or all together are more than `most`. */
export function listColumns(
  problem: LineProblem,
  linesOf: (person: number) => readonly Line[] | undefined,
  most: number,
): readonly LineColumn[] | undefined {
  const columns: LineColumn[] = [];
  for (const person of problem.people.keys()) {
    const lines = linesOf(person);
    if (lines === undefined) return undefined;
    for (const line of lines) columns.push({ person, line, cost: lineCost(problem, person, line) });
    if (columns.length > most) return undefined;
  }
  return columns;
}
