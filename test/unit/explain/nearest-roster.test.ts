import { expect, it } from 'vitest';
import { nearestRoster } from '../../../src/explain/nearest-roster.js';
import { aDoctor, aProblem, aRoster, rulesOf } from '../../support/builders.js';
import { oneVakt } from '../../support/gold.js';

const [first, second] = ['2026-03-09/A/1', '2026-03-09/B/1'];
const lines = ['A', 'B'].map((id) => oneVakt(id, '2026-03-09', '16:00', '23:00'));

function nearest(
  doctors: readonly string[],
  held: Readonly<Record<string, string>>,
  { doctor, isHeld }: { readonly doctor: string; readonly isHeld: boolean },
) {
  const problem = aProblem({ lines, doctors: doctors.map((id) => aDoctor({ id })) });
  const vakt = problem.vaktById.get(first);
  if (vakt === undefined) throw new Error(first);
  const found = nearestRoster(aRoster(problem, held), rulesOf(problem), { vakt, doctor, isHeld });
  return Object.fromEntries(found.assignments);
}

it('is a swap where nobody is free', () => {
  const held = { [first]: 'a', [second]: 'b' };
  const swapped = { [first]: 'b', [second]: 'a' };
  expect(nearest(['a', 'b'], held, { doctor: 'a', isHeld: false })).toEqual(swapped);
  expect(nearest(['a', 'b'], held, { doctor: 'b', isHeld: true })).toEqual(swapped);
});

it('is the doctor instead who is free', () => {
  expect(nearest(['a', 'b', 'c'], { [first]: 'a', [second]: 'b' }, { doctor: 'c', isHeld: true })).toEqual({
    [first]: 'c',
    [second]: 'b',
  });
});

it('is a move rather than a swap that costs the same', () => {
  const held = { [first]: 'a', [second]: 'b' };
  expect(nearest(['a', 'b', 'c'], held, { doctor: 'a', isHeld: false })).toEqual({
    [first]: 'c',
    [second]: 'b',
  });
});

it('is the change by itself where nothing legal is near', () => {
  expect(nearest(['a'], { [first]: 'a' }, { doctor: 'a', isHeld: false })).toEqual({});
});
