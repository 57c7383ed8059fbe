import { makeRandom, randomIndex, type Random } from '../search/random.js';
import { CoverPrices } from './cover-prices.js';
import { rosterCost } from './line-cost.js';
import type { Line, LineProblem } from './line-problem.js';
import { LineRoster, windowCost } from './line-roster.js';
import type { LineFindings, LineSearcher } from './line-searcher.js';
import { buildStartLines } from './line-start.js';
import { WindowPricer, type Window } from './window-pricing.js';

export interface ResamplingSettings {
  readonly seed: number;
  /** Inner steps of pricing in a round, some tenths of a second; default 3e7. */
  readonly workPerRound?: number;
}

const WORK_PER_ROUND = 3e7;
/** Rounds of the first cooling; each later one takes twice as many. */
const FIRST_CYCLE = 4;
/** Costs at which a change is still taken about one time in three. */
const HOTTEST = 5;
const HOT_AGAIN = 2;
const COLDEST = 0.2;
/** Of a cooling, 0-1: the rest is with the cover's real cost. */
const SMOOTH_SHARE = 0.95;
/** Stiffness of the cover for each degree, and at least. */
const STIFFNESS = 6;
const LEAST_STIFFNESS = 3;
/** How fast prices are learnt for each degree, once a sweep over all people and days. */
const LEARNING = 0.05;
const LEARNING_SHARE = 0.8;
/** Minutes that may be worked earlier or later than now, in units of the longest shift. */
const CORRIDOR_SHIFTS = 2;
const LEAST_CORRIDOR = 8;
const NOISE_LENGTH = 1 << 14;

/**
 * Annealing with whole windows of lines as moves: one person's window is drawn anew by dynamic programming over prices with noise, which is
 * close to drawing it by its chance among all windows the person could have (perturb and MAP, Papandreou & Yuille 2011). Cover is smooth
 * while it is warm, see cover-prices.ts.
 */
export function makeResampling(problem: LineProblem, settings: ResamplingSettings): LineSearcher {
  return new Resampling(problem, settings);
}

class Resampling implements LineSearcher {
  readonly #problem: LineProblem;
  readonly #random: Random;
  readonly #workPerRound: number;
  readonly #pricers: readonly WindowPricer[];
  readonly #cover: CoverPrices;
  readonly #noise: Float64Array;
  readonly #weeks: readonly number[];
  readonly #price: Float64Array;
  readonly #real: Float64Array;
  readonly #drawn: Float64Array;
  readonly #into: Line;
  #roster: LineRoster | undefined;
  #best: readonly Line[] | undefined;
  #bestValue = Infinity;
  #cycleRounds = FIRST_CYCLE;
  #round = 0;
  #hottest = HOTTEST;
  #daysSinceSweep = 0;

  constructor(problem: LineProblem, { seed, workPerRound = WORK_PER_ROUND }: ResamplingSettings) {
    const cells = problem.cover.length;
    this.#problem = problem;
    this.#random = makeRandom(seed);
    this.#workPerRound = workPerRound;
    this.#cover = new CoverPrices(problem);
    this.#price = new Float64Array(cells);
    this.#real = new Float64Array(cells);
    this.#drawn = new Float64Array(cells);
    this.#into = new Int8Array(problem.days);
    this.#noise = Float64Array.from({ length: NOISE_LENGTH }, () => -Math.log(-Math.log(this.#random() + 1e-12)));
    this.#weeks = windowLengths(problem.days / 7);
    this.#pricers = problem.people.map((_, person) => new WindowPricer(problem, person, corridorOf(problem)));
  }

  round(known: LineFindings, isLast: boolean): LineFindings {
    this.#takeOver(known);
    if (this.#roster !== undefined) this.#cool(this.#roster, isLast);
    return { lines: this.#best, value: this.#bestValue, bound: -Infinity, prices: this.#cover.prices };
  }

  #takeOver({ lines, value }: LineFindings): void {
    if (lines === undefined && this.#best === undefined) {
      const start = buildStartLines(this.#problem);
      if (start !== undefined) this.#note(start, rosterCost(this.#problem, start));
    }
    if (lines !== undefined && value < this.#bestValue) {
      this.#note(lines, value);
      if (this.#round === 0) this.#roster = undefined;
    }
    if (this.#best !== undefined && this.#roster === undefined)
      this.#roster = new LineRoster(this.#problem, this.#best);
  }

  #note(lines: readonly Line[], value: number): void {
    this.#best = lines.map((line) => line.slice());
    this.#bestValue = value;
  }

  #cool(roster: LineRoster, isLast: boolean): void {
    const begun = this.#done();
    const sweep = this.#problem.people.length * this.#problem.days;
    for (;;) {
      const done = (this.#done() - begun) / this.#workPerRound;
      if (done >= 1) break;
      const share = isLast ? 1 : (this.#round + done) / this.#cycleRounds;
      const heat = this.#hottest * (COLDEST / this.#hottest) ** Math.min(1, share / SMOOTH_SHARE);
      this.#cover.stiffness = share > SMOOTH_SHARE ? Infinity : Math.max(LEAST_STIFFNESS, STIFFNESS * heat);
      while (this.#daysSinceSweep < sweep && this.#done() - begun < this.#workPerRound) this.#redraw(roster, heat);
      if (this.#daysSinceSweep < sweep) break;
      this.#daysSinceSweep = 0;
      if (share < LEARNING_SHARE) this.#cover.learn(roster.counts, LEARNING * heat);
    }
    this.#round += 1;
    if (this.#round < this.#cycleRounds) return;
    this.#round = 0;
    this.#cycleRounds *= 2;
    this.#hottest = HOT_AGAIN;
    this.#roster = undefined;
  }

  #done(): number {
    let work = 0;
    for (const pricer of this.#pricers) work += pricer.work;
    return work;
  }

  /** Draws one window of one person anew. */
  #redraw(roster: LineRoster, heat: number): void {
    const random = this.#random;
    const shifts = this.#problem.shifts.length;
    const person = randomIndex(random, this.#problem.people.length);
    const weeks = this.#weeks[randomIndex(random, this.#weeks.length)]!;
    const first = randomIndex(random, this.#problem.days / 7 - weeks + 1);
    const window = { from: first * 7, to: (first + weeks) * 7 };
    const line = roster.lines[person]!;
    roster.count(line, window, -1);
    this.#setPrices(person, window, roster.counts, heat);
    if (this.#pricers[person]!.solve(line, window, this.#drawn, this.#into) < Infinity) {
      const dearer =
        windowCost(this.#into, window, this.#price, shifts) - windowCost(line, window, this.#price, shifts);
      if (dearer <= 0 || random() < Math.exp(-dearer / heat)) {
        roster.value +=
          windowCost(this.#into, window, this.#real, shifts) - windowCost(line, window, this.#real, shifts);
        line.set(this.#into);
      }
    }
    roster.count(line, window, 1);
    this.#daysSinceSweep += window.to - window.from;
    if (roster.value < this.#bestValue - 1e-6) this.#note(roster.lines, roster.value);
  }

  #setPrices(person: number, { from, to }: Window, counts: Int32Array, heat: number): void {
    const shifts = this.#problem.shifts.length;
    const cost = this.#problem.people[person]!.cost;
    let noise = randomIndex(this.#random, NOISE_LENGTH);
    for (let cell = from * shifts; cell < to * shifts; cell += 1) {
      const own = cost[cell]!;
      this.#real[cell] = own + this.#cover.costOfMore(cell, counts[cell]!);
      this.#price[cell] = own + this.#cover.smoothCostOfMore(cell, counts[cell]!);
      noise = (noise + 1) % NOISE_LENGTH;
      this.#drawn[cell] = this.#price[cell]! - heat * this.#noise[noise]!;
    }
  }
}

/** Lengths of windows in weeks, short ones as often as they are cheaper; a long horizon is never taken whole. */
function windowLengths(weeks: number): number[] {
  const longest = Math.min(weeks, LONGEST_WINDOW);
  return Array.from({ length: longest }, (_, length) => length + 1).flatMap((length) =>
    Array.from({ length: Math.max(1, Math.round(24 / length)) }, () => length),
  );
}

const LONGEST_WINDOW = 8;

function corridorOf({ shifts }: LineProblem): number {
  const unit = shifts.reduce((divisor, { minutes }) => commonDivisor(divisor, minutes), 0);
  const longest = Math.max(...shifts.map(({ minutes }) => minutes)) / unit;
  return Math.max(LEAST_CORRIDOR, CORRIDOR_SHIFTS * longest);
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
