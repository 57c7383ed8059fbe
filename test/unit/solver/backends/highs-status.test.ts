import type { ModelStatusCode } from 'highs';
import { describe, expect, it } from 'vitest';
import { readHighsStatus } from '../../../../solver/backends/highs-status.js';

const codes = Array.from({ length: 18 }, (_, code) => code as ModelStatusCode);

describe('a native status of HiGHS', () => {
  it('is optimal for an optimal and an empty model only', () => {
    expect(codes.filter((code) => readHighsStatus(code) === 'optimal')).toEqual([6, 7]);
  });

  it('is a limit, never optimal, when time, iterations or nodes ran out', () => {
    expect([13, 14, 16].map((code) => readHighsStatus(code as ModelStatusCode))).toEqual([
      'time',
      'work',
      'work',
    ]);
  });

  it('is an error when it is unknown', () => {
    expect(readHighsStatus(99 as ModelStatusCode)).toBe('error');
  });
});
