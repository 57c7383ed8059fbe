import { isBeside, mayStandBehind } from '../domain/backing.js';
import type { Doctor } from '../domain/doctor.js';
import { cutIntoPieces } from '../domain/pieces.js';
import type { Problem } from '../domain/problem.js';
import type { HeldVakt } from '../domain/roster.js';
import { overlapMinutes, toIso, type EpochMinute, type Span } from '../domain/time.js';
import { isPrimaryDuty, type Duty, type Vakt } from '../domain/vakt.js';

/** Whom a doctor who may not have vakt alone, or a LIS1, can lean on, and in what part of the vakt. */
export interface BackedStretch {
  readonly from: string;
  readonly to: string;
  /** The one whom the doctor is told to call; null = nobody. */
  readonly toCall: Backer | null;
  /**
   * Everybody who can be called, in the order in which they are: colleagues at the same place, other colleagues on duty, bakvakter; among
   * these first the one who stays longest in the vakt.
   */
  readonly backers: readonly Backer[];
}

export interface Backer {
  readonly doctor: string;
  readonly vakt: string;
  readonly as: 'colleague' | 'bakvakt';
}

/** Someone on a duty of the period, or on one from before it. */
export interface OnDuty {
  readonly doctorId: string;
  readonly duty: Duty;
}

/**
 * The stretches of a vakt whose holder must have somebody to call, each with everybody who can be. Empty where the holder need not, or where
 * the vakt is no duty of one's own (bakvakt, video, telefon). Competence is read at the start date of each vakt.
 */
export function backedStretches(problem: Problem, own: HeldVakt, onDuty: readonly OnDuty[]): BackedStretch[] {
  const holder = problem.doctorById.get(own.doctorId);
  if (holder === undefined || !isPrimaryDuty(own.vakt) || !leans(problem, holder, own.vakt)) return [];
  const backers = onDuty.flatMap((other) => backingOf(problem, own, other)).sort(inCallingOrder);
  const pieces = cutIntoPieces<Marked>([{ start: own.vakt.start, end: own.vakt.end }, ...backers]);
  return joinEqual(
    pieces.map(({ start, end, covering }) => ({
      start,
      end,
      backers: backers.flatMap((marked) => (covering.includes(marked) ? [marked.backer] : [])),
    })),
  ).map(({ start, end, backers: named }) => ({
    from: toIso(start),
    to: toIso(end),
    toCall: named[0] ?? null,
    backers: named,
  }));
}

/** The part of a vakt in which somebody stands behind; without a backer, the whole vakt. */
interface Marked extends Span {
  readonly backer?: Backer;
}

interface MarkedBacker extends Marked {
  readonly backer: Backer;
  /** 0 = at the same place, 1 = another colleague, 2 = bakvakt. */
  readonly nearness: number;
}

interface Stretch extends Span {
  readonly backers: readonly Backer[];
}

function leans(problem: Problem, doctor: Doctor, vakt: Vakt): boolean {
  return doctor.category === 'LIS1' || !problem.competence(doctor, vakt.date).solo;
}

function backingOf(problem: Problem, own: HeldVakt, { doctorId, duty }: OnDuty): MarkedBacker[] {
  const doctor = problem.doctorById.get(doctorId);
  if (doctor === undefined || doctorId === own.doctorId || overlapMinutes(duty, own.vakt) === 0) return [];
  if (!mayStandBehind(problem, { doctor, duty })) return [];
  const as = duty.kind === 'bakvakt' ? 'bakvakt' : 'colleague';
  return [
    {
      start: Math.max(duty.start, own.vakt.start) as EpochMinute,
      end: Math.min(duty.end, own.vakt.end) as EpochMinute,
      backer: { doctor: doctorId, vakt: duty.id, as },
      nearness: as === 'bakvakt' ? 2 : isBeside(duty, own.vakt) ? 0 : 1,
    },
  ];
}

function inCallingOrder(a: MarkedBacker, b: MarkedBacker): number {
  return (
    a.nearness - b.nearness ||
    b.end - b.start - (a.end - a.start) ||
    a.backer.vakt.localeCompare(b.backer.vakt)
  );
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
