/**
 * The answers to every question whether to go on, as run lengths: how often it was "go on" before each "enough". After
 * the last of them it was "go on" to the end. All else in a search follows from its model and limits, so a search that
 * is given the pace of an earlier one does the same again.
 */
export type Pace = readonly number[];

/** Asks, and remembers what was answered; or answers as an earlier search was answered. */
export class PaceKeeper {
  readonly #replayed: Pace | undefined;
  readonly #kept: number[] = [];
  #run = 0;

  constructor(replayed: Pace | undefined) {
    this.#replayed = replayed;
  }

  /** Whether the clock has no say. */
  get isReplay(): boolean {
    return this.#replayed !== undefined;
  }

  get pace(): Pace {
    return [...this.#kept];
  }

  readonly ask = (isEnough: () => boolean): boolean => {
    const answer =
      this.#replayed === undefined ? isEnough() : this.#run === this.#replayed[this.#kept.length];
    if (answer) this.#kept.push(this.#run);
    this.#run = answer ? 0 : this.#run + 1;
    return answer;
  };
}
