/** A move to a node that is open from several nodes on the same terms. */
export interface Exit {
  readonly sources: readonly number[];
  readonly target: number;
  /** A group of shifts, or -1 for a day off. */
  readonly group: number;
  readonly fromWork: boolean;
}

/** Gates stand for the best of several nodes, so that what is open from all of them is tried once. */
export interface LineGates {
  readonly count: number;
  /** Gate g, numbered as node `firstGate + g`, is the best of `sources[g]`: nodes, and gates before it. */
  readonly sources: readonly Int32Array[];
  readonly moves: Moves;
}

/** One an exit. */
export interface Moves {
  /** A node or a gate. */
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly group: Int32Array;
  /** 1 where the day before was worked. */
  readonly fromWork: Uint8Array;
}

interface Gate {
  readonly members: readonly number[];
  readonly sources: readonly number[];
}

/** Builds a gate for each set of sources of more than one node, of smaller gates where it can. */
export function makeLineGates(exits: readonly Exit[], firstGate: number): LineGates {
  const sets = new Map(exits.map(({ sources }) => [nameOf(sources), sources]));
  const gates: Gate[] = [];
  const places = new Map<string, number>();
  for (const [name, members] of [...sets].sort(([, one], [, other]) => one.length - other.length)) {
    const [only = 0, ...others] = members;
    places.set(name, others.length === 0 ? only : firstGate + gates.length);
    if (others.length > 0) gates.push({ members, sources: joinFrom(members, gates, firstGate) });
  }
  return {
    count: gates.length,
    sources: gates.map(({ sources }) => Int32Array.from(sources)),
    moves: {
      source: Int32Array.from(exits, ({ sources }) => places.get(nameOf(sources)) ?? 0),
      target: Int32Array.from(exits, ({ target }) => target),
      group: Int32Array.from(exits, ({ group }) => group),
      fromWork: Uint8Array.from(exits, ({ fromWork }) => (fromWork ? 1 : 0)),
    },
  };
}

/** Gates and nodes that together are these nodes; the largest gates first. */
function joinFrom(members: readonly number[], gates: readonly Gate[], firstGate: number): number[] {
  const left = new Set(members);
  const sources: number[] = [];
  for (let at = gates.length - 1; at >= 0; at -= 1) {
    const parts = gates[at]?.members ?? [];
    if (!parts.every((part) => left.has(part))) continue;
    sources.push(firstGate + at);
    for (const part of parts) left.delete(part);
  }
  return [...sources, ...left];
}

function nameOf(sources: readonly number[]): string {
  return [...sources].sort((a, b) => a - b).join();
}
