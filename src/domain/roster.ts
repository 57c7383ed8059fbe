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

/** A stretch of work: a duty, or a call-out under the id and date of its vakt. */
export interface Work extends Duty {
  readonly isCallOut: boolean;
}

/** By start: duties that count as work, and the call-outs of other duties. */
export function workByDoctor(roster: Roster): Map<string, Work[]> {
  const calledOut = (duty: Duty): Work[] =>
    (roster.callOuts?.get(duty.id) ?? []).map((span) => ({
      ...duty,
      ...span,
      countsAsWork: true,
      isCallOut: true,
    }));
  return new Map(
    [...dutiesByDoctor(roster)].map(([doctorId, duties]) => [
      doctorId,
      duties
        .flatMap((duty) => (duty.countsAsWork ? [{ ...duty, isCallOut: false }] : calledOut(duty)))
        .sort((a, b) => a.start - b.start),
    ]),
  );
}

/**
 * Whether work goes on in `next`, so that no rest is judged between the two. A call-out goes on in the next one of its vakt, but a vakt that
 * starts before the doctor is back has had no rest before it.
 */
export function goesOnIn(work: Work, next: Work): boolean {
  if (next.end <= work.end) return false;
  if (next.id === work.id) return true;
  return next.start <= work.end && !startsDuringCallOut(work, next);
}

/** A vakt that starts after the doctor was called out from another, and before the doctor is back. */
export function startsDuringCallOut(callOut: Work, vakt: Duty & { readonly isCallOut?: boolean }): boolean {
  return (
    callOut.isCallOut &&
    vakt.isCallOut !== true &&
    vakt.id !== callOut.id &&
    callOut.start < vakt.start &&
    vakt.start <= callOut.end
  );
}
