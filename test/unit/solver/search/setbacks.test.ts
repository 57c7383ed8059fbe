import { expect, it } from 'vitest';
import { Setbacks } from '../../../../solver/search/setbacks.js';

const counts = (...incumbents: readonly (readonly number[])[]): readonly number[] => {
  const setbacks = new Setbacks();
  for (const values of incumbents) setbacks.note(values);
  return [0, 1, 2, 3].map((position) => setbacks.before(position));
};

it('counts a setback for the objectives after the one that got worse alone', () => {
  expect(counts([1, 0, 2, 7], [0, 5, 0, 7])).toEqual([0, 0, 1, 1]);
});

it('counts none for the first incumbent, nor where only the last objective got worse', () => {
  expect(counts([1, 0, 2, 7])).toEqual([0, 0, 0, 0]);
  expect(counts([1, 0, 2, 7], [1, 0, 1, 9])).toEqual([0, 0, 0, 0]);
});

it('counts from one incumbent to the next', () => {
  expect(counts([2, 0, 2, 7], [1, 5, 0, 7], [0, 5, 0, 8], [0, 4, 3, 0])).toEqual([0, 0, 1, 2]);
});
