import type { Candidates } from './candidates.js';
import type { MovingPoint } from './moving-point.js';
import { randomIndex, type Random } from './random.js';

/** Changes that a move can consist of. */
const LONGEST_MOVE = 12;
const REFILL_TRIES = 8;
const EXCHANGE_SHARE = 0.5;

/**
 * One move of local search, made of several changes that can be taken back together. `insert` and `remove` answer
 * whether the move could be made; where not, {@link undo} what there is of it.
 */
export class CompoundMove {
  readonly #point: MovingPoint;
  readonly #candidatesOf: (variable: number) => Candidates;
  readonly #random: Random;
  readonly #trail: number[] = [];
  /** Rows whose mark is the current one hold what is to be replaced; its relatives are in them. */
  readonly #marks: Int32Array;
  #mark = 0;

  constructor(point: MovingPoint, candidatesOf: (variable: number) => Candidates, random: Random) {
    this.#point = point;
    this.#candidatesOf = candidatesOf;
    this.#random = random;
    this.#marks = new Int32Array(point.index.rowLower.length);
  }

  /** Forgets the changes made so far, which then stay. */
  begin(): void {
    this.#trail.length = 0;
  }

  undo(): void {
    for (let last = this.#trail.pop(); last !== undefined; last = this.#trail.pop()) this.#point.flip(last);
  }

  #flip(choice: number): boolean {
    if (this.#trail.length >= LONGEST_MOVE) return false;
    this.#point.flip(choice);
    this.#trail.push(choice);
    return true;
  }

  /** Turns a decision off and refills. */
  remove(choice: number): boolean {
    return this.#flip(choice) && this.#refill(choice);
  }

  /** Turns a decision on, ejects what stands in its way, and refills what that left, or exchanges. */
  insert(choice: number): boolean {
    const { starts, indices, coefficients } = this.#point.index.rowsOfVariable;
    for (let at = starts[choice] as number, end = starts[choice + 1] as number; at < end; at += 1) {
      if (!this.#makeRoom(indices[at] as number, coefficients[at] as number)) return false;
    }
    const ejected = this.#trail.length;
    if (!this.#flip(choice)) return false;
    if (
      ejected > 0 &&
      this.#random() < EXCHANGE_SHARE &&
      !this.#giveInReturn(choice, this.#trail[0] as number)
    )
      return false;
    for (let at = 0; at < ejected; at += 1) if (!this.#refill(this.#trail[at] as number)) return false;
    return true;
  }

  /**
   * Completes an exchange: turns a relative of what came on off, and in its place a relative of what went. Relatives
   * share a row, as all vakter of one doctor do, so that each side keeps its number.
   */
  #giveInReturn(came: number, went: number): boolean {
    const given = this.#pickRelative(came);
    if (given === undefined) return true;
    if (!this.#flip(given)) return false;
    this.#markRows(went);
    return this.#refill(given, (candidate) => this.#isInMarkedRow(candidate));
  }

  /** A decision that is on and shares a random row with this one. */
  #pickRelative(choice: number): number | undefined {
    const random = this.#random;
    const { rowsOfVariable, variablesOfRow } = this.#point.index;
    const first = rowsOfVariable.starts[choice] as number;
    const count = (rowsOfVariable.starts[choice + 1] as number) - first;
    if (count === 0) return undefined;
    const row = rowsOfVariable.indices[first + randomIndex(random, count)] as number;
    const start = variablesOfRow.starts[row] as number;
    const length = (variablesOfRow.starts[row + 1] as number) - start;
    const offset = randomIndex(random, length);
    for (let step = 0; step < length; step += 1) {
      const other = variablesOfRow.indices[start + ((offset + step) % length)] as number;
      if (other !== choice && this.#isChoice(other) && this.#point.isOn(other)) return other;
    }
    return undefined;
  }

  #markRows(choice: number): void {
    const { starts, indices } = this.#point.index.rowsOfVariable;
    this.#mark += 1;
    for (let at = starts[choice] as number, end = starts[choice + 1] as number; at < end; at += 1)
      this.#marks[indices[at] as number] = this.#mark;
  }

  #isInMarkedRow(choice: number): boolean {
    const { starts, indices } = this.#point.index.rowsOfVariable;
    for (let at = starts[choice] as number, end = starts[choice + 1] as number; at < end; at += 1)
      if (this.#marks[indices[at] as number] === this.#mark) return true;
    return false;
  }

  /** Turns decisions of the row off until it bears `extra` more; rows that need others on are left to the refill. */
  #makeRoom(row: number, extra: number): boolean {
    const { rowUpper, variablesOfRow } = this.#point.index;
    const limit = (rowUpper[row] as number) + 1e-7;
    if (extra <= 0) return true;
    const first = variablesOfRow.starts[row] as number;
    const length = (variablesOfRow.starts[row + 1] as number) - first;
    const offset = randomIndex(this.#random, length);
    for (let step = 0; step < length && this.#point.activityOf(row) + extra > limit; step += 1) {
      const at = first + ((offset + step) % length);
      const other = variablesOfRow.indices[at] as number;
      const isInTheWay =
        (variablesOfRow.coefficients[at] as number) > 0 && this.#isChoice(other) && this.#point.isOn(other);
      if (isInTheWay && !this.#flip(other)) return false;
    }
    return this.#point.activityOf(row) + extra <= limit;
  }

  #isChoice(variable: number): boolean {
    return this.#point.index.isChoice[variable] === 1;
  }

  /** For each hinge that rose because this decision went off, tries to turn another candidate on. */
  #refill(removed: number, isWanted?: (candidate: number) => boolean): boolean {
    const { expressionsOfVariable, hingeOfExpression, objectivesOfVariable } = this.#point.index;
    const { starts, indices, coefficients } = expressionsOfVariable;
    for (let at = starts[removed] as number, end = starts[removed + 1] as number; at < end; at += 1) {
      const hinge = hingeOfExpression[indices[at] as number] as number;
      const isCost = objectivesOfVariable.starts[hinge] !== objectivesOfVariable.starts[hinge + 1];
      if ((coefficients[at] as number) > 0 || !isCost || (this.#point.values[hinge] as number) < 1e-6)
        continue;
      const substitute =
        isWanted === undefined ? this.#findSubstitute(hinge, removed) : this.#findWanted(hinge, isWanted);
      if (substitute >= 0 && !this.#flip(substitute)) return false;
    }
    return true;
  }

  #findWanted(hinge: number, isWanted: (candidate: number) => boolean): number {
    const random = this.#random;
    const { lowering } = this.#candidatesOf(hinge);
    const offset = randomIndex(random, lowering.length);
    for (let step = 0; step < lowering.length; step += 1) {
      const candidate = lowering[(offset + step) % lowering.length] as number;
      if (!isWanted(candidate) || this.#point.isOn(candidate) || this.#trail.includes(candidate)) continue;
      if (this.#point.violationOfFlip(candidate) <= 0) return candidate;
    }
    return -1;
  }

  #findSubstitute(hinge: number, removed: number): number {
    const random = this.#random;
    const { lowering } = this.#candidatesOf(hinge);
    for (let attempt = 0; attempt < REFILL_TRIES; attempt += 1) {
      const candidate = lowering[randomIndex(random, lowering.length)] ?? removed;
      if (candidate === removed || this.#point.isOn(candidate) || this.#trail.includes(candidate)) continue;
      if (this.#point.violationOfFlip(candidate) <= 0) return candidate;
    }
    return -1;
  }
}
