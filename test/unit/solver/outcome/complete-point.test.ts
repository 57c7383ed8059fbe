import { describe, expect, it } from 'vitest';
import { completePoint, Model } from '../../../../solver/index.js';
import { aTag, sum } from '../../../support/linear.js';

describe('completing a point', () => {
  it('sets a hinge to its greatest expression, or to 0', () => {
    const model = new Model();
    const [a, b] = [model.addDecision(), model.addDecision()];
    const hinge = model.addHinge(
      [
        { terms: sum([a, b]), constant: -1 },
        { terms: sum([a], 3), constant: -2.5 },
      ],
      aTag,
    );
    const frozen = model.freeze();
    expect(completePoint(frozen, [0, 0])[hinge]).toBe(0);
    expect(completePoint(frozen, [1, 1])[hinge]).toBe(1);
    expect(completePoint(frozen, [1, 0])[hinge]).toBe(0.5);
  });

  it('rounds a whole-valued hinge up, but not for the noise of sums', () => {
    const model = new Model();
    const decisions = Array.from({ length: 3 }, () => model.addDecision());
    const hinge = model.addHinge([{ terms: sum(decisions, 0.1 + 1e-12), constant: 0.7 }], aTag, {
      integer: true,
    });
    const frozen = model.freeze();
    expect(completePoint(frozen, [1, 1, 1])[hinge]).toBe(1);
    expect(completePoint(frozen, [1, 0, 0])[hinge]).toBe(1);
    expect(completePoint(frozen, [0, 0, 0])[hinge]).toBe(1);
  });

  it('follows a hinge on a hinge, and ignores values given for hinges', () => {
    const model = new Model();
    const a = model.addDecision();
    const first = model.addHinge([{ terms: sum([a], 2), constant: 0 }], aTag);
    const second = model.addHinge([{ terms: sum([first]), constant: -1 }], aTag);
    expect([...completePoint(model.freeze(), [1, 9, 9])]).toEqual([1, 2, 1]);
    expect(second).toBe(2);
  });

  it('does not go below the lower bound of a hinge', () => {
    const model = new Model();
    const a = model.addDecision();
    const hinge = model.addHinge([{ terms: sum([a]), constant: 0 }], aTag);
    model.fix(hinge, 1);
    expect(completePoint(model.freeze(), [0])[hinge]).toBe(1);
  });
});
