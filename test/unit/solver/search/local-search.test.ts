import { expect, it } from 'vitest';
import { Model, type FrozenModel } from '../../../../solver/index.js';
import { makeCandidateLookup } from '../../../../solver/search/candidates.js';
import { LocalSearch } from '../../../../solver/search/local-search.js';
import { indexModel } from '../../../../solver/search/model-index.js';
import { MovingPoint } from '../../../../solver/search/moving-point.js';
import { makeRandom } from '../../../../solver/search/random.js';

const tag = { rule: 'test', subject: '' };
const seeds = Array.from({ length: 20 }, (_, seed) => seed);

/** Two seats that one decision each fills, and a first cost that nothing can lower. */
function withFixedCost(): FrozenModel {
  const model = new Model();
  const decisions = [model.addDecision(), model.addDecision()];
  model.addCost({ tier: 1, level: 0 }, 1, model.addHinge([{ terms: [], constant: 1 }], tag), tag);
  for (const variable of decisions) {
    const missing = model.addHinge([{ terms: [{ coefficient: -1, variable }], constant: 1 }], tag);
    model.addCost({ tier: 2, level: 0 }, 1, missing, tag);
  }
  return model.freeze();
}

function searchFrom(decisions: readonly number[], seed: number, moves: number): Float64Array {
  const index = indexModel(withFixedCost());
  const point = new MovingPoint(index, decisions);
  const search = new LocalSearch(point, {
    candidatesOf: makeCandidateLookup(index),
    random: makeRandom(seed),
  });
  search.run(moves, { focus: 1, ratio: 3, hottest: 5, coldest: 5 }, () => 0);
  return point.merit;
}

it.each(seeds)('never ends worse than it began for a cost that nothing can change, seed %i', (seed) => {
  for (let moves = 1; moves <= 20; moves += 1)
    expect([...searchFrom([1, 1], seed, moves)]).toEqual([0, 1, 0]);
});

it.each(seeds)('lowers the costs that can be lowered, seed %i', (seed) => {
  expect([...searchFrom([0, 0], seed, 50)]).toEqual([0, 1, 0]);
});
