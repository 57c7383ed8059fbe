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

/** What a doctor worked before the period and holds in it, by start. */
export function dutiesOf(roster: Roster, doctorId: string): Duty[] {
  const own: Duty[] = heldVakter(roster).flatMap(({ vakt, doctorId: holder }) =>
    holder === doctorId ? [vakt] : [],
  );
  return [...(roster.problem.historyByDoctor.get(doctorId) ?? []), ...own].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

/** {@link dutiesOf} for every doctor at once. */
export function dutiesByDoctor(roster: Roster): Map<string, Duty[]> {
  const byDoctor = new Map<string, Duty[]>(
    roster.problem.doctors.map(({ id }) => [id, [...(roster.problem.historyByDoctor.get(id) ?? [])]]),
  );
  for (const { vakt, doctorId } of heldVakter(roster)) byDoctor.get(doctorId)?.push(vakt);
  return byDoctor;
}
