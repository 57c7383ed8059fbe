import type { Highs } from 'highs';
import { makeRandom, type Random } from '../search/random.js';
import type { ColumnSource } from './column-source.js';
import { DayShares, SHARE_EPSILON, type DayShare } from './day-shares.js';
import { lineCost, rosterCost } from './line-cost.js';
import { LineFixings } from './line-fixings.js';
import { LineMaster, WORK_PER_ROW, type MasterSolution } from './line-master.js';
import { LinePricer } from './line-pricing.js';
import type { Line, LineProblem } from './line-problem.js';
import { PricingMemory } from './line-relaxation.js';
import { nothingFound, type LineFindings, type LineSearcher } from './line-searcher.js';
import { hasWholeCosts } from './whole-costs.js';

const LINES_A_PERSON = 2;
/** Sweeps before days are fixed: at the top, and below it. */
const TOP_SWEEPS = 40;
const SWEEPS = 12;
/** Above what its prices prove, relative: a mix this close is good enough to fix days. */
const GAP = 0.002;
/** Days held by this much of a mix are fixed, and one more at least. */
const FIXED_SHARE = 0.85;
/** Chance that a day which the whole mix agrees on is fixed, in dives after the first. */
const FIXED_CHANCE = 0.5;
/** How much the order of days may change, in dives after the first. */
const NOISE = 0.2;
/** Weight of the best prices among those that lines are priced at (Wentges, 1997). */
const SMOOTHING = 0.5;
const EPSILON = 1e-6;

/**
 * Rosters out of the columns of a bound: where the cheapest mix of lines holds a shift, or a day off, nearly whole, it is fixed; lines that agree
 * with all fixed days are priced anew, and so on until the mix is one line a person. Then from the top again, with chance.
 */
export function makeLineDives(
  problem: LineProblem,
  highs: Highs,
  source: ColumnSource,
  seed: number,
): LineSearcher {
  return new LineDives(problem, highs, source, makeRandom(seed));
}

class LineDives implements LineSearcher {
  readonly #problem: LineProblem;
  readonly #source: ColumnSource;
  readonly #random: Random;
  readonly #highs: Highs;
  #master: LineMaster | undefined;
  readonly #memory = new PricingMemory();
  readonly #pricers: readonly LinePricer[];
  readonly #fixings: LineFixings;
  readonly #isWhole: boolean;
  /** Of the source, taken over already. */
  #taken = 0;
  #dives = 0;
  #depth = 0;
  /** Since days were fixed. */
  #sweeps = 0;
  #allSweeps = 0;
  /** Of rosters that agree with the fixed days. */
  #bound = -Infinity;
  /** Prices that prove it, or proved the last one. */
  #centre: Float64Array | undefined;
  #value = Infinity;
  #lines: readonly Line[] | undefined;

  constructor(problem: LineProblem, highs: Highs, source: ColumnSource, random: Random) {
    this.#problem = problem;
    this.#highs = highs;
    this.#source = source;
    this.#random = random;
    this.#pricers = problem.people.map((_, person) => new LinePricer(problem, person, this.#memory));
    this.#fixings = new LineFixings(problem);
    this.#isWhole = hasWholeCosts(problem);
  }

  /** Nothing can be done before the source has columns to begin from. */
  get isDone(): boolean {
    return !this.#source.isRipe;
  }

  get work(): number {
    const simplex = (this.#master?.iterations ?? 0) * WORK_PER_ROW * (this.#master?.rows ?? 0);
    return this.#memory.work + simplex + this.#allSweeps;
  }

  /** One sweep: the cheapest mix, everybody's cheapest lines at its prices, and days fixed where that is enough. */
  step(known: LineFindings): LineFindings {
    this.#allSweeps += 1;
    const master = (this.#master ??= new LineMaster(this.#highs, this.#problem));
    this.#learn(master, known);
    const solution = master.solve();
    if (solution === undefined) this.#rise(master);
    else if (solution !== 'unfinished') this.#sweep(master, solution);
    return { ...nothingFound, lines: this.#lines, value: this.#value };
  }

  #learn(master: LineMaster, { lines, value, prices }: LineFindings): void {
    this.#centre ??= prices;
    if (this.#depth === 0)
      for (; this.#taken < this.#source.columns.length; this.#taken += 1) {
        const column = this.#source.columns[this.#taken];
        if (column !== undefined) master.add(column.person, [column.line]);
      }
    if (value >= this.#value) return;
    this.#value = value;
    this.#lines = lines;
  }

  #sweep(master: LineMaster, solution: MasterSolution): void {
    this.#sweeps += 1;
    const added = this.#addLines(master, solution);
    const bound = this.#isWhole ? Math.ceil(this.#bound - EPSILON) : this.#bound + EPSILON;
    const isClose = solution.value - this.#bound <= GAP * Math.abs(solution.value);
    if (bound >= this.#value) this.#rise(master);
    else if (added === 0 || isClose || this.#sweeps >= (this.#depth === 0 ? TOP_SWEEPS : SWEEPS))
      this.#deepen(master, solution);
  }

  /** Prices between the mix's own and the best so far make for fewer sweeps; where they add nothing, its own decide. */
  #addLines(master: LineMaster, solution: MasterSolution): number {
    const { worth } = solution;
    const centre = this.#centre ?? worth;
    const between = worth.map((price, cell) => price + SMOOTHING * ((centre[cell] as number) - price));
    const added = this.#price(master, between, solution);
    return added > 0 ? added : this.#price(master, worth, solution);
  }

  /** How many lines it adds that make the mix cheaper. */
  #price(master: LineMaster, prices: Float64Array, { worth, people }: MasterSolution): number {
    let bound = this.#problem.cover.reduce((sum, { demand }, at) => sum + demand * (prices[at] as number), 0);
    let added = 0;
    for (const [person, pricer] of this.#pricers.entries()) {
      const wish = { lines: LINES_A_PERSON, cutoff: Infinity, thorough: false };
      const decided = this.#fixings.lineOf(person);
      if (decided !== undefined) {
        bound += this.#reducedCost(person, decided, prices);
        continue;
      }
      const priced = pricer.price(prices, wish);
      bound += priced.bound;
      const most = (people[person] as number) - EPSILON;
      const lines = priced.lines.map(({ line }) => line);
      added += master.add(
        person,
        lines.filter((line) => this.#reducedCost(person, line, worth) < most),
      );
    }
    if (bound > this.#bound) {
      this.#bound = bound;
      this.#centre = prices;
    }
    return added;
  }

  #reducedCost(person: number, line: Line, worth: Float64Array): number {
    let cost = lineCost(this.#problem, person, line);
    for (const [day, shift] of line.entries())
      if (shift >= 0) cost -= worth[day * this.#problem.shifts.length + shift] as number;
    return cost;
  }

  #deepen(master: LineMaster, { shares }: MasterSolution): void {
    const mix = new DayShares(this.#problem, master.columns, shares);
    if (mix.isEmptyForSome) this.#rise(master);
    else if (mix.isWhole) {
      this.#offer(mix.mixes.flatMap(([line]) => line ?? []));
      this.#rise(master);
    } else {
      this.#fixDays(mix);
      this.#depth += 1;
      this.#follow(master);
    }
  }

  /** The most agreed on first, as long as a line of the person's mix agrees with all that is fixed. */
  #fixDays({ all, mixes }: DayShares): void {
    const left = [...mixes];
    let isOneFixed = false;
    const candidates = all.map((one) => ({ ...one, rank: this.#rankOf(one) }));
    for (const { person, day, shift, share, rank } of candidates.sort((a, b) => b.rank - a.rank)) {
      if (rank < FIXED_SHARE && isOneFixed) break;
      if (this.#fixings.isFixed(person, day)) continue;
      const isWhole = share > 1 - SHARE_EPSILON;
      if (isWhole && this.#dives > 0 && this.#random() > FIXED_CHANCE) continue;
      const agreeing = (left[person] ?? []).filter((line) => line[day] === shift);
      if (agreeing.length === 0) continue;
      left[person] = agreeing;
      this.#fixings.fix(person, day, shift);
      isOneFixed ||= !isWhole;
    }
  }

  #rankOf({ share }: DayShare): number {
    const isSure = share > 1 - SHARE_EPSILON || this.#dives === 0;
    return isSure ? share : share - NOISE * this.#random();
  }

  /** Holds lines and mixes to the fixed days. */
  #follow(master: LineMaster): void {
    this.#sweeps = 0;
    this.#bound = -Infinity;
    for (const [person, pricer] of this.#pricers.entries()) pricer.fix(this.#fixings.people[person]);
    master.admit(({ person, line }) => this.#fixings.admits(person, line));
  }

  /** Back to the top. */
  #rise(master: LineMaster): void {
    this.#dives += 1;
    this.#depth = 0;
    this.#fixings.clear();
    this.#follow(master);
  }

  #offer(lines: readonly Line[]): void {
    const value = rosterCost(this.#problem, lines);
    if (value >= this.#value) return;
    this.#value = value;
    this.#lines = lines;
  }
}
