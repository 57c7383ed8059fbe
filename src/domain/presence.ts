import { clipSpan, officeHoursIn } from './office-hours.js';
import { cutIntoPieces } from './pieces.js';
import type { Span } from './time.js';
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
  const present = vakter.flatMap((duty) => (duty.countsAsPresent ? clipSpan(duty, span) : []));
  const office = officeHoursIn(span);
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

function minutesOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
