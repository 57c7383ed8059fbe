import { describe, expect, it } from 'vitest';
import { Model } from '../../../../solver/index.js';
import { compareLexicographically, IncumbentKeeper } from '../../../../solver/search/incumbent.js';
import { aTag, sum } from '../../../support/linear.js';

function aKeeper() {
  const model = new Model();
  const [a, b] = [model.addDecision(), model.addDecision()];
  model.addRow(sum([a, b]), '<=', 1, aTag);
  model.addCost({ tier: 1, level: 0 }, -1, a, aTag);
  model.addCost({ tier: 1, level: 0 }, -1, b, aTag);
  const told: number[] = [];
  const keeper = new IncumbentKeeper(model.freeze(), ({ objectives }) =>
    told.push(objectives[0]?.value ?? 0),
  );
  return { keeper, told };
}

describe('the keeper of the incumbent', () => {
  it('takes better points, refuses worse ones and ones that break a row', () => {
    const { keeper, told } = aKeeper();
    expect(keeper.offer([0, 0], 'start')).toBe('better');
    expect(keeper.offer([1, 1], 'mip')).toBe('refused');
    expect(keeper.offer([0, 1], 'mip')).toBe('better');
    expect(keeper.offer([0, 0], 'mip')).toBe('refused');
    expect(told).toEqual([0, -1]);
  });

  it('takes an equal point only when asked to, and tells nobody', () => {
    const { keeper, told } = aKeeper();
    keeper.offer([1, 0], 'start');
    expect(keeper.offer([0, 1], 'mip')).toBe('refused');
    expect(keeper.offer([0, 1], 'mip', true)).toBe('equal');
    expect([...(keeper.best?.values ?? [])]).toEqual([0, 1]);
    expect(told).toEqual([-1]);
  });

  it('rounds decisions that are almost whole', () => {
    const { keeper } = aKeeper();
    keeper.offer([0.9999999, 1e-7], 'mip');
    expect([...(keeper.best?.values ?? [])]).toEqual([1, 0]);
  });
});

describe('the lexicographic comparison', () => {
  it('looks at later values only where earlier ones are the same', () => {
    expect(compareLexicographically([0, 9], [1, 0])).toBe(-1);
    expect(compareLexicographically([1, 9], [1, 0])).toBe(1);
    expect(compareLexicographically([1, 2], [1 + 1e-9, 2])).toBe(0);
  });
});
