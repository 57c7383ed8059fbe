import { describe, expect, it } from 'vitest';
import { Model } from '../../../../solver/index.js';
import { aTag, sum } from '../../../support/linear.js';

describe('a model', () => {
  it('adds up the terms of a row and drops those that vanish', () => {
    const model = new Model();
    const [a, b] = [model.addDecision(), model.addDecision()];
    model.addRow([...sum([a, b, a]), ...sum([b], -1)], '<=', 1, aTag);
    expect(model.freeze().rows[0]?.terms).toEqual([{ coefficient: 2, variable: a }]);
  });

  it('marks the rows that define a hinge', () => {
    const model = new Model();
    const a = model.addDecision();
    const hinge = model.addHinge([{ terms: sum([a]), constant: -1 }], aTag);
    model.addRow(sum([a]), '<=', 1, aTag);
    expect(model.freeze().rows.map(({ defines }) => defines)).toEqual([hinge, undefined]);
  });

  it('orders objectives by tier, then level, whatever the order they were added in', () => {
    const model = new Model();
    const a = model.addDecision();
    for (const [tier, level] of [
      [2, 0],
      [1, 1],
      [1, 0],
    ] as const)
      model.addCost({ tier, level }, 1, a, aTag);
    expect(model.freeze().objectives.map(({ place }) => [place.tier, place.level])).toEqual([
      [1, 0],
      [1, 1],
      [2, 0],
    ]);
  });

  it('keeps the groups of a decision and knows its bounds', () => {
    const model = new Model();
    const a = model.addDecision({ groups: ['doctor:1'] });
    model.fix(a, 1);
    expect(model.boundsOf(a)).toEqual({ lower: 1, upper: 1 });
    expect(model.freeze().variables[a]).toMatchObject({ groups: ['doctor:1'], kind: 'binary' });
  });
});
