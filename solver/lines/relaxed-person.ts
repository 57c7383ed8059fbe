import { makeLineGraph, type LineGraph } from './line-graph.js';
import type { Line, LineProblem, Person } from './line-problem.js';
import { LineRelaxation, opensWeekend, type PricingMemory } from './line-relaxation.js';

/** Weekends that may be worked, at most, where their limit is kept: to tell more apart takes longer than it tightens the bound. */
const MOST_WEEKENDS = 5;
/** Places of the multipliers. */
const WEEKENDS = 2;
const FIRST_OF_SHIFT = 3;

/**
 * A person's part of the bound where minutes and numbers of a shift have prices in place of limits, and weekends over a long period too.
 * Multipliers: one for more minutes, one for fewer, one for weekends, then one a shift whose number is limited; none is negative.
 */
export class RelaxedPerson {
  /** How many multipliers there are. */
  readonly size: number;
  readonly #problem: LineProblem;
  readonly #person: Person;
  readonly #graph: LineGraph;
  readonly #relaxation: LineRelaxation;
  readonly #memory: PricingMemory;
  readonly #priced: Float64Array;
  readonly #limited: readonly number[];
  readonly #pricesWeekends: boolean;
  /** Minutes of the longest shift: brings the multipliers to the scale of one shift. */
  readonly #longest: number;

  constructor(problem: LineProblem, person: number, memory: PricingMemory) {
    const found = problem.people[person];
    if (found === undefined) throw new RangeError(`No person ${person}`);
    this.#problem = problem;
    this.#person = found;
    this.#memory = memory;
    this.#graph = makeLineGraph(problem, person);
    this.#pricesWeekends = found.maxWeekends > MOST_WEEKENDS;
    const kept = this.#pricesWeekends ? { ...found, maxWeekends: Infinity } : found;
    this.#relaxation = new LineRelaxation(this.#graph, problem.days, problem.shifts.length, kept);
    this.#priced = new Float64Array(problem.cover.length);
    this.#limited = this.#graph.shifts.filter(
      (shift) => (found.maxOfShift[shift] ?? Infinity) < problem.days,
    );
    this.#longest = Math.max(1, ...problem.shifts.map(({ minutes }) => minutes));
    this.size = FIRST_OF_SHIFT + this.#limited.length;
  }

  project(multipliers: Float64Array): void {
    for (const [at, price] of multipliers.entries()) multipliers[at] = Math.max(0, price);
  }

  /** No line that keeps all limits costs less, its cover's worth taken off. Tells the slopes, those of cover added to what is there. */
  evaluate(
    worth: Float64Array,
    multipliers: Float64Array,
    coverSlopes: Float64Array,
    slopes: Float64Array,
  ): number {
    this.#price(worth, multipliers);
    const least = this.#relaxation.solve(this.#priced, this.#memory);
    if (least === Infinity) return Infinity;
    this.#tellSlopes(this.#relaxation.trace(this.#priced), coverSlopes, slopes);
    const most = this.#person.maxMinutes / this.#longest;
    const fewest = this.#person.minMinutes / this.#longest;
    let bound =
      this.#person.constant + least - (multipliers[0] as number) * most + (multipliers[1] as number) * fewest;
    if (this.#pricesWeekends) bound -= (multipliers[WEEKENDS] as number) * this.#person.maxWeekends;
    for (const [at, shift] of this.#limited.entries())
      bound -= (multipliers[FIRST_OF_SHIFT + at] as number) * (this.#person.maxOfShift[shift] as number);
    return bound;
  }

  #price(worth: Float64Array, multipliers: Float64Array): void {
    const shifts = this.#problem.shifts.length;
    const ofLength = (multipliers[0] as number) - (multipliers[1] as number);
    if (this.#pricesWeekends) this.#relaxation.weekendPrice = multipliers[WEEKENDS] as number;
    this.#priced.fill(Infinity);
    for (const shift of this.#graph.shifts) {
      const minutes = this.#problem.shifts[shift]?.minutes ?? 0;
      const at = this.#limited.indexOf(shift);
      const price =
        (ofLength * minutes) / this.#longest + (at < 0 ? 0 : (multipliers[FIRST_OF_SHIFT + at] as number));
      for (let day = 0; day < this.#problem.days; day += 1) {
        const cell = day * shifts + shift;
        if (this.#person.isOff[day] !== true)
          this.#priced[cell] = (this.#person.cost[cell] as number) - (worth[cell] as number) + price;
      }
    }
  }

  #tellSlopes(line: Line, coverSlopes: Float64Array, slopes: Float64Array): void {
    slopes[0] = -this.#person.maxMinutes / this.#longest;
    slopes[1] = this.#person.minMinutes / this.#longest;
    for (const [at, shift] of this.#limited.entries())
      slopes[FIRST_OF_SHIFT + at] = -(this.#person.maxOfShift[shift] as number);
    slopes[WEEKENDS] = this.#pricesWeekends ? -this.#person.maxWeekends : 0;
    for (const [day, shift] of line.entries()) {
      if (shift < 0) continue;
      if (this.#pricesWeekends && opensWeekend(day, day > 0 && (line[day - 1] as number) >= 0))
        slopes[WEEKENDS] += 1;
      const cell = day * this.#problem.shifts.length + shift;
      const length = (this.#problem.shifts[shift]?.minutes ?? 0) / this.#longest;
      coverSlopes[cell] = (coverSlopes[cell] as number) - 1;
      slopes[0] += length;
      slopes[1] -= length;
      const at = this.#limited.indexOf(shift);
      if (at >= 0) slopes[FIRST_OF_SHIFT + at] = (slopes[FIRST_OF_SHIFT + at] as number) + 1;
    }
  }
}
