import type { Problem } from './problem.js';
import type { Duty, Vakt } from './vakt.js';

/** Who holds which vakt. A vakt without an entry is empty. */
export interface Roster {
  readonly problem: Problem;
  /** Doctor id by vakt id. */
  readonly assignments: ReadonlyMap<string, string>;
}

export interface HeldVakt {
  readonly vakt: Vakt;
  readonly doctorId: string;
}

/** The vakter that someone holds, by start. */
export function heldVakter({ problem, assignments }: Roster): HeldVakt[] {
  return problem.vakter.flatMap((vakt) => {
    const doctorId = assignments.get(vakt.id);
    return doctorId === undefined ? [] : [{ vakt, doctorId }];
  });
}

/** What each doctor worked before the period, then what the doctor holds in it, each by start. */
export function dutiesByDoctor(roster: Roster): Map<string, Duty[]> {
  const byDoctor = new Map<string, Duty[]>(
    roster.problem.doctors.map(({ id }) => [id, [...(roster.problem.historyByDoctor.get(id) ?? [])]]),
  );
  for (const { vakt, doctorId } of heldVakter(roster)) byDoctor.get(doctorId)?.push(vakt);
  return byDoctor;
}
