import { countCover } from './line-cost.js';
import type { Line, LineProblem } from './line-problem.js';
import type { Window } from './line-window.js';

/** Some people's days of a window; all else of a roster is held. */
export interface LineSlice {
  readonly people: readonly number[];
  readonly window: Window;
}

/**
 * What a roster costs by its slice alone, as a problem of the window's days and the slice's people: cover that the others give is taken off the demand,
 * which may become negative. People's limits are those of whole lines and do not bind parts of them.
 */
export function sliceProblem(
  problem: LineProblem,
  lines: readonly Line[],
  { people, window }: LineSlice,
): LineProblem {
  const shifts = problem.shifts.length;
  const [first, last] = [window.from * shifts, window.to * shifts];
  const isFree = new Set(people);
  const held = countCover(
    problem,
    lines.filter((_, person) => !isFree.has(person)),
  );
  return {
    days: window.to - window.from,
    shifts: problem.shifts,
    people: people.flatMap((person) => {
      const own = problem.people[person];
      return own === undefined ? [] : [{ ...own, cost: own.cost.slice(first, last), constant: 0 }];
    }),
    cover: problem.cover
      .slice(first, last)
      .map((cover, cell) => ({ ...cover, demand: cover.demand - (held[first + cell] ?? 0) })),
  };
}
