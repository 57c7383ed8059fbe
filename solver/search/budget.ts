import { PaceKeeper, type Pace } from './pace.js';
import type { SearchLimits, SearchSurroundings } from './search-limits.js';

/** A share of the time that is left, to be divided further. `Infinity` seconds where the clock has no say. */
export interface TimeShare {
  readonly seconds: number;
  /** The moment at which this much of the share, 0-1, is used. */
  readonly deadlineAt: (part: number) => Deadline;
}

/** A moment on the steady clock, seconds; `Infinity` where the clock has no say. */
export type Deadline = number;

/**
 * How long parts of a search may take: by the clock, or by counted work where `iterations` is given. The clock decides
 * nothing but through questions that are kept, so that a search can be done again at the same pace.
 */
export class Budget {
  readonly #limits: SearchLimits;
  readonly #surroundings: SearchSurroundings;
  readonly #keeper: PaceKeeper;
  readonly #begun: number;
  /** Infinity before there is a point: the search for one does not end by itself. */
  #progressAt = Infinity;
  #interrupts: () => boolean = () => false;

  constructor(limits: SearchLimits, surroundings: SearchSurroundings) {
    this.#limits = limits;
    this.#surroundings = surroundings;
    this.#keeper = new PaceKeeper(limits.replay);
    this.#begun = surroundings.now();
  }

  /** Present where work is counted and the clock decides nothing. */
  get iterations(): number | undefined {
    return this.#limits.iterations;
  }

  /** The answers so far. */
  get pace(): Pace {
    return this.#keeper.pace;
  }

  /** Asks a question whose answer depends on the clock or on who waits. */
  get ask(): (isEnough: () => boolean) => boolean {
    return this.#keeper.ask;
  }

  /** For reports alone: nothing may be decided by it. */
  elapsedSeconds(): number {
    return this.#surroundings.now() - this.#begun;
  }

  /** An equal share for each of so many parts. */
  shareAmong(parts: number): TimeShare {
    const begun = this.#surroundings.now();
    const seconds = this.#secondsUntil(this.#begun + this.#limits.seconds) / parts;
    return { seconds, deadlineAt: (part) => begun + seconds * part };
  }

  /** A better point or bound was found, or a new turn begins: what `idleSeconds` counts from. */
  noteProgress(): void {
    this.#progressAt = this.#surroundings.now();
  }

  /** So many seconds from now. */
  deadlineIn(seconds: number): Deadline {
    return this.#surroundings.now() + seconds;
  }

  /** At most this many. A limit for a backend, which asks by {@link ask} while it lasts. */
  secondsUntil(deadline: Deadline, most = Infinity): number {
    return Math.min(this.#secondsOfTurn(deadline), this.#isUntimed() ? Infinity : most);
  }

  isPast(deadline: Deadline): boolean {
    return this.ask(() => this.#isOver() || this.isInterrupted() || this.#secondsOfTurn(deadline) <= 0);
  }

  /** Lets every deadline be past as soon as this says so; not where work is counted, nor in a replay. */
  interruptBy(question: () => boolean): void {
    if (!this.#isUntimed()) this.#interrupts = question;
  }

  /** To be asked through {@link ask} alone. */
  isInterrupted(): boolean {
    return this.#interrupts();
  }

  isOver(): boolean {
    return this.ask(() => this.#isOver());
  }

  /** How much of a time is used, 0-1, in so many steps; asked again and again. */
  countTime(seconds: number, steps: number): () => number {
    const begun = this.#surroundings.now();
    let step = 0;
    return () => {
      while (step < steps && this.isPast(begun + (seconds * (step + 1)) / steps)) step += 1;
      return step / steps;
    };
  }

  #isOver(): boolean {
    return (
      this.#surroundings.shouldStop?.() === true ||
      this.#secondsUntil(this.#begun + this.#limits.seconds) <= 0
    );
  }

  #isUntimed(): boolean {
    return this.iterations !== undefined || this.#keeper.isReplay;
  }

  /** Until then, or until nothing has come for too long. */
  #secondsOfTurn(deadline: Deadline): number {
    const { idleSeconds = Infinity } = this.#limits;
    return this.#secondsUntil(Math.min(deadline, this.#progressAt + idleSeconds));
  }

  #secondsUntil(deadline: Deadline): number {
    return this.#isUntimed() ? Infinity : Math.max(0, deadline - this.#surroundings.now());
  }
}
