import { describe, expect, it } from 'vitest';
import { elsewhereQuestion } from '../../../src/jobs/vakter-elsewhere.js';

const hours = 3_600_000;

describe('the stretch in which vakter elsewhere are asked for', () => {
  // Summer time begins on 29 March 2026 and ends on 25 October.
  it.each([
    ['2026-03-30', '2026-04-26', '2026-03-30T00:00+02:00'],
    ['2026-10-26', '2026-11-22', '2026-10-26T00:00+01:00'],
    ['2026-05-04', '2026-05-31', '2026-05-04T00:00+02:00'],
  ])(
    'begins the longest rest before %s, to the minute, also over a change of the clock',
    (from, to, first) => {
      const question = elsewhereQuestion({
        legevakt: { id: 'a' },
        period: { from, to },
        doctors: [{ id: 'x' }],
      });
      expect(question?.from.getTime()).toBeLessThanOrEqual(Date.parse(first) - 24 * hours);
    },
  );

  it.each([
    ['2026-03-22', '2026-03-30T00:00+02:00'],
    ['2026-03-21', '2026-03-29T00:00+01:00'],
  ])('ends the longest rest after the longest vakt of %s', (to, last) => {
    const question = elsewhereQuestion({
      legevakt: { id: 'a' },
      period: { from: '2026-03-01', to },
      doctors: [{ id: 'x' }],
    });
    expect(question?.to.getTime()).toBeGreaterThanOrEqual(Date.parse(last) + 24 * hours);
  });

  it('is not asked for of a document without an id', () => {
    expect(elsewhereQuestion({ period: { from: '2026-03-01', to: '2026-03-02' } })).toBeUndefined();
  });
});
