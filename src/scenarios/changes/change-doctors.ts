import type { DoctorText, JobText } from '../../domain/job/job-text.js';
import { changed, refused, type ChangeOutcome } from './change.js';
import { chooseDoctors, type DoctorChoice } from './doctor-choice.js';

/** The document with a change made to the doctors of a choice; where the choice names nobody, only those for whom it changes something count. */
export function changeDoctors(
  document: JobText,
  choice: DoctorChoice,
  change: (doctor: DoctorText) => DoctorText,
): ChangeOutcome {
  const chosen = chooseDoctors(
    document,
    choice,
    (doctor) => JSON.stringify(change(doctor)) !== JSON.stringify(doctor),
  );
  if (!chosen.ok) return refused(chosen.issues);
  const doctors = document.doctors.map((doctor) => (chosen.ids.has(doctor.id) ? change(doctor) : doctor));
  return changed({ ...document, doctors });
}
