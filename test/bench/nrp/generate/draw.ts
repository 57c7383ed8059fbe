import { makeRandom, randomIndex, type Random } from '../../../../solver/search/random.js';

/** Draws from a seed; the same seed gives the same draws. */
export class Draw {
  readonly #random: Random;

  constructor(seed: number) {
    this.#random = makeRandom(seed);
  }

  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + randomIndex(this.#random, most - least + 1);
  }

  /** A number from `least` to `most`. */
  between(least: number, most: number): number {
    return least + this.#random() * (most - least);
  }

  /** @throws where there is nothing to choose from */
  oneOf<T>(choices: readonly T[]): T {
    const [found] = choices.slice(randomIndex(this.#random, choices.length));
    if (found === undefined) throw new RangeError('nothing to choose from');
    return found;
  }

  happens(probability: number): boolean {
    return this.#random() < probability;
  }
}
