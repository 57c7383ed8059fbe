import { describe, expect, it } from 'vitest';
import { secondsLeft } from '../../../src/jobs/find-roster.js';

describe('the time of an attempt', () => {
  it.each([
    ['all of it for the first', 60, 0, 60],
    ['what is left for the next', 60, 40, 20],
    ['five seconds at least', 60, 58, 5],
    ['never more than the limit', 2, 10, 2],
  ])('is %s', (_name, limit, spent, left) => {
    expect(secondsLeft(limit, spent)).toBe(left);
  });
});
