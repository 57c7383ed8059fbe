import { firstCooling, HOTTEST, type Cooling } from './cooling.js';
import { makeRandom, randomIndex, type Random } from '../search/random.js';
import { CoverPrices } from './cover-prices.js';
import { rosterCost } from './line-cost.js';
import { DayRelaxation } from './day-relaxation.js';
import type { Line, LineProblem } from './line-problem.js';
import { LineRoster } from './line-roster.js';
import { nothingFound, type LineFindings, type LineSearcher } from './line-searcher.js';
import { LineStart } from './line-start.js';
import { findUnitMinutes } from './unit-minutes.js';
import { windowCost, type Window } from './line-window.js';
import { WindowPricer, type Corridor } from './window-pricing.js';

/** Work of a step. */
const WORK_PER_STEP = 2e7;
const COLDEST = 0.2;
/** Of a cooling, 0-1: the rest is with the cover's real cost. */
const SMOOTH_SHARE = 0.75;
/** Stiffness of the cover for each degree, and at least. */
const STIFFNESS = 3;
const LEAST_STIFFNESS = 3;
/** How much stiffer it is at the end of a cooling. */
const MOST_STIFFER = 50;
/** How fast prices are learnt for each degree, once a sweep over all people and days. */
const LEARNING = 0.1;
const LEARNING_SHARE = 0.7;
/** Minutes that may be worked earlier or later than now, in units of the longest shift. */
const CORRIDOR_SHIFTS = 2;
const LEAST_CORRIDOR = 3;
const NOISE_LENGTH = 1 << 14;
/** What a draw does for each cell besides, as work of {@link WindowPricer}. */
const WORK_PER_CELL = 50;

/**
 * Annealing with whole windows of lines as moves: one person's window is drawn anew by dynamic programming over prices with noise, which is
 * close to drawing it by its chance among all windows the person could have (perturb and MAP, Papandreou & Yuille 2011). Cover is smooth
 * while it is warm, see cover-prices.ts.
 */
export function makeResampling(problem: LineProblem, seed: number, cooling = firstCooling): LineSearcher {
  return new Resampling(problem, makeRandom(seed), cooling);
}

class Resampling implements LineSearcher {
  readonly #problem: LineProblem;
  readonly #random: Random;
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
  /** What others may find where this finds none. */
  readonly #start: LineStart;
  #cooling: Cooling;
  #work = 0;

  constructor(problem: LineProblem, random: Random, cooling: Cooling) {
    const cells = problem.cover.length;
    this.#problem = problem;
    this.#random = random;
    this.#cooling = cooling;
    const relaxation = new DayRelaxation();
    const corridor = corridorOf(problem);
    this.#start = new LineStart(problem, relaxation);
    this.#cover = new CoverPrices(problem);
    this.#price = new Float64Array(cells);
    this.#real = new Float64Array(cells);
    this.#drawn = new Float64Array(cells);
    this.#into = new Int8Array(problem.days);
    this.#noise = Float64Array.from({ length: NOISE_LENGTH }, () => -Math.log(-Math.log(random() + 1e-12)));
    this.#weeks = windowLengths(Math.ceil(problem.days / 7));
    this.#pricers = problem.people.map(
      (_, person) => new WindowPricer(problem, person, corridor, relaxation),
    );
  }

  readonly isDone = false;

  get work(): number {
    return this.#work;
  }

  step(known: LineFindings, share?: number): LineFindings {
    this.#takeOver(known);
    if (this.#roster === undefined) this.#begin(WORK_PER_STEP);
    else this.#cool(this.#roster, share);
    return this.#findings();
  }

  /** Cools at once, with the cover's real cost. */
  finish(known: LineFindings): LineFindings {
    this.#takeOver(known);
    if (this.#roster === undefined) this.#begin(Infinity);
    if (this.#roster !== undefined) this.#redrawAll(this.#roster, COLDEST, Infinity);
    return this.#findings();
  }

  #findings(): LineFindings {
    return { ...nothingFound, lines: this.#best, value: this.#bestValue };
  }

  #takeOver({ lines, value }: LineFindings): void {
    if (lines !== undefined && value < this.#bestValue) {
      this.#note(lines, value);
    }
    if (this.#best !== undefined && this.#roster === undefined)
      this.#roster = new LineRoster(this.#problem, this.#best);
  }

  /** Works on the first roster. */
  #begin(work: number): void {
    const before = this.#start.work;
    const lines = this.#start.build(before + work);
    this.#work += Math.max(this.#start.work - before, Math.min(work, WORK_PER_STEP));
    if (lines === undefined) return;
    this.#note(lines, rosterCost(this.#problem, lines));
    this.#roster = new LineRoster(this.#problem, lines);
  }

  #note(lines: readonly Line[], value: number): void {
    this.#best = lines.map((line) => line.slice());
    this.#bestValue = value;
  }

  #cool(roster: LineRoster, share: number | undefined): void {
    const begun = this.#work;
    const cooled = this.#cooling.shareAt(this.#work, share);
    const heat = HOTTEST * (COLDEST / HOTTEST) ** Math.min(1, cooled / SMOOTH_SHARE);
    const stiffening = Math.max(0, (cooled - SMOOTH_SHARE) / (1 - SMOOTH_SHARE));
    const stiffness = Math.max(LEAST_STIFFNESS, STIFFNESS * heat) * MOST_STIFFER ** stiffening;
    while (this.#work - begun < WORK_PER_STEP) {
      this.#redrawAll(roster, heat, stiffness);
      if (cooled < LEARNING_SHARE) this.#cover.learn(roster.counts, LEARNING * heat);
    }
    if (!this.#cooling.isOver(this.#work, share)) return;
    this.#cooling = this.#cooling.next(this.#work, share);
    this.#roster = undefined;
  }

  /** One sweep: as many days of lines as there are. */
  #redrawAll(roster: LineRoster, heat: number, stiffness: number): void {
    this.#cover.stiffness = stiffness;
    const all = this.#problem.people.length * this.#problem.days;
    for (let days = 0; days < all;) days += this.#redraw(roster, heat);
  }

  /** Draws one window of one person anew, and tells its length in days. */
  #redraw(roster: LineRoster, heat: number): number {
    const person = randomIndex(this.#random, this.#problem.people.length);
    const window = this.#drawWindow();
    const days = window.to - window.from;
    const line = roster.lines[person];
    const pricer = this.#pricers[person];
    if (line === undefined || pricer === undefined) return days;
    roster.count(line, window, -1);
    this.#setPrices(person, window, roster.counts, heat);
    const before = pricer.work;
    const isFound = pricer.solve(line, window, this.#drawn, this.#into) < Infinity;
    this.#work += pricer.work - before + WORK_PER_CELL * days * this.#problem.shifts.length;
    if (isFound && this.#isTaken(line, window, heat)) {
      roster.value += this.#dearerBy(line, window, this.#real);
      line.set(this.#into);
    }
    roster.count(line, window, 1);
    if (roster.value < this.#bestValue - 1e-6) this.#note(roster.lines, roster.value);
    return days;
  }

  #drawWindow(): Window {
    const weeks = this.#weeks[randomIndex(this.#random, this.#weeks.length)] ?? 1;
    const { days } = this.#problem;
    const first = randomIndex(this.#random, Math.ceil(days / 7) - weeks + 1);
    return { from: first * 7, to: Math.min(days, (first + weeks) * 7) };
  }

  /** The rule of Metropolis. */
  #isTaken(line: Line, window: Window, heat: number): boolean {
    const dearer = this.#dearerBy(line, window, this.#price);
    return dearer <= 0 || this.#random() < Math.exp(-dearer / heat);
  }

  #dearerBy(line: Line, window: Window, price: Float64Array): number {
    const shifts = this.#problem.shifts.length;
    return windowCost(this.#into, window, price, shifts) - windowCost(line, window, price, shifts);
  }

  #setPrices(person: number, { from, to }: Window, counts: Int32Array, heat: number): void {
    const shifts = this.#problem.shifts.length;
    const cost = this.#problem.people[person]?.cost;
    let noise = randomIndex(this.#random, NOISE_LENGTH);
    for (let cell = from * shifts; cell < to * shifts; cell += 1) {
      const own = cost?.[cell] ?? 0;
      this.#real[cell] = own + this.#cover.costOfMore(cell, counts[cell] ?? 0);
      this.#price[cell] = own + this.#cover.smoothCostOfMore(cell, counts[cell] ?? 0);
      noise = (noise + 1) % NOISE_LENGTH;
      this.#drawn[cell] = (this.#price[cell] ?? 0) - heat * (this.#noise[noise] ?? 0);
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

function corridorOf({ shifts }: LineProblem): Corridor {
  const minutes = shifts.map((shift) => shift.minutes);
  const longest = Math.max(...minutes) / findUnitMinutes(minutes);
  return { units: Math.max(LEAST_CORRIDOR, CORRIDOR_SHIFTS * longest), weekends: Infinity };
}
