import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { findConflict, loadHighsBackend, type FrozenModel, type Variable } from '../../solver/index.js';
import { findViolations } from '../../solver/outcome/feasibility.js';
import { solveByBruteForce } from '../../solver/testing/brute-force.js';
import { tinyModel } from '../support/tiny-models.js';

const backend = await loadHighsBackend({ now: () => performance.now() / 1000 });

interface Tagged {
  readonly model: FrozenModel;
  readonly groups: readonly (string | undefined)[];
}

const extraRow = fc.record({
  coefficients: fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 2, maxLength: 9 }),
  sense: fc.constantFrom('<=' as const, '>=' as const, '=' as const),
  rhs: fc.integer({ min: -3, max: 5 }),
});
const group = fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { nil: undefined, freq: 8 });

/** Every form, and some rows more so that many cannot hold; definitions of hinges are in no group. */
const tagged: fc.Arbitrary<Tagged> = fc
  .tuple(
    tinyModel,
    fc.array(extraRow, { minLength: 1, maxLength: 6 }),
    fc.array(group, { minLength: 40, maxLength: 40 }),
  )
  .map(([model, extra, groups]) => {
    const decisions = model.variables.flatMap(({ hinge }, index) => (hinge === undefined ? [index] : []));
    const rows = [
      ...model.rows,
      ...extra.map(({ coefficients, sense, rhs }) => ({
        terms: decisions.flatMap((variable, index) => {
          const coefficient = coefficients[index] ?? 0;
          return coefficient === 0 ? [] : [{ coefficient, variable: variable as Variable }];
        }),
        sense,
        rhs,
        tag: { rule: 'extra', subject: '' },
      })),
    ];
    return {
      model: { ...model, rows, objectives: [] },
      groups: rows.map((row, index) => ('defines' in row ? undefined : groups[index % groups.length])),
    };
  });

const likelySets = fc
  .array(fc.subarray(['a', 'b', 'c', 'd', 'e', 'f']), { maxLength: 2 })
  .map((sets) => sets.map((groups) => new Set(groups)));

/** By trying every point. */
function canHold({ model, groups }: Tagged, kept: ReadonlySet<string>): boolean {
  const rows = model.rows.filter((_, index) => {
    const own = groups[index];
    return own === undefined || kept.has(own);
  });
  return solveByBruteForce({ ...model, rows }) !== undefined;
}

const without = (groups: readonly string[], group: string): ReadonlySet<string> =>
  new Set(groups.filter((other) => other !== group));

describe('conflicts', () => {
  const kinds = new Map<string, number>();
  let foundNear = 0;

  test.prop([tagged, likelySets], { seed: 11, numRuns: 600 })(
    'cannot hold, and hold as soon as any one group is set aside; where there is none a point keeps all',
    (given, likely) => {
      fc.pre(canHold(given, new Set()));
      const outcome = findConflict({ ...given.model, groups: given.groups }, backend, { likely });
      const first = likely.find((some) => !canHold(given, some));
      if (first !== undefined) {
        foundNear += 1;
        expect('groups' in outcome && outcome.groups.every((group) => first.has(group))).toBe(true);
      }
      kinds.set(outcome.kind, (kinds.get(outcome.kind) ?? 0) + 1);
      if (outcome.kind === 'no-conflict') {
        expect(findViolations(given.model, outcome.values, 1e-5)).toEqual([]);
        return;
      }
      expect(outcome.kind).toBe('irreducible');
      if (outcome.kind !== 'irreducible') return;
      expect(canHold(given, new Set(outcome.groups))).toBe(false);
      for (const group of outcome.groups) expect(canHold(given, without(outcome.groups, group))).toBe(true);
    },
  );

  it('came up often, and so did their absence', () => {
    expect(kinds.get('irreducible')).toBeGreaterThan(100);
    expect(kinds.get('no-conflict')).toBeGreaterThan(100);
    expect(foundNear).toBeGreaterThan(20);
  });

  test.prop([tagged, fc.nat(12)], { seed: 12, numRuns: 150 })(
    'still conflict where the checks run out, and are called irreducible only when they are',
    (given, checks) => {
      fc.pre(canHold(given, new Set()));
      const outcome = findConflict({ ...given.model, groups: given.groups }, backend, { checks });
      expect(outcome.checks).toBeLessThanOrEqual(checks);
      if (outcome.kind === 'no-conflict')
        expect(findViolations(given.model, outcome.values, 1e-5)).toEqual([]);
      if (outcome.kind !== 'irreducible' && outcome.kind !== 'conflicting') return;
      expect(canHold(given, new Set(outcome.groups))).toBe(false);
      if (outcome.kind === 'irreducible')
        for (const group of outcome.groups) expect(canHold(given, without(outcome.groups, group))).toBe(true);
    },
  );
});
