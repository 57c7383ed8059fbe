import { searchAllLabels, searchLabels, type LabelProblem, type Pricing } from './label-search.js';
import { makeLineGraph, type LineGraph } from './line-graph.js';
import { LineMultipliers } from './line-multipliers.js';
import { FREE, type FixedDays } from './line-fixings.js';
import { OFF, type Line, type LineProblem, type Person } from './line-problem.js';
import { LineRelaxation, type PricingMemory } from './line-relaxation.js';

/** Solves of the relaxation a call, each with better multipliers. */
const PASSES = 12;
const STEP = 0.8;
/** How far above the relaxation the cheapest line is thought to be while none is known. */
const FIRST_GAP = 50;
/** Of each further step that does not raise the bound. */
const SHRINK = 0.7;
const KEPT_LINES = 6;
const EPSILON = 1e-7;
/** Looking at a partial line costs as much as this many steps of the relaxation. */
const WORK_PER_LABEL = 160;
const QUICK_LABELS = 3000;
const THOROUGH_LABELS = 200_000;
const ALL_LABELS = 100_000;
/** Places of a relaxation that keeps minutes, at most: 160 MB. */
const MOST_PLACES = 20_000_000;

export interface PricingWish {
  /** Lines wanted, > 0. */
  readonly lines: number;
  /** Lines of this reduced cost and more are not wanted, the cheapest excepted. */
  readonly cutoff: number;
  /** Rather searches long than gives up without the cheapest line. */
  readonly thorough: boolean;
}

/** Whoever prices what one person may hold. */
export interface PersonPricer {
  /** `worth` is what the cover of a shift is worth, at `day * shifts + shift`. */
  price(worth: Float64Array, wish: PricingWish): Pricing;
}

/**
 * A person's lines of least reduced cost. Minutes and numbers of a shift get multipliers; the relaxation without them says what a partial line
 * must still cost at least, and a best-first search over partial lines finds the cheapest that keep all limits. Where that takes too long, the
 * relaxation keeps minutes itself from then on. Multipliers are kept from one call to the next, as prices change little.
 */
export class LinePricer implements PersonPricer {
  readonly #problem: LineProblem;
  readonly #person: Person;
  readonly #graph: LineGraph;
  readonly #multipliers: LineMultipliers;
  readonly #memory: PricingMemory;
  readonly #reduced: Float64Array;
  readonly #priced: Float64Array;
  #relaxation: LineRelaxation;
  #keepsMinutes = false;
  /** What is decided already, if anything. */
  #fixed: FixedDays | undefined;
  readonly #mustWork: Uint8Array;
  #lines: readonly Line[] = [];

  constructor(problem: LineProblem, person: number, memory: PricingMemory) {
    const found = problem.people[person];
    if (found === undefined) throw new RangeError(`No person ${person}`);
    this.#problem = problem;
    this.#person = found;
    this.#memory = memory;
    this.#graph = makeLineGraph(problem, person);
    this.#relaxation = new LineRelaxation(this.#graph, problem.days, problem.shifts.length, found);
    const endings = (problem.days + 1) * this.#graph.nodes * (this.#relaxation.weekends + 1);
    this.#multipliers = new LineMultipliers(problem, found, this.#graph.shifts, endings);
    this.#reduced = new Float64Array(problem.cover.length);
    this.#priced = new Float64Array(problem.cover.length);
    this.#mustWork = new Uint8Array(problem.days);
  }

  /** From now on only lines that agree with the fixed days. */
  fix(fixed: FixedDays | undefined): void {
    this.#fixed = fixed;
    for (let day = 0; day < this.#problem.days; day += 1)
      this.#mustWork[day] = (fixed?.[day] ?? OFF) >= 0 ? 1 : 0;
  }

  price(worth: Float64Array, wish: PricingWish): Pricing {
    this.#reduce(worth);
    const relaxed = this.#relax();
    let found = this.#search(wish);
    let bound = Math.max(relaxed, found.bound);
    if (wish.thorough && found.lines.length === 0 && found.bound < Infinity && this.#keepMinutes()) {
      bound = Math.max(bound, this.#relax());
      found = this.#search(wish);
    }
    return { ...found, bound: Math.max(bound, found.bound) };
  }

  /** All lines with a reduced cost up to the cutoff; `undefined` where there are too many to try. */
  enumerate(worth: Float64Array, cutoff: number, labels = ALL_LABELS): readonly Line[] | undefined {
    this.#reduce(worth);
    this.#relax();
    const found = searchAllLabels(this.#labelProblem(), cutoff, labels);
    this.#memory.work += found.labels * WORK_PER_LABEL;
    return found.lines?.filter((line) => this.#multipliers.exceeded(line).length === 0);
  }

  #search(wish: PricingWish): Pricing {
    const labels = wish.thorough && this.#keepsMinutes ? THOROUGH_LABELS : QUICK_LABELS;
    for (;;) {
      const found = searchLabels(this.#labelProblem(), { ...wish, labels });
      this.#memory.work += found.labels * WORK_PER_LABEL;
      const exceeded = found.lines.flatMap(({ line }) => this.#multipliers.exceeded(line));
      if (this.#multipliers.count(exceeded)) continue;
      const lines = found.lines.filter(({ line }) => this.#multipliers.exceeded(line).length === 0);
      this.#lines = [...lines.map(({ line }) => line), ...this.#lines].slice(0, KEPT_LINES);
      return { ...found, lines };
    }
  }

  #labelProblem(): LabelProblem {
    return {
      days: this.#problem.days,
      shifts: this.#problem.shifts.length,
      graph: this.#graph,
      relaxation: this.#relaxation,
      multipliers: this.#multipliers,
      priced: this.#priced,
      mustWork: this.#mustWork,
      constant: this.#person.constant,
    };
  }

  /** False where the relaxation keeps the limits of minutes already, or would become too large. */
  #keepMinutes(): boolean {
    if (this.#keepsMinutes) return false;
    const sharper = new LineRelaxation(
      this.#graph,
      this.#problem.days,
      this.#problem.shifts.length,
      this.#person,
      this.#multipliers,
    );
    if (sharper.size > MOST_PLACES) return false;
    this.#keepsMinutes = true;
    this.#relaxation = sharper;
    this.#multipliers.leaveMinutes();
    return true;
  }

  #reduce(worth: Float64Array): void {
    const shifts = this.#problem.shifts.length;
    this.#reduced.fill(Infinity);
    for (let day = 0; day < this.#problem.days; day += 1) {
      if (this.#person.isOff[day] === true) continue;
      for (const shift of this.#graph.shifts) {
        const cell = day * shifts + shift;
        const fixed = this.#fixed?.[day] ?? FREE;
        if (fixed !== FREE && fixed !== shift) continue;
        this.#reduced[cell] = (this.#person.cost[cell] as number) - (worth[cell] as number);
      }
    }
  }

  #reducedCost(line: Line): number {
    let cost = this.#person.constant;
    for (const [day, shift] of line.entries())
      if (shift >= 0) cost += this.#reduced[day * this.#problem.shifts.length + shift] as number;
      else if (this.#mustWork[day] === 1) return Infinity;
    return cost;
  }

  /** Improves the multipliers towards the best known line, and leaves the relaxation at the best of them; its bound. */
  #relax(): number {
    const target = this.#lines.reduce((least, line) => Math.min(least, this.#reducedCost(line)), Infinity);
    let value = this.#solveRelaxation();
    let best = { value, multipliers: this.#multipliers.save() };
    let length = STEP;
    for (let pass = 1; pass < PASSES; pass += 1) {
      const gap = target === Infinity ? FIRST_GAP / pass : target - value;
      if (gap < EPSILON || value === Infinity) break;
      if (!this.#multipliers.step(this.#relaxation.trace(this.#priced), length * gap)) break;
      value = this.#solveRelaxation();
      if (value > best.value) best = { value, multipliers: this.#multipliers.save() };
      else length *= SHRINK;
    }
    if (value < best.value) {
      this.#multipliers.restore(best.multipliers);
      this.#solveRelaxation();
    }
    return best.value;
  }

  #solveRelaxation(): number {
    const shifts = this.#problem.shifts.length;
    this.#priced.fill(Infinity);
    for (const shift of this.#graph.shifts) {
      const price = this.#multipliers.priceOf(shift);
      for (let cell = shift; cell < this.#priced.length; cell += shifts)
        this.#priced[cell] = (this.#reduced[cell] as number) + price;
    }
    return (
      this.#person.constant +
      this.#relaxation.solve(this.#priced, this.#memory, this.#mustWork) +
      this.#multipliers.offset()
    );
  }
}
