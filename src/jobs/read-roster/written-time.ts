import {
  addDays,
  clockMinutes,
  fromIso,
  instantAt,
  isLocalDate,
  localDateOf,
  type EpochMinute,
  type LocalDate,
  type Span,
} from '../../domain/time.js';

/** A date as a spreadsheet shows it: `2026-03-09`, `09.03.2026`, `9.3.2026`, `09.03.26`. */
export function readDate(text: string): LocalDate | undefined {
  const norwegian = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(text);
  const iso =
    norwegian === null
      ? text
      : `${(norwegian[3] ?? '').padStart(4, '20')}-${(norwegian[2] ?? '').padStart(2, '0')}-${(norwegian[1] ?? '').padStart(2, '0')}`;
  return isLocalDate(iso) ? iso : undefined;
}

/** Minutes after midnight of a clock: `16:00`, `8.30`, `1630`, `16`, `16:00:00`, `24:00`, `08:00+1` for the day after. */
function readClock(text: string): number | undefined {
  const match = /^(?:kl\.?\s*)?(\d{1,2}?)(?:[:.]?(\d{2}))?(?:[:.]00)?(\+\d)?$/i.exec(text);
  if (match === null) return undefined;
  const [, hour = '', minute = '00', days = ''] = match;
  const minutes = Number(hour) * 60 + Number(minute);
  if (Number(minute) > 59 || minutes > 1440) return undefined;
  return clockMinutes(`${hour.padStart(2, '0')}:${minute}${days}`);
}

interface WrittenSpan {
  /** Empty where start and end say the date themselves. */
  readonly date: string;
  readonly start: string;
  readonly end: string;
}

/**
 * From and to as a row writes them: a date and two clocks, or instants with their own dates. An end by clock alone that is not after the start
 * is on the next day. Undefined where a part cannot be read.
 */
export function readSpan({ date, start, end }: WrittenSpan): Span | undefined {
  const from = readInstant(start, date);
  if (from === undefined) return undefined;
  const to = readInstant(end, '') ?? endByClock(end, readDate(date) ?? localDateOf(from), from);
  return to === undefined ? undefined : { start: from, end: to };
}

function readInstant(text: string, date: string): EpochMinute | undefined {
  if (/^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:?\d{2})$/.test(text)) {
    try {
      return fromIso(text);
    } catch (cause) {
      if (cause instanceof RangeError) return undefined;
      throw cause;
    }
  }
  const parts = /^([\d.-]+)[T ]+(.+)$/.exec(text);
  const day = readDate(parts?.[1] ?? date);
  const minutes = readClock(parts?.[2] ?? text);
  return day === undefined || minutes === undefined ? undefined : instantAt(day, minutes);
}

function endByClock(text: string, date: LocalDate, start: EpochMinute): EpochMinute | undefined {
  const minutes = readClock(text);
  if (minutes === undefined) return undefined;
  const end = instantAt(date, minutes);
  return end > start || text.includes('+') ? end : instantAt(addDays(date, 1), minutes);
}
