import type { SolverBackend } from '../backends/solver-backend.js';
import type { FrozenModel } from '../model/model.js';
import type { Point } from '../outcome/point.js';
import type { Incumbent } from './incumbent.js';
import type { Pace } from './pace.js';
import type { RunningProver } from './running-prover.js';
import type { TierResult } from './search-outcome.js';

export interface SearchLimits {
  /** Wall time for the whole search. Ignored where `iterations` is given. */
  readonly seconds: number;
  /**
   * Work in place of time: sub-MIPs for each objective that is not proven, 20 times as many rounds of columns, twice, and 50 times as many
   * nodes for its MIP. The result then depends on the model, these limits and the backend alone.
   */
  readonly iterations?: number;
  /** An objective's turn ends after so many seconds without a better point or bound, and the search once a round of turns brought neither. */
  readonly idleSeconds?: number;
  /** An objective is proven when its value is within this of its bound; default 1e-6. */
  readonly absoluteGap?: number;
  /** The same as a share of the value, 0-1; default 0. */
  readonly relativeGap?: number;
  /** A whole number; default 0. */
  readonly seed?: number;
  /** A point to begin from, such as the roster in force; used if it is feasible. */
  readonly start?: Point;
  /** The pace of an earlier search, which this one keeps: neither the clock nor `shouldStop` is asked. */
  readonly replay?: Pace;
  /** That of the prover that worked beside it. */
  readonly proverReplay?: Pace;
}

/** The limits of a search, as far as its prover keeps them too. */
export type ProverLimits = Pick<
  SearchLimits,
  'iterations' | 'absoluteGap' | 'relativeGap' | 'seed' | 'replay'
>;

/** All that a search needs from outside. */
export interface SearchSurroundings {
  /** Seconds on a steady clock. */
  readonly now: () => number;
  /** Asked often, inside the native code too; `true` ends the search with the best point so far. */
  readonly shouldStop?: () => boolean;
  /** Told each better point, while the thread is blocked. */
  readonly onIncumbent?: (incumbent: Incumbent, elapsedSeconds: number) => void;
  /** Told each objective when its share of the time is used; again if time that was left over went to it. */
  readonly onTier?: (tier: TierResult) => void;
  /** Called once at the beginning, and again when the backend has aborted. */
  readonly loadBackend: () => Promise<SolverBackend>;
  /** Starts a prover that works beside the search; absent where it proves by itself. The search ends it. */
  readonly startProver?: (model: FrozenModel, limits: ProverLimits) => RunningProver;
}
