import { expect, it } from 'vitest';
import { fixPairs, type FixedPair } from '../../../src/optimize/fixed-pairs.js';
import { buildRosterModel } from '../../../src/optimize/roster-model.js';
import { aDoctor, aProblem, rulesOf } from '../../support/builders.js';
import { oneVakt } from '../../support/gold.js';

const [locked, open] = ['2026-03-09/A/1', '2026-03-10/B/1'];
const problem = aProblem({
  lines: [oneVakt('A', '2026-03-09', '16:00', '23:00'), oneVakt('B', '2026-03-10', '16:00', '23:00')],
  doctors: [aDoctor(), aDoctor({ id: 'b' }), aDoctor({ id: 'other', pools: ['andre'] })],
  locks: [{ vakt: locked, doctor: 'a' }],
});
const rosterModel = buildRosterModel(problem, rulesOf(problem));

/** Bounds of every pair's variable after fixing; undefined where that cannot be. */
function boundsWith(...fixed: FixedPair[]): Record<string, string> | undefined {
  const result = fixPairs(rosterModel, fixed);
  return (
    result &&
    Object.fromEntries(
      result.pairs.map(({ doctorId, vaktId, variable }) => {
        const { lower, upper } = result.model.variables[variable] ?? {};
        return [`${doctorId} ${vaktId}`, [lower, upper].join('-')];
      }),
    )
  );
}

it('narrows the pair that is named and no other', () => {
  expect(boundsWith()).toEqual({ [`a ${locked}`]: '1-1', [`a ${open}`]: '0-1', [`b ${open}`]: '0-1' });
  expect(boundsWith({ doctorId: 'b', vaktId: open, isHeld: true })).toMatchObject({
    [`a ${open}`]: '0-1',
    [`b ${open}`]: '1-1',
  });
  expect(boundsWith({ doctorId: 'a', vaktId: open, isHeld: false })).toMatchObject({
    [`a ${open}`]: '0-0',
    [`b ${open}`]: '0-1',
  });
  expect(rosterModel.model.variables.filter(({ lower }) => lower === 1)).toHaveLength(1);
});

it('a pair that rules or locks decide otherwise cannot be had', () => {
  expect(boundsWith({ doctorId: 'other', vaktId: open, isHeld: true })).toBeUndefined();
  expect(boundsWith({ doctorId: 'b', vaktId: locked, isHeld: true })).toBeUndefined();
  expect(boundsWith({ doctorId: 'a', vaktId: locked, isHeld: false })).toBeUndefined();
  expect(
    boundsWith({ doctorId: 'a', vaktId: open, isHeld: true }, { doctorId: 'a', vaktId: open, isHeld: false }),
  ).toBeUndefined();
});

it('what is so already changes nothing', () => {
  expect(boundsWith({ doctorId: 'other', vaktId: open, isHeld: false })).toEqual(boundsWith());
  expect(boundsWith({ doctorId: 'a', vaktId: locked, isHeld: true })).toEqual(boundsWith());
});
