import { DateTime, IANAZone } from 'luxon';

/** Whole minutes since 1970-01-01T00:00Z: the real time line, on which a natt over a clock change has its real length. */
export type EpochMinute = number & { readonly brand: 'EpochMinute' };

/** A local date `YYYY-MM-DD` in {@link zone}. Sorts as text. */
export type LocalDate = string & { readonly brand: 'LocalDate' };

/** The one time zone of the product. */
export const zone = 'Europe/Oslo';

const minutesPerDay = 1440;

/** More than the minutes of two months; questions come from outside too, so there must be an end to them. */
const mostRemembered = 100_000;

/** Remembers the answers of a pure function; a roster asks the same few thousand dates and clocks millions of times. */
function remember<Question extends string | number, Answer>(
  answer: (question: Question) => Answer,
): (question: Question) => Answer {
  const known = new Map<Question, Answer>();
  return (question) => {
    let found = known.get(question);
    if (found === undefined) {
      if (known.size >= mostRemembered) known.clear();
      found = answer(question);
      known.set(question, found);
    }
    return found;
  };
}

/** {@link remember} for two arguments; no key has to be put together. */
function rememberPair<First extends string | number, Second extends string | number, Answer>(
  answer: (first: First, second: Second) => Answer,
): (first: First, second: Second) => Answer {
  const known = new Map<First, Map<Second, Answer>>();
  let size = 0;
  return (first, second) => {
    const answers = known.get(first);
    const found = answers?.get(second);
    if (found !== undefined) return found;
    const made = answer(first, second);
    if (size >= mostRemembered) {
      known.clear();
      size = 0;
    }
    const kept = known.get(first) ?? new Map<Second, Answer>();
    known.set(first, kept.set(second, made));
    size += 1;
    return made;
  };
}

/**
 * Minutes after local midnight of a clock text, with an optional number of days after it:
 * `16:00` = 960, `24:00` = 1440, `08:00+3` = 4800.
 */
export function clockMinutes(clock: string): number {
  const match = /^(\d{2}):(\d{2})(?:\+(\d))?$/.exec(clock);
  if (match === null) throw new RangeError(`Not a clock time: "${clock}"`);
  const [, hour, minute, days] = match;
  return Number(days ?? 0) * minutesPerDay + Number(hour) * 60 + Number(minute);
}

/**
 * The instant at which a clock in Norway shows a time, `minutes` after midnight of `date` as the clock face counts
 * (so 1440 is midnight of the next date whatever the clocks do). A time that the spring change skips moves one hour on;
 * of a time that the autumn change repeats the first is meant.
 */
export function instantAt(date: LocalDate, minutes: number): EpochMinute {
  const day = dayNumber(date) + Math.floor(minutes / minutesPerDay);
  const before = offsetAtUtcMidnight(day - 1);
  if (before !== offsetAtUtcMidnight(day + 2)) return instantNearChange(date, minutes);
  return (dayNumber(date) * minutesPerDay + minutes - before) as EpochMinute;
}

/** The same where the clocks may change. */
const instantNearChange = rememberPair((date: LocalDate, minutes: number): EpochMinute => {
  const day = addDays(date, Math.floor(minutes / minutesPerDay));
  const ofDay = ((minutes % minutesPerDay) + minutesPerDay) % minutesPerDay;
  const wanted = DateTime.fromISO(day, { zone }).set({ hour: Math.floor(ofDay / 60), minute: ofDay % 60 });
  const first = wanted.getPossibleOffsets().reduce((a, b) => (a.toMillis() <= b.toMillis() ? a : b));
  return (first.toMillis() / 60_000) as EpochMinute;
});

/** Minutes that clocks in Norway are ahead of UTC as a day begins there; by day since 1970. */
const offsetAtUtcMidnight = remember((day: number): number => {
  return IANAZone.create(zone).offset(day * minutesPerDay * 60_000);
});

/** Days since 1970-01-01. */
const dayNumber = remember((date: LocalDate): number => {
  return DateTime.fromISO(date, { zone: 'utc' }).toMillis() / (minutesPerDay * 60_000);
});

const dateOfDay = remember((day: number): LocalDate => {
  return DateTime.fromMillis(day * minutesPerDay * 60_000, { zone: 'utc' }).toFormat(
    'yyyy-MM-dd',
  ) as LocalDate;
});

/** Local midnight at which `date` begins. */
export function startOfDate(date: LocalDate): EpochMinute {
  return instantAt(date, 0);
}

export const localDateOf = remember((instant: EpochMinute): LocalDate => {
  return toDateTime(instant).toFormat('yyyy-MM-dd') as LocalDate;
});

/** Minutes after local midnight as the clock face shows them, 0-1439. */
export const clockOf = remember((instant: EpochMinute): number => {
  const local = toDateTime(instant);
  return local.hour * 60 + local.minute;
});

/** `HH:mm` as the clock on the wall shows it. */
export function clockText(instant: EpochMinute): string {
  return toDateTime(instant).toFormat('HH:mm');
}

/** RFC 3339 with the offset that holds in Norway at that instant. */
export const toIso = remember((instant: EpochMinute): string => {
  return toDateTime(instant).toISO({ suppressMilliseconds: true });
});

/** @throws {RangeError} where the text is no RFC 3339 instant */
export function fromIso(text: string): EpochMinute {
  const parsed = DateTime.fromISO(text, { setZone: true });
  if (!parsed.isValid) throw new RangeError(`Not an instant: "${text}"`);
  return Math.round(parsed.toMillis() / 60_000) as EpochMinute;
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDay(dayNumber(date) + days);
}

export const addMonths = rememberPair((date: LocalDate, months: number): LocalDate => {
  return DateTime.fromISO(date, { zone: 'utc' }).plus({ months }).toFormat('yyyy-MM-dd') as LocalDate;
});

/** Days from `from` to `to`; negative where `to` is the earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Both ends included. */
export function datesFromTo(first: LocalDate, last: LocalDate): LocalDate[] {
  const begin = dayNumber(first);
  return Array.from({ length: Math.max(0, dayNumber(last) + 1 - begin) }, (_, day) => dateOfDay(begin + day));
}

/** 1 = Monday ... 7 = Sunday. */
export const isoWeekday = remember((date: LocalDate): number => {
  return DateTime.fromISO(date, { zone: 'utc' }).weekday;
});

/** The Monday of the ISO week that holds `date`. */
export function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, 1 - isoWeekday(date));
}

/** ISO 8601 week number, 1-53. */
export function isoWeekNumber(date: LocalDate): number {
  return DateTime.fromISO(date, { zone: 'utc' }).weekNumber;
}

/** True for a date that exists, written `YYYY-MM-DD`. */
export function isLocalDate(text: string): text is LocalDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(dayNumber(text as LocalDate));
}

/** Length in minutes of the part that two half-open spans share; 0 where they do not meet. */
export function overlapMinutes(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** A half-open stretch of the time line: `start` belongs to it, `end` does not. */
export interface Span {
  readonly start: EpochMinute;
  readonly end: EpochMinute;
}

function toDateTime(instant: EpochMinute): DateTime<true> {
  const local = DateTime.fromMillis(instant * 60_000, { zone });
  if (!local.isValid) throw new RangeError(`Not an instant: ${instant}`);
  return local;
}
