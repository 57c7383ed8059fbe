import type { Problem } from './problem.js';
import type { Span } from './time.js';
import type { Duty, Vakt } from './vakt.js';

/** Who holds which vakt. A vakt without an entry is empty. */
export interface Roster {
  readonly problem: Problem;
  /** Doctor id by vakt id. */
  readonly assignments: ReadonlyMap<string, string>;
  /** When the holder of a vakt that does not count as work was called out, by vakt id: a fact that no plan knows beforehand. */
  readonly callOuts?: ReadonlyMap<string, readonly Span[]>;
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

/** Stretches of work by start: duties that count as work, and of other duties the call-outs, under the id and date of their vakt. */
export function workByDoctor(roster: Roster): Map<string, Duty[]> {
  const calledOut = (duty: Duty): Duty[] =>
    (roster.callOuts?.get(duty.id) ?? []).map((span) => ({ ...duty, ...span, countsAsWork: true }));
  return new Map(
    [...dutiesByDoctor(roster)].map(([doctorId, duties]) => [
      doctorId,
      duties
        .flatMap((duty) => (duty.countsAsWork ? [duty] : calledOut(duty)))
        .sort((a, b) => a.start - b.start),
    ]),
  );
}
