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
  readonly #memory: PricingMemory;
  #sweeps = 0;
  /** Of the sweep under way: who is next, where their multipliers begin, and the bound so far. */
  #person = 0;
  #first = 0;
  #sum = 0;
  #boundBefore = -Infinity;
  #bound = -Infinity;
  #worth: Float64Array;

  constructor(problem: LineProblem, memory: PricingMemory) {
    this.#problem = problem;
    this.#memory = memory;
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

  /** Prices one person after the other until so much work is done or all are priced, which ends a sweep with a step. */
  advance(work: number): void {
    const end = this.#memory.work + work;
    if (this.#person === 0) this.#beginSweep();
    while (this.#person < this.#people.length && this.#memory.work < end) this.#pricePerson();
    if (this.#person === this.#people.length) this.#endSweep();
  }

  #endSweep(): void {
    if (this.#sum > this.#bound) {
      this.#bound = this.#sum;
      this.#worth = this.#point.slice(0, this.#problem.cover.length);
    }
    this.#ascent.step(this.#point, this.#slopes, this.#length);
    this.#project();
    this.#person = 0;
    this.#sweeps += 1;
    if (this.#sweeps % WINDOW === 0) this.#shorten();
  }

  #shorten(): void {
    const gain = this.#bound - this.#boundBefore;
    if (gain < LEAST_GAIN * Math.abs(this.#bound)) this.#length *= SHORTER;
    this.#boundBefore = this.#bound;
  }

  #beginSweep(): void {
    const { cover } = this.#problem;
    this.#first = cover.length;
    this.#sum = 0;
    for (const [cell, { demand }] of cover.entries()) {
      this.#sum += (this.#point[cell] as number) * demand;
      this.#slopes[cell] = demand;
    }
  }

  #pricePerson(): void {
    const cells = this.#problem.cover.length;
    const person = this.#people[this.#person] as RelaxedPerson;
    const last = this.#first + person.size;
    this.#sum += person.evaluate(
      this.#point.subarray(0, cells),
      this.#point.subarray(this.#first, last),
      this.#slopes.subarray(0, cells),
      this.#slopes.subarray(this.#first, last),
    );
    this.#first = last;
    this.#person += 1;
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
