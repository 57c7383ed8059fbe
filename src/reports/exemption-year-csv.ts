import { stringify } from 'csv-stringify/sync';
import type { ExemptionYear } from './exemption-year-report.js';

const columns = [
  'year',
  'report_by',
  'doctor',
  'doctor_name',
  'days_legevakt',
  'days_other',
  'remaining_legevakt',
  'remaining_other',
  'remaining_in_all',
  'source',
] as const;

/**
 * A year of days by exception as CSV that a Norwegian spreadsheet opens: byte order mark, semicolon, CRLF, decimal comma and a heading
 * row. One row a doctor; what is left stays empty where no limit is known.
 */
export function writeExemptionYearCsv(
  { year, reportBy, lines, sources }: ExemptionYear,
  nameOf: (doctor: string) => string,
): string {
  const source = sources.map(({ document, section }) => `${document}, ${section}`).join('; ');
  const amount = (days: number | undefined): string => String(days ?? '').replace('.', ',');
  const rows = lines.map(
    ({ doctor, legevaktDays, otherDays, remaining }): Readonly<Record<(typeof columns)[number], string>> => ({
      year: String(year),
      report_by: reportBy ?? '',
      doctor,
      doctor_name: nameOf(doctor),
      days_legevakt: String(legevaktDays),
      days_other: String(otherDays),
      remaining_legevakt: amount(remaining?.legevaktDays),
      remaining_other: amount(remaining?.otherDays),
      remaining_in_all: amount(remaining?.totalDays),
      source,
    }),
  );
  return stringify(rows, {
    bom: true,
    delimiter: ';',
    header: true,
    columns: [...columns],
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
