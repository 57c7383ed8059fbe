import type { Highs } from 'highs';
import type { Random } from '../search/random.js';
import { HeldPricer } from './held-pricer.js';
import { reducedCost, rosterCost } from './line-cost.js';
import { LineMaster, WORK_PER_ROW, type LineColumn } from './line-master.js';
import type { LinePricer } from './line-pricing.js';
import type { Line, LineProblem } from './line-problem.js';
import { selectLines } from './line-selection.js';
import { sliceProblem, type LineSlice } from './line-slice.js';
import { SmoothedPricing } from './smoothed-pricing.js';

/** Columns that an integer programme picks from, at most: in all, or for each person where that is more. */
const MOST_COLUMNS = 500;
const MOST_OF_PERSON = 12;
/** Nodes of its tree, and iterations of the simplex method. */
const NODES = 20;
const ITERATIONS = 15_000;
/** Of a step in cost: what chance may add to a roster on the way sideways. */
const CHANCE = 0.9;
const EPSILON = 1e-6;

/** Everybody's pricer and line. */
export interface HeldRoster {
  readonly pricers: readonly LinePricer[];
  readonly lines: readonly Line[];
  /** Rosters less than this apart in cost are as good as each other. */
  readonly step: number;
}

/**
 * Looks for cheaper lines of some people in a window while all else is held: column generation, then an integer programme over the cheapest columns.
 * With `sideways` it takes other lines of the same cost too, which of them by chance.
 */
export class SliceSearch {
  readonly #highs: Highs;
  readonly #slice: LineSlice;
  readonly #problem: LineProblem;
  readonly #held: HeldRoster;
  readonly #master: LineMaster;
  readonly #pricing: SmoothedPricing;
  readonly #sideways: Random | undefined;
  /** Parts of lines that cost more are of no use. */
  readonly #cutoff: number;
  #sweeps = 0;
  /** Of the integer programme. */
  #iterations = 0;
  #found: readonly Line[] | undefined;
  #isOver = false;

  constructor(highs: Highs, problem: LineProblem, held: HeldRoster, slice: LineSlice, sideways?: Random) {
    const { window, people } = slice;
    const lines = people.map((person) => held.lines[person] as Line);
    const parts = lines.map((line) => line.slice(window.from, window.to));
    this.#highs = highs;
    this.#slice = slice;
    this.#held = held;
    this.#sideways = sideways;
    this.#problem = sliceProblem(problem, held.lines, slice);
    this.#master = new LineMaster(highs, this.#problem);
    for (const [place, part] of parts.entries()) this.#master.add(place, [part]);
    this.#cutoff = rosterCost(this.#problem, parts) - (sideways === undefined ? held.step : 0);
    const pricers = people.map((person, place) => {
      const pricer = held.pricers[person] as LinePricer;
      return new HeldPricer(problem, person, { pricer, line: lines[place] as Line, window });
    });
    this.#pricing = new SmoothedPricing(this.#problem, pricers);
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** Once it is over: the roster it found, if any; with `sideways` perhaps the one that is held. */
  get found(): readonly Line[] | undefined {
    return this.#found;
  }

  /** Of the simplex method; pricers count their own. */
  get work(): number {
    return (this.#master.iterations + this.#iterations) * WORK_PER_ROW * this.#master.rows + this.#sweeps;
  }

  /** One sweep of column generation, and the choice after the last; `isLast` where there is to be no other. */
  step(isLast: boolean): void {
    this.#sweeps += 1;
    const solution = this.#master.solve();
    if (solution === 'unfinished' && !isLast) return;
    if (solution === 'unfinished' || solution === undefined) this.end();
    else {
      const added = this.#pricing.addLines(this.#master, solution);
      if (this.#pricing.bound > this.#cutoff + EPSILON) this.end();
      else if (added === 0 || isLast) this.#choose();
    }
  }

  /** Gives the engine's memory back. */
  end(): void {
    this.#isOver = true;
    this.#master.dispose();
  }

  #choose(): void {
    const chance = this.#sideways === undefined ? 0 : CHANCE * this.#held.step;
    const columns = this.#cheapest().map((column) => ({
      ...column,
      cost: column.cost + (chance * (this.#sideways?.() ?? 0)) / this.#slice.people.length,
    }));
    const { lines, iterations } = selectLines(this.#highs, this.#problem, columns, {
      limits: [],
      cutoff: this.#cutoff + chance,
      nodes: NODES,
      iterations: ITERATIONS,
      step: chance === 0 ? this.#held.step : (this.#held.step - chance) / 2,
    });
    this.#iterations += iterations;
    if (lines !== undefined) this.#found = this.#rosterWith(lines);
    this.end();
  }

  /** Columns that a better roster could be made of by their reduced cost, so many at most. */
  #cheapest(): readonly LineColumn[] {
    const { centre, bound, bounds } = this.#pricing;
    if (centre === undefined) return this.#master.columns;
    const gap = this.#cutoff - bound + EPSILON;
    return this.#master.columns
      .map((column) => ({
        column,
        above:
          reducedCost(this.#problem, column.person, column.line, centre) - (bounds[column.person] as number),
      }))
      .filter(({ above }) => above <= gap)
      .sort((one, other) => one.above - other.above)
      .slice(0, Math.max(MOST_COLUMNS, MOST_OF_PERSON * this.#slice.people.length))
      .map(({ column }) => column);
  }

  #rosterWith(parts: readonly Line[]): readonly Line[] {
    const lines = this.#held.lines.map((line) => line.slice());
    for (const [place, person] of this.#slice.people.entries())
      lines[person]?.set(parts[place] as Line, this.#slice.window.from);
    return lines;
  }
}
