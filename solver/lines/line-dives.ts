import type { Highs } from 'highs';
import { makeRandom, type Random } from '../search/random.js';
import type { ColumnSource } from './column-source.js';
import { DayShares, SHARE_EPSILON, type DayShare } from './day-shares.js';
import { reducedCost, rosterCost } from './line-cost.js';
import { LineFixings } from './line-fixings.js';
import { LineMaster, WORK_PER_ROW, type LineColumn, type MasterSolution } from './line-master.js';
import { LinePricer } from './line-pricing.js';
import type { Line, LineProblem } from './line-problem.js';
import { PricingMemory } from './line-relaxation.js';
import { nothingFound, type LineFindings, type LineSearcher } from './line-searcher.js';
import { selectLines } from './line-selection.js';
import { listColumns } from './list-columns.js';
import { SmoothedPricing } from './smoothed-pricing.js';
import { hasWholeCosts, stepOfCosts } from './whole-costs.js';

/** Sweeps before days are fixed: at the top, and below it. */
const TOP_SWEEPS = 40;
const SWEEPS = 25;
/** Above what its prices prove, relative: a mix this close is good enough to fix days. */
const GAP = 0.002;
/** Lines taken over from the source at a time, as many of each person. */
const MOST_TAKEN = 3000;
/** Days held by this much of a mix are fixed; where they are fewer than the pace asks for, the next ones too. */
const FIXED_SHARE = 0.85;
/** Of the free days: how many the pace may ask for. */
const MOST_FIXED_SHARE = 0.2;
/** How much faster days are fixed after a step that cost next to nothing. */
const FASTER = 1.5;
/** Of what there is to gain: what days that are fixed may cost at a time, and what is next to nothing. */
const DEAR = 0.25;
const CHEAP = 0.025;
/** Steps of a dive that are taken back. */
const MOST_UNDONE = 20;
/** With no more of all days free, listing all lines is tried. */
const FEW_FREE_SHARE = 0.1;
/** Lines that an integer programme picks from, nodes of its tree, iterations, and partial lines looked at for one person, at most. */
const MOST_LISTED = 2000;
const NODES = 500;
const ITERATIONS = 100_000;
const LABELS = 20_000;
/** Chance that a day which the whole mix agrees on is fixed, in dives after the first. */
const FIXED_CHANCE = 0.5;
/** How much the order of days may change, in dives after the first. */
const NOISE = 0.2;
const EPSILON = 1e-6;

/**
 * Rosters out of the columns of a bound: where the cheapest mix of lines holds a shift, or a day off, nearly whole, it is fixed; lines that agree
 * with all fixed days are priced anew, and so on until the mix is one line a person, or so little is left that all lines can be listed. Steps that
 * cost too much are taken back by half. Then from the top again, with chance.
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
  /** Its bound is that of rosters which agree with the fixed days. */
  readonly #pricing: SmoothedPricing;
  readonly #fixings: LineFixings;
  readonly #isWhole: boolean;
  /** Columns of the source looked at so far. */
  #taken = 0;
  #dives = 0;
  #depth = 0;
  /** Since days were fixed. */
  #sweeps = 0;
  #allSweeps = 0;
  /** What was fixed last, the most agreed on first. */
  #last: readonly DayShare[] = [];
  /** Days in doubt to fix at a step, at least. */
  #pace = 1;
  /** Steps of this dive that were taken back. */
  #undone = 0;
  /** What is not to be fixed in this dive. */
  readonly #barred = new Set<string>();
  /** Of rosters that agree with what was fixed before the last step; at the top, of all. */
  #boundBefore = -Infinity;
  /** What the cheapest mix found cost before it. */
  #mixBefore = -Infinity;
  /** Of integer programmes. */
  #iterations = 0;
  #value = Infinity;
  #lines: readonly Line[] | undefined;

  constructor(problem: LineProblem, highs: Highs, source: ColumnSource, random: Random) {
    this.#problem = problem;
    this.#highs = highs;
    this.#source = source;
    this.#random = random;
    this.#pricers = problem.people.map((_, person) => new LinePricer(problem, person, this.#memory));
    this.#pricing = new SmoothedPricing(problem, this.#pricers);
    this.#fixings = new LineFixings(problem);
    this.#isWhole = hasWholeCosts(problem);
  }

  /** Waits for the source: mixes of few columns say little of the days to fix. */
  get isDone(): boolean {
    return !this.#source.isRipe;
  }

  get work(): number {
    const iterations = (this.#master?.iterations ?? 0) + this.#iterations;
    const simplex = iterations * WORK_PER_ROW * (this.#master?.rows ?? 0);
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

  #learn(master: LineMaster, { lines, value, bound, prices }: LineFindings): void {
    this.#pricing.suggest(prices);
    if (this.#depth === 0) {
      this.#boundBefore = bound;
      this.#take(master, prices);
    }
    if (value >= this.#value) return;
    this.#value = value;
    this.#lines = lines;
  }

  /** Of what the source has found since: everybody's cheapest lines at its prices. */
  #take(master: LineMaster, prices: Float64Array | undefined): void {
    const { columns } = this.#source;
    const ofPeople = this.#problem.people.map((): { line: Line; cost: number }[] => []);
    for (; this.#taken < columns.length; this.#taken += 1) {
      const { person, line, cost } = columns[this.#taken] as LineColumn;
      const reduced = prices === undefined ? cost : reducedCost(this.#problem, person, line, prices);
      ofPeople[person]?.push({ line, cost: reduced });
    }
    const most = Math.ceil(MOST_TAKEN / ofPeople.length);
    for (const [person, found] of ofPeople.entries()) {
      const cheapest = found.sort((one, other) => one.cost - other.cost).slice(0, most);
      master.add(
        person,
        cheapest.map(({ line }) => line),
      );
    }
  }

  #sweep(master: LineMaster, solution: MasterSolution): void {
    this.#sweeps += 1;
    const added = this.#pricing.addLines(master, solution, (person) => this.#fixings.lineOf(person));
    // Listing needs a bound that was priced under the fixed days; the one before the step has no prices to it.
    const close = this.#isNearEnd ? this.#pricing.bound : this.#bound;
    const isClose = solution.value - close <= GAP * Math.abs(solution.value);
    const isEnough = added === 0 || isClose || this.#sweeps >= (this.#depth === 0 ? TOP_SWEEPS : SWEEPS);
    // A mix that is dearer than the best roster after so many sweeps says nothing about the days to fix.
    if (this.#mustGoBack || (isEnough && solution.value >= this.#value)) this.#undo(master);
    else if (isEnough) this.#deepen(master, solution);
  }

  /** Of rosters that agree with the fixed days. */
  get #bound(): number {
    return Math.max(this.#pricing.bound, this.#boundBefore);
  }

  get #isNearEnd(): boolean {
    return this.#fixings.freeDays <= FEW_FREE_SHARE * this.#problem.people.length * this.#problem.days;
  }

  /** Nothing better is left, or what was fixed last costs a large part of what there is to gain. */
  get #mustGoBack(): boolean {
    if ((this.#isWhole ? Math.ceil(this.#bound - EPSILON) : this.#bound + EPSILON) >= this.#value)
      return true;
    return this.#undone < MOST_UNDONE && this.#shareLost > DEAR;
  }

  /** What the last step cost at least, of what there was to gain; 0 if others found a roster as cheap as the mix before it. */
  get #shareLost(): number {
    const gain = this.#value - this.#mixBefore;
    return gain > 0 && gain < Infinity ? Math.max(0, this.#bound - this.#mixBefore) / gain : 0;
  }

  /** Frees the less agreed half of what was fixed last; a day alone is barred from the same shift for the rest of the dive. */
  #undo(master: LineMaster): void {
    if (this.#last.length === 0 || this.#undone === MOST_UNDONE) {
      this.#rise(master);
      return;
    }
    this.#undone += 1;
    const kept = Math.floor(this.#last.length / 2);
    const freed = this.#last.slice(kept);
    for (const { person, day } of freed) this.#fixings.free(person, day);
    if (freed.length === 1) this.#barred.add(nameOf(freed[0] as DayShare));
    this.#last = this.#last.slice(0, kept);
    this.#follow(master);
  }

  #deepen(master: LineMaster, { shares, value }: MasterSolution): void {
    const mix = new DayShares(this.#problem, master.columns, shares);
    if (mix.isEmptyForSome) this.#rise(master);
    else if (mix.isWhole) {
      this.#offer(mix.mixes.flatMap(([line]) => line ?? []));
      this.#rise(master);
    } else if (this.#isNearEnd && this.#pickOfAll()) this.#rise(master);
    else {
      if (this.#last.length > 0 && this.#shareLost < CHEAP) this.#pace *= FASTER;
      this.#boundBefore = this.#bound;
      this.#mixBefore = value;
      this.#fixDays(mix);
      this.#depth += 1;
      if (this.#last.length > 0) this.#follow(master);
      else this.#rise(master);
    }
  }

  /** The most agreed on first, as long as a line of the person's mix agrees with all that is fixed. */
  #fixDays({ all, mixes }: DayShares): void {
    const left = [...mixes];
    const last: DayShare[] = [];
    this.#pace = Math.max(1, Math.min(this.#pace, MOST_FIXED_SHARE * this.#fixings.freeDays));
    let fixed = 0;
    const candidates = all.map((one) => ({ ...one, rank: this.#rankOf(one) }));
    for (const { rank, ...one } of candidates.sort((a, b) => b.rank - a.rank)) {
      const { person, day, shift } = one;
      if (rank < FIXED_SHARE && fixed >= this.#pace) break;
      if (this.#fixings.isFixed(person, day) || this.#barred.has(nameOf(one))) continue;
      if (isSure(one) && this.#dives > 0 && this.#random() > FIXED_CHANCE) continue;
      const agreeing = (left[person] ?? []).filter((line) => line[day] === shift);
      if (agreeing.length === 0) continue;
      left[person] = agreeing;
      this.#fixings.fix(person, day, shift);
      last.push(one);
      if (!isSure(one)) fixed += 1;
    }
    this.#last = last;
  }

  #rankOf(one: DayShare): number {
    return isSure(one) || this.#dives === 0 ? one.share : one.share - NOISE * this.#random();
  }

  /** Holds lines and mixes to the fixed days. */
  #follow(master: LineMaster): void {
    this.#sweeps = 0;
    this.#pricing.restart();
    for (const [person, pricer] of this.#pricers.entries()) pricer.fix(this.#fixings.people[person]);
    master.admit(({ person, line }) => this.#fixings.admits(person, line));
  }

  /** Lists all lines that could be part of a better roster here and offers the best that is found of them; false where they are too many. */
  #pickOfAll(): boolean {
    const step = stepOfCosts(this.#problem);
    const cutoff = this.#value - step;
    const columns = this.#linesUpTo(cutoff);
    if (columns === undefined) return false;
    const wish = { limits: [], cutoff, nodes: NODES, iterations: ITERATIONS, step };
    const { lines, iterations } = selectLines(this.#highs, this.#problem, columns, wish);
    this.#iterations += iterations;
    if (lines !== undefined) this.#offer(lines);
    return true;
  }

  /** All that agree with the fixed days and may be part of a roster up to the cutoff; `undefined` where they are too many. */
  #linesUpTo(cutoff: number): readonly LineColumn[] | undefined {
    const { centre, bound, bounds } = this.#pricing;
    if (centre === undefined || cutoff === Infinity || bound === -Infinity) return undefined;
    const linesOf = (person: number): readonly Line[] | undefined => {
      const decided = this.#fixings.lineOf(person);
      const most = (bounds[person] as number) + cutoff - bound + EPSILON;
      return decided === undefined
        ? this.#pricers[person]?.enumerate(centre, most, LABELS)
        : [decided.slice()];
    };
    return listColumns(this.#problem, linesOf, MOST_LISTED);
  }

  /** Back to the top. */
  #rise(master: LineMaster): void {
    this.#dives += 1;
    this.#depth = 0;
    this.#undone = 0;
    this.#pace = 1;
    this.#last = [];
    this.#barred.clear();
    this.#mixBefore = -Infinity;
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

/** Whether the whole mix agrees. */
function isSure({ share }: DayShare): boolean {
  return share > 1 - SHARE_EPSILON;
}

function nameOf({ person, day, shift }: DayShare): string {
  return `${person}:${day}:${shift}`;
}
