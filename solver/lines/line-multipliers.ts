import type { Line, LineProblem, Person } from './line-problem.js';
import { mostDays } from './most-days.js';
import { findUnitMinutes } from './unit-minutes.js';

interface SavedMultipliers {
  readonly unitPrice: number;
  readonly shiftPrice: Float64Array;
}

/**
 * Limits of a person's line that the relaxation leaves out, minutes and numbers of a shift, with a multiplier each. For any multipliers, the least
 * priced cost of a line plus {@link offset} is at most the least cost of a line that keeps the limits.
 */
export class LineMultipliers {
  /** Minutes of each shift, in the longest unit that divides those of all shifts. */
  readonly units: Int32Array;
  readonly minUnits: number;
  readonly maxUnits: number;
  /** Units that can be worked at most from a day on. */
  readonly unitsAfter: Int32Array;
  /** Shifts whose number is counted: those whose limit was seen to bind. */
  readonly counted: number[] = [];
  /** By counted shift: what one more adds to the numbers of all, written as one number. */
  readonly strides: number[] = [];
  readonly #person: Person;
  readonly #shifts: readonly number[];
  /** How many partial lines there are that differ in more than the numbers of shifts. */
  readonly #places: number;
  /** Units of a usual shift: brings the multipliers to one scale. */
  readonly #scale: number;
  #unitPrice = 0;
  #leavesMinutes = false;
  readonly #shiftPrice: Float64Array;

  /** `endings`: how many partial lines there are that differ in more than units and numbers of shifts. */
  constructor(problem: LineProblem, person: Person, shifts: readonly number[], endings: number) {
    this.#person = person;
    this.#shifts = shifts;
    const minutes = shifts.map((shift) => problem.shifts[shift]?.minutes ?? 0);
    const unit = findUnitMinutes(minutes) || 1;
    const longest = Math.max(0, ...minutes) / unit;
    this.units = Int32Array.from(problem.shifts, (shift) => shift.minutes / unit);
    this.minUnits = Math.ceil(person.minMinutes / unit);
    this.unitsAfter = Int32Array.from(
      { length: problem.days + 1 },
      (_, day) => longest * mostDays(problem.days - day, person),
    );
    this.maxUnits = Math.min(Math.floor(person.maxMinutes / unit), this.unitsAfter[0] ?? 0);
    this.#places = endings * (this.maxUnits + 1);
    this.#scale = Math.max(
      1,
      minutes.reduce((sum, length) => sum + length, 0) / unit / Math.max(1, shifts.length),
    );
    this.#shiftPrice = new Float64Array(problem.shifts.length);
  }

  /** From now on the relaxation keeps the limits of minutes itself. */
  leaveMinutes(): void {
    this.#leavesMinutes = true;
    this.#unitPrice = 0;
  }

  save(): SavedMultipliers {
    return { unitPrice: this.#unitPrice, shiftPrice: this.#shiftPrice.slice() };
  }

  restore({ unitPrice, shiftPrice }: SavedMultipliers): void {
    this.#unitPrice = unitPrice;
    this.#shiftPrice.set(shiftPrice);
  }

  /** What holding a shift costs above its own cost. */
  priceOf(shift: number): number {
    return this.#unitPrice * (this.units[shift] as number) + (this.#shiftPrice[shift] as number);
  }

  /** What a line's own cost is above its priced cost at least. */
  offset(): number {
    let offset = -this.#unitPrice * (this.#unitPrice > 0 ? this.maxUnits : this.minUnits);
    for (const shift of this.counted) offset -= (this.#shiftPrice[shift] as number) * this.limitOf(shift);
    return offset;
  }

  /** A step along the subgradient at a cheapest priced line; false where there is none. */
  step(line: Line, gap: number): boolean {
    this.count(this.exceeded(line));
    const units = line.reduce((sum, shift) => sum + (this.units[shift] ?? 0), 0);
    const slope = this.#slopeOfUnits(units) / this.#scale;
    const slopes = this.counted.map((shift) => {
      const over = countOf(line, shift) - this.limitOf(shift);
      return over > 0 || (this.#shiftPrice[shift] as number) > 0 ? over : 0;
    });
    const norm = slopes.reduce((sum, each) => sum + each * each, slope * slope);
    if (norm === 0) return false;
    const next = this.#unitPrice + ((gap / norm) * slope) / this.#scale;
    this.#unitPrice = next * this.#unitPrice < 0 ? 0 : next;
    for (const [at, shift] of this.counted.entries())
      this.#shiftPrice[shift] = Math.max(
        0,
        (this.#shiftPrice[shift] as number) + (gap / norm) * (slopes[at] as number),
      );
    return true;
  }

  #slopeOfUnits(units: number): number {
    if (this.#leavesMinutes) return 0;
    if (units > this.maxUnits || this.#unitPrice > 0) return units - this.maxUnits;
    return units < this.minUnits || this.#unitPrice < 0 ? units - this.minUnits : 0;
  }

  /** What {@link priceOf} adds to a line of these units and numbers. */
  priceOfAll(units: number, counts: number): number {
    let price = this.#unitPrice * units;
    for (const [at, shift] of this.counted.entries())
      price += (this.#shiftPrice[shift] as number) * this.#numberOf(counts, at);
    return price;
  }

  /** The numbers after one more of a shift; negative where that is one too many. */
  countOneMore(counts: number, shift: number): number {
    const at = this.counted.indexOf(shift);
    if (at < 0) return counts;
    return this.#numberOf(counts, at) < this.limitOf(shift) ? counts + (this.strides[at] as number) : -1;
  }

  #numberOf(counts: number, at: number): number {
    const shift = this.counted[at] as number;
    return Math.floor(counts / (this.strides[at] as number)) % (this.limitOf(shift) + 1);
  }

  /** Shifts the line holds too often. */
  exceeded(line: Line): number[] {
    return this.#shifts.filter((shift) => countOf(line, shift) > this.limitOf(shift));
  }

  /** Whether one more is counted now: no more of them than one whole number can keep apart beside all else. */
  count(shifts: readonly number[]): boolean {
    const before = this.counted.length;
    for (const shift of shifts) {
      if (this.counted.includes(shift)) continue;
      const last = this.counted.at(-1);
      const stride = last === undefined ? 1 : (this.strides.at(-1) as number) * (this.limitOf(last) + 1);
      if (stride * (this.limitOf(shift) + 1) * this.#places > Number.MAX_SAFE_INTEGER) continue;
      this.strides.push(stride);
      this.counted.push(shift);
    }
    return this.counted.length > before;
  }

  limitOf(shift: number): number {
    return this.#person.maxOfShift[shift] ?? Infinity;
  }
}

function countOf(line: Line, shift: number): number {
  let count = 0;
  for (const held of line) if (held === shift) count += 1;
  return count;
}
