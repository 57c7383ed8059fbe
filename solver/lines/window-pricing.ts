import type { LineAutomaton } from './line-automaton.js';
import { makeLineAutomaton } from './line-automaton.js';
import { DayRelaxation, NUMBER_BYTES, PADDING, SATURDAY, SUNDAY } from './day-relaxation.js';
import { windowCost, type Window } from './line-window.js';
import { mostDays } from './most-days.js';
import { OFF, type Line, type LineProblem, type Person } from './line-problem.js';

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
const LEAST_DEARER = 0.5;
const EASING = 0.8;
/** Of each byte of a state that nothing has reached: a cost far above all others. */
const UNREACHED = 0x7f;
/** Below it all costs of states that were reached. */
const DEAREST = 1e38;
/** States begin at a whole place. */
const PLACE_BYTES = 16;
/** Five vectors take as long as a unit of the proof's work. */
const WORK_PER_BYTE = 1 / 80;
/** Places of the dynamic programme, at most: 80 MB. */
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
  readonly #relaxation: DayRelaxation;
  readonly #arcs: Int32Array;
  readonly #costsPerDay: number;
  /** Units of work that so many days can hold. */
  readonly #mostIn: Int32Array;
  /** What holding a shift costs for its limit, by shift. */
  readonly #dearer: Float64Array;
  #layout = { costs: 0, reached: 0, values: 0, rowBytes: 0, nodeBytes: 0, dayBytes: 0 };
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

  constructor(
    problem: LineProblem,
    person: number,
    corridor = NO_CORRIDOR,
    relaxation = new DayRelaxation(),
  ) {
    const found = problem.people[person];
    if (found === undefined) throw new RangeError(`No person ${person}`);
    this.#problem = problem;
    this.#person = found;
    this.#automaton = makeLineAutomaton(problem, found);
    this.#corridor = corridor;
    this.#relaxation = relaxation;
    this.#dearer = new Float64Array(problem.shifts.length);
    this.#arcs = packArcs(this.#automaton);
    this.#costsPerDay = this.#automaton.groups.length + 1;
    const longest = Math.max(0, ...this.#automaton.groups.map(({ units }) => units));
    this.#mostIn = Int32Array.from(
      { length: problem.days + 1 },
      (_, days) => mostDays(days, found) * longest,
    );
  }

  /** Work so far: a measure that is the same on every machine. */
  get work(): number {
    return this.#work;
  }

  /**
   * Writes the line with its window filled into `into`, and tells what the window costs at `price` (cost of a shift on a day, at
   * `day * shifts.length + shift`), which is made dearer where limits ask for it; Infinity, and nothing of use in `into`, where no filling was found.
   * The window is whole weeks from a Monday, the last as long as the period is.
   */
  solve(line: Line, window: Window, price: Float64Array, into: Line): number {
    const allowance = this.#allowanceFor(line, window);
    if (!this.#setRanges(line, window, allowance) || this.#places > MOST_PLACES) return Infinity;
    const shifts = this.#problem.shifts.length;
    this.#easeLimits(window, price);
    for (let tries = 0; tries < MOST_DEARER; tries += 1) {
      this.#fill(line, window, price, allowance.ofShift);
      if (!this.#trace(line, window, into)) return Infinity;
      const excess = excessShift(into, window, allowance.ofShift);
      if (excess < 0) return windowCost(into, window, price, shifts);
      const more = Math.max(FIRST_DEARER, this.#dearer[excess] ?? 0);
      this.#dearer[excess] = (this.#dearer[excess] ?? 0) + more;
      addPrice(price, window, { shift: excess, shifts, more });
    }
    return Infinity;
  }

  /** Limits begin a little lower than where they ended the last time. */
  #easeLimits(window: Window, price: Float64Array): void {
    const shifts = this.#problem.shifts.length;
    for (let shift = 0; shift < shifts; shift += 1) {
      const more = EASING * (this.#dearer[shift] ?? 0);
      this.#dearer[shift] = more < LEAST_DEARER ? 0 : more;
      if (more >= LEAST_DEARER) addPrice(price, window, { shift, shifts, more });
    }
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
    const mostIn = this.#mostIn;
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
    const even = isEmpty(line, from, to);
    for (let day = 0; day <= length; day += 1) {
      if (day > 0 && (line[from + day - 1] ?? 0) >= 0)
        done += (this.#problem.shifts[line[from + day - 1] ?? 0]?.minutes ?? 0) / this.#automaton.unitMinutes;
      const pace = even ? (this.#pace[day] ?? 0) * ((least + most) / 2) : done;
      const low = Math.max(0, least - (mostIn[length - day] ?? 0), Math.floor(pace - this.#corridor.units));
      const high = Math.min(most, mostIn[day] ?? 0, Math.ceil(pace + this.#corridor.units));
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

  /** Of all days. */
  get #places(): number {
    return (this.#length + 1) * this.#automaton.nodeCount * this.#levels * (this.#range + PADDING);
  }

  /** Costs of all states: day by day, for each node and number of weekends a row by the units of work done, from the day's lowest on. */
  #fill(line: Line, window: Window, price: Float64Array, ofShift: Int32Array): void {
    const length = window.to - window.from;
    const { nodeCount } = this.#automaton;
    this.#layOut(length);
    const { floats, bytes, integers } = this.#relaxation;
    const { costs, reached, values, rowBytes, nodeBytes, dayBytes } = this.#layout;
    integers.set(this.#arcs);
    this.#priceGroups(window, price, ofShift);
    bytes.fill(0, reached, reached + (length + 1) * nodeCount);
    bytes.fill(UNREACHED, values, values + (length + 1) * dayBytes);
    const start = this.#startNode(line, window.from);
    floats[(values + start * nodeBytes) / NUMBER_BYTES] = 0;
    bytes[reached + start] = 1;
    for (let day = 0; day < length; day += 1) {
      const weekday = day % 7;
      const fewest = this.#fewest[day] ?? 0;
      this.#work +=
        WORK_PER_BYTE *
        this.#relaxation.run(
          0,
          NUMBER_BYTES * this.#arcs.length,
          costs + NUMBER_BYTES * day * this.#costsPerDay,
          values + day * dayBytes,
          values + (day + 1) * dayBytes,
          values + (day + 2) * dayBytes,
          reached + day * nodeCount,
          reached + (day + 1) * nodeCount,
          this.#low[day] ?? 0,
          this.#high[day] ?? 0,
          this.#low[day + 1] ?? 0,
          this.#high[day + 1] ?? 0,
          weekday === 5 ? SATURDAY : weekday === 6 ? SUNDAY : 0,
          this.#levelsOn(day) - 1,
          (this.#most[day + 1] ?? 0) - fewest,
          fewest - (this.#fewest[day + 1] ?? 0),
          rowBytes,
          nodeBytes,
        );
    }
  }

  #layOut(length: number): void {
    const { nodeCount, groups } = this.#automaton;
    const rowBytes = NUMBER_BYTES * (this.#range + PADDING);
    const nodeBytes = rowBytes * this.#levels;
    const dayBytes = nodeBytes * nodeCount;
    const costs = NUMBER_BYTES * this.#arcs.length;
    const reached = costs + NUMBER_BYTES * length * this.#costsPerDay;
    const values = PLACE_BYTES * Math.ceil((reached + (length + 1) * nodeCount) / PLACE_BYTES);
    this.#layout = { costs, reached, values, rowBytes, nodeBytes, dayBytes };
    this.#relaxation.reserve(values + (length + 1) * dayBytes);
    if (this.#picks.length < length * groups.length) this.#picks = new Int8Array(length * groups.length);
  }

  /** Levels of weekends that can have been reached before a day. */
  #levelsOn(day: number): number {
    const seen = Math.floor((day % 7 === 6 ? day + 7 : day + 1) / 7);
    return Math.max(0, Math.min(seen, this.#most[day] ?? 0) - (this.#fewest[day] ?? 0)) + 1;
  }

  /** Finds the cheapest end and goes back from it by the values alone; `false` where there is no end. */
  #trace(line: Line, { from, to }: Window, into: Line): boolean {
    const length = to - from;
    const { rowBytes, nodeBytes, dayBytes, costs, values } = this.#layout;
    const { groups, arcSource, arcGroup, arcFromWork, arcsInto } = this.#automaton;
    const { floats } = this.#relaxation;
    const row = rowBytes / NUMBER_BYTES;
    let at = this.#cheapestEnd(line, to, length);
    if (at < 0) return false;
    into.set(line);
    for (let day = length - 1; day >= 0; day -= 1) {
      const first = (values + day * dayBytes) / NUMBER_BYTES;
      const value = floats[first + dayBytes / NUMBER_BYTES + at] ?? 0;
      const node = Math.floor((at * NUMBER_BYTES) / nodeBytes);
      const weekends = Math.floor(at / row) % this.#levels;
      const done = (at % row) + (this.#low[day + 1] ?? 0);
      const weekday = day % 7;
      const ofDay = costs / NUMBER_BYTES + day * this.#costsPerDay;
      let found = -1;
      for (const arc of arcsInto[node] ?? []) {
        const group = arcGroup[arc] ?? 0;
        const weekend = group >= 0 && (weekday === 5 || (weekday === 6 && arcFromWork[arc] === 0)) ? 1 : 0;
        const before = done - (group < 0 ? 0 : (groups[group]?.units ?? 0));
        if (before < (this.#low[day] ?? 0) || before > (this.#high[day] ?? 0)) continue;
        const cost = group < 0 ? 0 : (floats[ofDay + group] ?? 0);
        const place = (arcSource[arc] ?? 0) * this.#levels * row + before - (this.#low[day] ?? 0);
        const level = this.#levelBefore(day, weekends, weekend, (other) => {
          return Math.fround((floats[first + place + other * row] ?? 0) + cost) === value;
        });
        if (level < 0) continue;
        const state = place + level * row;
        into[from + day] = group < 0 ? OFF : (this.#picks[day * groups.length + group] ?? 0);
        found = state;
        break;
      }
      if (found < 0) throw new Error('A cheapest line was lost while it was traced back');
      at = found;
    }
    return true;
  }

  /** The level of weekends the day before that leads to a level and is the one; -1 where none is. */
  #levelBefore(day: number, level: number, weekend: number, isIt: (level: number) => boolean): number {
    const up = weekend + (this.#fewest[day] ?? 0) - (this.#fewest[day + 1] ?? 0);
    const last = Math.min(level - up, (this.#most[day] ?? 0) - (this.#fewest[day] ?? 0));
    for (let before = level === 0 ? 0 : level - up; before <= last; before += 1)
      if (before >= 0 && isIt(before)) return before;
    return -1;
  }

  /** The cheapest state after the last day that the days behind the window can follow, or -1. */
  #cheapestEnd(line: Line, to: number, length: number): number {
    const { rowBytes, nodeBytes, dayBytes, values, reached } = this.#layout;
    const { floats, bytes } = this.#relaxation;
    const next = to < line.length ? nextRun(line, to) : undefined;
    const first = (values + length * dayBytes) / NUMBER_BYTES;
    const states = (this.#high[length] ?? 0) - (this.#low[length] ?? 0);
    const { nodeCount } = this.#automaton;
    let best = DEAREST;
    let found = -1;
    for (let node = 0; node < nodeCount; node += 1) {
      if (bytes[reached + length * nodeCount + node] === 0) continue;
      if (next !== undefined && !this.#automaton.mayMeet(node, next)) continue;
      for (let weekends = 0; weekends < this.#levels; weekends += 1) {
        const begin = first + (node * nodeBytes + weekends * rowBytes) / NUMBER_BYTES;
        for (let state = begin; state <= begin + states; state += 1)
          if ((floats[state] ?? 0) < best) {
            best = floats[state] ?? 0;
            found = state - first;
          }
      }
    }
    return found;
  }

  #priceGroups({ from, to }: Window, price: Float64Array, ofShift: Int32Array): void {
    const { groups } = this.#automaton;
    const { floats } = this.#relaxation;
    let at = this.#layout.costs / NUMBER_BYTES;
    for (let date = from; date < to; date += 1) {
      const first = date * this.#problem.shifts.length;
      const isOff = this.#person.isOff[date] === true;
      for (let group = 0; group < groups.length; group += 1) {
        let best = Infinity;
        for (const shift of isOff ? [] : (groups[group]?.shifts ?? [])) {
          const cost = price[first + shift] ?? 0;
          if (cost >= best || (ofShift[shift] ?? 0) <= 0) continue;
          best = cost;
          this.#picks[(date - from) * groups.length + group] = shift;
        }
        floats[at] = best;
        at += 1;
      }
      floats[at] = 0;
      at += 1;
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

/** The automaton's arcs as {@link DayRelaxation} reads them; a day off is the group behind all others. */
function packArcs({ groups, arcSource, arcGroup, arcFromWork, arcsInto }: LineAutomaton): Int32Array {
  const packed = arcsInto.flatMap((arcs, target) =>
    Array.from(arcs, (arc) => {
      const group = arcGroup[arc] ?? 0;
      const begins = group < 0 ? 0 : arcFromWork[arc] === 0 ? SATURDAY + SUNDAY : SATURDAY;
      const place = group < 0 ? groups.length : group;
      return [arcSource[arc] ?? 0, target, place, groups[group]?.units ?? 0, begins];
    }),
  );
  return Int32Array.from(packed.flat());
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

function addPrice(
  price: Float64Array,
  { from, to }: Window,
  { shift, shifts, more }: { shift: number; shifts: number; more: number },
): void {
  for (let cell = from * shifts + shift; cell < to * shifts; cell += shifts)
    price[cell] = (price[cell] ?? 0) + more;
}

function isEmpty(line: Line, from: number, to: number): boolean {
  for (let day = from; day < to; day += 1) if (line[day] !== OFF) return false;
  return true;
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
