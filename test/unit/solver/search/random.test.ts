import { describe, expect, it } from 'vitest';
import { makeRandom, shuffle } from '../../../../solver/search/random.js';

describe('seeded randomness', () => {
  it('is the published stream of mulberry32', () => {
    const random = makeRandom(1);
    expect([random(), random()].map((value) => Math.round(value * 2 ** 32))).toEqual([2693262067, 11749833]);
  });

  it('shuffles without losing anything', () => {
    expect(shuffle([1, 2, 3, 4, 5], makeRandom(7)).sort()).toEqual([1, 2, 3, 4, 5]);
  });
});
