import type { Doctor } from './doctor.js';
import type { Problem } from './problem.js';
import { isPrimaryDuty, type Duty, type Vakt } from './vakt.js';

/** A doctor on a duty, as seen by somebody who leans on others. */
export interface Backer {
  readonly doctor: Doctor;
  readonly duty: Duty;
}

/** Who leans on others in a vakt, and who of those that may stand behind counts; facts alone. */
export interface BackingQuestion {
  readonly leans: (doctor: Doctor, vakt: Vakt) => boolean;
  /** Default: everybody who may. */
  readonly counts?: (backer: Backer, doctor: Doctor, vakt: Vakt) => boolean;
}

/** A bakvakt who may be one, or a colleague on duty who may supervise; read at the start date of the duty. */
export function mayStandBehind(problem: Problem, { doctor, duty }: Backer): boolean {
  const { mayBeBakvakt, maySupervise } = problem.competence(doctor, duty.date);
  return duty.kind === 'bakvakt' ? mayBeBakvakt : isPrimaryDuty(duty) && maySupervise;
}

/** At the station or in its car, where the vakt is. */
export function isBeside(duty: Duty, vakt: Duty): boolean {
  return duty.countsAsPresent && duty.place === vakt.place;
}
