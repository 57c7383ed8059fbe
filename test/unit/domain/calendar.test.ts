import { describe, expect, it } from 'vitest';
import { amlSundaySpan } from '../../../src/domain/calendar/aml-sunday.js';
import {
  aftenDagOf,
  helligdagNames,
  isHelligdag,
  isSundayOrHelligdag,
} from '../../../src/domain/calendar/helligdager.js';
import { htaHolidaySpan } from '../../../src/domain/calendar/hta-holiday.js';
import { htaDayClasses } from '../../../src/rule-packs/hovedtariffavtalen.js';
import { sfsPayDay } from '../../../src/domain/calendar/sfs-pay-day.js';
import {
  addDays,
  clockText,
  datesFromTo,
  localDateOf,
  type LocalDate,
  type Span,
} from '../../../src/domain/time.js';
import { easterSunday } from '../../support/easter.js';

const years = Array.from({ length: 17 }, (_, index) => 2024 + index);
const on = (text: string): LocalDate => text as LocalDate;
const datesOf = (year: number): LocalDate[] => datesFromTo(on(`${year}-01-01`), on(`${year}-12-31`));
const spanText = (span: Span | undefined): string | undefined =>
  span && [span.start, span.end].map((end) => `${localDateOf(end)} ${clockText(end)}`).join(' - ');

describe('helligdager', () => {
  it.each(years)('of %i are the fixed ones and those around Easter', (year) => {
    const easter = easterSunday(year);
    const expected = new Set([
      ...['01-01', '05-01', '05-17', '12-25', '12-26'].map((day) => on(`${year}-${day}`)),
      ...[-3, -2, 0, 1, 39, 49, 50].map((days) => addDays(easter, days)),
    ]);
    expect(datesOf(year).filter(isHelligdag)).toEqual([...expected].sort());
  });

  it.each(years)('leave the five aften-dager of %i to their own calendar', (year) => {
    const easter = easterSunday(year);
    expect(datesOf(year).flatMap((date) => aftenDagOf(date) ?? [])).toHaveLength(5);
    expect(aftenDagOf(addDays(easter, -4))).toBe('onsdag før skjærtorsdag');
    expect(aftenDagOf(addDays(easter, -1))).toBe('påskeaften');
    expect(aftenDagOf(addDays(easter, 48))).toBe('pinseaften');
    expect(aftenDagOf(on(`${year}-12-24`))).toBe('julaften');
    expect(aftenDagOf(on(`${year}-12-31`))).toBe('nyttårsaften');
    expect(isHelligdag(on(`${year}-12-24`))).toBe(false);
  });

  it.each([2027, 2032])('count 17 May %i once though two of them fall on it', (year) => {
    const day = on(`${year}-05-17`);
    expect(addDays(easterSunday(year), 50)).toBe(day);
    expect(helligdagNames(day)).toHaveLength(2);
    expect(datesOf(year).filter(isHelligdag)).toHaveLength(11);
  });

  it('are no ordinary Sundays, which are kept apart', () => {
    expect(isHelligdag(on('2026-03-15'))).toBe(false);
    expect(isSundayOrHelligdag(on('2026-03-15'))).toBe(true);
    expect(isSundayOrHelligdag(on('2026-03-14'))).toBe(false);
    expect(isSundayOrHelligdag(on('2026-04-02'))).toBe(true);
  });
});

describe('amlSundaySpan', () => {
  it.each([
    ['an ordinary Sunday', '2026-03-15', '2026-03-14 18:00 - 2026-03-15 22:00'],
    ['the Sunday on which summer time begins', '2026-03-29', '2026-03-28 18:00 - 2026-03-29 22:00'],
    ['skjærtorsdag', '2026-04-02', '2026-04-01 18:00 - 2026-04-03 00:00'],
    ['langfredag, since påskeaften is a working day', '2026-04-03', '2026-04-03 00:00 - 2026-04-03 22:00'],
    ['første påskedag, from 15 on påskeaften', '2026-04-05', '2026-04-04 15:00 - 2026-04-06 00:00'],
    ['andre påskedag', '2026-04-06', '2026-04-06 00:00 - 2026-04-06 22:00'],
    ['første pinsedag, from 15 on pinseaften', '2026-05-24', '2026-05-23 15:00 - 2026-05-25 00:00'],
    ['første juledag, from 15 on julaften', '2026-12-25', '2026-12-24 15:00 - 2026-12-26 00:00'],
    ['andre juledag before a Sunday', '2026-12-26', '2026-12-26 00:00 - 2026-12-27 00:00'],
    ['the Sunday after jul', '2026-12-27', '2026-12-27 00:00 - 2026-12-27 22:00'],
    ['første nyttårsdag, from 18', '2027-01-01', '2026-12-31 18:00 - 2027-01-01 22:00'],
    ['17 May 2027, after første pinsedag', '2027-05-17', '2027-05-17 00:00 - 2027-05-17 22:00'],
  ])('of %s', (_name, date, expected) => {
    expect(spanText(amlSundaySpan(on(date)))).toBe(expected);
  });

  it.each(['2026-04-01', '2026-04-04', '2026-12-24', '2026-03-16'])('is none on %s itself', (date) => {
    expect(amlSundaySpan(on(date))).toBeUndefined();
  });

  it('is an hour shorter where summer time begins', () => {
    const span = amlSundaySpan(on('2026-03-29'));
    expect(span && (span.end - span.start) / 60).toBe(27);
  });
});

describe('htaHolidaySpan', () => {
  it.each([
    ['onsdag før skjærtorsdag', '2026-04-01', '2026-04-01 12:00 - 2026-04-02 00:00'],
    ['skjærtorsdag', '2026-04-02', '2026-04-02 00:00 - 2026-04-03 00:00'],
    ['påskeaften, the whole day', '2026-04-04', '2026-04-04 00:00 - 2026-04-05 00:00'],
    ['første påskedag', '2026-04-05', '2026-04-05 00:00 - 2026-04-06 00:00'],
    ['pinseaften', '2026-05-23', '2026-05-23 12:00 - 2026-05-24 00:00'],
    ['julaften', '2026-12-24', '2026-12-24 12:00 - 2026-12-25 00:00'],
    ['nyttårsaften', '2026-12-31', '2026-12-31 12:00 - 2027-01-01 00:00'],
  ])('of %s', (_name, date, expected) => {
    expect(spanText(htaHolidaySpan(on(date), htaDayClasses.dayClasses))).toBe(expected);
  });

  it.each(['2026-03-15', '2026-03-14', '2026-04-07', '2026-03-31'])('is none on %s', (date) => {
    expect(htaHolidaySpan(on(date), htaDayClasses.dayClasses)).toBeUndefined();
  });
});

describe('sfsPayDay', () => {
  it.each([
    ['2026-03-16', 'man-fre'],
    ['2026-03-13', 'man-fre'],
    ['2026-03-14', 'lør-søn'],
    ['2026-03-15', 'lør-søn'],
    ['2026-04-01', 'man-fre'],
    ['2026-04-02', 'helg-høytid'],
    ['2026-04-04', 'lør-søn'],
    ['2026-04-05', 'helg-høytid'],
    ['2026-12-24', 'man-fre'],
    ['2026-12-26', 'helg-høytid'],
  ])('of %s is %s', (date, expected) => {
    expect(sfsPayDay(on(date))).toBe(expected);
  });
});
