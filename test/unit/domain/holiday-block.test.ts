import { describe, expect, it } from 'vitest';
import { blockOn, blocksOf } from '../../../src/domain/calendar/holiday-block.js';
import { isHelligdag } from '../../../src/domain/calendar/helligdager.js';
import { addDays, datesFromTo, fromIso, type LocalDate } from '../../../src/domain/time.js';
import { easterSunday } from '../../support/easter.js';

const on = (text: string): LocalDate => text as LocalDate;
const years = Array.from({ length: 17 }, (_, index) => 2024 + index);

/** Every block that begins in a year, with its dates. */
function blocksFrom(year: number): Record<string, LocalDate[]> {
  const dates: Record<string, LocalDate[]> = {};
  for (const date of datesFromTo(on(`${year}-01-02`), on(`${year + 1}-01-01`))) {
    const dated = blockOn(date);
    if (dated === undefined) continue;
    expect(dated.year).toBe(year);
    dates[dated.block] = [...(dates[dated.block] ?? []), date];
  }
  return dates;
}

describe('the dates of a holiday', () => {
  it.each(years)('in %i, Easter worked out a second way', (year) => {
    const easter = easterSunday(year);
    const pinse = [48, 49, 50].map((days) => addDays(easter, days));
    expect(blocksFrom(year)).toEqual({
      jul: [`${year}-12-24`, `${year}-12-25`, `${year}-12-26`],
      nyttår: [`${year}-12-31`, `${year + 1}-01-01`],
      påske: datesFromTo(addDays(easter, -3), addDays(easter, 1)),
      pinse: pinse.filter((date) => !date.endsWith('-05-17')),
      '17. mai': [`${year}-05-17`],
    });
  });

  it('leave 17 May 2027 out of pinse, though it is 2. pinsedag', () => {
    expect(blocksFrom(2027)).toMatchObject({
      pinse: ['2027-05-15', '2027-05-16'],
      '17. mai': ['2027-05-17'],
    });
  });

  it.each(years)('take in every helligdag of %i but 1 May and Kristi himmelfartsdag', (year) => {
    const outside = datesFromTo(on(`${year}-01-01`), on(`${year}-12-31`)).filter(
      (date) => isHelligdag(date) && blockOn(date) === undefined,
    );
    const ascension = addDays(easterSunday(year), 39);
    const expected = [on(`${year}-05-01`), ...(ascension.endsWith('-05-17') ? [] : [ascension])];
    expect(outside).toEqual([...new Set(expected)].sort());
  });
});

const rows: readonly (readonly [string, string, readonly string[]])[] = [
  ['2026-12-23T23:00:00+01:00', '2026-12-24T02:59:00+01:00', []],
  ['2026-12-23T23:00:00+01:00', '2026-12-24T03:00:00+01:00', ['jul 2026']],
  ['2026-12-26T21:00:00+01:00', '2026-12-27T08:00:00+01:00', ['jul 2026']],
  ['2026-12-26T21:01:00+01:00', '2026-12-27T08:00:00+01:00', []],
  // Two hours on each date of one block are four of it.
  ['2026-12-31T22:00:00+01:00', '2027-01-01T02:00:00+01:00', ['nyttår 2026']],
  // Summer time begins on 1. påskedag 2027.
  ['2027-03-28T00:00:00+01:00', '2027-03-28T04:00:00+02:00', ['påske 2027']],
  ['2027-05-16T20:00:00+02:00', '2027-05-17T11:00:00+02:00', ['pinse 2027', '17. mai 2027']],
  ['2027-05-16T23:00:00+02:00', '2027-05-17T08:00:00+02:00', ['17. mai 2027']],
  ['2026-12-24T08:00:00+01:00', '2027-01-01T08:00:00+01:00', ['jul 2026', 'nyttår 2026']],
];

describe('a vakt counts in a holiday from three hours of it', () => {
  it.each(rows)('%s to %s', (start, end, expected) => {
    const found = blocksOf({ start: fromIso(start), end: fromIso(end) });
    expect(found.map(({ block, year }) => `${block} ${year}`)).toEqual(expected);
  });
});
