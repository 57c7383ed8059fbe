import type { Highs } from 'highs';
import { makeRandom, type Random } from '../search/random.js';
import { coolByShare } from './cooling.js';
import { rosterCost } from './line-cost.js';
import { LinePricer } from './line-pricing.js';
import type { Line, LineProblem } from './line-problem.js';
import { PricingMemory } from './line-relaxation.js';
import { nothingFound, type LineFindings, type LineSearcher } from './line-searcher.js';
import type { LineSlice } from './line-slice.js';
import { makeResampling } from './resampling.js';
import { SliceSearch } from './slice-search.js';
import { SliceSizes } from './slice-sizes.js';
import { stepOfCosts } from './whole-costs.js';

/** What column generation for a slice may take. */
const MOST_WORK = 1e9;
/** Draws of a slice, at most, while it was searched in vain since the roster changed. */
const DRAWS = 20;
/** Searches in vain after which rosters of the same cost are of use too. */
const STUCK = 20;
/** Searches in vain after which a roster is left for another one, and the work of sampling that, for each day of a person. */
const HOPELESS = 100;
const SAMPLING_WORK_PER_DAY = 3.5e6;
/** Of the work of sampling: what must be left of the search. */
const WORTHWHILE = 2;
/** Far apart, so that no sampling is that of another thread. */
const SEED_STEP = 104_729;
/** Of a step that has no roster to begin from. */
const IDLE_WORK = 1e7;

/**
 * Better rosters near the best one: some days of all people, or more days of fewer, are freed and planned anew together while all else is
 * held, a slice after the other. Once that is in vain for long, the same around another roster that is sampled anew,
 * then around the best again, unless they cost the same, and so on.
 */
export function makeLineNeighbourhoods(problem: LineProblem, highs: Highs, seed: number): LineSearcher {
  return new LineNeighbourhoods(problem, highs, seed);
}

class LineNeighbourhoods implements LineSearcher {
  readonly #problem: LineProblem;
  readonly #highs: Highs;
  readonly #random: Random;
  readonly #memory = new PricingMemory();
  readonly #pricers: readonly LinePricer[];
  readonly #sizes: SliceSizes;
  readonly #step: number;
  readonly #seed: number;
  /** The best of all. */
  #best: LineFindings = nothingFound;
  /** The one that is looked around in. */
  #lines: readonly Line[] | undefined;
  #value = Infinity;
  /** Of another one, while there is one in the making. */
  #sampling: LineSearcher | undefined;
  #samplings = 0;
  /** Of one that is cooled to its end; Infinity once it has come to nothing. */
  #samplingWork: number;
  /** Before the search is over, as far as that is known. */
  #workLeft = Infinity;
  #slice: LineSlice | undefined;
  #search: SliceSearch | undefined;
  /** When the search of the slice began. */
  #begun = 0;
  /** Of searches that are over, and of steps in vain. */
  #work = 0;
  #inVain = 0;
  /** Slices searched in vain since the roster changed, by name. */
  readonly #closed = new Set<string>();

  constructor(problem: LineProblem, highs: Highs, seed: number) {
    this.#problem = problem;
    this.#highs = highs;
    this.#seed = seed;
    this.#random = makeRandom(seed);
    this.#pricers = problem.people.map((_, person) => new LinePricer(problem, person, this.#memory));
    this.#sizes = new SliceSizes(problem);
    this.#step = stepOfCosts(problem);
    this.#samplingWork = SAMPLING_WORK_PER_DAY * problem.people.length * problem.days;
  }

  readonly isDone = false;

  get work(): number {
    return this.#memory.work + this.#work + (this.#search?.work ?? 0) + (this.#sampling?.work ?? 0);
  }

  /** One sweep over a slice, or a step of sampling. */
  step(known: LineFindings, share?: number): LineFindings {
    this.#learn(known);
    this.#workLeft = share === undefined ? Infinity : this.work * (1 / share - 1);
    if (this.#sampling !== undefined) this.#sample(this.#sampling);
    else if (this.#lines === undefined) this.#work += IDLE_WORK;
    else {
      const search = (this.#search ??= this.#begin(this.#lines));
      search.step(this.work - this.#begun > MOST_WORK);
      if (search.isOver) this.#end(search);
    }
    return this.#best;
  }

  /** Leaves all else for a better roster that others have found. */
  #learn({ lines, value }: LineFindings): void {
    if (lines === undefined || value > this.#best.value - this.#step / 2) return;
    this.#search?.end();
    this.#close();
    this.#endSampling();
    this.#inVain = 0;
    this.#note(lines, value);
  }

  /** Cools through so much work from nothing, then looks around in what has come of it. */
  #sample(sampling: LineSearcher): void {
    const share = sampling.work / this.#samplingWork;
    const { lines, value } = sampling.step(nothingFound, share);
    if (share < 1) return;
    this.#endSampling();
    if (lines === undefined) this.#samplingWork = Infinity;
    else this.#note(lines, value);
  }

  #endSampling(): void {
    this.#work += this.#sampling?.work ?? 0;
    this.#sampling = undefined;
  }

  #begin(lines: readonly Line[]): SliceSearch {
    this.#begun = this.work;
    let slice = this.#sizes.draw(this.#random);
    for (let draw = 1; draw < DRAWS && this.#closed.has(nameOf(slice)); draw += 1) {
      this.#sizes.learn(slice, IDLE_WORK, false);
      slice = this.#sizes.draw(this.#random);
    }
    this.#slice = slice;
    const held = { pricers: this.#pricers, lines, step: this.#step };
    const sideways = this.#inVain < STUCK ? undefined : this.#random;
    return new SliceSearch(this.#highs, this.#problem, held, slice, sideways);
  }

  #end(search: SliceSearch): void {
    const { found = this.#lines ?? [] } = search;
    const slice = this.#slice as LineSlice;
    const value = rosterCost(this.#problem, found);
    const isBetter = value < this.#value - this.#step / 2;
    this.#sizes.learn(slice, this.work - this.#begun, isBetter);
    this.#close();
    this.#inVain = isBetter ? 0 : this.#inVain + 1;
    if (isBetter || (value <= this.#value && this.#isOther(found))) this.#note(found, value);
    else this.#closed.add(nameOf(slice));
    // Slices that hold nothing cheaper may hold others of the same cost.
    if (this.#inVain === STUCK) this.#closed.clear();
    if (this.#inVain === HOPELESS) this.#leave();
  }

  /** The best roster for another one while there is time for that, and a dearer one for the best. */
  #leave(): void {
    this.#inVain = 0;
    const { lines, value } = this.#best;
    if (lines !== undefined && value < this.#value) this.#note(lines, value);
    else if (this.#workLeft > WORTHWHILE * this.#samplingWork) {
      this.#samplings += 1;
      const seed = this.#seed + SEED_STEP * this.#samplings;
      this.#sampling = makeResampling(this.#problem, seed, coolByShare(0));
    }
  }

  #isOther(lines: readonly Line[]): boolean {
    return lines.some((line, person) => line.join() !== this.#lines?.[person]?.join());
  }

  /** Keeps what the search has worked. */
  #close(): void {
    this.#work += this.#search?.work ?? 0;
    this.#search = undefined;
  }

  #note(lines: readonly Line[], value: number): void {
    this.#lines = lines;
    this.#value = value;
    this.#closed.clear();
    if (value < this.#best.value) this.#best = { ...nothingFound, lines, value };
  }
}

function nameOf({ people, window }: LineSlice): string {
  return `${window.from} ${window.to} ${people.join()}`;
}
