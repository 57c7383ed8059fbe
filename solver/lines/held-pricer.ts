import { FREE } from './line-fixings.js';
import type { LinePricer, PersonPricer, PricingWish } from './line-pricing.js';
import type { Pricing } from './label-search.js';
import { lineCost } from './line-cost.js';
import { OFF, type Line, type LineProblem } from './line-problem.js';
import type { Window } from './line-window.js';

/** A person's windows of least reduced cost, the days around them held as in a line. What is held costs nothing. */
export class HeldPricer implements PersonPricer {
  readonly #pricer: LinePricer;
  readonly #window: Window;
  readonly #first: number;
  /** Zero outside the window. */
  readonly #worth: Float64Array;
  readonly #heldCost: number;

  /** Binds the pricer to what is held, until another does. */
  constructor(
    problem: LineProblem,
    person: number,
    { pricer, line, window }: { pricer: LinePricer; line: Line; window: Window },
  ) {
    this.#pricer = pricer;
    this.#window = window;
    this.#first = window.from * problem.shifts.length;
    this.#worth = new Float64Array(problem.cover.length);
    this.#heldCost = lineCost(problem, person, line.slice().fill(OFF, window.from, window.to));
    pricer.fix(line.slice().fill(FREE, window.from, window.to));
  }

  price(worth: Float64Array, wish: PricingWish): Pricing {
    this.#worth.set(worth, this.#first);
    const { lines, bound, labels } = this.#pricer.price(this.#worth, {
      ...wish,
      cutoff: wish.cutoff + this.#heldCost,
    });
    return {
      labels,
      bound: bound - this.#heldCost,
      lines: lines.map(({ line, reducedCost }) => ({
        line: line.slice(this.#window.from, this.#window.to),
        reducedCost: reducedCost - this.#heldCost,
      })),
    };
  }
}
