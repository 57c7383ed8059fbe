import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  clockMinutes,
  clockText,
  datesFromTo,
  daysBetween,
  fromIso,
  instantAt,
  isLocalDate,
  isoWeekday,
  isoWeekNumber,
  localDateOf,
  mondayOf,
  overlapMinutes,
  startOfDate,
  toIso,
  type EpochMinute,
  type LocalDate,
} from '../../../src/domain/time.js';

const on = (text: string): LocalDate => text as LocalDate;
const at = (date: string, clock: string): EpochMinute => instantAt(on(date), clockMinutes(clock));

describe('clockMinutes', () => {
  it.each([
    ['00:00', 0],
    ['16:00', 960],
    ['24:00', 1440],
    ['08:00+1', 1920],
    ['08:00+3', 4800],
  ])('reads %s as %i', (clock, minutes) => {
    expect(clockMinutes(clock)).toBe(minutes);
  });

  it('refuses what is no clock time', () => {
    expect(() => clockMinutes('8:00')).toThrow('8:00');
  });
});

describe('instantAt', () => {
  it('is the same instant as UTC says, in winter and in summer', () => {
    expect(at('2026-01-15', '12:00')).toBe(Date.UTC(2026, 0, 15, 11) / 60_000);
    expect(at('2026-07-15', '12:00')).toBe(Date.UTC(2026, 6, 15, 10) / 60_000);
  });

  it('moves a time that the spring change skips one hour on', () => {
    expect(at('2026-03-29', '02:30')).toBe(at('2026-03-29', '03:30'));
    expect(clockText(at('2026-03-29', '02:30'))).toBe('03:30');
    expect(at('2026-03-29', '03:00') - at('2026-03-29', '01:59')).toBe(1);
  });

  it('means the first of a time that the autumn change repeats', () => {
    expect(at('2026-10-25', '02:30')).toBe(Date.UTC(2026, 9, 25, 0, 30) / 60_000);
    expect(at('2026-10-25', '03:00') - at('2026-10-25', '02:00')).toBe(120);
  });

  it('counts minutes past 24:00 on the clock of the later date', () => {
    expect(at('2026-03-28', '24:00')).toBe(startOfDate(on('2026-03-29')));
    expect(at('2026-03-28', '11:00+1')).toBe(at('2026-03-29', '11:00'));
    expect(at('2026-10-24', '08:00+3')).toBe(at('2026-10-27', '08:00'));
  });

  it('makes the days of change 23 and 25 hours long', () => {
    const length = (date: string): number => startOfDate(addDays(on(date), 1)) - startOfDate(on(date));
    expect(length('2026-03-29')).toBe(23 * 60);
    expect(length('2026-10-25')).toBe(25 * 60);
    expect(length('2026-06-01')).toBe(24 * 60);
  });
});

describe('instants as text', () => {
  it('carry the offset that holds in Norway, also in the hour that comes twice', () => {
    const first = at('2026-10-25', '02:30');
    expect(fromIso(toIso(first))).toBe(first);
    expect(toIso(first)).toMatch(/\+02:00$/);
    const second = (first + 60) as EpochMinute;
    expect(toIso(second)).toMatch(/\+01:00$/);
    expect(fromIso(toIso(second))).toBe(second);
    expect(clockText(second)).toBe('02:30');
  });

  it('are read with any offset', () => {
    expect(fromIso('2026-04-02T10:00:00+02:00')).toBe(fromIso('2026-04-02T08:00:00Z'));
  });

  it('are refused where they are none', () => {
    expect(() => fromIso('tomorrow')).toThrow('tomorrow');
  });
});

describe('dates', () => {
  it('are walked without regard to clock changes', () => {
    expect(datesFromTo(on('2026-03-28'), on('2026-03-30'))).toEqual([
      '2026-03-28',
      '2026-03-29',
      '2026-03-30',
    ]);
    expect(datesFromTo(on('2026-03-30'), on('2026-03-28'))).toEqual([]);
    expect(daysBetween(on('2026-10-01'), on('2026-11-01'))).toBe(31);
    expect(daysBetween(on('2026-11-01'), on('2026-10-01'))).toBe(-31);
    expect(addMonths(on('2027-12-31'), 2)).toBe('2028-02-29');
  });

  it('know their weekday and ISO week across the year', () => {
    expect(isoWeekday(on('2025-12-29'))).toBe(1);
    expect(mondayOf(on('2026-01-04'))).toBe('2025-12-29');
    expect(isoWeekNumber(on('2025-12-29'))).toBe(1);
    expect(isoWeekNumber(on('2026-12-31'))).toBe(53);
  });

  it('are local: a minute before midnight belongs to the day before', () => {
    const midnight = startOfDate(on('2026-07-01'));
    expect(localDateOf(midnight)).toBe('2026-07-01');
    expect(localDateOf((midnight - 1) as EpochMinute)).toBe('2026-06-30');
  });

  it.each([
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-2-1', false],
    ['2026-13-01', false],
  ])('%s exists: %s', (text, exists) => {
    expect(isLocalDate(text)).toBe(exists);
  });
});

describe('overlapMinutes', () => {
  const span = (start: number, end: number) => ({ start: start as EpochMinute, end: end as EpochMinute });

  it('is 0 for spans that only touch', () => {
    expect(overlapMinutes(span(0, 10), span(10, 20))).toBe(0);
    expect(overlapMinutes(span(0, 10), span(9, 20))).toBe(1);
    expect(overlapMinutes(span(0, 30), span(10, 20))).toBe(10);
    expect(overlapMinutes(span(0, 5), span(10, 20))).toBe(0);
  });
});
