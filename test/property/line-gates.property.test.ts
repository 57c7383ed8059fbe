import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { makeLineGates } from '../../solver/lines/line-gates.js';

const NODES = 9;

const exits = fc.array(
  fc.record({
    sources: fc.uniqueArray(fc.nat(NODES - 1), { minLength: 1 }),
    target: fc.nat(NODES - 1),
    group: fc.integer({ min: -1, max: 2 }),
    fromWork: fc.boolean(),
  }),
  { maxLength: 8 },
);

describe('gates', () => {
  test.prop([exits], { seed: 7, numRuns: 300 })(
    'stand for exactly the nodes that an exit is open from',
    (given) => {
      const { count, sources, moves } = makeLineGates(given, NODES);
      const nodesOf = (source: number): number[] =>
        source < NODES ? [source] : Array.from(sources[source - NODES] ?? []).flatMap(nodesOf);
      expect(sources.length).toBe(count);
      for (const [gate, ofGate] of sources.entries())
        for (const source of ofGate) expect(source).toBeLessThan(NODES + gate);
      for (const [at, { sources: open, target, group, fromWork }] of given.entries()) {
        const nodes = nodesOf(moves.source[at] ?? -1).sort((a, b) => a - b);
        expect(nodes).toEqual([...open].sort((a, b) => a - b));
        expect([moves.target[at], moves.group[at], moves.fromWork[at]]).toEqual([
          target,
          group,
          fromWork ? 1 : 0,
        ]);
      }
    },
  );

  it('are made of smaller gates', () => {
    const exit = { target: 0, group: 0, fromWork: true };
    const { sources } = makeLineGates(
      [
        { ...exit, sources: [1, 2, 3] },
        { ...exit, sources: [1, 2] },
      ],
      NODES,
    );
    expect(sources.map((each) => [...each])).toEqual([
      [1, 2],
      [NODES, 3],
    ]);
  });
});
