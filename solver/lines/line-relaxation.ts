import { NOWHERE, type LineGraph } from './line-graph.js';
import { OFF, type Line, type Person } from './line-problem.js';

/** Working memory of relaxations that take turns. */
export class PricingMemory {
  #floats: Float64Array = new Float64Array(0);
  /** Steps of inner loops of all that use this memory. */
  work = 0;

  atLeast(size: number): Float64Array {
    if (this.#floats.length < size) this.#floats = new Float64Array(size);
    return this.#floats;
  }
}

/** What a step from a node costs beside its states. */
const WORK_PER_ARC = 2;
const SATURDAY = 5;
const SUNDAY = 6;

/** Whether work on the day makes a new worked weekend: always on Saturday, on Sunday after a day off. */
export function opensWeekend(day: number, afterWork: boolean): boolean {
  return day % 7 === SATURDAY || (day % 7 === SUNDAY && !afterWork);
}

/** Minutes of a line, where the relaxation keeps their limits; in units that divide the minutes of all shifts. */
export interface UnitLimits {
  /** By shift. */
  readonly units: Int32Array;
  readonly minUnits: number;
  readonly maxUnits: number;
  /** Units that can be worked at most from a day on. */
  readonly unitsAfter: Int32Array;
}

/** Shifts of one class and length: what follows is the same whichever of them is held. */
interface Kind {
  readonly place: number;
  readonly units: number;
}

/**
 * Cheapest lines where runs, days off, successions and weekends bind, minutes if asked for, but not numbers of a shift. The cost to go from each
 * place on each day is then a lower bound of what a line must still cost there.
 */
export class LineRelaxation {
  readonly #graph: LineGraph;
  readonly #days: number;
  readonly #shifts: number;
  readonly #limits: UnitLimits | undefined;
  readonly #kinds: readonly Kind[];
  readonly #kindOf: Int32Array;
  /** Weekends that may be worked, plus one; 1 where their number does not bind. */
  readonly #levels: number;
  readonly #counted: boolean;
  /** Cost of each weekend worked, beside that of its shifts. */
  weekendPrice = 0;
  /** Units that may be left, plus one; 1 where minutes do not bind. */
  readonly #spans: number;
  /** By class, `classes` for a day off: the shifts that may follow. */
  readonly #following: readonly (readonly number[])[];
  /** At `((day * nodes + node) * levels + weekends left) * spans + units left`. */
  #toGo: Float64Array = new Float64Array(0);
  /** Cheapest shift of a kind on a day, at `(day * (classes + 1) + class before) * kinds + kind`. */
  readonly #pick: Int16Array;
  /** By day; 1 where a day off is no choice. */
  #mustWork: Uint8Array;

  constructor(graph: LineGraph, days: number, shifts: number, person: Person, limits?: UnitLimits) {
    this.#graph = graph;
    this.#days = days;
    this.#shifts = shifts;
    this.#limits = limits;
    const unitsOf = (shift: number) => limits?.units[shift] ?? 0;
    const names = graph.shifts.map((shift) => `${graph.classOf[shift] ?? 0} ${unitsOf(shift)}`);
    const kinds = [...new Set(names)];
    this.#kindOf = new Int32Array(shifts);
    for (const [at, shift] of graph.shifts.entries()) this.#kindOf[shift] = kinds.indexOf(names[at] ?? '');
    this.#kinds = kinds.map((name) => {
      const [place, units] = name.split(' ').map(Number);
      return { place: place ?? 0, units: units ?? 0 };
    });
    const weekends = Math.floor((days + 1) / 7);
    this.#counted = person.maxWeekends < weekends;
    this.#levels = this.#counted ? person.maxWeekends + 1 : 1;
    this.#spans = limits === undefined ? 1 : limits.maxUnits + 1;
    this.#following = Array.from({ length: graph.classes + 1 }, (_, kind) =>
      graph.shifts.filter((shift) => graph.mayFollow[kind * shifts + shift] === 1),
    );
    this.#pick = new Int16Array(days * (graph.classes + 1) * kinds.length);
    this.#mustWork = new Uint8Array(days);
  }

  /** Each step from a node takes as long as some states, however few there are. */
  get #workOfSolve(): number {
    const steps = this.#days * this.#graph.nodes * Math.max(1, this.#kinds.length);
    return steps * (this.#levels * this.#spans + WORK_PER_ARC);
  }

  get weekends(): number {
    return this.#levels - 1;
  }

  /** Places, over all days. */
  get size(): number {
    return (this.#days + 1) * this.#graph.nodes * this.#levels * this.#spans;
  }

  /** Weekends left after work on a day; negative where there are none. */
  weekendsLeft(left: number, day: number, afterWork: boolean): number {
    return this.#counted && opensWeekend(day, afterWork) ? left - 1 : left;
  }

  /** The cost to go on the eve of a day, so many units worked. Valid until the memory is used again. */
  toGo(day: number, node: number, left: number, units: number): number {
    const place = (day * this.#graph.nodes + node) * this.#levels + left;
    return this.#toGo[this.#spans === 1 ? place : (place + 1) * this.#spans - 1 - units] as number;
  }

  /**
   * The least cost of a line. `cost` is that of holding a shift, at `day * shifts + shift`; Infinity where it may not be held.
   * `memory` holds the costs to go. `mustWork` by day: 1 where a day off is no choice.
   */
  solve(cost: Float64Array, memory: PricingMemory, mustWork = this.#mustWork): number {
    this.#mustWork = mustWork;
    this.#toGo = memory.atLeast(this.size);
    memory.work += this.#workOfSolve;
    this.#end();
    const steps = new Float64Array((this.#graph.classes + 1) * this.#kinds.length);
    for (let day = this.#days - 1; day >= 0; day -= 1) {
      this.#pickShifts(day, cost, steps);
      this.#stepBack(day, steps);
    }
    return this.toGo(0, 0, this.weekends, 0);
  }

  /** A line of the least cost. */
  trace(cost: Float64Array): Line {
    const { classes, lastClass, offTo, workTo } = this.#graph;
    const line: Line = new Int8Array(this.#days).fill(OFF);
    let node = 0;
    let left = this.weekends;
    let units = 0;
    for (let day = 0; day < this.#days; day += 1) {
      const before = lastClass[node] as number;
      const off = offTo[node] as number;
      const work = workTo[node] as number;
      const mayBeOff = off !== NOWHERE && this.#mustWork[day] !== 1;
      let best = mayBeOff ? this.toGo(day + 1, off, left, units) : Infinity;
      let next = off;
      let worked = 0;
      const after = this.weekendsLeft(left, day, before < classes);
      const weekend = opensWeekend(day, before < classes) ? this.weekendPrice : 0;
      for (const [kind, { place, units: more }] of this.#kinds.entries()) {
        if (work === NOWHERE || after < 0 || (units + more >= Math.max(this.#spans, 2) && more > 0)) continue;
        const shift = this.#pick[(day * (classes + 1) + before) * this.#kinds.length + kind] as number;
        if (shift < 0) continue;
        const value =
          (cost[day * this.#shifts + shift] as number) +
          weekend +
          this.toGo(day + 1, work + place, after, units + more);
        if (value >= best) continue;
        best = value;
        next = work + place;
        worked = more;
        line[day] = shift;
      }
      if (next !== off) left = after;
      units += worked;
      node = next;
    }
    return line;
  }

  /** After the last day a line costs nothing more, if its minutes are enough. */
  #end(): void {
    const { nodes } = this.#graph;
    const first = this.#days * nodes * this.#levels * this.#spans;
    this.#toGo.fill(0, first, this.size);
    if (this.#limits === undefined) return;
    const unused = this.#limits.maxUnits - this.#limits.minUnits;
    for (let at = first; at < this.size; at += this.#spans)
      this.#toGo.fill(Infinity, at + unused + 1, at + this.#spans);
  }

  #pickShifts(day: number, cost: Float64Array, steps: Float64Array): void {
    const kinds = this.#kinds.length;
    const first = day * (this.#graph.classes + 1) * kinds;
    steps.fill(Infinity);
    this.#pick.fill(OFF, first, first + steps.length);
    for (const [before, shifts] of this.#following.entries())
      for (const shift of shifts) {
        const at = before * kinds + (this.#kindOf[shift] as number);
        const value = cost[day * this.#shifts + shift] as number;
        if (value >= (steps[at] as number)) continue;
        steps[at] = value;
        this.#pick[first + at] = shift;
      }
  }

  #stepBack(day: number, steps: Float64Array): void {
    const { nodes, classes, lastClass, offTo, workTo } = this.#graph;
    const size = this.#levels * this.#spans;
    const here = day * nodes * size;
    const next = here + nodes * size;
    const toGo = this.#toGo;
    const mustWork = this.#mustWork[day] === 1;
    for (let node = 0; node < nodes; node += 1) {
      const at = here + node * size;
      if (size === 1) {
        toGo[at] = this.#leastToGo(day, node, next, steps);
        continue;
      }
      const off = offTo[node] as number;
      if (off === NOWHERE || mustWork) toGo.fill(Infinity, at, at + size);
      else toGo.copyWithin(at, next + off * size, next + (off + 1) * size);
      const work = workTo[node] as number;
      if (work === NOWHERE) continue;
      const before = lastClass[node] as number;
      const opens = opensWeekend(day, before < classes);
      const used = this.#counted && opens ? 1 : 0;
      const weekend = opens ? this.weekendPrice : 0;
      for (let kind = 0; kind < this.#kinds.length; kind += 1) {
        const step = steps[before * this.#kinds.length + kind] as number;
        if (step === Infinity) continue;
        const { place, units } = this.#kinds[kind] as Kind;
        this.#improve(at, next + (work + place) * size, step + weekend, used, units);
      }
    }
  }

  /** The same for a node of a single state, as in price ascents over long periods, where time goes. */
  #leastToGo(day: number, node: number, next: number, steps: Float64Array): number {
    const { classes, lastClass, offTo, workTo } = this.#graph;
    const off = offTo[node] as number;
    let least = off === NOWHERE || this.#mustWork[day] === 1 ? Infinity : (this.#toGo[next + off] as number);
    const work = workTo[node] as number;
    const before = lastClass[node] as number;
    const opens = opensWeekend(day, before < classes);
    if (work === NOWHERE || (opens && this.#counted)) return least;
    const weekend = opens ? this.weekendPrice : 0;
    const kinds = this.#kinds;
    for (let kind = 0; kind < kinds.length; kind += 1) {
      const step = steps[before * kinds.length + kind] as number;
      const value = step + weekend + (this.#toGo[next + work + (kinds[kind] as Kind).place] as number);
      if (value < least) least = value;
    }
    return least;
  }

  /** What a day's work leads to, where weekends and units suffice. */
  #improve(at: number, to: number, step: number, used: number, units: number): void {
    const toGo = this.#toGo;
    const spans = this.#spans;
    for (let left = used; left < this.#levels; left += 1) {
      const last = at + (left + 1) * spans;
      const back = to - at - used * spans - units;
      for (let place = at + left * spans + units; place < last; place += 1) {
        const value = step + (toGo[place + back] as number);
        if (value < (toGo[place] as number)) toGo[place] = value;
      }
    }
  }
}
