import { describe, expect, it } from 'vitest';
import { resultLine, toNrpResult } from '../../../src/nrp/result-line.js';

describe('the last line of a search', () => {
  it.each([
    [1143, 1140.5, 60.014, 'objective 1143 bound 1140.5 gap 0.002188 seconds 60.01'],
    [607, 607, 1.5, 'objective 607 bound 607 gap 0 seconds 1.5'],
    [607, 607 - 1e-10, 1.5, 'objective 607 bound 607 gap 0 seconds 1.5'],
    [0, 0, 1, 'objective 0 bound 0 gap 0 seconds 1'],
    [0, -2, 1, 'objective 0 bound -2 gap inf seconds 1'],
    [Infinity, 12, 60, 'objective inf bound 12 gap inf seconds 60'],
    [Infinity, -Infinity, 60, 'objective inf bound -inf gap inf seconds 60'],
    [Infinity, Infinity, 2, 'objective inf bound inf gap inf seconds 2'],
    [2e7, 1e-4, 60, 'objective 20000000 bound 0 gap 1 seconds 60'],
  ])('of value %f and bound %f after %f s', (value, bound, seconds, expected) => {
    expect(resultLine(toNrpResult(value, bound, seconds))).toBe(expected);
  });

  it('never shows a bound or a gap that is better than the proven one', () => {
    for (let step = 1; step < 2000; step += 1) {
      const bound = 900 + step / 17;
      const shown = toNrpResult(1143, bound, 1);
      expect(shown.bound).toBeLessThanOrEqual(bound);
      expect(shown.gap).toBeGreaterThanOrEqual((1143 - bound) / 1143);
    }
  });
});
