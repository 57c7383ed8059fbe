import { expect, it } from 'vitest';
import { madeUpName } from '../../../src/demo/made-up-names.js';

it('no two made-up names are the same', () => {
  const names = Array.from({ length: 7872 }, (_, index) => madeUpName(index));
  expect(new Set(names).size).toBe(7872);
});

it('made-up names have the Norwegian letters', () => {
  const names = Array.from({ length: 84 }, (_, index) => madeUpName(index))
    .join('')
    .toLowerCase();
  expect(['æ', 'ø', 'å'].every((letter) => names.includes(letter))).toBe(true);
});
