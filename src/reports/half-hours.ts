import { cutIntoPieces } from '../domain/pieces.js';
import { periodSpan } from '../domain/problem.js';
import type { Roster } from '../domain/roster.js';
import { toIso, type EpochMinute, type Span } from '../domain/time.js';
import { isPrimaryDuty, type Vakt } from '../domain/vakt.js';

const slotMinutes = 30;

/**
 * The period by half hours of elapsed time: entry `i` of each list is about the half hour that begins `i x 30` minutes after `from`, and
 * shows its worst instant. Vakter that start in the period only: the first morning belongs to the roster before it.
 */
export interface HalfHours {
  readonly from: string;
  readonly slotMinutes: number;
  /** Minimum seats in progress, on lines of every kind. */
  readonly required: readonly number[];
  /** How many of these have a doctor. */
  readonly filled: readonly number[];
  /** Doctors whom the minimum seats want at the station or in its car. */
  readonly requiredPresent: readonly number[];
  /** Doctors at the station or in its car. */
  readonly present: readonly number[];
  /** Doctors on duty of their own, not as bakvakt, who may have vakt alone. */
  readonly solo: readonly number[];
  /** Ids of the doctors who are bakvakt in some part of the half hour. */
  readonly bakvakter: readonly (readonly string[])[];
}

export function countHalfHours(roster: Roster): HalfHours {
  const { problem, assignments } = roster;
  const isHeld = ({ id }: Vakt): boolean => assignments.has(id);
  const isSolo = (vakt: Vakt): boolean => {
    const doctor = problem.doctorById.get(assignments.get(vakt.id) ?? '');
    return isPrimaryDuty(vakt) && doctor !== undefined && problem.competence(doctor, vakt.date).solo;
  };
  const slots = slotsBetween(periodSpan(problem)).map((slot) => momentsIn(slot, problem.vakter));
  const most = (counts: (vakt: Vakt) => boolean): number[] =>
    slots.map((moments) => Math.max(0, ...moments.map((vakter) => vakter.filter(counts).length)));
  const fewest = (counts: (vakt: Vakt) => boolean): number[] =>
    slots.map((moments) => Math.min(...moments.map((vakter) => vakter.filter(counts).length)));
  const isMinimum = ({ requirement }: Vakt): boolean => requirement === 'minimum';
  return {
    from: toIso(periodSpan(problem).start),
    slotMinutes,
    required: most(isMinimum),
    filled: fewest((vakt) => isMinimum(vakt) && isHeld(vakt)),
    requiredPresent: most((vakt) => isMinimum(vakt) && vakt.countsAsPresent),
    present: fewest((vakt) => vakt.countsAsPresent && isHeld(vakt)),
    solo: fewest(isSolo),
    bakvakter: slots.map((moments) => [
      ...new Set(
        moments
          .flat()
          .filter(({ kind }) => kind === 'bakvakt')
          .flatMap(({ id }) => assignments.get(id) ?? []),
      ),
    ]),
  };
}

function slotsBetween({ start, end }: Span): Span[] {
  return Array.from({ length: Math.ceil((end - start) / slotMinutes) }, (_, slot) => ({
    start: (start + slot * slotMinutes) as EpochMinute,
    end: Math.min(end, start + (slot + 1) * slotMinutes) as EpochMinute,
  }));
}

/** The vakter in progress, once for every part of the slot in which they are the same. */
function momentsIn(slot: Span, vakter: readonly Vakt[]): Vakt[][] {
  const touching = vakter.filter(({ start, end }) => start < slot.end && slot.start < end);
  const clipped = touching.map((vakt) => ({
    start: Math.max(vakt.start, slot.start) as EpochMinute,
    end: Math.min(vakt.end, slot.end) as EpochMinute,
    vakt,
  }));
  return cutIntoPieces<(typeof clipped)[number] | Span>([slot, ...clipped]).map(({ covering }) =>
    covering.flatMap((each) => ('vakt' in each ? [each.vakt] : [])),
  );
}
