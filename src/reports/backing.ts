import { cutIntoPieces } from '../domain/pieces.js';
import type { Problem } from '../domain/problem.js';
import type { HeldVakt } from '../domain/roster.js';
import { overlapMinutes, toIso, type EpochMinute, type Span } from '../domain/time.js';
import { isPrimaryDuty } from '../domain/vakt.js';

/** Whom a doctor who may not have vakt alone can lean on, and in what part of the vakt. */
export interface BackedStretch {
  readonly from: string;
  readonly to: string;
  /** Colleagues on duty first, then bakvakter; empty = nobody. */
  readonly backers: readonly Backer[];
}

export interface Backer {
  readonly doctor: string;
  readonly vakt: string;
  readonly as: 'colleague' | 'bakvakt';
}

/**
 * The stretches of a vakt whose holder may not have vakt alone, each with everybody who can be called. Empty where the holder may, or where
 * the vakt is no duty of one's own (bakvakt, video, telefon). Competence is read at the start date of each vakt.
 */
export function backedStretches(problem: Problem, own: HeldVakt, held: readonly HeldVakt[]): BackedStretch[] {
  const holder = problem.doctorById.get(own.doctorId);
  if (holder === undefined || !isPrimaryDuty(own.vakt)) return [];
  if (problem.competence(holder, own.vakt.date).solo) return [];
  const backers = held.flatMap((other) => backingOf(problem, own, other));
  const pieces = cutIntoPieces<Marked>([{ start: own.vakt.start, end: own.vakt.end }, ...backers]);
  return joinEqual(
    pieces.map(({ start, end, covering }) => ({ start, end, backers: namesOf(covering) })),
  ).map(({ start, end, backers: named }) => ({ from: toIso(start), to: toIso(end), backers: named }));
}

interface Marked extends Span {
  readonly backer?: Backer;
}

interface Stretch extends Span {
  readonly backers: readonly Backer[];
}

function backingOf(problem: Problem, own: HeldVakt, other: HeldVakt): Marked[] {
  const { vakt, doctorId } = other;
  const doctor = problem.doctorById.get(doctorId);
  if (doctor === undefined || doctorId === own.doctorId || overlapMinutes(vakt, own.vakt) === 0) return [];
  const { maySupervise, mayBeBakvakt } = problem.competence(doctor, vakt.date);
  const isBakvakt = vakt.kind === 'bakvakt';
  if (isBakvakt ? !mayBeBakvakt : !(isPrimaryDuty(vakt) && maySupervise)) return [];
  return [
    {
      start: Math.max(vakt.start, own.vakt.start) as EpochMinute,
      end: Math.min(vakt.end, own.vakt.end) as EpochMinute,
      backer: { doctor: doctorId, vakt: vakt.id, as: isBakvakt ? 'bakvakt' : 'colleague' },
    },
  ];
}

function namesOf(covering: readonly Marked[]): Backer[] {
  return covering
    .flatMap(({ backer }) => (backer === undefined ? [] : [backer]))
    .sort((a, b) => b.as.localeCompare(a.as) || a.vakt.localeCompare(b.vakt));
}

function joinEqual(pieces: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  const key = ({ backers }: Stretch): string => backers.map(({ vakt }) => vakt).join(' ');
  for (const piece of pieces) {
    const previous = joined.at(-1);
    if (previous !== undefined && previous.end === piece.start && key(previous) === key(piece))
      joined[joined.length - 1] = { ...previous, end: piece.end };
    else joined.push(piece);
  }
  return joined;
}
