import type { LineProblem } from './line-problem.js';

/** No way on. */
export const NOWHERE = -1;

/**
 * Where a line can stand after a day, as far as runs, days off and successions bind the days to come. Node 0 is the eve of the first day, then
 * come the days off in a row, then the days worked in a row: for each length one node a class of shifts, classes beside each other.
 */
export interface LineGraph {
  readonly nodes: number;
  /** Shifts the person may hold at all. */
  readonly shifts: readonly number[];
  /** Shifts with the same forbidden followers are one class. */
  readonly classes: number;
  /** By shift. */
  readonly classOf: readonly number[];
  /** By node; `classes` after a day off. */
  readonly lastClass: Int32Array;
  /** By node: the node after a day off, or {@link NOWHERE}. */
  readonly offTo: Int32Array;
  /** By node: the node after a shift of class 0, the other classes' follow; or {@link NOWHERE}. */
  readonly workTo: Int32Array;
  /** At `class * shifts + shift`; class `classes` is a day off: 1 where the shift may follow. */
  readonly mayFollow: Uint8Array;
}

export function makeLineGraph(problem: LineProblem, person: number): LineGraph {
  const found = problem.people[person];
  if (found === undefined) throw new RangeError(`No person ${person}`);
  const allowed = problem.shifts
    .map((_, shift) => shift)
    .filter((shift) => (found.maxOfShift[shift] ?? 1) > 0);
  const followers = problem.shifts.map(({ notBefore }) => [...notBefore].sort((a, b) => a - b).join());
  const kinds = [...new Set(allowed.map((shift) => followers[shift]))];
  const minOff = Math.max(1, found.minOff);
  const lengths = joinRuns(found.minRun, found.maxRun, kinds.length, 1 + minOff);
  const nodes = 1 + minOff + lengths.count * kinds.length;
  const offTo = new Int32Array(nodes).fill(NOWHERE);
  const workTo = new Int32Array(nodes).fill(NOWHERE);
  const lastClass = new Int32Array(nodes).fill(kinds.length);
  offTo[0] = minOff;
  workTo[0] = lengths.first(true);
  for (let off = 1; off <= minOff; off += 1) offTo[off] = Math.min(off + 1, minOff);
  workTo[minOff] = lengths.first(false);
  for (let at = 0; at < lengths.count; at += 1)
    for (let kind = 0; kind < kinds.length; kind += 1) {
      const node = 1 + minOff + at * kinds.length + kind;
      lastClass[node] = kind;
      offTo[node] = lengths.mayEnd(at) ? 1 : NOWHERE;
      workTo[node] = lengths.next(at);
    }
  return {
    nodes,
    shifts: allowed,
    classes: kinds.length,
    classOf: followers.map((key) => kinds.indexOf(key)),
    lastClass,
    offTo,
    workTo,
    mayFollow: successions(problem, allowed, kinds, followers),
  };
}

/** Days worked in a row: 1 to `maxRun`, then the lengths below `minRun` once more for a run that began on the first day and may end early. */
function joinRuns(minRun: number, maxRun: number, classes: number, firstNode: number) {
  const early = Math.max(0, Math.min(minRun - 1, maxRun));
  const node = (at: number) => firstNode + at * classes;
  return {
    count: maxRun + early,
    first: (onFirstDay: boolean) => (maxRun < 1 ? NOWHERE : node(onFirstDay && early > 0 ? maxRun : 0)),
    mayEnd: (at: number) => at >= maxRun || at + 1 >= minRun,
    next(at: number) {
      const length = at < maxRun ? at + 1 : at - maxRun + 1;
      if (length >= maxRun) return NOWHERE;
      return node(at >= maxRun && length < early ? at + 1 : length);
    },
  };
}

function successions(
  { shifts }: LineProblem,
  allowed: readonly number[],
  kinds: readonly (string | undefined)[],
  followers: readonly string[],
): Uint8Array {
  const mayFollow = new Uint8Array((kinds.length + 1) * shifts.length);
  for (const shift of allowed) {
    mayFollow[kinds.length * shifts.length + shift] = 1;
    for (const [kind, key] of kinds.entries()) {
      const member = shifts[followers.indexOf(key ?? '')];
      if (member?.notBefore.includes(shift) === false) mayFollow[kind * shifts.length + shift] = 1;
    }
  }
  return mayFollow;
}
