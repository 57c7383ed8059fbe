import { describe, expect, it } from 'vitest';
import { dayClassFallbacks, dayClassOf, isLongNight } from '../../../src/domain/calendar/day-class.js';
import { addDays, addMonths, datesFromTo, type LocalDate } from '../../../src/domain/time.js';

const on = (text: string): LocalDate => text as LocalDate;

describe('dayClassOf', () => {
  it.each([
    ['2026-03-09', 'weekday'],
    ['2026-03-13', 'friday'],
    ['2026-03-14', 'saturday'],
    ['2026-03-15', 'sunday'],
    ['2026-04-01', 'aftendag'],
    ['2026-04-02', 'helligdag'],
    ['2026-04-03', 'helligdag'],
    ['2026-04-04', 'aftendag'],
    ['2026-04-05', 'helligdag'],
    ['2026-12-26', 'helligdag'],
    ['2027-12-24', 'aftendag'],
  ])('of %s is %s', (date, expected) => {
    expect(dayClassOf(on(date))).toBe(expected);
  });
});

describe('dayClassFallbacks', () => {
  it.each([
    ['a Monday', '2026-03-09', ['weekday']],
    ['a Friday', '2026-03-13', ['friday', 'weekday']],
    ['a helligdag on a Thursday', '2026-04-02', ['helligdag', 'sunday']],
    ['a helligdag on a Saturday', '2026-12-26', ['helligdag', 'sunday']],
    ['onsdag før skjærtorsdag', '2026-04-01', ['aftendag', 'weekday']],
    ['påskeaften', '2026-04-04', ['aftendag', 'saturday']],
    ['julaften on a Friday', '2027-12-24', ['aftendag', 'friday', 'weekday']],
    ['julaften on a Sunday', '2028-12-24', ['aftendag', 'sunday']],
  ])('of %s', (_name, date, expected) => {
    expect(dayClassFallbacks(on(date))).toEqual(expected);
  });
});

describe('isLongNight', () => {
  it.each([
    ['2025-12', [5, 6, 12, 13, 19, 20, 24, 25, 26, 27, 31]],
    ['2026-03', [6, 7, 13, 14, 20, 21, 27, 28]],
    ['2026-04', [1, 2, 3, 4, 5, 10, 11, 17, 18, 24, 25, 30]],
  ])('of %s', (month, expected) => {
    const first = on(`${month}-01`);
    const dates = datesFromTo(first, addDays(addMonths(first, 1), -1));
    const long = dates.filter((date) => isLongNight(date, []));
    expect(long.map((date) => Number(date.slice(8)))).toEqual(expected);
  });

  it('asks the next date only, also from a helligdag into a working day', () => {
    expect(isLongNight(on('2026-04-06'), [])).toBe(false);
    expect(isLongNight(on('2026-05-17'), [])).toBe(false);
  });

  it('is into an aften-dag only where the legevakt staffs that one as helg', () => {
    expect(isLongNight(on('2025-12-23'), [])).toBe(false);
    expect(isLongNight(on('2025-12-23'), ['julaften'])).toBe(true);
    expect(isLongNight(on('2025-12-23'), ['påskeaften'])).toBe(false);
  });
});
