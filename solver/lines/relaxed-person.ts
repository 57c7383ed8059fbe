import { makeLineGraph, type LineGraph } from './line-graph.js';
import type { Line, LineProblem, Person } from './line-problem.js';
import { LineRelaxation, type PricingMemory } from './line-relaxation.js';

/**
 * A person's part of the bound where minutes and numbers of a shift have prices in place of limits. Multipliers: one for more minutes, one for
 * fewer, then one a shift whose number is limited; none is negative.
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
  /** Minutes of the longest shift: brings the multipliers to the scale of one shift. */
  readonly #longest: number;

  constructor(problem: LineProblem, person: number, memory: PricingMemory) {
    const found = problem.people[person];
    if (found === undefined) throw new RangeError(`No person ${person}`);
    this.#problem = problem;
    this.#person = found;
    this.#memory = memory;
    this.#graph = makeLineGraph(problem, person);
    this.#relaxation = new LineRelaxation(this.#graph, problem.days, problem.shifts.length, found);
    this.#priced = new Float64Array(problem.cover.length);
    this.#limited = this.#graph.shifts.filter(
      (shift) => (found.maxOfShift[shift] ?? Infinity) < problem.days,
    );
    this.#longest = Math.max(1, ...problem.shifts.map(({ minutes }) => minutes));
    this.size = 2 + this.#limited.length;
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
    for (const [at, shift] of this.#limited.entries())
      bound -= (multipliers[2 + at] as number) * (this.#person.maxOfShift[shift] as number);
    return bound;
  }

  #price(worth: Float64Array, multipliers: Float64Array): void {
    const shifts = this.#problem.shifts.length;
    const ofLength = (multipliers[0] as number) - (multipliers[1] as number);
    this.#priced.fill(Infinity);
    for (const shift of this.#graph.shifts) {
      const minutes = this.#problem.shifts[shift]?.minutes ?? 0;
      const at = this.#limited.indexOf(shift);
      const price = (ofLength * minutes) / this.#longest + (at < 0 ? 0 : (multipliers[2 + at] as number));
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
      slopes[2 + at] = -(this.#person.maxOfShift[shift] as number);
    for (const [day, shift] of line.entries()) {
      if (shift < 0) continue;
      const cell = day * this.#problem.shifts.length + shift;
      const length = (this.#problem.shifts[shift]?.minutes ?? 0) / this.#longest;
      coverSlopes[cell] = (coverSlopes[cell] as number) - 1;
      slopes[0] += length;
      slopes[1] -= length;
      const at = this.#limited.indexOf(shift);
      if (at >= 0) slopes[2 + at] = (slopes[2 + at] as number) + 1;
    }
  }
}
