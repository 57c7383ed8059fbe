import { isHelligdag } from './calendar/helligdager.js';
import {
  datesFromTo,
  instantAt,
  isoWeekday,
  localDateOf,
  overlapMinutes,
  type EpochMinute,
  type Span,
} from './time.js';

/** Working days 08-16 inside a span: Monday to Friday that are no helligdag. */
export function officeHoursIn(span: Span): Span[] {
  return datesFromTo(localDateOf(span.start), localDateOf((span.end - 1) as EpochMinute))
    .filter((date) => isoWeekday(date) <= 5 && !isHelligdag(date))
    .flatMap((date) => clipSpan({ start: instantAt(date, 8 * 60), end: instantAt(date, 16 * 60) }, span));
}

/** The part of a span inside another; none where they do not meet. */
export function clipSpan(part: Span, within: Span): Span[] {
  if (overlapMinutes(part, within) === 0) return [];
  return [
    {
      start: part.start > within.start ? part.start : within.start,
      end: part.end < within.end ? part.end : within.end,
    },
  ];
}
