import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { uidOf, writeVaktCalendar, type CalendarVakt } from '../../../src/calendar-feed/vakt-calendar.js';

const aVakt = (own: Partial<CalendarVakt> = {}): CalendarVakt => ({
  legevakt: 'testvik',
  vakt: '2026-03-28/natt/1',
  doctor: 'a',
  start: new Date('2026-03-28T22:00:00Z'),
  end: new Date('2026-03-29T06:00:00Z'),
  lineName: 'Nattevakt',
  place: 'Testvik legevakt, sentrum',
  changedAt: new Date('2026-03-01T12:00:00Z'),
  isCancelled: false,
  ...own,
});
/** As another program reads it. */
const eventsIn = (text: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text) as never)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

describe('a calendar of vakter', () => {
  it.each([
    ['when the clocks go forward', '2026-03-28T22:00:00Z', '2026-03-29T06:00:00Z', 8],
    ['when they go back', '2026-10-24T21:00:00Z', '2026-10-25T07:00:00Z', 10],
  ])('has the real length of the night %s, read by another parser', (_when, start, end, hours) => {
    const text = writeVaktCalendar([aVakt({ start: new Date(start), end: new Date(end) })]);
    const [event] = eventsIn(text);
    expect(event?.startDate.toJSDate().toISOString()).toBe(new Date(start).toISOString());
    expect(event?.endDate.toJSDate().toISOString()).toBe(new Date(end).toISOString());
    expect(event?.duration.toSeconds()).toBe(hours * 3600);
    expect(text).not.toMatch(/VTIMEZONE|TZID|TIMEZONE/);
  });

  it('says line, place and when it was published', () => {
    const [event] = eventsIn(writeVaktCalendar([aVakt()]));
    expect(event).toMatchObject({ summary: 'Nattevakt', location: 'Testvik legevakt, sentrum' });
    const value = (name: string): string => String(event?.component.getFirstPropertyValue(name));
    expect(value('status')).toBe('CONFIRMED');
    expect(value('transp')).toBe('OPAQUE');
    expect(value('dtstamp')).toBe('2026-03-01T12:00:00Z');
    expect(value('last-modified')).toBe('2026-03-01T12:00:00Z');
  });

  it('is the same text for the same vakter, in lines that RFC 5545 allows', () => {
    const vakter = [aVakt({ lineName: 'Æøå, «vakt»; '.repeat(12).trim(), place: 'a\\b\nc' })];
    const text = writeVaktCalendar(vakter);
    expect(writeVaktCalendar(vakter)).toBe(text);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = text.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes('\n'))).toEqual([]);
    expect(eventsIn(text)[0]).toMatchObject({ summary: vakter[0]?.lineName, location: 'a\\b\nc' });
  });

  it('keeps the UID from version to version, and has another for each doctor', () => {
    const before = aVakt();
    const after = aVakt({ lineName: 'Ny', changedAt: new Date('2026-03-02T12:00:00Z'), isCancelled: true });
    const [first, second] = eventsIn(writeVaktCalendar([before, after]));
    expect(first?.uid).toBe(uidOf(before));
    expect(second?.uid).toBe(first?.uid);
    expect(second?.sequence).toBe((first?.sequence ?? 0) + 86_400);
    expect(second?.summary).toBe('Avlyst: Ny');
    expect(String(second?.component.getFirstPropertyValue('status'))).toBe('CANCELLED');
    expect(uidOf(aVakt({ doctor: 'b' }))).not.toBe(uidOf(before));
    expect(uidOf(aVakt({ legevakt: 'b' }))).not.toBe(uidOf(before));
  });
});
