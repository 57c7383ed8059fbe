import { cutIntoPieces } from '../domain/pieces.js';
import { periodSpan } from '../domain/problem.js';
import { heldVakter, type Roster } from '../domain/roster.js';
import { toIso, type EpochMinute, type Span } from '../domain/time.js';
import { isPrimaryDuty, type Duty } from '../domain/vakt.js';
import { isAvailable } from './availability.js';
import { wantedBefore, workedBefore } from './days-before.js';

const slotMinutes = 30;

/**
 * The period by half hours of elapsed time: entry `i` of each list is about the half hour that begins `i x 30` minutes after `from`, and
 * shows its worst instant. The first morning is filled as far as history tells.
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
  /** Doctors whom the minimum seats want present or available; seats of before the period only as far as history tells of them. */
  readonly requiredAvailable: readonly number[];
  /** Doctors present or available. */
  readonly available: readonly number[];
  /** Doctors on duty of their own, not as bakvakt, who may have vakt alone. */
  readonly solo: readonly number[];
  /** Ids of the doctors who are bakvakt in some part of the half hour. */
  readonly bakvakter: readonly (readonly string[])[];
}

/** A seat that the plan wants, or a duty that somebody holds; one vakt can be both. */
interface Marked extends Span {
  readonly duty: Duty;
  readonly isWanted: boolean;
  /** Of before the period, and history does not say who had it. */
  readonly isUnknown: boolean;
  readonly doctorId: string | undefined;
  readonly isSolo: boolean;
}

export function countHalfHours(roster: Roster): HalfHours {
  const span = periodSpan(roster.problem);
  const marks = [...marksBefore(roster), ...marksOf(roster)];
  const slots = slotsBetween(span).map((slot) => momentsIn(slot, marks));
  const most = (counts: (mark: Marked) => boolean): number[] =>
    slots.map((moments) => Math.max(0, ...moments.map((open) => open.filter(counts).length)));
  const fewest = (counts: (mark: Marked) => boolean): number[] =>
    slots.map((moments) => Math.min(...moments.map((open) => open.filter(counts).length)));
  const isHeld = ({ doctorId }: Marked): boolean => doctorId !== undefined;
  return {
    from: toIso(span.start),
    slotMinutes,
    required: most(({ isWanted }) => isWanted),
    filled: fewest((mark) => mark.isWanted && isHeld(mark)),
    requiredPresent: most(({ isWanted, duty }) => isWanted && duty.countsAsPresent),
    present: fewest((mark) => mark.duty.countsAsPresent && isHeld(mark)),
    requiredAvailable: most(({ isWanted, isUnknown, duty }) => isWanted && !isUnknown && isAvailable(duty)),
    available: fewest((mark) => isAvailable(mark.duty) && isHeld(mark)),
    solo: fewest(({ isSolo }) => isSolo),
    bakvakter: slots.map((moments) => [
      ...new Set(
        moments.flat().flatMap(({ duty, doctorId }) => (duty.kind === 'bakvakt' ? (doctorId ?? []) : [])),
      ),
    ]),
  };
}

function marksOf(roster: Roster): Marked[] {
  const holders = new Map(heldVakter(roster).map(({ vakt, doctorId }) => [vakt.id, doctorId]));
  return roster.problem.vakter.map((vakt) =>
    mark(roster, vakt, holders.get(vakt.id), vakt.requirement === 'minimum'),
  );
}

/** History does not say which seat a duty filled: the first wanted one of its line and time is taken. */
function marksBefore(roster: Roster): Marked[] {
  const worked = workedBefore(roster.problem);
  const seats = wantedBefore(roster.problem).map((vakt) => {
    const index = worked.findIndex(
      ({ duty }) => duty.start === vakt.start && duty.end === vakt.end && duty.kind === vakt.kind,
    );
    const [own] = index === -1 ? [] : worked.splice(index, 1);
    return { ...mark(roster, vakt, own?.doctorId, true), isUnknown: own === undefined };
  });
  return [...seats, ...worked.map(({ duty, doctorId }) => mark(roster, duty, doctorId, false))];
}

function mark({ problem }: Roster, duty: Duty, doctorId: string | undefined, isWanted: boolean): Marked {
  const doctor = problem.doctorById.get(doctorId ?? '');
  const isSolo = isPrimaryDuty(duty) && doctor !== undefined && problem.competence(doctor, duty.date).solo;
  return { start: duty.start, end: duty.end, duty, isWanted, isUnknown: false, doctorId, isSolo };
}

function slotsBetween({ start, end }: Span): Span[] {
  return Array.from({ length: Math.ceil((end - start) / slotMinutes) }, (_, slot) => ({
    start: (start + slot * slotMinutes) as EpochMinute,
    end: Math.min(end, start + (slot + 1) * slotMinutes) as EpochMinute,
  }));
}

/** What is in progress, once for every part of the slot in which it is the same. */
function momentsIn(slot: Span, marks: readonly Marked[]): Marked[][] {
  const clipped = marks
    .filter(({ start, end }) => start < slot.end && slot.start < end)
    .map((each) => ({
      ...each,
      start: Math.max(each.start, slot.start) as EpochMinute,
      end: Math.min(each.end, slot.end) as EpochMinute,
    }));
  return cutIntoPieces<Marked | Span>([slot, ...clipped]).map(({ covering }) =>
    covering.flatMap((each) => ('duty' in each ? [each] : [])),
  );
}
