import ICAL from 'ical.js';
import { addDays, startOfDate, type EpochMinute, type LocalDate, type Span } from '../../domain/time.js';
import { instantOf, readTimes, toIcalTime, type CalendarTime, type TimeReading } from './calendar-time.js';

type CalendarEvent = InstanceType<typeof ICAL.Component>;

/** Far more than any period has days; a rule that begins longer ago than this is not followed. */
const mostSteps = 20_000;

/** Whether the event says that it comes again. */
export function isRecurring(event: CalendarEvent): boolean {
  return event.hasProperty('rrule') || event.hasProperty('rdate');
}

/**
 * The clock times at which a recurring event starts within a span, without its exceptions. Undefined where the rule is of a kind that is not
 * read: all but daily, and weekly by weekday.
 *
 * `COUNT` is counted by ical.js on the clock of the event; `UNTIL` and `EXDATE` are instants and compared as such here, since they come in UTC
 * beside local times without a described zone.
 */
export function startsWithin(
  event: CalendarEvent,
  first: CalendarTime,
  span: Span,
  replaced: ReadonlySet<EpochMinute>,
): readonly CalendarTime[] | undefined {
  const [rule, ...others] = event.getAllProperties('rrule').map((property) => property.getFirstValue());
  if (!(rule instanceof ICAL.Recur) || others.length > 0 || event.hasProperty('rdate') || !isRead(rule)) {
    return undefined;
  }
  const last = lastInstant(event);
  const exceptions = event.getAllProperties('exdate').flatMap(readTimes);
  if (exceptions.some(({ kind }) => kind === 'unknown-zone' || kind === 'unreadable')) return undefined;
  const isLeftOut = exceptionTest(exceptions);
  const stepper = rule.clone();
  stepper.until = null;
  const iterator = stepper.iterator(toIcalTime(first.wall, ICAL.Timezone.utcTimezone));
  const starts: CalendarTime[] = [];
  for (let step = 0; step < mostSteps; step++) {
    const next = iterator.next() as ReturnType<typeof iterator.next> | undefined | null;
    if (next === undefined || next === null) return starts;
    const start = { wall: next.toUnixTime() / 60, zone: first.zone };
    const at = instantOf(start);
    if (at >= span.end || at > last) return starts;
    if (at >= span.start && !replaced.has(at) && !isLeftOut(at)) starts.push(start);
  }
  return undefined;
}

/** Rules that cannot step for ever without coming to a date: ical.js does not end on some impossible ones. */
function isRead({ freq, interval, parts }: InstanceType<typeof ICAL.Recur>): boolean {
  const named = Object.keys(parts);
  if (freq === 'WEEKLY') return named.every((part) => part === 'BYDAY');
  return (
    freq === 'DAILY' && (named.length === 0 || (interval === 1 && named.every((part) => part === 'BYDAY')))
  );
}

/** UNTIL of the rule; a date without a time includes that date. */
function lastInstant(event: CalendarEvent): number {
  const rule = event.getFirstProperty('rrule')?.toJSON() as unknown as readonly unknown[] | undefined;
  const { until } = (rule?.[3] ?? {}) as { readonly until?: string };
  if (until === undefined) return Infinity;
  if (/^\d{4}-\d{2}-\d{2}$/.test(until)) return startOfDate(addDays(until as LocalDate, 1)) - 1;
  const property = new ICAL.Property(['dtstart', {}, 'date-time', until]);
  const [reading] = readTimes(property);
  return reading?.kind === 'time' ? instantOf(reading.time) : Infinity;
}

function exceptionTest(readings: readonly TimeReading[]): (at: EpochMinute) => boolean {
  const instants = new Set(readings.flatMap((each) => (each.kind === 'time' ? [instantOf(each.time)] : [])));
  const days = readings.flatMap((each) => (each.kind === 'date' ? [dayOf(each.date as LocalDate)] : []));
  return (at) => instants.has(at) || days.some(({ start, end }) => start <= at && at < end);
}

function dayOf(date: LocalDate): Span {
  return { start: startOfDate(date), end: startOfDate(addDays(date, 1)) };
}
