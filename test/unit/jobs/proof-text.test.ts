import { expect, it } from 'vitest';
import { proofText } from '../../../src/jobs/comparison/proof-text.js';

it('says what is proven of each place, and under which condition', () => {
  const column = [
    { value: 2, bound: 2 },
    { value: 4, bound: 1.5 },
    { value: 3, bound: 3 },
    { value: 0, bound: 0 },
    null,
  ];
  const said = (language: 'nb' | 'nn' | 'en') => column.map((_, index) => proofText(column, index, language));
  expect(said('nb')).toEqual(['bevist', 'minst 1,5', 'bevist gitt det som går foran', 'bevist', '–']);
  expect(said('nn')).toEqual(['prova', 'minst 1,5', 'prova gitt det som går framfor', 'prova', '–']);
  expect(said('en')).toEqual(['proven', 'at least 1.5', 'proven given what goes before', 'proven', '–']);
  expect(proofText([{ value: 3, bound: null }], 0, 'en')).toBe('not proven');
});
