import { error, warning, type Issue, type Text } from '../../domain/issue.js';
import { periodSpan, type Problem } from '../../domain/problem.js';
import { clockText, localDateOf, overlapMinutes, type Span } from '../../domain/time.js';
import type { Vakt } from '../../domain/vakt.js';
import type { DutyRow, RowPlace } from './duty-row.js';
import { doctorsCalled, findDoctors } from './find-doctors.js';
import { findLines } from './find-lines.js';

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
  const readings = meant.filter((row) => !outside.includes(row)).map((row) => fitRow(row, problem));
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
  if (only === undefined)
    return { issue: unknownDoctor(row, row.doctor.find(({ isWhole }) => isWhole)?.text) };
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

function errorAt(row: DutyRow, code: string, part: keyof RowPlace['keys'], message: Text): Issue {
  const { path, name, keys } = row.place;
  return error(code, [...path, keys[part]], {
    nb: `${name.nb}: ${message.nb}`,
    en: `${name.en}: ${message.en}`,
  });
}

function unknownVakt(row: DutyRow, vakt: string): Issue {
  return errorAt(row, 'VAKT_UNKNOWN', 'vakt', {
    nb: `vakten «${vakt}» finnes ikke i jobben. Id-en er dato/linje/plass, for eksempel 2026-03-09/L1/1.`,
    en: `the job has no vakt "${vakt}". Its id is date/line/seat, such as 2026-03-09/L1/1.`,
  });
}

function otherTimes(row: DutyRow, vakt: Vakt, span: Span): Issue {
  return errorAt(row, 'VAKT_TIMES_DIFFER', 'start', {
    nb: `vakten ${vakt.id} er ${timesText(vakt)} i jobben, men raden sier ${timesText(span)}. Rett tidene, eller ta bort id-en så vakten finnes ut fra tidene.`,
    en: `the vakt ${vakt.id} is ${timesText(vakt)} in the job, but the row says ${timesText(span)}. Correct the times, or take the id away so that the vakt is found by its times.`,
  });
}

function withoutTimes(row: DutyRow): Issue {
  return errorAt(row, 'TIME_UNREADABLE', 'start', {
    nb: 'det står verken en vakt-id eller tider som kan leses. Skriv dato (2026-03-09 eller 09.03.2026), start og slutt (16:00).',
    en: 'there is neither the id of a vakt nor times that can be read. Write date (2026-03-09 or 09.03.2026), start and end (16:00).',
  });
}

function endsBeforeStart(row: DutyRow): Issue {
  return errorAt(row, 'ENDS_BEFORE_START', 'start', {
    nb: 'slutten kommer ikke etter starten.',
    en: 'the end does not come after the start.',
  });
}

function unknownLine(row: DutyRow, line: string, { lines }: Problem): Issue {
  const known = lines.map(({ id, name }) => `${id} (${name})`).join(', ');
  return errorAt(row, 'LINE_UNKNOWN', 'line', {
    nb: `jobben har ingen vaktlinje «${line}». Den har ${known}.`,
    en: `the job has no line "${line}". It has ${known}.`,
  });
}

/** Names what it might have been: the same times on other lines, else what overlaps. */
function noVakt(row: DutyRow, span: Span, sameTimes: readonly Vakt[], { vakter }: Problem): Issue {
  const near = sameTimes.length > 0 ? sameTimes : vakter.filter((vakt) => overlapMinutes(vakt, span) > 0);
  const named = near.slice(0, 6).map((vakt) => `${vakt.id} (${timesText(vakt)})`);
  const list = named.join(', ') + (near.length > named.length ? ' …' : '');
  return errorAt(row, 'VAKT_NOT_FOUND', 'start', {
    nb: `ingen vakt i jobben er ${timesText(span)}${row.line.length > 0 && sameTimes.length > 0 ? ' på den linjen' : ''}. ${list === '' ? 'Ingen vakt er i nærheten.' : `Nærmest: ${list}.`}`,
    en: `no vakt of the job is ${timesText(span)}${row.line.length > 0 && sameTimes.length > 0 ? ' on that line' : ''}. ${list === '' ? 'None is near.' : `Nearest: ${list}.`}`,
  });
}

function severalVakter(row: DutyRow, span: Span, vakter: readonly Vakt[]): Issue {
  const list = vakter.map(({ id }) => id).join(', ');
  return errorAt(row, 'VAKT_AMBIGUOUS', 'line', {
    nb: `flere vakter er ${timesText(span)}: ${list}. Skriv linjen.`,
    en: `several vakter are ${timesText(span)}: ${list}. Write the line.`,
  });
}

function takenTwice(row: DutyRow, vakter: readonly Vakt[], first: RowPlace | undefined): Issue {
  const list = vakter.map(({ id }) => id).join(', ');
  return errorAt(row, 'VAKT_TWICE', 'vakt', {
    nb: `${list} er alt besatt${first === undefined ? '' : ` (${first.name.nb})`}. Hver plass har én lege, og legen står der én gang.`,
    en: `${list} is taken already${first === undefined ? '' : ` (${first.name.en})`}. Each seat has one doctor, who stands there once.`,
  });
}

function unknownDoctor(row: DutyRow, written: string | undefined): Issue {
  const isNamed = written !== undefined && written !== '';
  return errorAt(row, 'DOCTOR_UNKNOWN', 'doctor', {
    nb: isNamed
      ? `ingen lege i jobben har id-en eller det fulle navnet «${written}».`
      : 'ingen lege i jobben er nevnt ved id eller fullt navn.',
    en: isNamed
      ? `no doctor of the job has the id or the full name "${written}".`
      : 'no doctor of the job is named by id or full name.',
  });
}

function severalDoctors(row: DutyRow, ids: readonly string[]): Issue {
  const list = ids.join(', ');
  return errorAt(row, 'DOCTOR_AMBIGUOUS', 'doctor', {
    nb: `raden passer på flere leger (${list}). Skriv id-en til den ene.`,
    en: `the row fits several doctors (${list}). Write the id of the one.`,
  });
}

function nameMismatch(row: DutyRow, id: string, name: string): Issue {
  return errorAt(row, 'NAME_MISMATCH', 'doctor', {
    nb: `«${id}» er ikke «${name}», som står ved siden av. Rett det ene, eller ta navnet bort.`,
    en: `"${id}" is not "${name}", who stands beside it. Correct one of them, or take the name away.`,
  });
}

/** One warning for all that start before the period, and one for all after it. */
function outsideWarnings(rows: readonly DutyRow[], { job }: Problem): Issue[] {
  const dateOf = ({ span, vakt = '' }: DutyRow): string =>
    span === undefined ? vakt.slice(0, 10) : localDateOf(span.start);
  const before = rows.filter((row) => dateOf(row) < job.period.from);
  const after = rows.filter((row) => dateOf(row) > job.period.to);
  return [
    ...outsideWarning(before, {
      nb: 'før perioden og er ikke med. Skal de telle for hvile og frekvens, hører de hjemme i «history» i jobben',
      en: 'before the period and are left out. Where they shall count for rest and frequency, they belong in "history" of the job',
    }),
    ...outsideWarning(after, {
      nb: 'etter perioden og er ikke med',
      en: 'after the period and are left out',
    }),
  ];
}

function outsideWarning(rows: readonly DutyRow[], says: Text): Issue[] {
  const [first] = rows;
  if (first === undefined) return [];
  const named = rows.slice(0, 3).map(({ place }) => place.name);
  const more = rows.length > named.length ? ' …' : '';
  return [
    warning('ROW_OUTSIDE_PERIOD', [...first.place.path, first.place.keys.start], {
      nb: `${named.map(({ nb }) => nb).join(', ')}${more}: ${rows.length} starter ${says.nb}.`,
      en: `${named.map(({ en }) => en).join(', ')}${more}: ${rows.length} start ${says.en}.`,
    }),
  ];
}

/** `2026-03-09 16:00-23:00`, and the date of the end where it is another. */
function timesText({ start, end }: Span): string {
  const [from, to] = [localDateOf(start), localDateOf(end)];
  return `${from} ${clockText(start)}-${from === to ? '' : `${to} `}${clockText(end)}`;
}
