import { LabelQueue, type Label } from './label-queue.js';
import { NOWHERE, type LineGraph } from './line-graph.js';
import type { LineMultipliers } from './line-multipliers.js';
import { OFF, type Line } from './line-problem.js';
import type { LineRelaxation } from './line-relaxation.js';

export interface Priced {
  /** What the line costs, less what its cover is worth. */
  readonly reducedCost: number;
  readonly line: Line;
}

export interface Pricing {
  /** No line of the person has a lower reduced cost. */
  readonly bound: number;
  /** Cheapest first; may be empty where the search was cut off. */
  readonly lines: readonly Priced[];
  /** Partial lines that were looked at. */
  readonly labels: number;
}

export interface Listing {
  /** All that are wanted; `undefined` where there are too many to try. */
  readonly lines: readonly Line[] | undefined;
  /** Partial lines that were looked at. */
  readonly labels: number;
}

export interface LabelLimits {
  /** Lines wanted, > 0. */
  readonly lines: number;
  /** Lines of this reduced cost and more are not wanted, the cheapest excepted. */
  readonly cutoff: number;
  /** Partial lines looked at before the search gives up and tells the bound it has. */
  readonly labels: number;
}

export interface LabelProblem {
  readonly days: number;
  readonly shifts: number;
  readonly graph: LineGraph;
  /** Solved at `priced`. */
  readonly relaxation: LineRelaxation;
  readonly multipliers: LineMultipliers;
  readonly priced: Float64Array;
  /** By day; 1 where a day off is no choice. */
  readonly mustWork: Uint8Array;
  readonly constant: number;
}

/**
 * All lines with a reduced cost up to the cutoff, unless that takes more labels than allowed. Numbers of a shift that are not counted
 * may be too high.
 */
export function searchAllLabels(problem: LabelProblem, cutoff: number, labels: number): Listing {
  return new LabelSearch(problem, true).runAll(cutoff, labels);
}

/** Best-first search over partial lines. Keeps all limits but the number of a shift that is not counted. */
export function searchLabels(problem: LabelProblem, limits: LabelLimits): Pricing {
  return new LabelSearch(problem).run(limits);
}

class LabelSearch {
  readonly #problem: LabelProblem;
  /** Whether lines that cost more than others with the same end are wanted too. */
  readonly #all: boolean;
  readonly #queue = new LabelQueue();
  #pushed = 0;
  readonly #offset: number;
  /** By `day * (classes + 1) + class before`: shifts worth a try, once asked for. */
  readonly #choices: (readonly number[] | undefined)[] = [];

  constructor(problem: LabelProblem, all = false) {
    this.#problem = problem;
    this.#all = all;
    this.#offset = problem.constant + problem.multipliers.offset();
  }

  run({ lines: wanted, cutoff, labels }: LabelLimits): Pricing {
    const { days } = this.#problem;
    this.#begin();
    const lines: Priced[] = [];
    let bound = -Infinity;
    let looked = 0;
    for (; looked < labels; looked += 1) {
      const label = this.#queue.pop();
      if (label === undefined) return { bound: lines.length === 0 ? Infinity : bound, lines, labels: looked };
      if (lines.length === 0) bound = label.atLeast;
      else if (label.atLeast >= cutoff) break;
      if (!this.#queue.isCheapest(label, this.#keyOf(label))) continue;
      if (label.day < days) this.#expand(label);
      else if (lines.push({ reducedCost: label.atLeast, line: traceBack(label, days) }) === wanted) break;
    }
    return { bound, lines, labels: looked };
  }

  runAll(cutoff: number, labels: number): Listing {
    const { days } = this.#problem;
    this.#begin();
    const lines: Line[] = [];
    for (let looked = 0; looked < labels; looked += 1) {
      const label = this.#queue.pop();
      if (label === undefined || label.atLeast > cutoff) return { lines, labels: looked };
      if (label.day < days) this.#expand(label);
      else lines.push(traceBack(label, days));
    }
    return { lines: undefined, labels };
  }

  #begin(): void {
    this.#push(undefined, 0, this.#problem.relaxation.weekends, 0, 0, 0, OFF);
  }

  #expand(label: Label): void {
    const { graph, relaxation, multipliers, priced, mustWork, shifts } = this.#problem;
    const { day, node, weekendsLeft, units, counts, cost } = label;
    const off = graph.offTo[node] as number;
    if (off !== NOWHERE && mustWork[day] !== 1)
      this.#push(label, off, weekendsLeft, units, counts, cost, OFF);
    const work = graph.workTo[node] as number;
    if (work === NOWHERE) return;
    const before = graph.lastClass[node] as number;
    const left = relaxation.weekendsLeft(weekendsLeft, day, before < graph.classes);
    if (left < 0) return;
    for (const shift of this.#choicesOn(day, before)) {
      const after = multipliers.countOneMore(counts, shift);
      if (after < 0) continue;
      this.#push(
        label,
        work + (graph.classOf[shift] as number),
        left,
        units + (multipliers.units[shift] as number),
        after,
        cost + (priced[day * shifts + shift] as number),
        shift,
      );
    }
  }

  /** Of shifts that leave the same behind, the cheapest on the day. */
  #choicesOn(day: number, before: number): readonly number[] {
    const { graph, multipliers, priced, shifts } = this.#problem;
    const at = day * (graph.classes + 1) + before;
    const known = this.#choices[at];
    if (known !== undefined) return known;
    const cheapest = new Map<number, number>();
    for (const shift of graph.shifts) {
      const cost = priced[day * shifts + shift] as number;
      if (cost === Infinity || graph.mayFollow[before * shifts + shift] !== 1) continue;
      const kind =
        this.#all || multipliers.counted.includes(shift)
          ? -1 - shift
          : (multipliers.units[shift] as number) * graph.classes + (graph.classOf[shift] as number);
      const other = cheapest.get(kind);
      if (other === undefined || cost < (priced[day * shifts + other] as number)) cheapest.set(kind, shift);
    }
    const choices = [...cheapest.values()];
    this.#choices[at] = choices;
    return choices;
  }

  #push(
    parent: Label | undefined,
    node: number,
    weekendsLeft: number,
    units: number,
    counts: number,
    cost: number,
    shift: number,
  ): void {
    const { days, relaxation, multipliers, constant } = this.#problem;
    const day = parent === undefined ? 0 : parent.day + 1;
    if (
      units > multipliers.maxUnits ||
      units + (multipliers.unitsAfter[day] as number) < multipliers.minUnits
    )
      return;
    const atLeast =
      day === days
        ? constant + cost - multipliers.priceOfAll(units, counts)
        : this.#offset + cost + relaxation.toGo(day, node, weekendsLeft, units);
    if (atLeast === Infinity) return;
    const label: Label = { day, node, weekendsLeft, units, counts, cost, parent, shift, atLeast };
    this.#pushed += 1;
    this.#queue.push(label, this.#all ? this.#pushed : this.#keyOf(label));
  }

  #keyOf({ day, node, weekendsLeft, units, counts }: Label): number {
    const { days, graph, relaxation, multipliers } = this.#problem;
    const place = (node * (relaxation.weekends + 1) + weekendsLeft) * (multipliers.maxUnits + 1) + units;
    return (
      (counts * graph.nodes * (relaxation.weekends + 1) * (multipliers.maxUnits + 1) + place) * (days + 1) +
      day
    );
  }
}

function traceBack(last: Label, days: number): Line {
  const line: Line = new Int8Array(days);
  for (let label: Label | undefined = last; label !== undefined && label.day > 0; label = label.parent)
    line[label.day - 1] = label.shift;
  return line;
}
