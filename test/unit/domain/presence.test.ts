import { describe, expect, it } from 'vitest';
import { expandDemand } from '../../../src/domain/demand-expansion.js';
import { presenceBetween } from '../../../src/domain/presence.js';
import {
  addDays,
  instantAt,
  startOfDate,
  type EpochMinute,
  type LocalDate,
} from '../../../src/domain/time.js';
import { demoLines } from '../../support/demo-lines.js';

const lines = demoLines();
const week = (monday: string) => {
  const from = monday as LocalDate;
  const span = { start: startOfDate(from), end: startOfDate(addDays(from, 7)) };
  const vakter = expandDemand(lines, addDays(from, -2), addDays(from, 7));
  const { presentMinutes, singleMinutes, twoOrMoreMinutes, noneMinutes } = presenceBetween(vakter, span);
  return [presentMinutes / 60, singleMinutes / 60, twoOrMoreMinutes / 60, noneMinutes / 60];
};

describe('presenceBetween', () => {
  it.each([
    ['2026-03-09', 186, 72, 56],
    ['2025-12-22', 212, 77, 67],
    ['2025-12-29', 200, 74, 62],
    ['2026-03-23', 185, 71, 56],
    ['2026-03-30', 212, 77, 67],
    ['2026-04-06', 200, 74, 62],
    ['2026-04-27', 198, 75, 61],
  ])('gives the figures of the Sarpsborg week from %s', (monday, present, single, twoOrMore) => {
    expect(week(monday)).toEqual([present, single, twoOrMore, 0]);
  });

  it('counts the present doctors of 30 March - 6 April 2026 as 248 hours by the clock', () => {
    const span = {
      start: startOfDate('2026-03-30' as LocalDate),
      end: startOfDate('2026-04-07' as LocalDate),
    };
    const vakter = expandDemand(lines, '2026-03-28' as LocalDate, '2026-04-07' as LocalDate);
    expect(presenceBetween(vakter, span).presentMinutes / 60).toBe(248);
  });

  it('misses 112 hours of a second doctor in a plain week', () => {
    const [, single = 0] = week('2026-03-09');
    const officeHours = 40;
    expect(single + officeHours).toBe(112);
  });

  it('leaves the office hours of a working day out, and counts those of a helligdag', () => {
    const day = (date: string) => ({
      start: instantAt(date as LocalDate, 8 * 60),
      end: instantAt(date as LocalDate, 16 * 60),
    });
    expect(presenceBetween([], day('2026-03-10')).noneMinutes).toBe(0);
    expect(presenceBetween([], day('2026-04-06')).noneMinutes).toBe(480);
  });

  it('counts only the part of a vakt that lies in the span', () => {
    const [vakt] = expandDemand(lines, '2026-03-14' as LocalDate, '2026-03-14' as LocalDate);
    if (vakt === undefined) throw new Error('no vakt');
    const span = { start: vakt.start, end: (vakt.start + 90) as EpochMinute };
    expect(presenceBetween([vakt], span)).toEqual({
      presentMinutes: 90,
      singleMinutes: 90,
      twoOrMoreMinutes: 0,
      noneMinutes: 0,
    });
  });

  it('does not count bakvakt or dagberedskap as present', () => {
    const vakter = expandDemand(lines, '2026-03-09' as LocalDate, '2026-03-15' as LocalDate).filter(
      ({ lineId }) => lineId === 'B1' || lineId === 'DAGB',
    );
    const span = {
      start: startOfDate('2026-03-09' as LocalDate),
      end: startOfDate('2026-03-16' as LocalDate),
    };
    expect(vakter.length).toBeGreaterThan(0);
    expect(presenceBetween(vakter, span).presentMinutes).toBe(0);
  });
});
