import { prepareAnnealing, survives, temperatureAt, type Annealed, type Annealing } from './annealing.js';
import type { Candidates } from './candidates.js';
import { CompoundMove } from './compound-move.js';
import { compareLexicographically } from './incumbent.js';
import type { MovingPoint } from './moving-point.js';
import { randomIndex, type Random } from './random.js';

export interface LocalSearchSettings {
  readonly candidatesOf: (variable: number) => Candidates;
  readonly random: Random;
}

/** Moves between two looks at which costs are there to attack. */
const MOVES_PER_LOOK = 200;

/**
 * Fast random moves: turn a decision on and eject what its rows do not bear with it, or turn one off, and refill the
 * costs that this opened. A move is kept when the merit is lexicographically no worse, and while annealing sometimes
 * else. Half of the moves aim at a cost that is being paid. No move breaks a row more.
 */
export class LocalSearch {
  readonly #point: MovingPoint;
  readonly #settings: LocalSearchSettings;
  readonly #before: Float64Array;
  readonly #move: CompoundMove;
  /** Of each objective the variables that cost something above 0 and that a decision can change. */
  readonly #costs: readonly Int32Array[];
  #paid: readonly (readonly number[])[] = [];
  #movesToLook = 0;

  constructor(point: MovingPoint, settings: LocalSearchSettings) {
    this.#point = point;
    this.#settings = settings;
    this.#before = point.merit.slice();
    this.#costs = point.index.model.objectives.map(({ terms }) =>
      Int32Array.from(
        terms
          .filter(({ coefficient, variable }) => coefficient > 0 && this.#canChange(variable))
          .map(({ variable }) => variable),
      ),
    );
    this.#move = new CompoundMove(point, settings.candidatesOf, settings.random);
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
        this.#paid = findPaid(this.#costs, point.values);
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

  #canChange(variable: number): boolean {
    const { lowering, raising } = this.#settings.candidatesOf(variable);
    return this.#point.index.isChoice[variable] === 1 || lowering.length + raising.length > 0;
  }

  #tryMove(annealed: Annealed | undefined, temperature: number): boolean {
    this.#before.set(this.#point.merit);
    this.#move.begin();
    const choice = this.#pick();
    if (choice === undefined) return false;
    const isMade = this.#point.isOn(choice) ? this.#move.remove(choice) : this.#move.insert(choice);
    if (isMade && this.#isKept(annealed, temperature)) return true;
    this.#move.undo();
    return false;
  }

  #isKept(annealed: Annealed | undefined, temperature: number): boolean {
    const merit = { before: this.#before, after: this.#point.merit };
    if (compareLexicographically(merit.after, merit.before) <= 0) return true;
    if (annealed === undefined || (merit.after[0] as number) > (merit.before[0] as number)) return false;
    return survives(annealed, temperature, merit, this.#settings.random);
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
}

/** For each objective that has any, the variables that cost more than nothing. */
function findPaid(costs: readonly Int32Array[], values: Float64Array): readonly (readonly number[])[] {
  const paid: number[][] = [];
  for (const variables of costs) {
    const own: number[] = [];
    for (let at = 0; at < variables.length; at += 1) {
      const variable = variables[at] as number;
      if ((values[variable] as number) > 1e-6) own.push(variable);
    }
    if (own.length > 0) paid.push(own);
  }
  return paid;
}
