import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import {
  askSecondOpinion,
  loadHighsBackend,
  loadJavascriptLpSolver,
  optimiseLexicographically,
  type FrozenModel,
  type TierResult,
} from '../../solver/index.js';
import { tinyModel } from '../support/tiny-models.js';

const now = (): number => performance.now() / 1000;
const highs = await loadHighsBackend({ now });
const second = loadJavascriptLpSolver({ now });

async function search(model: FrozenModel) {
  const limits = { seconds: 0, iterations: 5, seed: 1 };
  const outcome = await optimiseLexicographically(model, limits, {
    now,
    loadBackend: () => Promise.resolve(highs),
  });
  return outcome.kind === 'optimal' ? outcome : undefined;
}

const distance = fc.integer({ min: 1, max: 5 });

describe('the second opinion on tiny models', () => {
  test.prop([tinyModel], { seed: 8, numRuns: 100 })('agrees with what was proven', async (model) => {
    const found = await search(model);
    if (found === undefined) return;
    const opinions = askSecondOpinion(model, found, second, 60);
    expect(opinions).toEqual(found.tiers.map(({ place }) => ({ place, opinion: 'agrees' })));
  });

  test.prop([tinyModel, distance, fc.boolean(), fc.nat(1)], { seed: 9, numRuns: 100 })(
    'disagrees with a bound that is too high, and with a value that nothing reaches',
    async (model, amount, isBound, at) => {
      const found = await search(model);
      if (found === undefined || found.tiers.length === 0) return;
      const position = at % found.tiers.length;
      const falsify = (tier: TierResult): TierResult =>
        isBound ? { ...tier, bound: tier.value + amount } : { ...tier, value: tier.value - amount };
      const tiers = found.tiers.map((tier, index) => (index === position ? falsify(tier) : tier));
      const opinions = askSecondOpinion(model, { ...found, tiers }, second, 60);
      expect(opinions[position]?.opinion).toBe('disagrees');
    },
  );
});
