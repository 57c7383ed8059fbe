import type { Highs } from 'highs';
import { rosterCost, worthOfCover } from './line-cost.js';
import { LineMaster, WORK_PER_ROW, type LineColumn, type MasterSolution } from './line-master.js';
import { LinePricer } from './line-pricing.js';
import type { Line, LineProblem } from './line-problem.js';
import { PricingMemory } from './line-relaxation.js';
import type { LineFindings, LineSearcher } from './line-searcher.js';
import { PriceAscent } from './price-ascent.js';
import { selectLines } from './line-selection.js';
import { listColumns } from './list-columns.js';
import { findFractionalSum } from './shortage-sums.js';
import { mayHaveColumns, type ColumnSource } from './column-source.js';
import { hasWholeCosts, stepOfCosts } from './whole-costs.js';

/** Limits on sums of shortages: a part of all rosters. */
interface Branch {
  readonly limits: readonly ShortageRow[];
  /** No roster of the branch costs less. */
  bound: number;
  /** Whether the last sweep found no line to add, so that the next must find the cheapest of everyone. */
  thorough: boolean;
  /** The best of the branch's own; it begins with its parent's bound. */
  pricing: BranchPricing | undefined;
}

interface BranchPricing {
  readonly worth: Float64Array;
  readonly bound: number;
  /** By person: the least reduced cost. */
  readonly bounds: readonly number[];
}

interface Prices {
  readonly worth: Float64Array;
  /** What the prices give for cover and limits. */
  readonly constant: number;
}

interface ShortageRow {
  readonly row: number;
  readonly least: number;
  readonly most: number;
}

const LINES_A_PERSON = 2;
const FIRST_LINES = 4;
/** Columns that one integer programme picks from, at most. */
const MOST_COLUMNS = 5000;
/** Nodes of its tree. */
const NODES = 500;
const EPSILON = 1e-6;
/** What rounding may add to a bound, as a share of all that cover and people can cost. */
const ROUNDING = 1e-12;
/** Of a step while prices climb. */
const WORK_PER_CLIMB = 2e7;

/**
 * Bounds by column generation: a linear programme over known lines prices cover, every person's cheapest line at these prices gives a valid
 * bound and a line to add. Where it ends with sums of shortages that are not whole, it branches on them.
 */
export function makeColumnGeneration(problem: LineProblem, highs: Highs): LineSearcher & ColumnSource {
  return new ColumnGeneration(problem, highs);
}

class ColumnGeneration implements LineSearcher, ColumnSource {
  readonly #problem: LineProblem;
  readonly #highs: Highs;
  /** At work until it is done. */
  #ascent: PriceAscent | undefined;
  readonly #master: LineMaster;
  readonly #pricers: readonly LinePricer[];
  readonly #sums: (readonly number[])[] = [];
  readonly #memory = new PricingMemory();
  readonly #isWhole: boolean;
  /** What rounding may add to a bound. */
  readonly #rounding: number;
  #sweeps = 0;
  /** Of integer programmes. */
  #iterations = 0;
  /** Whether a branch has been priced to its end: before, dives fix days by mixes that mean little, and hold up the proof. */
  #isRipe = false;
  #open: Branch[] = [];
  #branch: Branch | undefined = { limits: [], bound: -Infinity, thorough: false, pricing: undefined };
  /** Least bound of branches that can be neither closed nor split. */
  #stuck = Infinity;
  #value = Infinity;
  #lines: readonly Line[] | undefined;
  /** Whose lines are columns already. */
  #learnt: readonly Line[] | undefined;
  /** Those of the best bound without limits. */
  #prices: Float64Array | undefined;

  constructor(problem: LineProblem, highs: Highs) {
    this.#problem = problem;
    this.#highs = highs;
    this.#master = new LineMaster(highs, problem);
    this.#ascent = new PriceAscent(problem, this.#memory);
    this.#pricers = problem.people.map((_, person) => new LinePricer(problem, person, this.#memory));
    this.#isWhole = hasWholeCosts(problem);
    this.#rounding = ROUNDING * mostCost(problem);
  }

  get isDone(): boolean {
    return this.#branch === undefined;
  }

  get columns(): readonly LineColumn[] {
    return this.#master.columns;
  }

  get isRipe(): boolean {
    const isFirstWanted = this.#value === Infinity && this.#ascent === undefined;
    return this.#isRipe || (isFirstWanted && mayHaveColumns(this.#problem));
  }

  get work(): number {
    const perIteration = WORK_PER_ROW * (this.#problem.cover.length + this.#problem.people.length);
    return this.#memory.work + (this.#master.iterations + this.#iterations) * perIteration + this.#sweeps;
  }

  /** One sweep: prices, everybody's cheapest lines at them, and what follows from that. */
  step(known: LineFindings): LineFindings {
    this.#learn(known);
    this.#sweeps += 1;
    if (this.#branch !== undefined && this.#ascent !== undefined) this.#climb(this.#branch, this.#ascent);
    else if (this.#branch !== undefined) this.#sweep(this.#branch);
    return { lines: this.#lines, value: this.#value, bound: this.#bound(), prices: this.#prices };
  }

  #learn({ lines, value }: LineFindings): void {
    if (value < this.#value) {
      this.#value = value;
      this.#lines = lines;
    }
    if (lines === this.#learnt) return;
    this.#learnt = lines;
    for (const [person, line] of (lines ?? []).entries()) this.#master.add(person, [line]);
  }

  #bound(): number {
    const bounds = [this.#stuck, this.#branch?.bound ?? Infinity, ...this.#open.map(({ bound }) => bound)];
    return this.#roundUp(Math.min(this.#value, ...bounds));
  }

  /** What a valid bound proves. */
  #roundUp(bound: number): number {
    return this.#isWhole ? Math.ceil(bound - 1e-5 - this.#rounding) : bound - EPSILON - this.#rounding;
  }

  #climb(branch: Branch, ascent: PriceAscent): void {
    ascent.advance(WORK_PER_CLIMB);
    this.#raise(branch, ascent.bound, ascent.worth);
    if (this.#roundUp(branch.bound) >= this.#value) this.#next();
    else if (ascent.isDone) this.#beginColumns(branch, ascent.worth);
  }

  /** The first lines come from the prices of the ascent. */
  #beginColumns(branch: Branch, worth: Float64Array): void {
    this.#ascent = undefined;
    if (!mayHaveColumns(this.#problem)) this.#leave(branch);
    else this.#price(branch, { worth, constant: worthOfCover(this.#problem, worth) }, FIRST_LINES);
  }

  #sweep(branch: Branch): void {
    const solution = this.#master.solve();
    if (solution === 'unfinished') return;
    if (solution === undefined) {
      this.#isRipe = true;
      this.#leave(branch);
      return;
    }
    const added = this.#price(branch, this.#toPrices(branch, solution), LINES_A_PERSON, solution.people);
    if (this.#roundUp(branch.bound) >= this.#value) this.#next();
    else if (added > 0) branch.thorough = false;
    else if (!branch.thorough) branch.thorough = true;
    else this.#split(branch, solution);
  }

  /** How many lines it adds. `cutoffs` by person: lines are of use below. */
  #price(branch: Branch, { worth, constant }: Prices, lines: number, cutoffs?: Float64Array): number {
    const bounds: number[] = [];
    let added = 0;
    for (const [person, pricer] of this.#pricers.entries()) {
      const cutoff = (cutoffs?.[person] ?? Infinity) - EPSILON;
      const priced = pricer.price(worth, { lines, cutoff, thorough: branch.thorough });
      bounds.push(priced.bound);
      added += this.#master.add(
        person,
        priced.lines.map(({ line }) => line),
      );
    }
    const bound = bounds.reduce((sum, each) => sum + each, constant);
    if (bound > (branch.pricing?.bound ?? -Infinity)) branch.pricing = { worth, bound, bounds };
    this.#raise(branch, bound, worth);
    return added;
  }

  #raise(branch: Branch, bound: number, worth: Float64Array): void {
    if (!(bound > branch.bound)) return;
    branch.bound = bound;
    if (branch.limits.length === 0) this.#prices = worth;
  }

  /** Prices of cover at which every shortage and surplus pays its own way, and what they give for the cover and the limits of the branch. */
  #toPrices({ limits }: Branch, { worth, shortagePrices }: MasterSolution): Prices {
    const most = Float64Array.from(this.#problem.cover, ({ under }) => under);
    let constant = 0;
    for (const { row, least, most: upper } of limits) {
      const price = shortagePrices[row] as number;
      if (price === 0 || (price < 0 && upper === Infinity)) continue;
      constant += price * (price > 0 ? least : upper);
      for (const cell of this.#sums[row] ?? []) most[cell] = (most[cell] as number) - price;
    }
    const clipped = worth.map((price, cell) => {
      const { demand, over } = this.#problem.cover[cell] as { demand: number; over: number };
      const kept = Math.min(most[cell] as number, Math.max(-over, price));
      constant += kept < -over ? -Infinity : kept * demand;
      return kept;
    });
    return { worth: clipped, constant };
  }

  #split(branch: Branch, { shortages }: MasterSolution): void {
    this.#isRipe = true;
    if (this.#value === Infinity) this.#select(this.#master.columns, [], Infinity);
    const sum = findFractionalSum(this.#problem, shortages);
    if (sum === undefined) {
      this.#finish(branch);
      return;
    }
    const row = this.#rowOf(sum.cells);
    const { least, most } = branch.limits.find((limit) => limit.row === row) ?? { least: 0, most: Infinity };
    const others = branch.limits.filter((limit) => limit.row !== row);
    const below = Math.floor(sum.value);
    for (const limit of [
      { row, least, most: below },
      { row, least: below + 1, most },
    ])
      this.#open.push({
        limits: [...others, limit],
        bound: branch.bound,
        thorough: false,
        pricing: undefined,
      });
    this.#next();
  }

  #rowOf(cells: readonly number[]): number {
    const name = cells.join();
    const known = this.#sums.findIndex((sum) => sum.join() === name);
    if (known >= 0) return known;
    this.#sums.push(cells);
    return this.#master.addShortageRow(cells);
  }

  /** A branch whose sums of shortages are whole: the cheapest roster of it is made of lines with a reduced cost within the gap. */
  #finish(branch: Branch): void {
    const cutoff = this.#value - stepOfCosts(this.#problem) + this.#rounding;
    const columns = this.#columnsWithin(branch, cutoff);
    if (columns !== undefined)
      branch.bound = Math.max(branch.bound, this.#select(columns, branch.limits, cutoff));
    this.#leave(branch);
  }

  /** What no roster of the columns in the branch costs less than, up to the cutoff. */
  #select(columns: readonly LineColumn[], limits: readonly ShortageRow[], cutoff: number): number {
    const { lines, bound, iterations } = selectLines(this.#highs, this.#problem, columns, {
      limits: limits.map(({ row, ...limit }) => ({ cells: this.#sums[row] ?? [], ...limit })),
      cutoff,
      nodes: NODES,
      step: stepOfCosts(this.#problem),
    });
    this.#iterations += iterations;
    if (lines !== undefined) this.#offer(lines);
    return bound;
  }

  #offer(lines: readonly Line[]): void {
    const value = rosterCost(this.#problem, lines);
    if (value >= this.#value) return;
    this.#value = value;
    this.#lines = lines;
  }

  /** All that a roster up to the cutoff can be made of; `undefined` where they are too many. */
  #columnsWithin({ pricing }: Branch, cutoff: number): readonly LineColumn[] | undefined {
    if (pricing === undefined) return undefined;
    const gap = cutoff - pricing.bound + EPSILON + this.#rounding;
    const { worth, bounds } = pricing;
    const linesOf = (person: number) =>
      this.#pricers[person]?.enumerate(worth, (bounds[person] as number) + gap);
    return listColumns(this.#problem, linesOf, MOST_COLUMNS);
  }

  #leave(branch: Branch): void {
    this.#stuck = Math.min(this.#stuck, branch.bound);
    this.#next();
  }

  /** On with the open branch of the least bound. */
  #next(): void {
    const least = Math.min(...this.#open.map(({ bound }) => bound));
    const at = this.#open.findIndex(({ bound }) => bound === least);
    [this.#branch] = at < 0 ? [] : this.#open.splice(at, 1);
    const limits = this.#branch?.limits ?? [];
    for (const row of this.#sums.keys()) {
      const { least: lower, most } = limits.find((limit) => limit.row === row) ?? {
        least: 0,
        most: Infinity,
      };
      this.#master.limitShortage(row, lower, most);
    }
  }
}

/** More than any roster costs, or any part of its bound. */
function mostCost({ days, cover, people }: LineProblem): number {
  const ofCover = cover.reduce(
    (sum, { demand, under, over }) => sum + (demand + people.length) * (under + over),
    0,
  );
  return people.reduce((sum, { constant, cost }) => {
    const dearest = cost.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
    return sum + Math.abs(constant) + days * dearest;
  }, ofCover);
}
