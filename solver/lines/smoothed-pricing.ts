import { reducedCost, worthOfCover } from './line-cost.js';
import type { LineMaster, MasterSolution } from './line-master.js';
import type { PersonPricer } from './line-pricing.js';
import type { Line, LineProblem } from './line-problem.js';

const LINES_A_PERSON = 2;
/** Weight of the best prices among those that lines are priced at (Wentges, 1997). */
const SMOOTHING = 0.5;
const EPSILON = 1e-6;

/** Sweeps of column generation at prices between a mix's own and the best so far, which makes for fewer of them. */
export class SmoothedPricing {
  readonly #problem: LineProblem;
  readonly #pricers: readonly PersonPricer[];
  #bound = -Infinity;
  #bounds: readonly number[] = [];
  #centre: Float64Array | undefined;

  /** Pricers in the order of the problem's people. */
  constructor(problem: LineProblem, pricers: readonly PersonPricer[]) {
    this.#problem = problem;
    this.#pricers = pricers;
  }

  /** Of rosters out of the lines that the pricers may price, since the last {@link restart}. */
  get bound(): number {
    return this.#bound;
  }

  /** By person, at the prices that prove the bound: no line has a lower reduced cost. */
  get bounds(): readonly number[] {
    return this.#bounds;
  }

  /** Prices that prove the bound, or proved the last one. */
  get centre(): Float64Array | undefined {
    return this.#centre;
  }

  /** Prices to begin from, unless some are known. */
  suggest(prices: Float64Array | undefined): void {
    this.#centre ??= prices;
  }

  /** Other lines may be priced from now on. */
  restart(): void {
    this.#bound = -Infinity;
  }

  /** How many lines one sweep adds that make the mix cheaper. `decided`: the line of a person who has no other. */
  addLines(
    master: LineMaster,
    solution: MasterSolution,
    decided: (person: number) => Line | undefined = () => undefined,
  ): number {
    const { worth } = solution;
    const centre = this.#centre ?? worth;
    const between = worth.map((price, cell) => price + SMOOTHING * ((centre[cell] as number) - price));
    const added = this.#price(master, between, solution, decided);
    return added > 0 ? added : this.#price(master, worth, solution, decided);
  }

  #price(
    master: LineMaster,
    prices: Float64Array,
    { worth, people }: MasterSolution,
    decided: (person: number) => Line | undefined,
  ): number {
    const bounds: number[] = [];
    let added = 0;
    for (const [person, pricer] of this.#pricers.entries()) {
      const only = decided(person);
      if (only !== undefined) {
        bounds.push(reducedCost(this.#problem, person, only, prices));
        continue;
      }
      const priced = pricer.price(prices, { lines: LINES_A_PERSON, cutoff: Infinity, thorough: false });
      bounds.push(priced.bound);
      const most = (people[person] as number) - EPSILON;
      const lines = priced.lines.map(({ line }) => line);
      added += master.add(
        person,
        lines.filter((line) => reducedCost(this.#problem, person, line, worth) < most),
      );
    }
    const bound = bounds.reduce((sum, each) => sum + each, worthOfCover(this.#problem, prices));
    if (bound > this.#bound) {
      this.#bound = bound;
      this.#bounds = bounds;
      this.#centre = prices;
    }
    return added;
  }
}
