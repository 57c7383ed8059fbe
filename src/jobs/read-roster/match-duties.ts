import type { Issue } from '../../domain/issue.js';
import { periodSpan, type Problem } from '../../domain/problem.js';
import type { Span } from '../../domain/time.js';
import type { Vakt } from '../../domain/vakt.js';
import type { DutyRow } from './duty-row.js';
import { doctorsCalled, doctorsLike, findDoctors } from './find-doctors.js';
import { findLines } from './find-lines.js';
import {
  endsBeforeStart,
  nameMismatch,
  noVakt,
  otherTimes,
  outsideWarnings,
  severalDoctors,
  severalVakter,
  takenTwice,
  unknownDoctor,
  unknownLine,
  unknownVakt,
  withoutTimes,
} from './match-issues.js';

export interface MatchedDuties {
  /** Doctor id by vakt id; only rows without a fault. */
  readonly assignments: ReadonlyMap<string, string>;
  readonly issues: readonly Issue[];
}

/** What a row can be: one of these vakter, all of one line and the same times, so that it does not matter which. */
interface Fit {
  readonly row: DutyRow;
  readonly vakter: readonly Vakt[];
  readonly doctorId: string | undefined;
}

/**
 * Finds the vakt of every row: by its id, else by its start and end, and by its line where several begin and end then. Seats of one line
 * with the same times are taken in order. A row outside the period is left out with a warning; whatever else does not fit is an error.
 */
export function matchDuties(rows: readonly DutyRow[], problem: Problem): MatchedDuties {
  const meant = rows.filter(({ doctor, vakt }) => doctor !== undefined || vakt !== undefined);
  const outside = meant.filter((row) => isOutside(row, problem));
  const readings = meant.filter((row) => !isOutside(row, problem)).map((row) => fitRow(row, problem));
  const fits = readings.flatMap((reading) => ('vakter' in reading ? [reading] : []));
  const issues = readings.flatMap((reading) => ('vakter' in reading ? [] : reading.issues));
  const byId = fits.filter(({ row }) => row.vakt !== undefined);
  const byTimes = fits.filter(({ row }) => row.vakt === undefined);
  const seating = takeSeats([...byId, ...byTimes], problem);
  return {
    assignments: seating.assignments,
    issues: [
      ...issues,
      ...seating.issues,
      ...outsideWarnings(
        outside.filter(({ doctor }) => doctor !== undefined),
        problem,
      ),
    ],
  };
}

function fitRow(row: DutyRow, problem: Problem): Fit | { readonly issues: readonly Issue[] } {
  const found = vakterOf(row, problem);
  const holder = holderOf(row, problem);
  const vakter = 'vakter' in found ? found.vakter : undefined;
  if (vakter !== undefined && 'doctorId' in holder) return { row, vakter, doctorId: holder.doctorId };
  return {
    issues: [...('issue' in found ? [found.issue] : []), ...('issue' in holder ? [holder.issue] : [])],
  };
}

function vakterOf(
  row: DutyRow,
  problem: Problem,
): { readonly vakter: readonly Vakt[] } | { readonly issue: Issue } {
  const { span } = row;
  if (span !== undefined && span.end <= span.start) return { issue: endsBeforeStart(row) };
  if (row.vakt !== undefined) {
    const vakt = problem.vaktById.get(row.vakt);
    if (vakt === undefined) return { issue: unknownVakt(row, row.vakt) };
    return span === undefined || isSameTime(vakt, span)
      ? { vakter: [vakt] }
      : { issue: otherTimes(row, vakt, span) };
  }
  if (span === undefined) return { issue: withoutTimes(row) };
  const lines = findLines(problem, row.line);
  const written = row.line.find(({ isWhole, text }) => isWhole && text !== '');
  if (lines.length === 0 && written !== undefined) return { issue: unknownLine(row, written.text, problem) };
  const sameTimes = problem.vakter.filter((vakt) => isSameTime(vakt, span));
  const vakter = sameTimes.filter(
    ({ lineId }) => lines.length === 0 || lines.some(({ id }) => id === lineId),
  );
  const [first] = vakter;
  if (first === undefined) return { issue: noVakt(row, span, sameTimes, problem) };
  return vakter.every(({ lineId }) => lineId === first.lineId)
    ? { vakter }
    : { issue: severalVakter(row, span, vakter) };
}

function holderOf(
  row: DutyRow,
  problem: Problem,
): { readonly doctorId: string | undefined } | { readonly issue: Issue } {
  if (row.doctor === undefined) return { doctorId: undefined };
  const doctors = findDoctors(problem, row.doctor);
  const [only] = doctors;
  if (only === undefined) {
    const written = row.doctor.find(({ isWhole }) => isWhole)?.text ?? '';
    return { issue: unknownDoctor(row, written, doctorsLike(problem, written)) };
  }
  if (doctors.length > 1) {
    return {
      issue: severalDoctors(
        row,
        doctors.map(({ id }) => id),
      ),
    };
  }
  const { doctorName = '' } = row;
  if (doctorName !== '' && !doctorsCalled(problem, doctorName).includes(only)) {
    return { issue: nameMismatch(row, only.id, doctorName) };
  }
  return { doctorId: only.id };
}

function takeSeats(fits: readonly Fit[], problem: Problem): MatchedDuties {
  const takenBy = new Map<string, Fit>();
  const issues: Issue[] = [];
  for (const fit of fits) {
    const { row, vakter, doctorId } = fit;
    if (doctorId === undefined) continue;
    const own = vakter.find(({ id }) => takenBy.get(id)?.doctorId === doctorId);
    const seat = own === undefined ? freeSeat(vakter, doctorId, takenBy, problem) : undefined;
    if (seat === undefined) {
      const blocked = own ?? vakter[0];
      const first = blocked === undefined ? undefined : takenBy.get(blocked.id);
      issues.push(takenTwice(row, vakter, first?.row.place));
    } else takenBy.set(seat.id, fit);
  }
  return {
    assignments: new Map(
      [...takenBy].flatMap(([vakt, { doctorId }]) => (doctorId === undefined ? [] : [[vakt, doctorId]])),
    ),
    issues,
  };
}

/** The seat locked to the doctor; else one that is locked to nobody; else the first that is free. */
function freeSeat(
  vakter: readonly Vakt[],
  doctorId: string,
  taken: ReadonlyMap<string, unknown>,
  { lockByVakt }: Problem,
): Vakt | undefined {
  const free = vakter.filter(({ id }) => !taken.has(id));
  return (
    free.find(({ id }) => lockByVakt.get(id) === doctorId) ??
    free.find(({ id }) => !lockByVakt.has(id)) ??
    free[0]
  );
}

/** By the date on which the row starts; a vakt belongs to its start date. */
function isOutside(row: DutyRow, problem: Problem): boolean {
  if (row.span !== undefined) {
    const { start, end } = periodSpan(problem);
    return row.span.start < start || row.span.start >= end;
  }
  if (row.vakt === undefined || problem.vaktById.has(row.vakt)) return false;
  const date = /^\d{4}-\d{2}-\d{2}(?=\/)/.exec(row.vakt)?.[0];
  const { from, to } = problem.job.period;
  return date !== undefined && (date < from || date > to);
}

function isSameTime(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
