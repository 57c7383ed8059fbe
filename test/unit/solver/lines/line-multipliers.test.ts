import { describe, expect, it } from 'vitest';
import { LineMultipliers } from '../../../../solver/lines/line-multipliers.js';
import type { LineProblem, Person } from '../../../../solver/lines/line-problem.js';

const SHIFTS = 20;
const DAYS = 28;
const MOST = 6;
const ENDINGS = 5000;

const person: Person = {
  minMinutes: 0,
  maxMinutes: 9600,
  minRun: 1,
  maxRun: 5,
  minOff: 1,
  maxWeekends: 4,
  maxOfShift: Array.from({ length: SHIFTS }, () => MOST),
  isOff: Array.from({ length: DAYS }, () => false),
  cost: new Float64Array(DAYS * SHIFTS),
  constant: 0,
};

const problem: LineProblem = {
  days: DAYS,
  shifts: Array.from({ length: SHIFTS }, () => ({ minutes: 480, notBefore: [] })),
  people: [person],
  cover: Array.from({ length: DAYS * SHIFTS }, () => ({ demand: 0, under: 1, over: 1 })),
};

describe('numbers of shifts in one number', () => {
  const all = [...problem.shifts.keys()];

  it('count each shift up to its limit, whatever the others are at', () => {
    const multipliers = new LineMultipliers(problem, person, all, ENDINGS);
    expect(multipliers.count(all)).toBe(true);
    let counts = 0;
    for (const shift of multipliers.counted.toReversed()) {
      for (let number = 1; number <= MOST; number += 1) {
        const more = multipliers.countOneMore(counts, shift);
        expect(more).toBeGreaterThan(counts);
        counts = more;
      }
      expect(multipliers.countOneMore(counts, shift)).toBe(-1);
    }
    expect(counts).toBe((MOST + 1) ** multipliers.counted.length - 1);
  });

  it('leave room for all else that tells partial lines apart, so that some shifts are not counted', () => {
    const multipliers = new LineMultipliers(problem, person, all, ENDINGS);
    multipliers.count(all);
    const partialLines = ENDINGS * (multipliers.maxUnits + 1) * (MOST + 1) ** multipliers.counted.length;
    expect(partialLines).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER);
    expect(partialLines * (MOST + 1)).toBeGreaterThan(Number.MAX_SAFE_INTEGER);
    expect(multipliers.count(all)).toBe(false);
  });
});
