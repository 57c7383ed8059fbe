import { fc, test } from '@fast-check/vitest';
import { DateTime } from 'luxon';
import { describe, expect } from 'vitest';
import { addDays, daysBetween, instantAt, zone, type LocalDate } from '../../src/domain/time.js';

const dates = fc
  .date({ min: new Date('1990-01-01T00:00Z'), max: new Date('2060-12-31T00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as LocalDate);
/** Days on which the clocks change, and those around them. */
const datesOfChange = fc
  .tuple(fc.integer({ min: 1996, max: 2040 }), fc.constantFrom(3, 10), fc.integer({ min: -2, max: 2 }))
  .map(([year, month, days]) => {
    const last = DateTime.utc(year, month, 31);
    return last.minus({ days: (last.weekday % 7) - days }).toISODate() as LocalDate;
  });

describe('the time line', () => {
  test.prop([fc.oneof(dates, datesOfChange), fc.integer({ min: -3000, max: 6000 })], {
    seed: 5,
    numRuns: 3000,
  })('holds each clock time of Norway where a zoned calendar has it', (date, minutes) => {
    const midnight = DateTime.fromISO(date, { zone: 'utc' });
    const wanted = DateTime.fromISO(midnight.plus({ minutes }).toFormat("yyyy-MM-dd'T'HH:mm"), { zone });
    const all = wanted.getPossibleOffsets().map((moment) => moment.toMillis() / 60_000);
    expect(instantAt(date, minutes)).toBe(Math.min(...all));
  });

  test.prop([dates, fc.integer({ min: -20_000, max: 20_000 })], { seed: 6, numRuns: 1000 })(
    'counts days as a calendar does',
    (date, days) => {
      const later = addDays(date, days);
      expect(later).toBe(DateTime.fromISO(date, { zone: 'utc' }).plus({ days }).toISODate());
      expect(daysBetween(date, later)).toBe(days);
    },
  );
});
