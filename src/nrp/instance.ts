import type { LineProblem } from '../../solver/index.js';

/** An instance of the public format: the problem, and what its file calls the people and the shifts. */
export interface Instance {
  readonly problem: LineProblem;
  /** In the order of the problem's people. */
  readonly personIds: readonly string[];
  /** In the order of the problem's shifts. */
  readonly shiftIds: readonly string[];
}
