import { describe, expect, it } from 'vitest';
import { nextAttempt } from '../../../src/webhooks/retry-plan.js';

const at = new Date('2026-11-22T10:00:00.000Z');
const secondsUntilNext = (attempts: number, retryAfter?: string, random = 0): number | undefined => {
  const next = nextAttempt({ attempts, at, retryAfter }, random);
  return next && (next.getTime() - at.getTime()) / 1000;
};

describe('the next attempt', () => {
  it('comes later each time, eight in all over 27 hours and 35 minutes', () => {
    const delays = [1, 2, 3, 4, 5, 6, 7].map((attempts) => secondsUntilNext(attempts) ?? NaN);
    expect(delays).toEqual([5, 300, 1800, 7200, 18_000, 36_000, 36_000]);
    expect(delays.reduce((sum, seconds) => sum + seconds)).toBe(27 * 3600 + 35 * 60 + 5);
    expect(secondsUntilNext(8)).toBeUndefined();
    expect(secondsUntilNext(8, '5')).toBeUndefined();
  });

  it('is spread by a tenth', () => {
    expect(secondsUntilNext(2, undefined, 0.5)).toBe(315);
    expect(secondsUntilNext(2, undefined, 1)).toBe(330);
  });

  it('is not before the receiver wants it', () => {
    expect(secondsUntilNext(1, '120')).toBe(120);
    expect(secondsUntilNext(1, 'Sun, 22 Nov 2026 11:00:00 GMT')).toBe(3600);
  });

  it('is never sooner than planned, nor more than twelve hours away', () => {
    expect(secondsUntilNext(3, '1')).toBe(1800);
    expect(secondsUntilNext(3, 'Sun, 22 Nov 2026 09:00:00 GMT')).toBe(1800);
    expect(secondsUntilNext(1, '999999999999999999999')).toBe(12 * 3600);
    expect(secondsUntilNext(1, 'Fri, 22 Nov 2126 10:00:00 GMT')).toBe(12 * 3600);
  });

  it('heeds nothing that it cannot read', () => {
    for (const nonsense of ['', 'soon', '-5', '1.5', '1e9']) expect(secondsUntilNext(2, nonsense)).toBe(300);
  });
});
