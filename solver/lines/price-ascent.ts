import { AdaptiveAscent } from './adaptive-ascent.js';
import { RelaxedPerson } from './relaxed-person.js';
import type { LineProblem } from './line-problem.js';
import type { PricingMemory } from './line-relaxation.js';

/** Of the largest cost of cover: the first length of a step, and the last. */
const FIRST_LENGTH = 0.04;
const LAST_LENGTH = 0.0001;
const SHORTER = 0.7;
/** Sweeps after which the length is looked at again. */
const WINDOW = 25;
/** Gain of a window, relative to the bound, below which steps become shorter. */
const LEAST_GAIN = 0.002;

/**
 * Prices of cover, and of everyone's minutes and numbers of a shift, driven uphill on the bound they prove: no linear programme, no search for
 * lines. Fast on the largest problems; ends a little below what column generation proves.
 */
export class PriceAscent {
  readonly #problem: LineProblem;
  readonly #people: readonly RelaxedPerson[];
  readonly #ascent: AdaptiveAscent;
  /** Worth of cover, then everyone's multipliers. */
  readonly #point: Float64Array;
  readonly #slopes: Float64Array;
  readonly #lastLength: number;
  #length: number;
  #sweeps = 0;
  #boundBefore = -Infinity;
  #bound = -Infinity;
  #worth: Float64Array;

  constructor(problem: LineProblem, memory: PricingMemory) {
    this.#problem = problem;
    this.#people = problem.people.map((_, person) => new RelaxedPerson(problem, person, memory));
    const size = problem.cover.length + this.#people.reduce((sum, { size: own }) => sum + own, 0);
    this.#ascent = new AdaptiveAscent(size);
    this.#point = new Float64Array(size);
    this.#slopes = new Float64Array(size);
    this.#worth = new Float64Array(problem.cover.length);
    const largest = problem.cover.reduce((most, { under, over }) => Math.max(most, under, over), 0);
    this.#length = FIRST_LENGTH * largest;
    this.#lastLength = LAST_LENGTH * largest;
  }

  get bound(): number {
    return this.#bound;
  }

  /** Prices of cover at the best bound. */
  get worth(): Float64Array {
    return this.#worth;
  }

  get isDone(): boolean {
    return this.#length <= this.#lastLength;
  }

  /** Prices everyone once, and takes a step. */
  sweep(): void {
    const value = this.#evaluate();
    if (value > this.#bound) {
      this.#bound = value;
      this.#worth = this.#point.slice(0, this.#problem.cover.length);
    }
    this.#ascent.step(this.#point, this.#slopes, this.#length);
    this.#project();
    this.#sweeps += 1;
    if (this.#sweeps % WINDOW === 0) this.#shorten();
  }

  #shorten(): void {
    const gain = this.#bound - this.#boundBefore;
    if (gain < LEAST_GAIN * Math.abs(this.#bound)) this.#length *= SHORTER;
    this.#boundBefore = this.#bound;
  }

  /** The bound that the point proves; leaves its slopes behind. */
  #evaluate(): number {
    const { cover } = this.#problem;
    const worth = this.#point.subarray(0, cover.length);
    const slopes = this.#slopes.subarray(0, cover.length);
    let bound = 0;
    for (const [cell, { demand }] of cover.entries()) {
      bound += (worth[cell] as number) * demand;
      slopes[cell] = demand;
    }
    let first = cover.length;
    for (const person of this.#people) {
      const last = first + person.size;
      bound += person.evaluate(
        worth,
        this.#point.subarray(first, last),
        slopes,
        this.#slopes.subarray(first, last),
      );
      first = last;
    }
    return bound;
  }

  #project(): void {
    const { cover } = this.#problem;
    for (const [cell, { under, over }] of cover.entries())
      this.#point[cell] = Math.max(-over, Math.min(under, this.#point[cell] as number));
    let first = cover.length;
    for (const person of this.#people) {
      person.project(this.#point.subarray(first, first + person.size));
      first += person.size;
    }
  }
}
