import { mayStandBehind, type Backer, type BackingQuestion } from '../domain/backing.js';
import type { Doctor } from '../domain/doctor.js';
import { heldVakter, type Roster } from '../domain/roster.js';
import type { EpochMinute } from '../domain/time.js';
import { isPrimaryDuty, type Vakt } from '../domain/vakt.js';

/** A doctor in a vakt with nobody behind. */
export interface Alone {
  readonly doctor: Doctor;
  readonly vakt: Vakt;
  /** The first minute of it. */
  readonly from: EpochMinute;
}

/** Checker half of "somebody stands behind": walks each vakt from backer to backer, history included, until one is missing. */
export function findAlone(roster: Roster, { leans, counts }: BackingQuestion): Alone[] {
  const { problem } = roster;
  const held = heldVakter(roster).flatMap(({ vakt, doctorId }) => {
    const doctor = problem.doctorById.get(doctorId);
    return doctor === undefined ? [] : [{ doctor, duty: vakt }];
  });
  const history = problem.doctors.flatMap((doctor): Backer[] =>
    (problem.historyByDoctor.get(doctor.id) ?? []).map((duty) => ({ doctor, duty })),
  );
  const backers = [...history, ...held]
    .filter((backer) => mayStandBehind(problem, backer))
    .sort((a, b) => a.duty.start - b.duty.start);
  return held.flatMap(({ doctor, duty: vakt }) => {
    if (!isPrimaryDuty(vakt) || !leans(doctor, vakt)) return [];
    let from = vakt.start;
    for (const backer of backers) {
      if (backer.doctor === doctor || counts?.(backer, doctor, vakt) === false) continue;
      if (backer.duty.start > from) break;
      if (backer.duty.end > from) from = backer.duty.end;
    }
    return from < vakt.end ? [{ doctor, vakt, from }] : [];
  });
}
