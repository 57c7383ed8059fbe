import type { Line } from './line-problem.js';
import type { Pace } from '../search/pace.js';
import type { LineFindings } from './line-searcher.js';

export interface LineSearchLimits {
  /** Wall time for the whole search. Ignored where `rounds` is given. */
  readonly seconds: number;
  /** Ends after so many seconds without a better roster or bound. */
  readonly idleSeconds?: number;
  /** Work in place of time: rounds of a fixed amount of work; the result then depends on the problem, the seed and the threads alone. */
  readonly rounds?: number;
  /** Of a {@link LineReplay}. */
  readonly plan?: readonly number[];
  /** Of a {@link LineReplay}. */
  readonly meetings?: Pace;
  /** A whole number; default 0. */
  readonly seed?: number;
  /** Teams of searchers at work at once, 1 or 2; default 1. */
  readonly threads?: number;
  /** Ends when (value - bound) / value is at most this, 0-1; default 0. */
  readonly relativeGap?: number;
  /** A roster to begin from; used if it breaks nothing. */
  readonly start?: readonly Line[];
}

export interface LineReplay {
  readonly rounds: number;
  /** Of a timed search: how many rounds were thought possible in all, when 8, 16, 32 and so on were done; cooling goes by it. */
  readonly plan?: readonly number[];
  /** Of a timed search: at which barriers a team that proves had its answer ready. Without it every barrier waits for everybody. */
  readonly meetings?: Pace;
}

export interface LineSearchOutcome {
  /** `optimal`: value and bound meet. `feasible`: stopped before. `none`: stopped without a roster. `infeasible`: there is none. */
  readonly status: 'optimal' | 'feasible' | 'none' | 'infeasible';
  /** One line a person; absent without a roster. */
  readonly lines: readonly Line[] | undefined;
  /** Infinity without a roster. */
  readonly value: number;
  /** A proven lower bound of every roster's cost; never above the value. */
  readonly bound: number;
  /** Rounds that were done. */
  readonly rounds: number;
  /** Limits that, with the same seed and threads, do this search again; absent where it was stopped from outside. */
  readonly replay: LineReplay | undefined;
  readonly seconds: number;
}

/** What a team is to do in one round, see line-team.ts. */
export interface LineRound {
  readonly known: LineFindings;
  readonly work: number;
  /** How much of the search is over, 0-1; undefined while nobody can tell. */
  readonly share: number | undefined;
  readonly isLast: boolean;
}

/** What it found, and all the work it has done so far. */
export interface LineRoundResult {
  readonly found: LineFindings;
  readonly work: number;
  /** Whether it has more to prove; its steps then may be long. */
  readonly isProving: boolean;
}

/** A team of searchers somewhere: in this thread or another. */
export interface RunningLineTeam {
  round(round: LineRound): Promise<LineRoundResult>;
  end(): Promise<void>;
}

/** All that a search needs from outside. */
export interface LineSearchSurroundings {
  /** Seconds on a steady clock. */
  readonly now: () => number;
  /** Asked at each barrier; `true` ends the search with the best roster so far. */
  readonly shouldStop?: () => boolean;
  /** Told when the value or the bound is better. */
  readonly onProgress?: (found: LineFindings, elapsedSeconds: number) => void;
  /** Starts team `place` of `count`. */
  readonly startTeam: (place: number, count: number) => RunningLineTeam;
}
