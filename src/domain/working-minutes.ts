import type { Doctor } from './doctor.js';
import { overlapMinutes, type Span } from './time.js';
import type { Duty } from './vakt.js';

/** What arbeidsmiljøloven § 10-4 (3) counts of beredskapsvakt away from the workplace, as a rule. */
const standbyShareByLaw = 1 / 7;

/**
 * Share of a duty that is working time for a doctor under arbeidsmiljøloven: all of one that counts as work, of any other what the
 * doctor's agreement says, else a seventh.
 *
 * @see docs/decisions/0011-working-time-of-aml-doctors.md
 */
export function workingShare({ amlAgreement }: Pick<Doctor, 'amlAgreement'>, duty: Duty): number {
  return duty.countsAsWork ? 1 : (amlAgreement?.standbyShare ?? standbyShareByLaw);
}

/** Working time of the part of a duty that lies in a span; minutes, seldom whole where the duty is hjemmevakt. */
export function workingMinutes(doctor: Pick<Doctor, 'amlAgreement'>, duty: Duty, within: Span): number {
  return overlapMinutes(duty, within) * workingShare(doctor, duty);
}
