import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { readInstance } from '../../src/nrp/read-instance.js';
import { recheckRoster } from '../../src/nrp/recheck-roster.js';
import { toNrpResult } from '../../src/nrp/result-line.js';
import { bruteForceOptimum, nrpInstanceTexts } from '../support/nrp-instances.js';
import { searchLines } from '../support/search-lines.js';

describe('the search of an instance of the public format', () => {
  test.prop([nrpInstanceTexts, fc.nat(99), fc.constantFrom(1, 2)], { seed: 9, numRuns: 10 })(
    'keeps bound <= optimum <= objective round by round and ends with both at the optimum, whatever the seed',
    async (text, seed, threads) => {
      const reading = readInstance(text);
      if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
      const { instance } = reading;
      const least = bruteForceOptimum(instance.problem);
      fc.pre(least !== undefined);
      const limits = { seconds: 0, rounds: 3, seed, threads };
      const outcome = await searchLines(instance.problem, limits, {
        onProgress: ({ value, bound }) => {
          const shown = toNrpResult(value, bound, 0);
          expect(shown.bound).toBeLessThanOrEqual(least);
          expect(shown.objective).toBeGreaterThanOrEqual(least);
        },
      });
      const { status, lines, value, bound } = outcome;
      const isPossible = least < Infinity;
      expect([status, value, bound]).toEqual([isPossible ? 'optimal' : 'infeasible', least, least]);
      if (lines === undefined) expect(isPossible).toBe(false);
      else recheckRoster(instance, lines, value);
      expect(await searchLines(instance.problem, limits)).toEqual(outcome);
    },
    240_000,
  );
});
