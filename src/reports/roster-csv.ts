import type { Roster } from '../domain/roster.js';
import { clockText, daysBetween, isoWeekday, localDateOf, type Span } from '../domain/time.js';
import type { Vakt } from '../domain/vakt.js';
import { coverVakter, type VaktCoverage } from './coverage.js';
import { textsIn } from './text-catalogue.js';
import { writeSpreadsheetCsv } from './spreadsheet-csv.js';

const columns = [
  'vakt',
  'date',
  'weekday',
  'line',
  'start',
  'end',
  'hours',
  'doctor',
  'doctor_name',
  'requirement',
  'backed_by',
] as const;

/**
 * The roster as CSV that a Norwegian spreadsheet opens: byte order mark, semicolon, CRLF, decimal comma, weekdays in bokmål and a heading row.
 * One row a vakt, by start; clocks are local, an end on a later date is `08:00+1`. An empty vakt has no doctor; a conditional bakvakt that
 * nobody holds has no row. `backed_by` names who can be called in each part of a vakt whose holder may not have it alone.
 */
export function writeRosterCsv(roster: Roster): string {
  const { doctorById, vaktById } = roster.problem;
  const name = (id: string): string => doctorById.get(id)?.name ?? id;
  const rows = coverVakter(roster).flatMap((covered) => {
    const vakt = vaktById.get(covered.vakt);
    if (vakt === undefined || (covered.requirement === 'conditional' && covered.doctor === null)) return [];
    return [rowOf(vakt, covered, name)];
  });
  return writeSpreadsheetCsv(rows, columns);
}

function rowOf(
  vakt: Vakt,
  covered: VaktCoverage,
  name: (id: string) => string,
): Readonly<Record<(typeof columns)[number], string | number>> {
  return {
    vakt: vakt.id,
    date: vakt.date,
    weekday: textsIn('nb').weekdays[isoWeekday(vakt.date) - 1] ?? '',
    line: vakt.lineId,
    start: clockText(vakt.start),
    end: endClock(vakt),
    hours: covered.hours,
    doctor: covered.doctor ?? '',
    doctor_name: covered.doctor === null ? '' : name(covered.doctor),
    requirement: covered.requirement,
    backed_by: backedBy(covered, name),
  };
}

/** `23:00`, `00:00+1`, `08:00+1`. */
function endClock({ start, end }: Span): string {
  const days = daysBetween(localDateOf(start), localDateOf(end));
  return days === 0 ? clockText(end) : `${clockText(end)}+${days}`;
}

/** `16:00-23:00 Kari Nordmann (2026-03-09/L1/1), ...`; `+` joins those who can be called at the same time. */
function backedBy({ backing }: VaktCoverage, name: (id: string) => string): string {
  return backing
    .map(({ from, to, backers }) => {
      const who = backers.map(({ doctor, vakt }) => `${name(doctor)} (${vakt})`).join(' + ');
      return `${from.slice(11, 16)}-${to.slice(11, 16)} ${who === '' ? '-' : who}`;
    })
    .join(', ');
}
