import type { SearchLimits, SearchSurroundings } from './search-limits.js';

/** How long parts of a search may take: by the clock, or by counted work where `iterations` is given. */
export class Budget {
  readonly #limits: SearchLimits;
  readonly #surroundings: SearchSurroundings;
  readonly #begun: number;

  constructor(limits: SearchLimits, surroundings: SearchSurroundings) {
    this.#limits = limits;
    this.#surroundings = surroundings;
    this.#begun = surroundings.now();
  }

  /** Present where work is counted and the clock decides nothing. */
  get iterations(): number | undefined {
    return this.#limits.iterations;
  }

  elapsedSeconds(): number {
    return this.#surroundings.now() - this.#begun;
  }

  /** `Infinity` where work is counted. */
  remainingSeconds(): number {
    return this.iterations === undefined
      ? Math.max(0, this.#limits.seconds - this.elapsedSeconds())
      : Infinity;
  }

  isCancelled(): boolean {
    return this.#surroundings.shouldStop?.() === true;
  }

  isOver(): boolean {
    return this.remainingSeconds() <= 0 || this.isCancelled();
  }
}
