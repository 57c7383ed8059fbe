import type { LineAutomaton } from './line-automaton.js';
import { makeLineAutomaton } from './line-automaton.js';
import { mostDays } from './most-days.js';
import { OFF, type Line, type LineProblem, type Person } from './line-problem.js';

/** Whole weeks, the last as long as the period is: days `from` to `to - 1`, `from` a Monday. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** What the days outside a window leave for those inside. */
interface Allowance {
  /** Units of work. */
  readonly least: number;
  readonly most: number;
  readonly weekends: number;
  /** By shift. */
  readonly ofShift: Int32Array;
}

/** Tries to keep the limits of single shifts before a window is given up. */
const MOST_DEARER = 24;
const FIRST_DEARER = 2;
/** Places of the dynamic programme, at most: 160 MB. */
const MOST_PLACES = 20_000_000;

/** How far from an even pace a line may be; for long windows, where all paces would take too long. */
export interface Corridor {
  /** Of work. */
  readonly units: number;
  readonly weekends: number;
}

const NO_CORRIDOR: Corridor = { units: Infinity, weekends: Infinity };

/**
 * Cheapest way to fill a window of one person's line, the days outside it as they stand: dynamic programming over the days, with minutes and
 * weekends in the state. Limits of single shifts are not in the state: a shift held too often is made dearer until it is not, so that a line
 * may be missed or be dearer than need be, but is never wrong.
 */
export class WindowPricer {
  readonly #problem: LineProblem;
  readonly #person: Person;
  readonly #automaton: LineAutomaton;
  readonly #corridor: Corridor;
  /** Days of the window. */
  #length = 0;
  #values = new Float64Array(0);
  #picks = new Int8Array(0);
  /** Share of the window that is over before each of its days, at an even pace. */
  #pace = new Float64Array(0);
  /** Units of work that may have been done before each day of the window. */
  #low = new Int32Array(0);
  #high = new Int32Array(0);
  /** Weekends that may have been worked; fewer than the fewest count as those. */
  #fewest = new Int32Array(0);
  #most = new Int32Array(0);
  /** Of weekends, and of units: how many are told apart on a day, at most. */
  #levels = 0;
  #range = 0;
  #work = 0;

  constructor(problem: LineProblem, person: number, corridor = NO_CORRIDOR) {
    const found = problem.people[person];
    if (found === undefined) throw new RangeError(`No person ${person}`);
    this.#problem = problem;
    this.#person = found;
    this.#automaton = makeLineAutomaton(problem, found);
    this.#corridor = corridor;
  }

  /** Inner steps so far: a measure of work that is the same on every machine. */
  get work(): number {
    return this.#work;
  }

  /**
   * Writes the line with its window filled into `into`, and tells what the window costs at `price` (cost of a shift on a day, at
   * `day * shifts.length + shift`), which is made dearer where limits ask for it; Infinity, and nothing of use in `into`, where no filling was found.
   */
  solve(line: Line, window: Window, price: Float64Array, into: Line): number {
    const allowance = this.#allowanceFor(line, window);
    if (!this.#setRanges(line, window, allowance) || this.#places > MOST_PLACES) return Infinity;
    if (this.#values.length < this.#places) this.#values = new Float64Array(this.#places);
    const shifts = this.#problem.shifts.length;
    const dearer = new Float64Array(shifts);
    for (let tries = 0; tries < MOST_DEARER; tries += 1) {
      this.#fill(line, window, price, allowance);
      const cost = this.#trace(line, window, into);
      if (cost === Infinity) return Infinity;
      const excess = excessShift(into, window, allowance.ofShift);
      if (excess < 0) return cost;
      const more = Math.max(FIRST_DEARER, dearer[excess] ?? 0);
      dearer[excess] = (dearer[excess] ?? 0) + more;
      for (let day = window.from; day < window.to; day += 1)
        price[day * shifts + excess] = (price[day * shifts + excess] ?? 0) + more;
    }
    return Infinity;
  }

  #allowanceFor(line: Line, { from, to }: Window): Allowance {
    const { shifts } = this.#problem;
    const { minMinutes, maxMinutes, maxWeekends, maxOfShift } = this.#person;
    const ofShift = Int32Array.from(maxOfShift);
    let minutes = 0;
    let weekends = 0;
    for (let day = from === 0 ? to : 0; day < line.length; day = day + 1 === from ? to : day + 1) {
      const shift = line[day] ?? 0;
      if (shift >= 0) {
        minutes += shifts[shift]?.minutes ?? 0;
        ofShift[shift] = (ofShift[shift] ?? 0) - 1;
      }
      if (endsWeekend(line, day) && (shift >= 0 || (day % 7 === 6 && (line[day - 1] ?? OFF) >= 0)))
        weekends += 1;
    }
    const { unitMinutes } = this.#automaton;
    return {
      least: Math.max(0, Math.ceil((minMinutes - minutes) / unitMinutes)),
      most: Math.floor((maxMinutes - minutes) / unitMinutes),
      weekends: Math.min(maxWeekends - weekends, Math.ceil((to - from) / 7)),
      ofShift,
    };
  }

  /** What may have been done before each day of the window; `false` where there is no way. */
  #setRanges(line: Line, { from, to }: Window, { least, most, weekends }: Allowance): boolean {
    const length = to - from;
    const longest = this.#automaton.groups.reduce((units, group) => Math.max(units, group.units), 0);
    const mostIn = (days: number): number => mostDays(days, this.#person) * longest;
    if (weekends < 0) return false;
    this.#length = length;
    this.#setPace(from);
    this.#setLevels(length, weekends);
    if (this.#low.length <= length) {
      this.#low = new Int32Array(length + 1);
      this.#high = new Int32Array(length + 1);
    }
    this.#range = 0;
    let done = 0;
    const even = line[from] === OFF && line.subarray(from, to).every((s) => s === OFF);
    for (let day = 0; day <= length; day += 1) {
      if (day > 0 && (line[from + day - 1] ?? 0) >= 0)
        done += (this.#problem.shifts[line[from + day - 1] ?? 0]?.minutes ?? 0) / this.#automaton.unitMinutes;
      const pace = even ? (this.#pace[day] ?? 0) * ((least + most) / 2) : done;
      const low = Math.max(0, least - mostIn(length - day), Math.floor(pace - this.#corridor.units));
      const high = Math.min(most, mostIn(day), Math.ceil(pace + this.#corridor.units));
      if (high < low) return false;
      this.#low[day] = low;
      this.#high[day] = high;
      this.#range = Math.max(this.#range, high - low + 1);
    }
    return true;
  }

  /** Even over the days on which the person may work. */
  #setPace(from: number): void {
    if (this.#pace.length <= this.#length) this.#pace = new Float64Array(this.#length + 1);
    let open = 0;
    for (let day = 0; day <= this.#length; day += 1) {
      this.#pace[day] = open;
      if (this.#person.isOff[from + day] !== true) open += 1;
    }
    for (let day = 0; day <= this.#length; day += 1)
      this.#pace[day] = (this.#pace[day] ?? 0) / Math.max(1, this.#pace[this.#length] ?? 0);
  }

  /** Weekends that are told apart: all, or those near an even pace. */
  #setLevels(length: number, weekends: number): void {
    if (this.#fewest.length <= length) {
      this.#fewest = new Int32Array(length + 1);
      this.#most = new Int32Array(length + 1);
    }
    this.#levels = 0;
    for (let day = 0; day <= length; day += 1) {
      const pace = (this.#pace[day] ?? 0) * weekends;
      const fewest = Math.max(0, Math.floor(pace - this.#corridor.weekends));
      const most = Math.min(weekends, Math.ceil(pace + this.#corridor.weekends));
      this.#fewest[day] = fewest;
      this.#most[day] = most;
      this.#levels = Math.max(this.#levels, most - fewest + 1);
    }
  }

  /** Of one node on one day. */
  get #perNode(): number {
    return this.#levels * this.#range;
  }

  /** Of all days, then of the gates. */
  get #places(): number {
    const { nodeCount, gates } = this.#automaton;
    return ((this.#length + 1) * nodeCount + gates.count) * this.#perNode;
  }

  /** Costs of all states, day by day: at `((day * nodes + node) * levels + weekends - fewest[day]) * range + units - low[day]`. */
  #fill(line: Line, { from, to }: Window, price: Float64Array, { ofShift }: Allowance): void {
    const { nodeCount, groups, gates } = this.#automaton;
    const length = to - from;
    const perNode = this.#perNode;
    const perDay = nodeCount * perNode;
    if (this.#picks.length < length * groups.length) this.#picks = new Int8Array(length * groups.length);
    const costs = new Float64Array(groups.length);
    this.#values.fill(Infinity, 0, perDay);
    const start = this.#startNode(line, from);
    this.#values[start * perNode - (this.#low[0] ?? 0)] = 0;
    let alive = new Uint8Array(nodeCount + gates.count);
    let reached = new Uint8Array(nodeCount + gates.count);
    alive[start] = 1;
    for (let day = 0; day < length; day += 1) {
      this.#priceGroups(from + day, day, price, ofShift, costs);
      this.#values.fill(Infinity, (day + 1) * perDay, (day + 2) * perDay);
      this.#openGates(day, alive);
      reached.fill(0);
      this.#moveOn(day, alive, reached, costs);
      [alive, reached] = [reached, alive];
    }
  }

  /** Levels of weekends that can have been reached before a day. */
  #levelsOn(day: number): number {
    const seen = Math.floor((day % 7 === 6 ? day + 7 : day + 1) / 7);
    return Math.max(0, Math.min(seen, this.#most[day] ?? 0) - (this.#fewest[day] ?? 0)) + 1;
  }

  #openGates(day: number, alive: Uint8Array): void {
    const { nodeCount, gates } = this.#automaton;
    const values = this.#values;
    const perNode = this.#perNode;
    const base = day * nodeCount * perNode;
    const ofGates = this.#length * nodeCount * perNode;
    const size = this.#levelsOn(day) * this.#range;
    for (let gate = 0; gate < gates.count; gate += 1) {
      const first = ofGates + (nodeCount + gate) * perNode;
      let isOpen = 0;
      for (const source of gates.sources[gate] ?? []) {
        if (alive[source] === 0) continue;
        const begin = (source < nodeCount ? base : ofGates) + source * perNode;
        if (isOpen === 0) values.copyWithin(first, begin, begin + size);
        else
          for (let at = 0; at < size; at += 1) {
            const value = values[begin + at] ?? 0;
            if (value < (values[first + at] ?? 0)) values[first + at] = value;
          }
        isOpen = 1;
        this.#work += size;
      }
      alive[nodeCount + gate] = isOpen;
    }
  }

  #moveOn(day: number, alive: Uint8Array, reached: Uint8Array, costs: Float64Array): void {
    const { nodeCount, groups, gates } = this.#automaton;
    const { source: sources, target: targets, group: ofGroup, fromWork } = gates.moves;
    const values = this.#values;
    const range = this.#range;
    const perNode = this.#perNode;
    const base = day * nodeCount * perNode;
    const ofGates = this.#length * nodeCount * perNode;
    const low = this.#low[day] ?? 0;
    const high = this.#high[day] ?? 0;
    const nextLow = this.#low[day + 1] ?? 0;
    const nextHigh = this.#high[day + 1] ?? 0;
    const fewest = this.#fewest[day] ?? 0;
    const levels = this.#levelsOn(day);
    const weekday = day % 7;
    let work = 0;
    for (let move = 0; move < sources.length; move += 1) {
      const from = sources[move] ?? 0;
      const group = ofGroup[move] ?? 0;
      const cost = group < 0 ? 0 : (costs[group] ?? 0);
      if (alive[from] === 0 || cost === Infinity) continue;
      const done = group < 0 ? 0 : (groups[group]?.units ?? 0);
      const weekend = group >= 0 && (weekday === 5 || (weekday === 6 && fromWork[move] === 0)) ? 1 : 0;
      const first = Math.max(low, nextLow - done);
      const last = Math.min(high, nextHigh - done);
      const most = Math.min(levels - 1, (this.#most[day + 1] ?? 0) - weekend - fewest);
      if (first > last || most < 0) continue;
      const target = targets[move] ?? 0;
      reached[target] = 1;
      const up = weekend + fewest - (this.#fewest[day + 1] ?? 0);
      const begin = (from < nodeCount ? base : ofGates) + from * perNode - low;
      const end = base + (nodeCount + target) * perNode + done - nextLow;
      for (let level = 0; level <= most; level += 1) {
        const source = begin + level * range;
        const sink = end + Math.max(0, level + up) * range;
        for (let at = first; at <= last; at += 1) {
          const value = (values[source + at] ?? 0) + cost;
          if (value < (values[sink + at] ?? 0)) values[sink + at] = value;
        }
      }
      work += (last - first + 3) * (most + 1);
    }
    this.#work += work;
  }

  /** Finds the cheapest end and goes back from it by the values alone. */
  #trace(line: Line, { from, to }: Window, into: Line): number {
    const { nodeCount, groups, arcSource, arcGroup, arcFromWork, arcsInto } = this.#automaton;
    const length = to - from;
    const range = this.#range;
    const perNode = this.#perNode;
    const perDay = nodeCount * perNode;
    const values = this.#values;
    const lines = this.#picks;
    const next = to < line.length ? nextRun(line, to) : undefined;
    let best = Infinity;
    let at = -1;
    for (let node = 0; node < nodeCount; node += 1) {
      if (next !== undefined && !this.#automaton.mayMeet(node, next)) continue;
      const first = length * perDay + node * perNode;
      for (let state = first; state < first + perNode; state += 1)
        if ((values[state] ?? 0) < best) {
          best = values[state] ?? 0;
          at = state - length * perDay;
        }
    }
    if (at < 0) return Infinity;
    into.set(line);
    let value = best;
    for (let day = length - 1; day >= 0; day -= 1) {
      const node = Math.floor(at / perNode);
      const weekends = Math.floor((at % perNode) / range);
      const done = (at % range) + (this.#low[day + 1] ?? 0);
      const weekday = day % 7;
      let found = -1;
      for (const arc of arcsInto[node] ?? []) {
        const group = arcGroup[arc] ?? 0;
        const weekend = group >= 0 && (weekday === 5 || (weekday === 6 && arcFromWork[arc] === 0)) ? 1 : 0;
        const before = done - (group < 0 ? 0 : (groups[group]?.units ?? 0));
        if (before < (this.#low[day] ?? 0) || before > (this.#high[day] ?? 0)) continue;
        const cost = group < 0 ? 0 : (this.#groupCosts[day * groups.length + group] ?? 0);
        const place = (arcSource[arc] ?? 0) * perNode + before - (this.#low[day] ?? 0);
        const level = this.#levelBefore(day, weekends, weekend, (other) => {
          return (values[day * perDay + place + other * range] ?? 0) + cost === value;
        });
        if (level < 0) continue;
        const state = place + level * range;
        into[from + day] = group < 0 ? OFF : (lines[day * groups.length + group] ?? 0);
        value = values[day * perDay + state] ?? 0;
        found = state;
        break;
      }
      if (found < 0) throw new Error('A cheapest line was lost while it was traced back');
      at = found;
    }
    return best;
  }

  /** The level of weekends the day before that leads to a level and is the one; -1 where none is. */
  #levelBefore(day: number, level: number, weekend: number, isIt: (level: number) => boolean): number {
    const up = weekend + (this.#fewest[day] ?? 0) - (this.#fewest[day + 1] ?? 0);
    const last = Math.min(level - up, (this.#most[day] ?? 0) - (this.#fewest[day] ?? 0));
    for (let before = level === 0 ? 0 : level - up; before <= last; before += 1)
      if (before >= 0 && isIt(before)) return before;
    return -1;
  }

  #groupCosts = new Float64Array(0);

  #priceGroups(
    date: number,
    day: number,
    price: Float64Array,
    ofShift: Int32Array,
    costs: Float64Array,
  ): void {
    const { groups } = this.#automaton;
    if (this.#groupCosts.length < this.#picks.length) this.#groupCosts = new Float64Array(this.#picks.length);
    const first = date * this.#problem.shifts.length;
    const isOff = this.#person.isOff[date] === true;
    for (const [group, { shifts }] of groups.entries()) {
      let best = Infinity;
      for (const shift of isOff ? [] : shifts) {
        const cost = price[first + shift] ?? 0;
        if (cost >= best || (ofShift[shift] ?? 0) <= 0) continue;
        best = cost;
        this.#picks[day * groups.length + group] = shift;
      }
      costs[group] = best;
      this.#groupCosts[day * groups.length + group] = best;
    }
  }

  #startNode(line: Line, from: number): number {
    if (from === 0) return 0;
    const last = line[from - 1] ?? 0;
    const { length, toEnd } = lastRun(line, from - 1);
    if (last < 0) return this.#automaton.offNode(toEnd ? Infinity : length);
    return this.#automaton.workNode(this.#automaton.kindOf[last] ?? 0, length, toEnd);
  }
}

/** Sunday, or a Saturday on which the period ends. */
function endsWeekend(line: Line, day: number): boolean {
  return day % 7 === 6 || (day % 7 === 5 && day + 1 === line.length);
}

/** A shift held more often in the window than is left for it, or -1. */
function excessShift(line: Line, { from, to }: Window, ofShift: Int32Array): number {
  const left = ofShift.slice();
  for (let day = from; day < to; day += 1) {
    const shift = line[day] ?? 0;
    if (shift >= 0 && (left[shift] = (left[shift] ?? 0) - 1) < 0) return shift;
  }
  return -1;
}

/** Days alike, worked or off, from `day` on. */
function nextRun(line: Line, day: number): { shift: number; length: number; toEnd: boolean } {
  let end = day + 1;
  while (end < line.length && (line[end] ?? 0) >= 0 === (line[day] ?? 0) >= 0) end += 1;
  return { shift: line[day] ?? 0, length: end - day, toEnd: end === line.length };
}

/** Days alike, worked or off, up to and with `day`; `toEnd`: they reach the first day. */
function lastRun(line: Line, day: number): { length: number; toEnd: boolean } {
  let begin = day;
  while (begin > 0 && (line[begin - 1] ?? 0) >= 0 === (line[day] ?? 0) >= 0) begin -= 1;
  return { length: day - begin + 1, toEnd: begin === 0 };
}
