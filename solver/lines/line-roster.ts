import { countCover, rosterCost } from './line-cost.js';
import type { Line, LineProblem } from './line-problem.js';
import type { Window } from './line-window.js';

/** A roster that is being changed, one window of one person's line after the other. */
export class LineRoster {
  readonly lines: readonly Line[];
  readonly counts: Int32Array;
  value: number;
  readonly #shifts: number;

  constructor(problem: LineProblem, lines: readonly Line[]) {
    this.lines = lines.map((line) => line.slice());
    this.counts = countCover(problem, lines);
    this.value = rosterCost(problem, lines);
    this.#shifts = problem.shifts.length;
  }

  /** Counts a window of a line in (`by` 1) or out (`by` -1); the value is left to the caller. */
  count(line: Line, { from, to }: Window, by: 1 | -1): void {
    for (let day = from; day < to; day += 1) {
      const shift = line[day] ?? 0;
      if (shift >= 0)
        this.counts[day * this.#shifts + shift] = (this.counts[day * this.#shifts + shift] ?? 0) + by;
    }
  }
}
