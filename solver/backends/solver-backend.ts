import type { LinearExpression, ModelRow, ModelVariable } from '../model/model.js';
import type { Point } from '../outcome/point.js';
import type { SolveOutcome } from '../outcome/solve-outcome.js';
import type { OpenProblem } from './open-problem.js';

/** Variables, rows and one linear objective, minimised. */
export interface Problem {
  readonly variables: readonly Pick<ModelVariable, 'name' | 'kind' | 'lower' | 'upper'>[];
  readonly rows: readonly Pick<ModelRow, 'terms' | 'sense' | 'rhs'>[];
  readonly objective: LinearExpression;
}

export interface SolveOptions {
  /** A point to begin from; one that is not feasible is ignored. */
  readonly start?: Point;
  readonly timeLimitSeconds?: number;
  /** Nodes of the branch-and-bound tree. */
  readonly nodeLimit?: number;
  /** Proven enough when `objective - bound` is at most this; default 1e-6. */
  readonly absoluteGap?: number;
  /** The same as a share of the objective, 0-1; default 0. */
  readonly relativeGap?: number;
  readonly seed?: number;
  /** Asked often while solving; `true` ends it with the best point so far. */
  readonly shouldStop?: () => boolean;
  /**
   * Every question whether to go on is asked through this, so that the answers can be kept and given again. What
   * comes after an answer of `true` is not used.
   */
  readonly pace?: (isEnough: () => boolean) => boolean;
  /** Told each better point as it is found; the values are the callee's to keep. */
  readonly onImproving?: (values: Float64Array, objective: number) => void;
}

/** What a backend does with the parts of {@link SolveOptions} and how much it can take. */
export interface Capabilities {
  readonly start: boolean;
  readonly timeLimit: boolean;
  readonly nodeLimit: boolean;
  readonly bound: boolean;
  readonly cancel: boolean;
  readonly incumbents: boolean;
  /** A problem with more variables is refused with `backend-error`; `undefined` = no limit of its own. */
  readonly largestVariableCount: number | undefined;
}

/**
 * A loaded solver. `solve` blocks its thread until done and never throws for what the problem or the native code
 * does; options the backend is not capable of are ignored.
 */
export interface SolverBackend {
  readonly name: string;
  readonly version: string;
  readonly capabilities: Capabilities;
  solve(problem: Problem, options?: SolveOptions): SolveOutcome;
  /** Absent where the backend keeps nothing between solves; `undefined` where it is lost. */
  open?(problem: Problem): OpenProblem | undefined;
}
