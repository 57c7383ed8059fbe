import { CoverPrices } from './cover-prices.js';
import { OFF, type Line, type LineProblem } from './line-problem.js';
import { WindowPricer, type Corridor } from './window-pricing.js';

/** What is looked at around the even pace; enough for a person who works some weeks more and some less. */
const CORRIDORS: readonly Corridor[] = [
  { units: 12, weekends: 3 },
  { units: 40, weekends: Infinity },
  { units: Infinity, weekends: Infinity },
];

/** A roster by one person after the other, each on the line that costs least beside those before. */
export class LineStart {
  readonly #problem: LineProblem;
  readonly #prices: CoverPrices;
  readonly #counts: Int32Array;
  readonly #lines: Line[] = [];
  /** A person was left without a line. */
  #isStuck = false;
  #work = 0;

  constructor(problem: LineProblem) {
    this.#problem = problem;
    this.#prices = new CoverPrices(problem);
    this.#counts = new Int32Array(problem.cover.length);
  }

  /** Inner steps so far. */
  get work(): number {
    return this.#work;
  }

  /** Goes on until so much work is done in all; the roster once it is whole. */
  build(work: number): readonly Line[] | undefined {
    const { people } = this.#problem;
    while (!this.#isStuck && this.#lines.length < people.length && this.#work < work) this.#addPerson();
    return this.#lines.length === people.length ? this.#lines : undefined;
  }

  #addPerson(): void {
    const person = this.#lines.length;
    for (const corridor of CORRIDORS) {
      const line = this.#cheapestLine(person, corridor);
      if (line === undefined) continue;
      this.#lines.push(line);
      this.#count(line);
      return;
    }
    this.#isStuck = true;
  }

  #cheapestLine(person: number, corridor: Corridor): Line | undefined {
    const { days, people } = this.#problem;
    const line = new Int8Array(days).fill(OFF);
    const own = people[person]?.cost ?? new Float64Array(0);
    const price = own.map((cost, cell) => cost + this.#prices.costOfMore(cell, this.#counts[cell] ?? 0));
    const pricer = new WindowPricer(this.#problem, person, corridor);
    const cost = pricer.solve(line.slice(), { from: 0, to: days }, price, line);
    this.#work += pricer.work;
    return cost < Infinity ? line : undefined;
  }

  #count(line: Line): void {
    const shifts = this.#problem.shifts.length;
    for (const [day, shift] of line.entries()) {
      const cell = day * shifts + shift;
      if (shift >= 0) this.#counts[cell] = (this.#counts[cell] ?? 0) + 1;
    }
  }
}
