import { error, type Issue } from '../domain/issue.js';
import type { Problem } from '../domain/problem.js';

/** What of a question about a doctor and a vakt the job does not know. */
export function pairIssues(
  { vaktById, doctorById }: Problem,
  { vakt, doctor }: { readonly vakt: string; readonly doctor: string },
): Issue[] {
  return [
    ...(vaktById.has(vakt)
      ? []
      : [
          error('VAKT_UNKNOWN', ['vakt'], {
            nb: `Vakten «${vakt}» finnes ikke i jobben. Id-en er dato/linje/plass, for eksempel 2026-03-09/L1/1.`,
            en: `The job has no vakt "${vakt}". Its id is date/line/seat, such as 2026-03-09/L1/1.`,
          }),
        ]),
    ...(doctorById.has(doctor)
      ? []
      : [
          error('DOCTOR_UNKNOWN', ['doctor'], {
            nb: `Jobben har ingen lege med id «${doctor}».`,
            en: `The job has no doctor with the id "${doctor}".`,
          }),
        ]),
  ];
}
