import { DateTime } from 'luxon';
import type { EpochMinute, Span } from '../../src/domain/time.js';

/** Content lines of an event, as `NAME` or `NAME;PARAM=x` to value. */
export type EventText = Readonly<Record<string, string>>;

/** The text of one iCalendar calendar. */
export function aCalendar(events: readonly EventText[], head: EventText = {}, zones = ''): string {
  const lines = (properties: EventText): string[] =>
    Object.entries(properties).map(([name, value]) => `${name}:${value}`);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//test//nb',
    ...lines(head),
    ...(zones === '' ? [] : [zones]),
    ...events.flatMap((event, index) => [
      'BEGIN:VEVENT',
      ...('UID' in event ? [] : [`UID:event-${String(index)}@example`]),
      'DTSTAMP:20260101T000000Z',
      ...lines(event),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

/** How a program may write when an event is. */
export type TimeStyle = 'utc' | 'zone' | 'floating';

export function timesOf({ start, end }: Span, style: TimeStyle): EventText {
  const parameter = style === 'zone' ? ';TZID=Europe/Oslo' : '';
  return {
    [`DTSTART${parameter}`]: timeText(start, style),
    [`DTEND${parameter}`]: timeText(end, style),
  };
}

function timeText(instant: EpochMinute, style: TimeStyle): string {
  const zone = style === 'utc' ? 'utc' : 'Europe/Oslo';
  const text = DateTime.fromMillis(instant * 60_000, { zone }).toFormat("yyyyMMdd'T'HHmmss");
  return style === 'utc' ? `${text}Z` : text;
}
