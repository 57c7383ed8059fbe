import type { Doctor } from './doctor.js';
import type { Job } from './job/job.js';
import type { ExemptionDays } from './job/plan-input.js';
import type { Problem } from './problem.js';
import type { LocalDate } from './time.js';
import { isPrimaryDuty, type Duty } from './vakt.js';

/** Whether the doctor may have the duty alone only because a temporary or proposed reading widens the requirement. */
export function isByException(problem: Problem, doctor: Doctor, duty: Duty): boolean {
  return isPrimaryDuty(duty) && problem.competence(doctor, duty.date).soloByException;
}

/** Whether the duty is work in a post that the doctor has under the exception from the demand of specialist or under specialisation. */
export function isWorkByException({ worksByException }: Doctor, duty: Duty): boolean {
  if (worksByException === undefined || !isPrimaryDuty(duty)) return false;
  const { from, to } = worksByException;
  return from <= duty.date && (to === undefined || duty.date <= to);
}

/** Days of the ledger: those of one doctor, and of one year or kind where these are given. */
export function ledgerDays(
  { exemptionLedger }: Job,
  own: { readonly doctor: string; readonly year?: number; readonly kind?: ExemptionDays['kind'] },
): number {
  return exemptionLedger
    .filter(
      ({ doctor, year, kind }) =>
        doctor === own.doctor && (own.year ?? year) === year && (own.kind ?? kind) === kind,
    )
    .reduce((total, { days }) => total + days, 0);
}

export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}
