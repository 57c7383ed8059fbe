import type { FoundBy } from './incumbent.js';
import type { Pace } from './pace.js';

/** By the problem without whole numbers; by columns; by what is left of them and then the whole problem. */
export type ProofStage = 'relaxation' | 'columns' | 'mip';

/** What a search asks of its prover: to bound one objective while those before it stay at the values of a point. */
export interface ProofTask {
  readonly stage: ProofStage;
  /** Of the objective. */
  readonly position: number;
  /** The best point so far, all variables. */
  readonly values: Float64Array;
  /** What is proven already. */
  readonly bound: number | undefined;
  /** Time for it; `Infinity` where the clock has no say. */
  readonly seconds: number;
}

export interface ProofResult {
  /** Holds for every point that keeps the objectives before this one at their values; never lower than that of the task. */
  readonly bound: number | undefined;
  /** A point better than that of the task. */
  readonly better: { readonly values: Float64Array; readonly foundBy: FoundBy } | undefined;
  /** Whether columns were made, of any objective. */
  readonly hasColumns: boolean;
  /** MIPs and sub-MIPs solved for it. */
  readonly solved: number;
  /** Of all its tasks so far. */
  readonly pace: Pace;
}

/**
 * A prover that works beside a search, one task at a time. All but `prove` and `end` answer at once, also where both
 * threads are blocked.
 */
export interface RunningProver {
  /** Rejects where the prover is lost. */
  prove(task: ProofTask): Promise<ProofResult>;
  /** Asks it to end its task soon, with what it has. */
  stop(): void;
  /** Whether the task last given has a result. */
  hasResult(): boolean;
  /** What the task last given has proven so far; `-Infinity` where that is nothing. */
  bound(): number;
  end(): Promise<void>;
}
