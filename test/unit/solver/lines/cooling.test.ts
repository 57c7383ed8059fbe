import { describe, expect, it } from 'vitest';
import { firstCooling } from '../../../../solver/lines/cooling.js';

const WORK = 5e8;

describe('cooling', () => {
  it('goes once by its own work, then through all that is left of the search', () => {
    expect(firstCooling.shareAt(WORK / 2, undefined)).toBe(0.5);
    expect(firstCooling.isOver(WORK, 0.2)).toBe(true);
    const second = firstCooling.next(WORK, 0.2);
    expect(second.shareAt(7 * WORK, 0.2)).toBe(0);
    expect(second.shareAt(7 * WORK, 0.6)).toBeCloseTo(0.5, 9);
    expect(second.isOver(7 * WORK, 0.99)).toBe(false);
  });

  it('stays hot while nobody knows how long the search will be, and never gets hotter when it turns out longer', () => {
    const second = firstCooling.next(WORK, undefined);
    expect(second.shareAt(9 * WORK, undefined)).toBe(0);
    expect(second.shareAt(9 * WORK, 0.25)).toBe(0.25);
    expect(firstCooling.next(WORK, 0.5).shareAt(9 * WORK, 0.25)).toBe(0);
  });

  it('goes by work again once the search takes longer than was thought, each time twice as long', () => {
    const third = firstCooling.next(WORK, 0.5).next(2 * WORK, 1);
    expect(third.shareAt(2.5 * WORK, 1)).toBe(0.5);
    expect(third.next(3 * WORK, 1).shareAt(4 * WORK, 1)).toBe(0.5);
  });
});
