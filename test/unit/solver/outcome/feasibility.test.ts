import { describe, expect, it } from 'vitest';
import { findViolations, isFeasible, Model } from '../../../../solver/index.js';
import { aTag, sum } from '../../../support/linear.js';

function aModel(): Model {
  const model = new Model();
  const [a, b] = [model.addDecision(), model.addDecision()];
  model.addRow(sum([a, b]), '<=', 1, aTag);
  model.addRow(sum([a, b]), '=', 1, aTag);
  return model;
}

describe('the re-check of a point', () => {
  it('accepts a point that keeps everything', () => {
    expect(findViolations(aModel().freeze(), [1, 0])).toEqual([]);
  });

  it('names each broken row with its tag and by how much', () => {
    expect(findViolations(aModel().freeze(), [1, 1])).toEqual([
      { of: 'row', index: 0, amount: 1, tag: aTag },
      { of: 'row', index: 1, amount: 1, tag: aTag },
    ]);
  });

  it('names values outside their bounds and values that are not whole', () => {
    expect(findViolations(aModel().freeze(), [1.25, -0.25])).toEqual([
      { of: 'variable', index: 0, amount: 0.25 },
      { of: 'variable', index: 1, amount: 0.25 },
    ]);
  });

  it('allows its tolerance and no more', () => {
    const frozen = aModel().freeze();
    expect(isFeasible(frozen, [1 + 9e-7, 0])).toBe(true);
    expect(isFeasible(frozen, [1 + 2e-6, 0])).toBe(false);
    expect(isFeasible(frozen, [1 + 2e-6, 0], 1e-5)).toBe(true);
  });

  it('accepts no point that is too short or not a number', () => {
    expect(isFeasible(aModel().freeze(), [1])).toBe(false);
    expect(isFeasible(aModel().freeze(), [1, Number.NaN])).toBe(false);
  });
});
