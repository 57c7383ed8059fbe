import type { LineProblem, Person } from './line-problem.js';
import { findUnitMinutes } from './unit-minutes.js';

/** Shifts that are alike for a person in all but their price: on each day the cheapest of them stands for all. */
export interface ShiftGroup {
  readonly shifts: readonly number[];
  /** Work in units of the automaton. */
  readonly units: number;
}

/**
 * What a person may do from day to day, run lengths and successions built in: nodes are what the days before leave open, arcs are a day.
 * Minutes, weekends and counts of shifts are not in it; whoever walks it keeps them.
 *
 * Node 0 is the start of the period; then come days off in a row, the last standing for "as many as needed"; then, for each kind of shift
 * by what may follow it, days worked in a row, those first that count in full, then those of a run that began with the period.
 */
export interface LineAutomaton {
  /** Greatest common divisor of the shifts' minutes. */
  readonly unitMinutes: number;
  readonly groups: readonly ShiftGroup[];
  readonly nodeCount: number;
  readonly arcSource: Int32Array;
  /** A group, or -1 for a day off. */
  readonly arcGroup: Int32Array;
  /** 1 where the day before was worked. */
  readonly arcFromWork: Uint8Array;
  /** Arcs that lead to node n: `arcsInto[n]`. */
  readonly arcsInto: readonly Int32Array[];
  /** Kind of each shift; -1 where the person never holds it. */
  readonly kindOf: Int32Array;
  offNode(length: number): number;
  workNode(kind: number, length: number, fromStart: boolean): number;
  /** May a line be at this node when the next days are worked, or off, `length` days long? `toEnd`: they reach the last day. */
  mayMeet(
    node: number,
    next: { readonly shift: number; readonly length: number; readonly toEnd: boolean },
  ): boolean;
}

interface Arc {
  readonly source: number;
  readonly target: number;
  readonly group: number;
  readonly fromWork: boolean;
}

export function makeLineAutomaton({ shifts }: LineProblem, person: Person): LineAutomaton {
  const { minRun, maxRun, maxOfShift } = person;
  // Time off is a day at least.
  const minOff = Math.max(1, person.minOff);
  const allowed = [...shifts.keys()].filter((shift) => maxRun > 0 && (maxOfShift[shift] ?? 0) > 0);
  const unitMinutes = findUnitMinutes(shifts.map(({ minutes }) => minutes));
  const outgoing = shifts.map(({ notBefore }) => [...notBefore].sort((a, b) => a - b).join());
  const incoming = shifts.map((_, shift) =>
    shifts.flatMap(({ notBefore }, before) => (notBefore.includes(shift) ? [before] : [])).join(),
  );
  const kinds = [...new Set(allowed.map((shift) => outgoing[shift]))];
  const kindOf = Int32Array.from(outgoing, (key, shift) =>
    allowed.includes(shift) ? kinds.indexOf(key) : -1,
  );
  const groupOf = new Map<string, number[]>();
  for (const shift of allowed) {
    const key = [kindOf[shift], incoming[shift], shifts[shift]?.minutes].join('|');
    groupOf.set(key, [...(groupOf.get(key) ?? []), shift]);
  }
  const members = [...groupOf.values()];
  const kindOfGroup = members.map(([first = 0]) => kindOf[first] ?? 0);
  const perKind = maxRun + Math.max(0, minRun - 1);
  const offNode = (length: number): number => Math.min(length, minOff);
  const workNode = (kind: number, length: number, fromStart: boolean): number =>
    1 + minOff + kind * perKind + (fromStart && length < minRun ? maxRun : 0) + length - 1;
  const mayFollow = (kind: number, shift: number): boolean => {
    const before = allowed.find((other) => kindOf[other] === kind) ?? 0;
    return shifts[before]?.notBefore.includes(shift) !== true;
  };

  const arcs: Arc[] = [{ source: 0, target: offNode(minOff), group: -1, fromWork: false }];
  for (const [group, kind] of kindOfGroup.entries()) {
    arcs.push({ source: 0, target: workNode(kind, 1, true), group, fromWork: false });
    arcs.push({ source: offNode(minOff), target: workNode(kind, 1, false), group, fromWork: false });
  }
  for (let length = 1; length <= minOff; length += 1)
    arcs.push({ source: offNode(length), target: offNode(length + 1), group: -1, fromWork: false });
  const addRun = (kind: number, length: number, fromStart: boolean): void => {
    const source = workNode(kind, length, fromStart);
    if (length >= minRun || fromStart) arcs.push({ source, target: offNode(1), group: -1, fromWork: true });
    if (length === maxRun) return;
    for (const [group, [first = 0]] of members.entries())
      if (mayFollow(kind, first)) {
        const target = workNode(kindOfGroup[group] ?? 0, length + 1, fromStart);
        arcs.push({ source, target, group, fromWork: true });
      }
  };
  for (const kind of kinds.keys()) {
    for (let length = 1; length <= maxRun; length += 1) addRun(kind, length, false);
    for (let length = 1; length < minRun; length += 1) addRun(kind, length, true);
  }
  const nodeCount = 1 + minOff + kinds.length * perKind;
  return {
    unitMinutes,
    groups: members.map((group) => ({
      shifts: group,
      units: (shifts[group[0] ?? 0]?.minutes ?? 0) / unitMinutes,
    })),
    nodeCount,
    ...indexArcs(arcs, nodeCount),
    kindOf,
    offNode,
    workNode,
    mayMeet(node, { shift, length, toEnd }) {
      if (node <= minOff)
        return shift < 0 ? toEnd || node + length >= minOff : node === minOff && (toEnd || length >= minRun);
      const kind = Math.floor((node - 1 - minOff) / perKind);
      const place = (node - 1 - minOff) % perKind;
      const fromStart = place >= maxRun;
      const run = (fromStart ? place - maxRun : place) + 1;
      if (shift < 0) return (fromStart || run >= minRun) && (toEnd || length >= minOff);
      return (
        mayFollow(kind, shift) && run + length <= maxRun && (fromStart || toEnd || run + length >= minRun)
      );
    },
  };
}

function indexArcs(
  unsorted: readonly Arc[],
  nodeCount: number,
): Pick<LineAutomaton, 'arcSource' | 'arcGroup' | 'arcFromWork' | 'arcsInto'> {
  const arcs = [...unsorted].sort((a, b) => a.source - b.source);
  return {
    arcSource: Int32Array.from(arcs, ({ source }) => source),
    arcGroup: Int32Array.from(arcs, ({ group }) => group),
    arcFromWork: Uint8Array.from(arcs, ({ fromWork }) => (fromWork ? 1 : 0)),
    arcsInto: Array.from({ length: nodeCount }, (_, node) =>
      Int32Array.from(arcs.flatMap(({ target }, arc) => (target === node ? [arc] : []))),
    ),
  };
}
