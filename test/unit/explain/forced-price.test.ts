import { describe, expect, it } from 'vitest';
import { judgePrice, pricePlaces, type ValueAtPlace } from '../../../src/explain/forced-price.js';

const at = (tier: number, value: number, bound?: number): ValueAtPlace => ({ tier, level: 0, value, bound });

function certainties(before: ValueAtPlace[], after: ValueAtPlace[]) {
  const places = pricePlaces(before, after);
  return { each: places.map(({ certainty }) => certainty), verdict: judgePrice(places) };
}

describe('pricePlaces', () => {
  it('calls a difference real where even the bound is worse', () => {
    expect(certainties([at(1, 2, 2)], [at(1, 3, 2.5)])).toEqual({ each: ['real'], verdict: 'worse' });
    expect(certainties([at(1, 2)], [at(1, 3, 2.5)])).toEqual({ each: ['real'], verdict: 'worse' });
  });

  it('calls it uncertain where the gaps overlap or nothing is proven', () => {
    expect(certainties([at(1, 2, 2)], [at(1, 3, 2)])).toEqual({ each: ['uncertain'], verdict: 'uncertain' });
    expect(certainties([at(1, 2, 2)], [at(1, 3)])).toEqual({ each: ['uncertain'], verdict: 'uncertain' });
  });

  it('lets nothing be certain behind a place where the new roster may still become better', () => {
    const after = [at(1, 2, 1), at(2, 5, 5)];
    expect(certainties([at(1, 2, 2), at(2, 0, 0)], after)).toEqual({
      each: ['same', 'uncertain'],
      verdict: 'uncertain',
    });
    expect(certainties([at(1, 2, 2), at(2, 0, 0)], [at(1, 2, 2), at(2, 5, 5)]).each).toEqual([
      'same',
      'real',
    ]);
  });

  it('calls a gain behind a real price real only where this roster is proven up to there', () => {
    const after = [at(1, 3, 3), at(2, 1, 1)];
    expect(certainties([at(1, 2, 2), at(2, 4, 4)], after).each).toEqual(['real', 'real']);
    expect(certainties([at(1, 2, 1), at(2, 4, 4)], after).each).toEqual(['real', 'uncertain']);
    expect(certainties([at(1, 2, 2), at(2, 4, 1)], after).each).toEqual(['real', 'uncertain']);
  });

  it('says that a roster was found that is better, or as good within two decimals', () => {
    expect(certainties([at(1, 2)], [at(1, 1, 1)]).verdict).toBe('better');
    expect(certainties([at(1, 2)], [at(1, 2.004, 0)])).toEqual({ each: ['same'], verdict: 'same' });
  });
});
