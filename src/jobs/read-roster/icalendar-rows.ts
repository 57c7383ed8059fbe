import ICAL from 'ical.js';
import { error, warning, type Issue, type Text } from '../../domain/issue.js';
import { clockText, localDateOf, type EpochMinute, type Span } from '../../domain/time.js';
import { isRecurring, startsWithin } from './calendar-recurrence.js';
import { instantOf, parameterOf, readTimes, type CalendarTime } from './calendar-time.js';
import type { DutyRow, Mention, RosterRows, RowPlace } from './duty-row.js';

type CalendarComponent = InstanceType<typeof ICAL.Component>;

/** An event with its place in the file; the first is 1. */
interface NumberedEvent {
  readonly number: number;
  readonly event: CalendarComponent;
  readonly calendar: CalendarComponent;
}

/** How long an event is: by the clock where it has an end, else by its DURATION, whose days are days of the calendar. */
type Length = { readonly wallMinutes: number; readonly elapsedMinutes: number };

/**
 * Reads the events of one or more iCalendar calendars. Times are UTC, in a zone by name, in a zone that the file describes, or Norwegian where
 * they have none. A daily or weekly event is laid out within `period`; without a period recurring events are left out. Pointers are
 * `/VEVENT/<number>/<property>`.
 */
export function readCalendarRows(text: string, period: Span | undefined): RosterRows {
  const { calendars, issues } = parseCalendars(text);
  const events = calendars
    .flatMap((calendar) => calendar.getAllSubcomponents('vevent').map((event) => ({ event, calendar })))
    .map((each, index) => ({ ...each, number: index + 1 }));
  const replaced = replacedStarts(events);
  const readings = events
    .filter(({ event }) => event.getFirstPropertyValue('status') !== 'CANCELLED')
    .map((each) => readEvent(each, period, replaced.get(uidOf(each.event)) ?? new Set()));
  const cancelled = events.filter(({ event }) => event.getFirstPropertyValue('status') === 'CANCELLED');
  return {
    rows: readings.flatMap(({ rows }) => rows),
    issues: [...issues, ...readings.flatMap((reading) => reading.issues), ...cancelledWarning(cancelled)],
  };
}

function parseCalendars(text: string): {
  readonly calendars: readonly CalendarComponent[];
  readonly issues: readonly Issue[];
} {
  try {
    const parsed = ICAL.parse(text.replace(/^\uFEFF/, '')) as unknown[];
    const roots = (typeof parsed[0] === 'string' ? [parsed] : parsed) as unknown[][];
    return { calendars: roots.map((root) => new ICAL.Component(root)), issues: [] };
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    // What the library says is English, and quotes the line, which may hold a name.
    return { calendars: [], issues: [error('CALENDAR_UNREADABLE', [], unreadableFileText)] };
  }
}

function readEvent(
  numbered: NumberedEvent,
  period: Span | undefined,
  replaced: ReadonlySet<EpochMinute>,
): RosterRows {
  const { event, number } = numbered;
  const refuse = (code: string, property: string, message: Text): RosterRows => ({
    rows: [],
    issues: [
      error(code, ['VEVENT', number, property], {
        nb: `Hendelse ${number}: ${message.nb}`,
        nn: `Hending ${number}: ${message.nn}`,
        en: `Event ${number}: ${message.en}`,
      }),
    ],
  });
  const times: Partial<Record<'dtstart' | 'dtend', CalendarTime>> = {};
  for (const name of ['dtstart', 'dtend'] as const) {
    const property = event.getFirstProperty(name);
    const [reading] = property === null ? [] : readTimes(property);
    if (reading === undefined) continue;
    if (reading.kind === 'date') return refuse('ALL_DAY_EVENT', name.toUpperCase(), allDayText);
    if (reading.kind === 'unreadable') return refuse('TIME_UNREADABLE', name.toUpperCase(), unreadableText);
    if (reading.kind === 'unknown-zone')
      return refuse('ZONE_UNKNOWN', name.toUpperCase(), zoneText(reading.tzid));
    times[name] = reading.time;
  }
  const { dtstart: start, dtend: end } = times;
  if (start === undefined) return refuse('TIME_UNREADABLE', 'DTSTART', unreadableText);
  const length = lengthOf(event, start, end);
  if (length === undefined) return refuse('EVENT_WITHOUT_END', 'DTEND', withoutEndText);
  const replacing = event.getFirstProperty('recurrence-id');
  if (replacing !== null && parameterOf(replacing, 'range') !== undefined)
    return refuse('RECURRENCE_NOT_READ', 'RECURRENCE-ID', recurrenceText);
  if (!isRecurring(event)) {
    const span =
      end === undefined ? spanFrom(start, length) : { start: instantOf(start), end: instantOf(end) };
    return { rows: [dutyRow(numbered, span)], issues: [] };
  }
  if (replacing !== null) return refuse('RECURRENCE_NOT_READ', 'RRULE', recurrenceText);
  if (period === undefined) return { rows: [], issues: [] };
  const starts = startsWithin(event, start, period, replaced);
  return starts === undefined
    ? refuse('RECURRENCE_NOT_READ', 'RRULE', recurrenceText)
    : { rows: starts.map((each) => dutyRow(numbered, spanFrom(each, length))), issues: [] };
}

function lengthOf(
  event: CalendarComponent,
  start: CalendarTime,
  end: CalendarTime | undefined,
): Length | undefined {
  if (end !== undefined) {
    return end.zone === start.zone
      ? { wallMinutes: end.wall - start.wall, elapsedMinutes: 0 }
      : { wallMinutes: 0, elapsedMinutes: instantOf(end) - instantOf(start) };
  }
  const duration = event.getFirstPropertyValue('duration');
  if (!(duration instanceof ICAL.Duration)) return undefined;
  const { weeks, days, hours, minutes, isNegative } = duration;
  const sign = isNegative ? -1 : 1;
  return {
    wallMinutes: sign * (weeks * 7 + days) * 1440,
    elapsedMinutes: sign * (hours * 60 + minutes),
  };
}

function spanFrom(start: CalendarTime, { wallMinutes, elapsedMinutes }: Length): Span {
  const end = instantOf({ ...start, wall: start.wall + wallMinutes }) + elapsedMinutes;
  return { start: instantOf(start), end: end as EpochMinute };
}

/** Starts of recurring events that an event of its own, with the same UID, takes the place of. */
function replacedStarts(events: readonly NumberedEvent[]): Map<string, Set<EpochMinute>> {
  const byUid = new Map<string, Set<EpochMinute>>();
  for (const { event } of events) {
    const property = event.getFirstProperty('recurrence-id');
    const [reading] = property === null ? [] : readTimes(property);
    if (reading?.kind !== 'time') continue;
    const uid = uidOf(event);
    byUid.set(uid, (byUid.get(uid) ?? new Set()).add(instantOf(reading.time)));
  }
  return byUid;
}

/** The doctor: X-VAKTPLAN-DOCTOR, ATTENDEE, the calendar's own name, SUMMARY, DESCRIPTION; the line: SUMMARY, CATEGORIES, LOCATION. */
function dutyRow({ event, calendar, number }: NumberedEvent, span: Span): DutyRow {
  const vakt = vaktIdOf(event);
  return {
    place: placeOf(number, span),
    ...(vakt === undefined ? {} : { vakt }),
    span,
    doctor: [
      ...mentions(event, 'x-vaktplan-doctor', true),
      ...attendees(event),
      ...mentions(calendar, 'x-wr-calname', false),
      ...mentions(event, 'summary', false),
      ...mentions(event, 'description', false),
    ],
    line: ['summary', 'categories', 'location'].flatMap((name) => mentions(event, name, false)),
  };
}

function placeOf(number: number, { start }: Span): RowPlace {
  const when = `${localDateOf(start)} ${clockText(start)}`;
  return {
    path: ['VEVENT', number],
    name: {
      nb: `Hendelse ${number} (${when})`,
      nn: `Hending ${number} (${when})`,
      en: `Event ${number} (${when})`,
    },
    keys: { vakt: 'UID', doctor: 'ATTENDEE', start: 'DTSTART', line: 'SUMMARY' },
  };
}

/** X-VAKTPLAN-VAKT, or the id of a vakt before the `@` of the UID. */
function vaktIdOf(event: CalendarComponent): string | undefined {
  const own = event.getFirstPropertyValue('x-vaktplan-vakt');
  if (typeof own === 'string' && own !== '') return own;
  return /^\d{4}-\d{2}-\d{2}\/[^/@]+\/\d+(?=@|$)/.exec(uidOf(event))?.[0];
}

function uidOf(event: CalendarComponent): string {
  return String(event.getFirstPropertyValue('uid') ?? '');
}

/** Names of all who attend, and what stands before the `@` of their addresses, in one text. */
function attendees(event: CalendarComponent): Mention[] {
  const texts = event.getAllProperties('attendee').flatMap((property) => {
    const address = /^mailto:([^@]*)/i.exec(String(property.getFirstValue()))?.[1] ?? '';
    return [parameterOf(property, 'cn') ?? '', address];
  });
  const text = texts.filter((each) => each !== '').join(' ; ');
  return text === '' ? [] : [{ text, isWhole: false }];
}

function mentions(component: CalendarComponent, name: string, isWhole: boolean): Mention[] {
  return component
    .getAllProperties(name)
    .flatMap((property) => property.getValues() as unknown[])
    .flatMap((value) => (typeof value === 'string' && value !== '' ? [{ text: value, isWhole }] : []));
}

function cancelledWarning(events: readonly NumberedEvent[]): Issue[] {
  const [first] = events;
  if (first === undefined) return [];
  const numbers = events.map(({ number }) => number).join(', ');
  return [
    warning('EVENT_CANCELLED', ['VEVENT', first.number, 'STATUS'], {
      nb: `Avlyste hendelser er ikke med: ${numbers}.`,
      nn: `Avlyste hendingar er ikkje med: ${numbers}.`,
      en: `Cancelled events are left out: ${numbers}.`,
    }),
  ];
}

const unreadableFileText: Text = {
  nb: 'Filen er ikke lesbar iCalendar. Hver linje skal være NAVN:verdi, fortsettelsen av en lang linje begynner med mellomrom, og hver BEGIN har sin END.',
  nn: 'Fila er ikkje lesbar iCalendar. Kvar linje skal vere NAMN:verdi, framhaldet av ei lang linje byrjar med mellomrom, og kvar BEGIN har sin END.',
  en: 'The file is no readable iCalendar. Each line is NAME:value, the rest of a long line begins with a space, and each BEGIN has its END.',
};
const allDayText: Text = {
  nb: 'den varer hele dager, så klokkeslettene er ukjente. Gi den start og slutt, eller ta den bort.',
  nn: 'ho varer heile dagar, så klokkesletta er ukjende. Gi ho start og slutt, eller ta ho bort.',
  en: 'it lasts whole days, so its clock times are not known. Give it a start and an end, or take it away.',
};
const unreadableText: Text = {
  nb: 'tidspunktet mangler eller kan ikke leses.',
  nn: 'tidspunktet manglar eller kan ikkje lesast.',
  en: 'the time is missing or cannot be read.',
};
const withoutEndText: Text = {
  nb: 'den har verken DTEND eller DURATION, så det er ikke kjent når den slutter.',
  nn: 'ho har verken DTEND eller DURATION, så det er ikkje kjent når ho sluttar.',
  en: 'it has neither DTEND nor DURATION, so it is not known when it ends.',
};
const recurrenceText: Text = {
  nb: 'gjentakelsen kan ikke leses. Bare daglige og ukentlige gjentakelser leses; skriv ellers hver vakt for seg.',
  nn: 'gjentakinga kan ikkje lesast. Berre daglege og vekentlege gjentakingar blir lesne; skriv elles kvar vakt for seg.',
  en: 'the recurrence cannot be read. Only daily and weekly ones are; else write each vakt by itself.',
};

function zoneText(tzid: string): Text {
  return {
    nb: `tidssonen «${tzid}» er ukjent. Bruk Europe/Oslo eller UTC.`,
    nn: `tidssona «${tzid}» er ukjend. Bruk Europe/Oslo eller UTC.`,
    en: `the time zone "${tzid}" is not known. Use Europe/Oslo or UTC.`,
  };
}
