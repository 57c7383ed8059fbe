import { cutIntoPieces } from '../domain/pieces.js';
import type { EpochMinute, Span } from '../domain/time.js';
import type { Duty } from '../domain/vakt.js';
import { hoursOf } from './hours.js';

/** Hours by the clock, office hours with them. `presentHours` + `fromHomeHours` = `singleHours` + `twoOrMoreHours`. */
export interface AvailabilityHours {
  /** At least one doctor at the station or in its car. */
  readonly presentHours: number;
  /** Nobody present, but a doctor on duty elsewhere whom the line counts as available. */
  readonly fromHomeHours: number;
  /** Exactly one doctor present or available. */
  readonly singleHours: number;
  readonly twoOrMoreHours: number;
  /** The staffing plan asks for a doctor, and none is present or available. */
  readonly unavailableHours: number;
}

/** Present doctors are available too, whatever their line says. */
export function isAvailable({ countsAsPresent, countsAsAvailable }: Duty): boolean {
  return countsAsPresent || countsAsAvailable;
}

/** Counts who can see a patient inside a span; `asked` are the seats that want somebody who can. */
export function availabilityBetween(
  duties: readonly Duty[],
  asked: readonly Duty[],
  span: Span,
): AvailabilityHours {
  const minutes = { present: 0, fromHome: 0, single: 0, twoOrMore: 0, unavailable: 0 };
  const parts = [
    ...duties.filter(isAvailable).map((duty) => ({ ...clip(duty, span), duty })),
    ...asked.filter(isAvailable).map((duty) => ({ ...clip(duty, span), duty: undefined })),
  ].filter(({ start, end }) => start < end);
  for (const { start, end, covering } of cutIntoPieces(parts)) {
    const available = covering.flatMap(({ duty }) => duty ?? []);
    const length = end - start;
    if (available.length === 0) minutes.unavailable += length;
    else if (available.length === 1) minutes.single += length;
    else minutes.twoOrMore += length;
    if (available.some(({ countsAsPresent }) => countsAsPresent)) minutes.present += length;
    else if (available.length > 0) minutes.fromHome += length;
  }
  return {
    presentHours: hoursOf(minutes.present),
    fromHomeHours: hoursOf(minutes.fromHome),
    singleHours: hoursOf(minutes.single),
    twoOrMoreHours: hoursOf(minutes.twoOrMore),
    unavailableHours: hoursOf(minutes.unavailable),
  };
}

function clip({ start, end }: Span, span: Span): Span {
  return {
    start: Math.max(start, span.start) as EpochMinute,
    end: Math.min(end, span.end) as EpochMinute,
  };
}
