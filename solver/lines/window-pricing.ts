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

/**
 * Cheapest way to fill a window of one person's line, the days outside it as they stand: dynamic programming over the days, with minutes and
 * weekends in the state. Limits of single shifts are not in the state: a shift held too often is made dearer until it is not, so that a line
 * may be missed or be dearer than need be, but is never wrong.
 */
export class WindowPricer {
  readonly #problem: LineProblem;
  readonly #person: Person;
  readonly #automaton: LineAutomaton;
  readonly #corridor: number;
  #values = new Float64Array(0);
  #picks = new Int8Array(0);
  #low = new Int32Array(0);
  #high = new Int32Array(0);
  #weekends = 0;
  #range = 0;
  #work = 0;

  /** `corridor`: how far, in units of work, the sum of minutes may be from an even pace; for long windows, where all paces would take too long. */
  constructor(problem: LineProblem, person: number, corridor = Infinity) {
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
    if (!this.#setRanges(line, window, allowance)) return Infinity;
    const shifts = this.#problem.shifts.length;
    const dearer = new Float64Array(shifts);
    for (let tries = 0; tries < MOST_DEARER; tries += 1) {
      if (!this.#fill(line, window, price, allowance)) return Infinity;
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

  /** Units of work that may have been done before each day of the window; `false` where there is no way. */
  #setRanges(line: Line, { from, to }: Window, { least, most, weekends }: Allowance): boolean {
    const length = to - from;
    const longest = this.#automaton.groups.reduce((units, group) => Math.max(units, group.units), 0);
    const mostIn = (days: number): number => mostDays(days, this.#person) * longest;
    if (this.#low.length <= length) {
      this.#low = new Int32Array(length + 1);
      this.#high = new Int32Array(length + 1);
    }
    this.#weekends = weekends;
    this.#range = 0;
    if (weekends < 0) return false;
    let done = 0;
    const even = line[from] === OFF && line.subarray(from, to).every((s) => s === OFF);
    for (let day = 0; day <= length; day += 1) {
      if (day > 0 && (line[from + day - 1] ?? 0) >= 0)
        done += (this.#problem.shifts[line[from + day - 1] ?? 0]?.minutes ?? 0) / this.#automaton.unitMinutes;
      const pace = even ? (day / length) * ((least + most) / 2) : done;
      const low = Math.max(0, least - mostIn(length - day), Math.floor(pace - this.#corridor));
      const high = Math.min(most, mostIn(day), Math.ceil(pace + this.#corridor));
      if (high < low) return false;
      this.#low[day] = low;
      this.#high[day] = high;
      this.#range = Math.max(this.#range, high - low + 1);
    }
    return true;
  }

  /** Costs of all states, day by day: at `((day * nodes + node) * (weekends + 1) + weekend) * range + units - low[day]`. */
  #fill(line: Line, { from, to }: Window, price: Float64Array, { ofShift }: Allowance): boolean {
    const { nodeCount, groups, arcStarts, arcTarget, arcGroup, arcFromWork } = this.#automaton;
    const length = to - from;
    const range = this.#range;
    const perNode = (this.#weekends + 1) * range;
    const perDay = nodeCount * perNode;
    if (this.#values.length < perDay * (length + 1)) this.#values = new Float64Array(perDay * (length + 1));
    if (this.#picks.length < length * groups.length) this.#picks = new Int8Array(length * groups.length);
    const values = this.#values;
    const costs = new Float64Array(groups.length);
    const units = Int32Array.from(groups, (group) => group.units);
    values.fill(Infinity, 0, perDay);
    const start = this.#startNode(line, from);
    values[start * perNode - (this.#low[0] ?? 0)] = 0;
    let alive = new Uint8Array(nodeCount);
    alive[start] = 1;
    let work = 0;
    for (let day = 0; day < length; day += 1) {
      this.#priceGroups(from + day, day, price, ofShift, costs);
      const base = day * perDay;
      const next = base + perDay;
      values.fill(Infinity, next, next + perDay);
      const reached = new Uint8Array(nodeCount);
      const low = this.#low[day] ?? 0;
      const high = this.#high[day] ?? 0;
      const nextLow = this.#low[day + 1] ?? 0;
      const nextHigh = this.#high[day + 1] ?? 0;
      const weekday = day % 7;
      const seen = Math.min(this.#weekends, Math.floor((weekday === 6 ? day + 7 : day + 1) / 7));
      for (let node = 0; node < nodeCount; node += 1) {
        if (alive[node] === 0) continue;
        const end = arcStarts[node + 1] ?? 0;
        for (let arc = arcStarts[node] ?? 0; arc < end; arc += 1) {
          const group = arcGroup[arc] ?? 0;
          const cost = group < 0 ? 0 : (costs[group] ?? 0);
          if (cost === Infinity) continue;
          const done = group < 0 ? 0 : (units[group] ?? 0);
          const weekend = group >= 0 && (weekday === 5 || (weekday === 6 && arcFromWork[arc] === 0)) ? 1 : 0;
          const first = Math.max(low, nextLow - done);
          const last = Math.min(high, nextHigh - done);
          if (first > last) continue;
          const target = arcTarget[arc] ?? 0;
          reached[target] = 1;
          const most = Math.min(seen, this.#weekends - weekend);
          let source = base + node * perNode - low;
          let sink = next + target * perNode + weekend * range + done - nextLow;
          for (let weekends = 0; weekends <= most; weekends += 1) {
            for (let at = first; at <= last; at += 1) {
              const value = (values[source + at] ?? 0) + cost;
              if (value < (values[sink + at] ?? 0)) values[sink + at] = value;
            }
            source += range;
            sink += range;
          }
          work += (last - first + 3) * (most + 1);
        }
      }
      alive = reached;
    }
    this.#work += work;
    return true;
  }

  /** Finds the cheapest end and goes back from it by the values alone. */
  #trace(line: Line, { from, to }: Window, into: Line): number {
    const { nodeCount, groups, arcSource, arcGroup, arcFromWork, arcsInto } = this.#automaton;
    const length = to - from;
    const range = this.#range;
    const perNode = (this.#weekends + 1) * range;
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
        if (before < (this.#low[day] ?? 0) || before > (this.#high[day] ?? 0) || weekend > weekends) continue;
        const state =
          (arcSource[arc] ?? 0) * perNode + (weekends - weekend) * range + before - (this.#low[day] ?? 0);
        const cost = group < 0 ? 0 : (this.#groupCosts[day * groups.length + group] ?? 0);
        if ((values[day * perDay + state] ?? 0) + cost !== value) continue;
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
