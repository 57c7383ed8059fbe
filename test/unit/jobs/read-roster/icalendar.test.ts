import { describe, expect, it } from 'vitest';
import { readRoster } from '../../../../src/jobs/read-roster/read-roster.js';
import { aDoctor, aLine, aProblem } from '../../../support/builders.js';
import { aCalendar, type EventText } from '../../../support/calendar-text.js';

const doctors = [
  aDoctor({ id: 'fl-1', name: 'Kari Nordmann' }),
  aDoctor({ id: 'fl-2', name: 'Anne Kari Nordmann' }),
  aDoctor({ id: 'fl-3', name: 'Bo Ås' }),
  aDoctor({ id: 'fl-4', name: 'Bo Ås' }),
];
const evening = { weekday: [{ from: '16:00', to: '23:00' }] };
/** Monday 9 - Sunday 15 March 2026: an evening line. */
const problem = aProblem({ doctors });
/** Two lines with the same evening. */
const twoLines = aProblem({
  doctors,
  lines: [
    aLine({ id: 'L1', name: 'Kveld' }),
    aLine({ id: 'BV', name: 'Kveld bakvakt', kind: 'bakvakt', hours: evening }),
  ],
});

const monday: EventText = {
  'DTSTART;TZID=Europe/Oslo': '20260309T160000',
  'DTEND;TZID=Europe/Oslo': '20260309T230000',
};

function read(text: string, of = problem) {
  const { assignments, issues } = readRoster({ text }, of);
  return {
    assignments: Object.fromEntries(assignments),
    issues: issues.map(({ code, pointer }) => `${code} ${pointer}`),
  };
}
const readEvent = (own: EventText, of = problem) => read(aCalendar([own]), of);
const held = { '2026-03-09/V/1': 'fl-1' };

describe('the time of an event', () => {
  const doctor = { SUMMARY: 'Vakt fl-1' };

  it.each([
    ['a zone by name', monday],
    ['UTC', { DTSTART: '20260309T150000Z', DTEND: '20260309T220000Z' }],
    ['no zone: Norwegian time', { DTSTART: '20260309T160000', DTEND: '20260309T230000' }],
    ['a zone elsewhere', { 'DTSTART;TZID=Europe/London': '20260309T150000', DTEND: '20260309T220000Z' }],
    [
      'the name that Outlook uses',
      {
        'DTSTART;TZID=W. Europe Standard Time': '20260309T160000',
        'DTEND;TZID=W. Europe Standard Time': '20260309T230000',
      },
    ],
    [
      'a name with a prefix',
      {
        'DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Oslo': '20260309T160000',
        'DTEND;TZID=/freeassociation.sourceforge.net/Europe/Oslo': '20260309T230000',
      },
    ],
    ['a DURATION', { DTSTART: '20260309T160000', DURATION: 'PT7H' }],
  ])('may be in %s', (_what, times) => {
    expect(readEvent({ ...times, ...doctor })).toEqual({ assignments: held, issues: [] });
  });

  it('may be in a zone that the file describes', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Customized Time Zone',
      'BEGIN:STANDARD',
      'DTSTART:16010101T000000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0100',
      'END:STANDARD',
      'END:VTIMEZONE',
    ].join('\r\n');
    const event = {
      'DTSTART;TZID=Customized Time Zone': '20260309T160000',
      'DTEND;TZID=Customized Time Zone': '20260309T230000',
      ...doctor,
    };
    expect(read(aCalendar([event], {}, zone))).toEqual({ assignments: held, issues: [] });
    expect(readEvent(event).issues).toEqual(['ZONE_UNKNOWN /VEVENT/1/DTSTART']);
  });

  it.each([
    [
      'all day',
      { 'DTSTART;VALUE=DATE': '20260309', 'DTEND;VALUE=DATE': '20260310' },
      'ALL_DAY_EVENT',
      'DTSTART',
    ],
    ['without an end', { DTSTART: '20260309T160000' }, 'EVENT_WITHOUT_END', 'DTEND'],
    ['without a start', { DTEND: '20260309T160000' }, 'TIME_UNREADABLE', 'DTSTART'],
    ['on no date', { DTSTART: '20261309T160000', DTEND: '20261309T230000' }, 'TIME_UNREADABLE', 'DTSTART'],
    [
      'ending first',
      { DTSTART: '20260309T160000', DTEND: '20260309T150000' },
      'ENDS_BEFORE_START',
      'DTSTART',
    ],
    [
      'with a negative DURATION',
      { DTSTART: '20260309T160000', DURATION: '-PT7H' },
      'ENDS_BEFORE_START',
      'DTSTART',
    ],
    [
      'but not then, in no zone',
      { ...monday, RRULE: 'FREQ=DAILY', 'EXDATE;TZID=Nowhere': '20260310T160000' },
      'RECURRENCE_NOT_READ',
      'RRULE',
    ],
    [
      'changed from then on',
      { ...monday, 'RECURRENCE-ID;RANGE=THISANDFUTURE': '20260309T150000Z' },
      'RECURRENCE_NOT_READ',
      'RECURRENCE-ID',
    ],
    ['monthly', { ...monday, RRULE: 'FREQ=MONTHLY' }, 'RECURRENCE_NOT_READ', 'RRULE'],
    [
      'on a rule that never ends',
      { ...monday, RRULE: 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30' },
      'RECURRENCE_NOT_READ',
      'RRULE',
    ],
    [
      'every 7 days on another weekday',
      { ...monday, RRULE: 'FREQ=DAILY;INTERVAL=7;BYDAY=TU' },
      'RECURRENCE_NOT_READ',
      'RRULE',
    ],
    ['on dates by name too', { ...monday, RDATE: '20260310T160000' }, 'RECURRENCE_NOT_READ', 'RRULE'],
    [
      'daily since 1900',
      { DTSTART: '19000101T160000', DURATION: 'PT7H', RRULE: 'FREQ=DAILY' },
      'RECURRENCE_NOT_READ',
      'RRULE',
    ],
  ])('is refused %s', (_what, times, code, property) => {
    expect(readEvent({ ...(times as EventText), ...doctor })).toEqual({
      assignments: {},
      issues: [`${code} /VEVENT/1/${property}`],
    });
  });

  it.each([
    ['spring', '2026-03-28', '20260328', '20260329', 540],
    ['autumn', '2026-10-24', '20261024', '20261025', 660],
  ])('has its real length over the change of the clocks in %s', (_season, date, first, second, minutes) => {
    const night = aProblem({
      period: { from: date, to: date },
      doctors,
      lines: [
        aLine({
          nights: { short: [{ from: '22:00', to: '08:00' }], long: [{ from: '22:00', to: '08:00' }] },
        }),
      ],
    });
    const event = { DTSTART: `${first}T220000`, DTEND: `${second}T080000`, ...doctor };
    expect(readEvent(event, night).assignments).toEqual({ [`${date}/V/1`]: 'fl-1' });
    const elapsed = { DTSTART: `${first}T220000`, DURATION: `PT${String(minutes)}M`, ...doctor };
    expect(readEvent(elapsed, night).assignments).toEqual({ [`${date}/V/1`]: 'fl-1' });
  });
});

describe('a recurring event', () => {
  const recurring = (rule: EventText): string[] =>
    Object.keys(readEvent({ ...monday, SUMMARY: 'fl-1', ...rule }).assignments).map((id) => id.slice(8, 10));

  it.each([
    ['daily', { RRULE: 'FREQ=DAILY;COUNT=4' }, ['09', '10', '11', '12']],
    ['every other day', { RRULE: 'FREQ=DAILY;INTERVAL=2;COUNT=3' }, ['09', '11', '13']],
    ['weekly by weekday', { RRULE: 'FREQ=WEEKLY;BYDAY=MO,WE' }, ['09', '11']],
    ['until a date', { RRULE: 'FREQ=DAILY;UNTIL=20260310' }, ['09', '10']],
    ['until an instant in UTC', { RRULE: 'FREQ=DAILY;UNTIL=20260310T150000Z' }, ['09', '10']],
    ['until just before it starts', { RRULE: 'FREQ=DAILY;UNTIL=20260310T145900Z' }, ['09']],
    ['but not then', { RRULE: 'FREQ=DAILY;COUNT=3', EXDATE: '20260310T150000Z' }, ['09', '11']],
    ['but not on that date', { RRULE: 'FREQ=DAILY;COUNT=3', 'EXDATE;VALUE=DATE': '20260310' }, ['09', '11']],
  ])('is laid out %s', (_what, rule, days) => {
    expect(recurring(rule)).toEqual(days);
  });

  it('is laid out in the period only, however long ago it began', () => {
    const since2020 = { DTSTART: '20200106T160000', DURATION: 'PT7H', RRULE: 'FREQ=WEEKLY', SUMMARY: 'fl-1' };
    expect(readEvent(since2020)).toEqual({ assignments: held, issues: [] });
  });

  it('keeps its clock times over the change of the clocks', () => {
    const weeks = aProblem({
      period: { from: '2026-03-21', to: '2026-03-29' },
      doctors,
      lines: [aLine({ hours: { saturday: [{ from: '22:00', to: '08:00' }] } })],
    });
    const event = {
      DTSTART: '20260321T220000',
      DTEND: '20260322T080000',
      RRULE: 'FREQ=WEEKLY',
      SUMMARY: 'fl-1',
    };
    expect(Object.keys(readEvent(event, weeks).assignments)).toEqual(['2026-03-21/V/1', '2026-03-28/V/1']);
  });

  it('gives way to an event of its own, and to one that is called off', () => {
    const text = aCalendar([
      { UID: 'x', ...monday, RRULE: 'FREQ=DAILY;COUNT=3', SUMMARY: 'fl-1' },
      {
        UID: 'x',
        'RECURRENCE-ID;TZID=Europe/Oslo': '20260310T160000',
        'DTSTART;TZID=Europe/Oslo': '20260310T160000',
        'DTEND;TZID=Europe/Oslo': '20260310T230000',
        SUMMARY: 'fl-2',
      },
      {
        UID: 'x',
        'RECURRENCE-ID': '20260311T150000Z',
        'DTSTART;TZID=Europe/Oslo': '20260311T160000',
        'DTEND;TZID=Europe/Oslo': '20260311T230000',
        STATUS: 'CANCELLED',
        SUMMARY: 'fl-1',
      },
    ]);
    expect(read(text)).toEqual({
      assignments: { '2026-03-09/V/1': 'fl-1', '2026-03-10/V/1': 'fl-2' },
      issues: ['EVENT_CANCELLED /VEVENT/3/STATUS'],
    });
  });
});

describe('the doctor of an event', () => {
  it.each([
    ['X-VAKTPLAN-DOCTOR', { 'X-VAKTPLAN-DOCTOR': 'fl-1', 'ATTENDEE;CN=Anne Kari Nordmann': 'mailto:x@y.no' }],
    ['the name of who attends', { 'ATTENDEE;CN=Kari Nordmann': 'mailto:x@y.no', SUMMARY: 'fl-2' }],
    ['the address of who attends', { ATTENDEE: 'mailto:fl-1@example.no', SUMMARY: 'fl-2' }],
    ['a name in the summary', { SUMMARY: 'L1 – kari  nordmann', DESCRIPTION: 'fl-2' }],
    ['an id in the summary', { SUMMARY: 'Vakt (fl-1)' }],
    ['the description', { SUMMARY: 'Kveldsvakt', DESCRIPTION: 'Lege: Kari Nordmann\\nTlf. 123' }],
    ['somebody of the job beside others', { 'ATTENDEE;CN=Vaktleder': 'mailto:v@y.no', SUMMARY: 'fl-1' }],
  ])('is found by %s', (_what, own) => {
    expect(readEvent({ ...monday, ...(own as EventText) })).toEqual({ assignments: held, issues: [] });
  });

  it('is the calendar’s, where its name names one, whatever the sentences say', () => {
    const text = aCalendar([{ ...monday, SUMMARY: 'Kveld', DESCRIPTION: 'Byttet med Anne Kari Nordmann' }], {
      'X-WR-CALNAME': 'Vakter for Kari Nordmann',
    });
    expect(read(text)).toEqual({ assignments: held, issues: [] });
  });

  it('is each calendar’s own in a file of several', () => {
    const tuesday = { DTSTART: '20260310T160000', DTEND: '20260310T230000' };
    const text =
      aCalendar([monday], { 'X-WR-CALNAME': 'fl-1' }) + aCalendar([tuesday], { 'X-WR-CALNAME': 'fl-2' });
    expect(read(text).assignments).toEqual({ ...held, '2026-03-10/V/1': 'fl-2' });
  });

  it('is the one with the longer name where both are the same words', () => {
    expect(readEvent({ ...monday, SUMMARY: 'Anne Kari Nordmann' }).assignments).toEqual({
      '2026-03-09/V/1': 'fl-2',
    });
  });

  it.each([
    ['nobody is named', 'Kveldsvakt', 'DOCTOR_UNKNOWN'],
    ['an id is part of a word', 'fl-12 og xfl-1', 'DOCTOR_UNKNOWN'],
    ['two are named', 'Kari Nordmann med Anne Kari Nordmann', 'DOCTOR_AMBIGUOUS'],
    ['two are called so', 'Bo Ås', 'DOCTOR_AMBIGUOUS'],
  ])('is not guessed where %s', (_what, SUMMARY, code) => {
    expect(readEvent({ ...monday, SUMMARY })).toEqual({
      assignments: {},
      issues: [`${code} /VEVENT/1/ATTENDEE`],
    });
  });
});

describe('the vakt of an event', () => {
  it.each([
    ['the UID', { UID: '2026-03-09/BV/1@vaktplan' }],
    ['X-VAKTPLAN-VAKT', { 'X-VAKTPLAN-VAKT': '2026-03-09/BV/1' }],
    ['the line’s id in the summary', { SUMMARY: 'BV fl-1' }],
    ['the line’s name in the summary', { SUMMARY: 'kveld bakvakt: fl-1' }],
    ['the categories', { CATEGORIES: 'Legevakt,Kveld bakvakt' }],
    ['the location', { LOCATION: 'BV' }],
  ])('is found by %s', (_what, own) => {
    expect(readEvent({ ...monday, 'X-VAKTPLAN-DOCTOR': 'fl-1', ...(own as EventText) }, twoLines)).toEqual({
      assignments: { '2026-03-09/BV/1': 'fl-1' },
      issues: [],
    });
  });

  it('is not chosen among lines', () => {
    const { issues } = readRoster({ text: aCalendar([{ ...monday, SUMMARY: 'fl-1' }]) }, twoLines);
    expect(issues).toMatchObject([{ code: 'VAKT_AMBIGUOUS', pointer: '/VEVENT/1/SUMMARY' }]);
    expect(issues[0]?.message.nb).toBe(
      'Hendelse 1 (2026-03-09 16:00): flere vakter er 2026-03-09 16:00-23:00: 2026-03-09/L1/1, 2026-03-09/BV/1. Skriv linjen.',
    );
  });
});

it.each([
  ['no calendar', 'hello'],
  ['a calendar with a line that is none', 'BEGIN:VCALENDAR\r\nKari Nordmann\r\nEND:VCALENDAR'],
  ['a calendar with a parameter that is not closed', 'BEGIN:VCALENDAR\r\nX-A;B="Kari\r\nEND:VCALENDAR'],
  ['a calendar that does not end', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT'],
])('a file that is %s is refused in words of our own, without quoting it', (_what, text) => {
  const { issues } = readRoster({ format: 'icalendar', text }, problem);
  expect(issues).toMatchObject([
    {
      code: 'CALENDAR_UNREADABLE',
      pointer: '',
      message: {
        nb: 'Filen er ikke lesbar iCalendar. Hver linje skal være NAVN:verdi, fortsettelsen av en lang linje begynner med mellomrom, og hver BEGIN har sin END.',
      },
    },
  ]);
  expect(JSON.stringify(issues)).not.toMatch(/Kari|hello|invalid/);
});

it('an empty calendar is an empty roster', () => {
  expect(read(aCalendar([]))).toEqual({ assignments: {}, issues: [] });
});
