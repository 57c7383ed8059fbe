import { stringify } from 'csv-stringify/sync';
import type { Roster } from '../domain/roster.js';
import { coverVakter, type VaktCoverage } from './coverage.js';

/**
 * The roster as CSV with comma, CRLF and a heading row: one row a vakt, by start; instants are RFC 3339 with offset. An empty vakt has no
 * doctor. `backed_by` names who can be called in each part of a vakt whose holder may not have it alone.
 */
export function writeRosterCsv(roster: Roster): string {
  const { doctorById } = roster.problem;
  const name = (id: string): string => doctorById.get(id)?.name ?? id;
  const rows = coverVakter(roster).map((vakt) => ({
    vakt: vakt.vakt,
    date: vakt.date,
    line: vakt.line,
    from: vakt.from,
    to: vakt.to,
    hours: vakt.hours,
    doctor: vakt.doctor ?? '',
    doctor_name: vakt.doctor === null ? '' : name(vakt.doctor),
    requirement: vakt.requirement,
    backed_by: backedBy(vakt, name),
  }));
  return stringify(rows, {
    header: true,
    columns: [
      'vakt',
      'date',
      'line',
      'from',
      'to',
      'hours',
      'doctor',
      'doctor_name',
      'requirement',
      'backed_by',
    ],
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

/** `16:00-23:00 Kari Nordmann (2026-03-09/L1/1); ...` */
function backedBy({ backing }: VaktCoverage, name: (id: string) => string): string {
  return backing
    .map(({ from, to, backers }) => {
      const who = backers.map(({ doctor, vakt }) => `${name(doctor)} (${vakt})`).join(' + ');
      return `${from.slice(11, 16)}-${to.slice(11, 16)} ${who === '' ? '-' : who}`;
    })
    .join('; ');
}
