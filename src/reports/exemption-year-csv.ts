import type { ExemptionYear } from './exemption-year-report.js';
import type { Language } from './texts.js';
import { writeSpreadsheetCsv } from './spreadsheet-csv.js';

const bokmål = {
  year: 'År',
  reportBy: 'Rapporteres innen',
  doctor: 'Lege-id',
  name: 'Lege',
  legevaktDays: 'Dager på legevakt',
  otherDays: 'Dager i andre stillinger',
  legevaktLeft: 'Igjen på legevakt',
  otherLeft: 'Igjen i andre stillinger',
  totalLeft: 'Igjen i alt',
  legevaktExcess: 'Over grensen på legevakt',
  otherExcess: 'Over grensen i andre stillinger',
  totalExcess: 'Over grensen i alt',
  source: 'Kilde',
} as const;

type Headings = Readonly<Record<keyof typeof bokmål, string>>;

const nynorsk: Headings = {
  year: 'År',
  reportBy: 'Rapporterast innan',
  doctor: 'Lege-id',
  name: 'Lege',
  legevaktDays: 'Dagar på legevakt',
  otherDays: 'Dagar i andre stillingar',
  legevaktLeft: 'Igjen på legevakt',
  otherLeft: 'Igjen i andre stillingar',
  totalLeft: 'Igjen i alt',
  legevaktExcess: 'Over grensa på legevakt',
  otherExcess: 'Over grensa i andre stillingar',
  totalExcess: 'Over grensa i alt',
  source: 'Kjelde',
};

const english: Headings = {
  year: 'Year',
  reportBy: 'Report by',
  doctor: 'Doctor id',
  name: 'Doctor',
  legevaktDays: 'Days at the legevakt',
  otherDays: 'Days in other posts',
  legevaktLeft: 'Left at the legevakt',
  otherLeft: 'Left in other posts',
  totalLeft: 'Left in all',
  legevaktExcess: 'Above the limit at the legevakt',
  otherExcess: 'Above the limit in other posts',
  totalExcess: 'Above the limit in all',
  source: 'Source',
};

const headings: Readonly<Record<Language, Headings>> = { nb: bokmål, nn: nynorsk, en: english };

/**
 * A year of days by exception as CSV that a Norwegian spreadsheet opens: byte order mark, semicolon, CRLF, decimal comma and a heading
 * row. One row a doctor; what is left stays empty where no limit is known, what is above a limit where nothing is.
 */
export function writeExemptionYearCsv(
  { year, reportBy, lines, sources }: ExemptionYear,
  nameOf: (doctor: string) => string,
  language: Language,
): string {
  const source = sources.map(({ document, section }) => `${document}, ${section}`).join('; ');
  const amount = (days: number | undefined): string => String(days ?? '').replace('.', ',');
  const above = (days: number | undefined): string => (days === 0 ? '' : amount(days));
  const rows = lines.map(({ doctor, legevaktDays, otherDays, remaining, excess }): Headings => {
    return {
      year: String(year),
      reportBy: reportBy ?? '',
      doctor,
      name: nameOf(doctor),
      legevaktDays: String(legevaktDays),
      otherDays: String(otherDays),
      legevaktLeft: amount(remaining?.legevaktDays),
      otherLeft: amount(remaining?.otherDays),
      totalLeft: amount(remaining?.totalDays),
      legevaktExcess: above(excess?.legevaktDays),
      otherExcess: above(excess?.otherDays),
      totalExcess: above(excess?.totalDays),
      source,
    };
  });
  return writeSpreadsheetCsv(rows, headings[language]);
}
