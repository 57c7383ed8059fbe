import { describe, expect, it } from 'vitest';
import { Model } from '../../../../solver/index.js';
import { findObjectiveStep } from '../../../../solver/search/objective-step.js';
import { aTag, sum } from '../../../support/linear.js';

const place = { tier: 1, level: 0 };

function stepOf(build: (model: Model) => void): number | undefined {
  const model = new Model();
  build(model);
  const frozen = model.freeze();
  const [objective] = frozen.objectives;
  if (objective === undefined) throw new Error('no objective');
  return findObjectiveStep(frozen, objective);
}

describe('the step of an objective', () => {
  it('is the greatest common divisor of whole costs', () => {
    expect(
      stepOf((model) => {
        for (const cost of [4, 6, -10]) model.addCost(place, cost, model.addDecision(), aTag);
      }),
    ).toBe(2);
  });

  it('follows hinges, with their constants', () => {
    expect(
      stepOf((model) => {
        const decisions = [model.addDecision(), model.addDecision()];
        model.addCost(
          place,
          3,
          model.addHinge([{ terms: sum(decisions, 0.5), constant: -0.25 }], aTag),
          aTag,
        );
      }),
    ).toBeCloseTo(0.75);
  });

  it('takes a whole-valued hinge for whole', () => {
    expect(
      stepOf((model) => {
        const terms = sum([model.addDecision()], Math.PI);
        model.addCost(place, 1, model.addHinge([{ terms, constant: 0 }], aTag, { integer: true }), aTag);
      }),
    ).toBe(1);
  });

  it('is unknown where costs have no common measure', () => {
    expect(
      stepOf((model) => {
        for (const cost of [1, Math.SQRT2]) model.addCost(place, cost, model.addDecision(), aTag);
      }),
    ).toBeUndefined();
  });
});
