import { describe, expect, it } from 'vitest';
import type { TierProgress } from '../../../src/jobs/planning.js';
import { sumLevels } from '../../../src/jobs/sum-levels.js';

const place = (tier: number, level: number): TierProgress => ({
  tier,
  level,
  value: 1,
  bound: 1,
  status: 'optimal',
});

describe('sumLevels', () => {
  it('adds up the priorities of empty vakter and leaves the rest alone', () => {
    const places = [place(1, 0), place(1, 1), place(1, 2), place(1, 10), place(1, 11), place(2, 0)];
    expect(sumLevels(places).map(({ tier, level, value }) => [tier, level, value])).toEqual([
      [1, 0, 1],
      [1, 1, 2],
      [1, 10, 1],
      [1, 11, 1],
      [2, 0, 1],
    ]);
  });

  it('says what is proven only of rosters as good in what goes before, where that is not proven best', () => {
    const open = { ...place(2, 0), bound: 0.5, status: 'feasible' as const };
    const free = { ...place(4, 0), value: 0, bound: 0 };
    const conditions = (...tiers: readonly TierProgress[]) =>
      sumLevels(tiers).map(({ isConditional }) => isConditional);
    expect(conditions(place(1, 0), open, place(3, 0), free)).toEqual([false, false, true, false]);
    expect(conditions(place(1, 0), { ...open, value: 0 }, place(3, 0))).toEqual([false, false, false]);
  });
});
