import { error, type Issue } from '../domain/issue.js';
import type { Problem } from '../domain/problem.js';

/** A vakt that the job does not have, at the place where it is named. */
export function vaktIssues({ vaktById }: Problem, vakt: string, path: readonly string[]): Issue[] {
  if (vaktById.has(vakt)) return [];
  return [
    error('VAKT_UNKNOWN', path, {
      nb: `Vakten «${vakt}» finnes ikke i jobben. Id-en er dato/linje/plass, for eksempel 2026-03-09/L1/1.`,
      nn: `Vakta «${vakt}» finst ikkje i jobben. Id-en er dato/linje/plass, til dømes 2026-03-09/L1/1.`,
      en: `The job has no vakt "${vakt}". Its id is date/line/seat, such as 2026-03-09/L1/1.`,
    }),
  ];
}

/** A doctor that the job does not have, at the place where it is named. */
export function doctorIssues({ doctorById }: Problem, doctor: string, path: readonly string[]): Issue[] {
  if (doctorById.has(doctor)) return [];
  return [
    error('DOCTOR_UNKNOWN', path, {
      nb: `Jobben har ingen lege med id «${doctor}».`,
      nn: `Jobben har ingen lege med id «${doctor}».`,
      en: `The job has no doctor with the id "${doctor}".`,
    }),
  ];
}
