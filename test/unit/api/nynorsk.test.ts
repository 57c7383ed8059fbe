import { expect, it } from 'vitest';
import { allowedTexts } from '../../../src/api/allowed-texts.js';
import { problemKinds } from '../../../src/api/problem-codes.js';
import { valueFaultText } from '../../../src/api/value-fault-text.js';
import { expectNynorsk } from '../../support/nynorsk.js';

it.each(Object.entries(problemKinds))('%s has a title in nynorsk', (_, { title }) => {
  expectNynorsk(title);
});

it.each(Object.entries(allowedTexts))('what is allowed as %s is said in nynorsk', (_, text) => {
  expectNynorsk(text);
});

it('says in nynorsk what is wrong with a value, in its own words and in those of the validator', () => {
  const said = (keyword: string, params: Readonly<Record<string, unknown>>): string =>
    valueFaultText({ keyword, instancePath: '/limit', params }, { context: 'querystring' }, 'nn');
  expect(said('too_big', { origin: 'number', maximum: 500 })).toBe('«limit» i spørjinga: Høgst 500');
  expect(said('invalid_type', { expected: 'int' })).toBe('«limit» i spørjinga: Her må det stå eit heilt tal');
  expect(said('not_multiple_of', { divisor: 5 })).toContain('Ugyldig tal');
});
