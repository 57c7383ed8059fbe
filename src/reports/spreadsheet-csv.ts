import { stringify, type Options } from 'csv-stringify/sync';

/** CSV that a Norwegian spreadsheet opens: byte order mark, semicolon, CRLF, decimal comma in numbers and a heading row; no cell is read as a formula. */
export function writeSpreadsheetCsv(
  rows: readonly Readonly<Record<string, unknown>>[],
  columns: NonNullable<Options['columns']>,
): string {
  return stringify([...rows], {
    bom: true,
    delimiter: ';',
    header: true,
    columns,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { number: (value) => String(value).replace('.', ',') },
  });
}
