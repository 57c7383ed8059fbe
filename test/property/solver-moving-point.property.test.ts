import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { completePoint, findViolations, objectiveValue } from '../../solver/index.js';
import { indexModel } from '../../solver/search/model-index.js';
import { MovingPoint } from '../../solver/search/moving-point.js';
import { findObjectiveStep } from '../../solver/search/objective-step.js';
import { findTrivialBound } from '../../solver/search/trivial-bound.js';
import { findRanges } from '../../solver/search/variable-range.js';
import { tinyModel } from '../support/tiny-models.js';

const flips = fc.array(fc.nat(15), { maxLength: 20 });

describe('on tiny models', () => {
  test.prop([tinyModel, flips], { seed: 14, numRuns: 200 })(
    'a moving point stays what a fresh one would be',
    (model, moves) => {
      const index = indexModel(model);
      const point = new MovingPoint(
        index,
        model.variables.map(({ lower }) => lower),
      );
      for (const move of moves) {
        const choice = index.choices[move % Math.max(1, index.choices.length)];
        if (choice !== undefined) point.flip(choice);
      }
      const fresh = completePoint(model, point.values);
      expect([...point.values]).toEqual([...fresh].map((value) => expect.closeTo(value, 8) as number));
      expect([...point.merit].slice(1)).toEqual(
        model.objectives.map((objective) => expect.closeTo(objectiveValue(objective, fresh), 8) as number),
      );
      expect((point.merit[0] ?? 0) > 0).toBe(findViolations(model, fresh).length > 0);
    },
  );

  test.prop([tinyModel, flips], { seed: 15, numRuns: 200 })(
    'ranges, bounds and steps hold at any point',
    (model, on) => {
      const ranges = findRanges(model);
      const decisions = model.variables.map(({ lower, upper }, index) =>
        on.includes(index) ? (upper ?? 1) : lower,
      );
      const point = completePoint(model, decisions);
      for (const [index, { least, greatest }] of ranges.entries()) {
        expect(point[index]).toBeGreaterThanOrEqual(least - 1e-9);
        if (model.variables[index]?.upper === undefined)
          expect(point[index]).toBeLessThanOrEqual(greatest + 1e-9);
      }
      for (const objective of model.objectives) {
        const value = objectiveValue(objective, point);
        expect(findTrivialBound(objective, ranges) ?? -Infinity).toBeLessThanOrEqual(value + 1e-9);
        const step = findObjectiveStep(model, objective);
        if (step === undefined) continue;
        const steps = (value - objective.constant) / step;
        expect(steps).toBeCloseTo(Math.round(steps), 6);
      }
    },
  );
});
