import { CoverPrices } from './cover-prices.js';
import { DayRelaxation } from './day-relaxation.js';
import { OFF, type Line, type LineProblem } from './line-problem.js';
import { WindowPricer, type Corridor } from './window-pricing.js';

/** What is looked at around the even pace; enough for a person who works some weeks more and some less. */
const CORRIDORS: readonly Corridor[] = [
  { units: 12, weekends: 3 },
  { units: 40, weekends: Infinity },
  { units: Infinity, weekends: Infinity },
];

/** Of what made a shift dearer, from one person to the next. */
const KEPT = 0.95;

/** A roster by one person after the other, each on the line that costs least beside those before. */
export class LineStart {
  readonly #problem: LineProblem;
  readonly #relaxation: DayRelaxation;
  readonly #prices: CoverPrices;
  readonly #counts: Int32Array;
  readonly #lines: Line[] = [];
  /** By shift: how much dearer its limit made it for those before, as people's limits are much alike. */
  readonly #dearer: Float64Array;
  /** A person was left without a line. */
  #isStuck = false;
  #work = 0;

  constructor(problem: LineProblem, relaxation = new DayRelaxation()) {
    this.#problem = problem;
    this.#relaxation = relaxation;
    this.#prices = new CoverPrices(problem);
    this.#counts = new Int32Array(problem.cover.length);
    this.#dearer = new Float64Array(problem.shifts.length);
  }

  /** As {@link WindowPricer} counts it. */
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
    const { days, people, shifts } = this.#problem;
    const line = new Int8Array(days).fill(OFF);
    const own = people[person]?.cost ?? new Float64Array(0);
    const price = own.map(
      (cost, cell) =>
        cost +
        this.#prices.costOfMore(cell, this.#counts[cell] ?? 0) +
        (this.#dearer[cell % shifts.length] ?? 0),
    );
    const before = price.slice(0, shifts.length);
    const pricer = new WindowPricer(this.#problem, person, corridor, this.#relaxation);
    const cost = pricer.solve(line.slice(), { from: 0, to: days }, price, line);
    this.#work += pricer.work;
    for (let shift = 0; shift < shifts.length; shift += 1)
      this.#dearer[shift] = KEPT * (this.#dearer[shift] ?? 0) + (price[shift] ?? 0) - (before[shift] ?? 0);
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
