import type { Candidates } from './candidates.js';
import { compareLexicographically } from './incumbent.js';
import type { MovingPoint } from './moving-point.js';
import { randomIndex, type Random } from './random.js';

export interface LocalSearchSettings {
  readonly candidatesOf: (variable: number) => Candidates;
  readonly random: Random;
}

/** Moves between two looks at which costs are there to attack. */
const MOVES_PER_LOOK = 200;
/** Changes that a move can consist of. */
const LONGEST_MOVE = 12;
const REFILL_TRIES = 8;

/** How readily a move that makes the merit worse is kept. Temperatures are in median costs of the focus. */
export interface Annealing {
  /** Position of the objective that is to be improved. */
  readonly focus: number;
  /** How much more an objective counts than the next, > 1. */
  readonly ratio: number;
  /** At the first and at the last move; between them it falls evenly on a logarithmic scale. */
  readonly hottest: number;
  readonly coldest: number;
}

/**
 * Fast random moves: turn a decision on and eject what its rows do not bear with it, or turn one off, and refill the
 * costs that this opened. A move is kept when the merit is lexicographically no worse, and while annealing sometimes
 * else. Half of the moves aim at a cost that is being paid. No move breaks a row more.
 */
export class LocalSearch {
  readonly #point: MovingPoint;
  readonly #settings: LocalSearchSettings;
  readonly #before: Float64Array;
  readonly #trail: number[] = [];
  /** Variables whose mark is the current one are relatives. */
  readonly #marks: Int32Array;
  #mark = 0;
  #paid: readonly (readonly number[])[] = [];
  #movesToLook = 0;

  constructor(point: MovingPoint, settings: LocalSearchSettings) {
    this.#point = point;
    this.#settings = settings;
    this.#before = point.merit.slice();
    this.#marks = new Int32Array(point.values.length);
  }

  /**
   * Makes this many moves, or fewer, and leaves the point at the best of those it passed.
   *
   * @param timeUsed share of its time that is used, asked now and then; at 1 it ends
   */
  run(moves: number, annealing: Annealing | undefined, timeUsed: () => number): void {
    const point = this.#point;
    if (point.index.choices.length === 0) return;
    point.refresh();
    const best = { merit: point.merit.slice(), values: point.values.slice() };
    const annealed = annealing === undefined ? undefined : prepareAnnealing(point, annealing);
    let used = 0;
    for (let move = 0; move < moves; move += 1) {
      if (this.#movesToLook === 0) {
        used = timeUsed();
        if (used >= 1) break;
        this.#paid = findPaidCosts(point);
        this.#movesToLook = MOVES_PER_LOOK;
      }
      this.#movesToLook -= 1;
      const temperature =
        annealing === undefined ? 0 : temperatureAt(annealing, Math.max(used, move / moves));
      if (!this.#tryMove(annealed, temperature) || compareLexicographically(point.merit, best.merit) >= 0)
        continue;
      best.merit.set(point.merit);
      best.values.set(point.values);
    }
    point.values.set(best.values);
    point.refresh();
  }

  #tryMove(annealed: Annealed | undefined, temperature: number): boolean {
    this.#before.set(this.#point.merit);
    this.#trail.length = 0;
    const choice = this.#pick();
    const isDone =
      choice !== undefined && (this.#point.isOn(choice) ? this.#remove(choice) : this.#insert(choice));
    if (isDone && this.#isKept(annealed, temperature)) return true;
    for (let last = this.#trail.pop(); last !== undefined; last = this.#trail.pop()) this.#point.flip(last);
    return false;
  }

  #isKept(annealed: Annealed | undefined, temperature: number): boolean {
    const { merit } = this.#point;
    const before = this.#before;
    if (compareLexicographically(merit, before) <= 0) return true;
    if (annealed === undefined || (merit[0] as number) > (before[0] as number)) return false;
    const { weights, kept } = annealed;
    let worse = 0;
    for (let at = 1; at < merit.length; at += 1) {
      const floor = kept[at] as number;
      const [now, then] = [merit[at] as number, before[at] as number];
      worse += (weights[at] as number) * ((now > floor ? now : floor) - (then > floor ? then : floor));
    }
    return worse <= 0 || this.#settings.random() < Math.exp(-worse / temperature);
  }

  /** Half the time any decision, else one that bears on a cost being paid, more often on one of an early objective. */
  #pick(): number | undefined {
    const { random, candidatesOf } = this.#settings;
    const { choices } = this.#point.index;
    if (this.#paid.length === 0 || random() < 0.5) return choices[randomIndex(random, choices.length)];
    const costs = this.#paid[random() < 0.5 ? 0 : randomIndex(random, this.#paid.length)] ?? [];
    const cost = costs[randomIndex(random, costs.length)] ?? 0;
    const { lowering, raising } = candidatesOf(cost);
    if (lowering.length + raising.length === 0) return cost;
    const isRaising = randomIndex(random, lowering.length + raising.length) < raising.length;
    return isRaising ? this.#pickWhere(raising, true) : this.#pickWhere(lowering, false);
  }

  /** One of the list that is on, or off, as wanted; looks around a random place only. */
  #pickWhere(list: Int32Array, on: boolean): number | undefined {
    const offset = randomIndex(this.#settings.random, list.length);
    for (let step = 0; step < list.length; step += 1) {
      const choice = list[(offset + step) % list.length] as number;
      if (this.#point.isOn(choice) === on) return choice;
    }
    return undefined;
  }

  #flip(choice: number): boolean {
    if (this.#trail.length >= LONGEST_MOVE) return false;
    this.#point.flip(choice);
    this.#trail.push(choice);
    return true;
  }

  #remove(choice: number): boolean {
    return this.#flip(choice) && this.#refill(choice);
  }

  #insert(choice: number): boolean {
    const { starts, indices, coefficients } = this.#point.index.rowsOfVariable;
    for (let at = starts[choice] as number, end = starts[choice + 1] as number; at < end; at += 1) {
      if (!this.#makeRoom(indices[at] as number, coefficients[at] as number)) return false;
    }
    const ejected = this.#trail.length;
    if (!this.#flip(choice)) return false;
    if (ejected > 0 && this.#settings.random() < 0.5 && !this.#giveInReturn(choice, this.#trail[0] as number))
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
    this.#markRelatives(went);
    const isRelative = (candidate: number): boolean => this.#marks[candidate] === this.#mark;
    return this.#refill(given, isRelative);
  }

  /** A decision that is on and shares a random row with this one. */
  #pickRelative(choice: number): number | undefined {
    const { random } = this.#settings;
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

  #markRelatives(choice: number): void {
    const { rowsOfVariable, variablesOfRow } = this.#point.index;
    this.#mark += 1;
    const end = rowsOfVariable.starts[choice + 1] as number;
    for (let at = rowsOfVariable.starts[choice] as number; at < end; at += 1) {
      const row = rowsOfVariable.indices[at] as number;
      const last = variablesOfRow.starts[row + 1] as number;
      for (let term = variablesOfRow.starts[row] as number; term < last; term += 1)
        this.#marks[variablesOfRow.indices[term] as number] = this.#mark;
    }
  }

  /** Turns decisions of the row off until it bears `extra` more; rows that need others on are left to the refill. */
  #makeRoom(row: number, extra: number): boolean {
    const { rowUpper, variablesOfRow } = this.#point.index;
    const limit = (rowUpper[row] as number) + 1e-7;
    if (extra <= 0) return true;
    const first = variablesOfRow.starts[row] as number;
    const length = (variablesOfRow.starts[row + 1] as number) - first;
    const offset = randomIndex(this.#settings.random, length);
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
    const found = this.#point.index.model.variables[variable];
    return found?.hinge === undefined && found?.kind === 'binary' && found.lower === 0 && found.upper === 1;
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
    const { random, candidatesOf } = this.#settings;
    const { lowering } = candidatesOf(hinge);
    const offset = randomIndex(random, lowering.length);
    for (let step = 0; step < lowering.length; step += 1) {
      const candidate = lowering[(offset + step) % lowering.length] as number;
      if (!isWanted(candidate) || this.#point.isOn(candidate) || this.#trail.includes(candidate)) continue;
      if (this.#point.violationOfFlip(candidate) <= 0) return candidate;
    }
    return -1;
  }

  #findSubstitute(hinge: number, removed: number): number {
    const { random, candidatesOf } = this.#settings;
    const { lowering } = candidatesOf(hinge);
    for (let attempt = 0; attempt < REFILL_TRIES; attempt += 1) {
      const candidate = lowering[randomIndex(random, lowering.length)] ?? removed;
      if (candidate === removed || this.#point.isOn(candidate) || this.#trail.includes(candidate)) continue;
      if (this.#point.violationOfFlip(candidate) <= 0) return candidate;
    }
    return -1;
  }
}

/** For each objective that has any, the variables that cost more than nothing. */
function findPaidCosts({ index: { model }, values }: MovingPoint): readonly (readonly number[])[] {
  return model.objectives
    .map(({ terms }) =>
      terms
        .filter(({ coefficient, variable }) => coefficient > 0 && (values[variable] as number) > 1e-6)
        .map(({ variable }): number => variable),
    )
    .filter((costs) => costs.length > 0);
}

/** By position in the merit: what each objective weighs, and the value up to which it weighs nothing. */
interface Annealed {
  readonly weights: Float64Array;
  readonly kept: Float64Array;
}

/** The median cost of the focus weighs 1; objectives before it are only to stay what they are. */
function prepareAnnealing({ index: { model }, merit }: MovingPoint, { focus, ratio }: Annealing): Annealed {
  const scales = model.objectives.map(({ terms }) => medianSize(terms));
  return {
    weights: Float64Array.of(0, ...scales.map((scale, at) => ratio ** (focus - at) / scale)),
    kept: merit.map((value, at) => (at <= focus ? value : -Infinity)),
  };
}

function medianSize(terms: readonly { readonly coefficient: number }[]): number {
  const sizes = terms.map(({ coefficient }) => Math.abs(coefficient)).sort((a, b) => a - b);
  return sizes[sizes.length >> 1] || 1;
}

function temperatureAt({ hottest, coldest }: Annealing, progress: number): number {
  return hottest * (coldest / hottest) ** progress;
}
