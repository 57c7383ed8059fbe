import type { Doctor } from '../domain/doctor.js';
import { heldVakter, type Roster } from '../domain/roster.js';
import type { Vakt } from '../domain/vakt.js';
import type { Violation } from './rule.js';

/** One violation for every held vakt about which `judge` has something to say. */
export function checkPairs(
  roster: Roster,
  judge: (doctor: Doctor, vakt: Vakt) => Violation['detail'] | undefined,
): Violation[] {
  return heldVakter(roster).flatMap(({ vakt, doctorId }) => {
    const doctor = roster.problem.doctorById.get(doctorId);
    const detail = doctor === undefined ? undefined : judge(doctor, vakt);
    return detail === undefined
      ? []
      : [{ doctorId, date: vakt.date, vaktIds: [vakt.id], about: vakt.id, penalty: 1, detail }];
  });
}
