import type { Band, LineKind, VaktlinjeDocument } from './job/vaktlinje.js';
import type { LocalDate, Span } from './time.js';

/** A vaktlinje with its flags settled. */
export interface Vaktlinje extends VaktlinjeDocument {
  readonly countsAsPresent: boolean;
  readonly countsAsAvailable: boolean;
  readonly countsAsWork: boolean;
}

/** A dated stretch on duty; it belongs to the local date on which it starts. */
export interface Duty extends Span {
  readonly id: string;
  readonly date: LocalDate;
  readonly kind: LineKind;
  readonly lineId: string | undefined;
  readonly place: string | undefined;
  readonly countsAsPresent: boolean;
  readonly countsAsAvailable: boolean;
  readonly countsAsWork: boolean;
}

/**
 * What it means when a vakt stays empty: `minimum` is a shortage, `ideal` a wish not met, `extra` nothing,
 * `conditional` nothing unless a doctor on duty lacks someone to call.
 */
export type Requirement = 'minimum' | 'ideal' | 'extra' | 'conditional';

/** One seat for one doctor. Its id is `date/line/seat`, the same on every run. */
export interface Vakt extends Duty {
  readonly line: Vaktlinje;
  readonly lineId: string;
  /** 1, 2, ... in order of start within line and date. */
  readonly seat: number;
  readonly requirement: Requirement;
  readonly nurses: Band['nurses'];
}

/** Settles the flags that a line leaves to its kind. */
export function resolveLine(line: VaktlinjeDocument): Vaktlinje {
  const atTheStation = isAtTheStation(line.kind);
  return {
    ...line,
    countsAsPresent: line.countsAsPresent ?? atTheStation,
    countsAsAvailable:
      line.countsAsAvailable ?? (atTheStation || line.kind === 'hjemmevakt' || line.kind === 'dagberedskap'),
    countsAsWork: countsAsWork(line),
  };
}

/** As the line says, else whether its doctors are at the station or in its car. */
export function countsAsWork(line: Pick<VaktlinjeDocument, 'kind' | 'countsAsWork'>): boolean {
  return line.countsAsWork ?? isAtTheStation(line.kind);
}

function isAtTheStation(kind: LineKind): boolean {
  return kind === 'tilstede' || kind === 'legevaktbil';
}

/** On duty oneself, as against backing up (bakvakt); video and telefon where the line is the doctor who is available. */
export function isPrimaryDuty({ kind, countsAsAvailable }: Duty): boolean {
  if (kind === 'bakvakt') return false;
  return (kind !== 'video' && kind !== 'telefon') || countsAsAvailable;
}
