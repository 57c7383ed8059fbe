import { isBeside } from './backing.js';
import type { Doctor } from './doctor.js';
import type { Problem } from './problem.js';
import type { LocalDate } from './time.js';
import type { Duty } from './vakt.js';

/** Minutes in which guidance on the spot must be possible by the kommune's decision for the doctor on a date; the strictest where several hold. */
export function onSiteLimitMinutes({ onSiteSupervision }: Doctor, date: LocalDate): number | undefined {
  const limits = onSiteSupervision
    .filter(({ from, to }) => from <= date && (to === undefined || date <= to))
    .map(({ withinMinutes }) => withinMinutes);
  return limits.length === 0 ? undefined : Math.min(...limits);
}

/** Minutes until somebody on a duty can stand beside the doctor of a vakt: 0 at the same place, else what the line says; `undefined` = not stated. */
export function minutesToSide(problem: Problem, duty: Duty, vakt: Duty): number | undefined {
  if (isBeside(duty, vakt)) return 0;
  return duty.lineId === undefined ? undefined : problem.lineById.get(duty.lineId)?.responseMinutes;
}
