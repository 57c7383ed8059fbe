import { describe, expect, it } from 'vitest';
import { nextMonth } from '../../../src/demo/next-month.js';

describe('the next month', () => {
  it.each([
    ['2026-11-22T12:00:00Z', '2026-12'],
    ['2026-12-31T12:00:00Z', '2027-01'],
    // 00:30 on 1 February in Norway
    ['2027-01-31T23:30:00Z', '2027-03'],
    ['2027-01-31T12:00:00Z', '2027-02'],
  ])('after %s is %s', (now, month) => {
    expect(nextMonth(new Date(now))).toBe(month);
  });
});
