import { isHelligdag } from './calendar/helligdager.js';
import { cutIntoPieces } from './pieces.js';
import {
  datesFromTo,
  instantAt,
  isoWeekday,
  localDateOf,
  overlapMinutes,
  type EpochMinute,
  type LocalDate,
  type Span,
} from './time.js';
import type { Duty } from './vakt.js';

/** How many doctors are at the station or in its car, in minutes by the clock. */
export interface Presence {
  /** Doctor-minutes in the whole span: two doctors for an hour make 120. */
  readonly presentMinutes: number;
  /** Minutes out of office hours with exactly one doctor present. */
  readonly singleMinutes: number;
  readonly twoOrMoreMinutes: number;
  readonly noneMinutes: number;
}

/**
 * Counts the duties that are flagged `countsAsPresent` inside a span, wherever they start. Single, two or more and none are counted out
 * of office hours only: all but 08-16 on Monday to Friday that are no helligdag.
 */
export function presenceBetween(vakter: readonly Duty[], span: Span): Presence {
  const present = vakter.flatMap((duty) => (duty.countsAsPresent ? clip(duty, span) : []));
  const office = datesFromTo(localDateOf(span.start), localDateOf((span.end - 1) as EpochMinute))
    .flatMap(officeHours)
    .flatMap((hours) => clip(hours, span));
  let singleMinutes = 0;
  let twoOrMoreMinutes = 0;
  for (const { start, end, covering } of cutIntoPieces([...present, ...office])) {
    if (covering.some((each) => office.includes(each))) continue;
    if (covering.length === 1) singleMinutes += end - start;
    else twoOrMoreMinutes += end - start;
  }
  const outOfOffice = span.end - span.start - minutesOf(office);
  return {
    presentMinutes: minutesOf(present),
    singleMinutes,
    twoOrMoreMinutes,
    noneMinutes: outOfOffice - singleMinutes - twoOrMoreMinutes,
  };
}

function officeHours(date: LocalDate): Span[] {
  if (isoWeekday(date) >= 6 || isHelligdag(date)) return [];
  return [{ start: instantAt(date, 8 * 60), end: instantAt(date, 16 * 60) }];
}

/** The part inside the span; none where they do not meet. */
function clip(part: Span, span: Span): Span[] {
  if (overlapMinutes(part, span) === 0) return [];
  return [
    {
      start: part.start > span.start ? part.start : span.start,
      end: part.end < span.end ? part.end : span.end,
    },
  ];
}

function minutesOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
