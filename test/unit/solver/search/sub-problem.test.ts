import { expect, it } from 'vitest';
import { Model } from '../../../../solver/index.js';
import { makeSubProblem } from '../../../../solver/search/sub-problem.js';
import { makeTierProblem } from '../../../../solver/search/tier-problem.js';
import { findRanges } from '../../../../solver/search/variable-range.js';
import { aTag, sum } from '../../../support/linear.js';

it('a sub-problem takes what is fixed into its right hand sides and frees the hinges of what is not', () => {
  const model = new Model();
  const [a, b, c] = [model.addDecision(), model.addDecision(), model.addDecision()];
  const hinge = model.addHinge([{ terms: sum([a, b]), constant: -1 }], aTag);
  const other = model.addHinge([{ terms: sum([a]), constant: 0 }], aTag);
  model.addRow(sum([a, b, c]), '<=', 2, aTag);
  model.addCost({ tier: 1, level: 0 }, 5, hinge, aTag);
  model.addCost({ tier: 1, level: 0 }, 7, other, aTag);
  const frozen = model.freeze();
  const whole = makeTierProblem(frozen, 0, undefined, findRanges(frozen));
  const { problem, toWhole, start } = makeSubProblem(whole, [b], [1, 0, 1, 0, 1]);
  expect([...toWhole([1, 1])]).toEqual([1, 1, 1, 1, 1]);
  expect([...start]).toEqual([0, 0]);
  expect(problem.rows.map(({ rhs }) => rhs)).toEqual([0, 0]);
  expect(problem.objective).toEqual({ terms: [{ coefficient: 5, variable: 1 }], constant: 7 });
});
