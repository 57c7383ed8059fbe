import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { readCounts, writeCounts } from '../../../src/main/counts-text.js';

test.prop([fc.array(fc.nat(3), { maxLength: 30 })], { seed: 1 })(
  'counts are read from their word',
  (counts) => {
    expect(readCounts(writeCounts(counts))).toEqual(counts);
  },
);

it('writes runs short', () => {
  expect(writeCounts([3, 0, 0, 0, 1])).toBe('3,0*3,1');
  expect(writeCounts([])).toBe('none');
});

it.each(['', '1,', 'a', '1*', '-1', '1.5', '1*2*3'])('does not read %j', (word) => {
  expect(readCounts(word)).toBeUndefined();
});
