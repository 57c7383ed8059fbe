import { describe, expect, it } from 'vitest';
import { judgePrice, pricePlaces, type ValueAtPlace } from '../../../src/explain/forced-price.js';
import { whySentence } from '../../../src/explain/why-sentence.js';

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

  it('gives the empty vakter of each priority a name of their own', () => {
    const places = [1, 2].map((level) => ({ tier: 1, level, value: 4, bound: 4 }));
    expect(pricePlaces(places, places).map(({ name }) => name.nb)).toEqual([
      'tomme vakter på linjer med prioritet 1',
      'tomme vakter på linjer med prioritet 2',
    ]);
    expect(pricePlaces(places, places.slice(1)).map(({ name }) => name.en)).toEqual(['empty vakter']);
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

describe('whySentence', () => {
  const sentenceOf = (before: ValueAtPlace[], after: ValueAtPlace[]) => {
    const places = pricePlaces(before, after);
    return whySentence({
      ...{ vakt: 'v', doctor: 'a', isHeld: true, holder: 'a', excludedBy: [], brokenAlone: [], withheld: 0 },
      price: {
        kind: 'priced',
        verdict: judgePrice(places),
        places,
        changes: [],
        fewestChanges: { value: 0, bound: 0 },
        ended: 'proven',
      },
    });
  };

  it('tells the bound of a later place with its condition, that of the first without', () => {
    const later = sentenceOf([at(1, 2, 2), at(3, 0, 0)], [at(1, 2, 2), at(3, 3, 3)]);
    expect(later.nb).toContain('ingen slik plan som er like god i det som går foran, kommer under 3.');
    expect(later.nn).toContain('ingen slik plan som er like god i det som går føre, kjem under 3.');
    expect(later.en).toContain('no such roster that is as good in what goes before comes below 3.');
    const first = sentenceOf([at(1, 2, 2)], [at(1, 3, 2.5)]);
    expect(first.nb).toContain('ingen slik plan kommer under 2,5.');
  });
});
