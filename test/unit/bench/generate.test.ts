import { describe, expect, it } from 'vitest';
import { LineStart } from '../../../solver/lines/line-start.js';
import { generateInstance } from '../../bench/nrp/generate/generate-instance.js';
import { instanceOf } from '../../support/generated-instance.js';

const numbers = Array.from({ length: 12 }, (_, index) => index + 1);

/** Early, day, late and night shifts are called by their first letter. */
function timeOfDay(id = ''): number {
  return 'edln'.indexOf(id.charAt(0));
}

describe('generated instances', () => {
  it('follow from their number alone', () => {
    for (const number of numbers) expect(generateInstance(number)).toBe(generateInstance(number));
    expect(new Set(numbers.map(generateInstance)).size).toBe(numbers.length);
    expect(() => generateInstance(0)).toThrow('numbered from 1');
  });

  it.each(numbers)('are read, as scarce as the family and rotate forward: %s', (number) => {
    const { problem, shiftIds } = instanceOf(number);
    const { days, shifts, people, cover } = problem;
    const most = people.reduce((sum, { maxMinutes }) => sum + maxMinutes, 0);
    const wanted = cover.reduce(
      (sum, { demand }, cell) => sum + demand * (shifts[cell % shifts.length]?.minutes ?? 0),
      0,
    );
    expect(days % 7).toBe(0);
    expect(wanted / most).toBeGreaterThan(0.8);
    expect(wanted / most).toBeLessThan(1.1);
    for (const [first, { notBefore }] of shifts.entries())
      for (const next of notBefore)
        expect(timeOfDay(shiftIds[next])).toBeLessThanOrEqual(timeOfDay(shiftIds[first]));
    for (const person of people) {
      expect(person.isOff.some(Boolean)).toBe(true);
      for (const [cell, cost] of person.cost.entries())
        if (person.isOff[Math.floor(cell / shifts.length)] === true) expect(cost).toBe(0);
    }
  });

  it.each(numbers)('leave everybody a line to work: %s', (number) => {
    expect(new LineStart(instanceOf(number).problem).build(Infinity)).toBeDefined();
  });
});
