import { randomIndex, shuffle, type Random } from '../search/random.js';
import type { LineProblem } from './line-problem.js';
import type { LineSlice } from './line-slice.js';

/** Days of windows; the whole period too, where it is no longer than the longest. */
const LENGTHS = [7, 10, 14, 17, 21, 28, 42];
const LONGEST = 42;
/** Days of people in the first slices, for each person of the problem. */
const FIRST_DAYS_A_PERSON = 10;
/** A search that took less work is to be larger the next time, one that took more smaller. */
const QUICK_WORK = 2e8;
const LONG_WORK = 6e8;
const LARGER = 1.1;
const SMALLEST = 0.25;
/** People of a slice, at least, if there are so many. */
const FEWEST = 2;

/** Slices of one length. */
interface Size {
  readonly length: number;
  /** Days of people. */
  days: number;
  /** Of searches that found nothing, since the last that did. */
  workInVain: number;
}

/** Which slices to search: lengths by turns, those that have cost least in vain first, with as many people as make for a search of some seconds at most. */
export class SliceSizes {
  readonly #problem: LineProblem;
  readonly #sizes: readonly Size[];

  constructor(problem: LineProblem) {
    const { days, people } = problem;
    this.#problem = problem;
    this.#sizes = [...LENGTHS.filter((length) => length < days), days]
      .filter((length) => length <= LONGEST)
      .map((length) => ({
        length,
        days: Math.min(FIRST_DAYS_A_PERSON, length) * people.length,
        workInVain: 0,
      }));
  }

  draw(random: Random): LineSlice {
    const { length, days } = this.#next();
    const count = Math.min(this.#problem.people.length, Math.max(FEWEST, Math.round(days / length)));
    const from = randomIndex(random, this.#problem.days - length + 1);
    const people = shuffle([...this.#problem.people.keys()], random).slice(0, count);
    return { people: people.sort((one, other) => one - other), window: { from, to: from + length } };
  }

  /** What a search of the slice took. */
  learn({ window }: LineSlice, work: number, isBetter: boolean): void {
    const length = window.to - window.from;
    const size = this.#sizes.find((each) => each.length === length);
    if (size === undefined) return;
    size.workInVain = isBetter ? 0 : size.workInVain + work;
    if (work > LONG_WORK)
      size.days = Math.max(FEWEST * length, size.days * Math.max(SMALLEST, LONG_WORK / work));
    else if (work < QUICK_WORK && size.days < length * this.#problem.people.length) size.days *= LARGER;
  }

  #next(): Size {
    return this.#sizes.reduce((least, size) => (size.workInVain < least.workInVain ? size : least));
  }
}
