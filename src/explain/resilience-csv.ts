import type { Problem } from '../domain/problem.js';
import type { Resilience } from './resilience.js';
import { writeSpreadsheetCsv } from '../reports/spreadsheet-csv.js';

const columns = [
  'vakt',
  'date',
  'line',
  'start',
  'end',
  'natt',
  'doctor',
  'doctor_name',
  'may_step_in',
  'call_list',
  'call_list_names',
] as const;

/** A row a vakt that somebody holds, by start, as CSV that a Norwegian spreadsheet opens; the call list has who is asked first first. */
export function writeResilienceCsv({ doctorById }: Problem, { vakter }: Resilience): string {
  const name = (id: string): string => doctorById.get(id)?.name ?? id;
  const rows = vakter.map(
    ({ vakt, date, line, from, to, isNatt, holder, callList }): Record<(typeof columns)[number], string> => ({
      vakt,
      date,
      line,
      start: from,
      end: to,
      natt: isNatt ? '1' : '0',
      doctor: holder,
      doctor_name: name(holder),
      may_step_in: String(callList.length),
      call_list: callList.join(', '),
      call_list_names: callList.map(name).join(', '),
    }),
  );
  return writeSpreadsheetCsv(rows, columns);
}
