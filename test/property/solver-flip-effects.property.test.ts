import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import {
  completePoint,
  findViolations,
  FlipEffects,
  objectiveValue,
  type FrozenModel,
  type Point,
} from '../../solver/index.js';
import { indexModel } from '../../solver/search/model-index.js';
import { tinyModel } from '../support/tiny-models.js';

const positions = fc.array(fc.nat(15), { maxLength: 8 });

/** By row and bound: how much it is broken. */
function amounts(model: FrozenModel, point: Point): ReadonlyMap<string, number> {
  return new Map(findViolations(model, point).map(({ of, index, amount }) => [`${of} ${index}`, amount]));
}

function withFlips(point: Float64Array, flips: readonly number[]): Float64Array {
  const flipped = point.slice();
  for (const flip of flips) flipped[flip] = flipped[flip] === 1 ? 0 : 1;
  return flipped;
}

describe('on tiny models', () => {
  test.prop([tinyModel, positions, positions], { seed: 16, numRuns: 400 })(
    'flips break and cost what a fresh point says, again and again',
    (model, held, moved) => {
      const { choices } = indexModel(model);
      const some = (drawn: readonly number[]): number[] => [
        ...new Set(drawn.flatMap((at) => choices[at % Math.max(1, choices.length)] ?? [])),
      ];
      const decisions = Float64Array.from(model.variables, ({ lower }) => lower);
      for (const choice of some(held)) decisions[choice] = 1;
      const off = some(moved).filter((choice) => decisions[choice] === 1);
      const on = some(moved).filter((choice) => decisions[choice] === 0);

      const [before, between, after] = [[], off, [...off, ...on]].map((flips) =>
        completePoint(model, withFlips(decisions, flips)),
      ) as [Float64Array, Float64Array, Float64Array];
      const [brokenBefore, brokenBetween] = [amounts(model, before), amounts(model, between)];
      const worse = [...amounts(model, after)].filter(
        ([key, amount]) => amount > Math.min(brokenBefore.get(key) ?? 0, brokenBetween.get(key) ?? 0) + 1e-6,
      );
      const more = model.objectives.map((own) => objectiveValue(own, after) - objectiveValue(own, before));

      const effects = new FlipEffects(model, decisions);
      for (let times = 0; times < 2; times += 1) {
        const effect = effects.of({ off, on });
        expect(effect.worse).toHaveLength(worse.length);
        const charged = model.objectives.map(({ place }) =>
          effect.costs
            .filter((cost) => cost.place === place)
            .reduce((total, { change }) => total + change, 0),
        );
        expect(charged).toEqual(more.map((change) => expect.closeTo(change, 6) as number));
      }
    },
  );
});
