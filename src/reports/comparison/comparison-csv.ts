import { stringify } from 'csv-stringify/sync';
import { changeHeadings, type ComparisonTable } from './comparison-table.js';

/** All parts in one table that a Norwegian spreadsheet opens: byte order mark, semicolon, CRLF, decimal comma and a heading row. */
export function writeComparisonCsv(table: ComparisonTable): string {
  const { headings, results, parts } = table;
  const head = [
    'part',
    'id',
    headings.name,
    headings.unit,
    ...results,
    ...changeHeadings(table),
    headings.verdict,
  ];
  const rows = parts.flatMap((part) =>
    part.rows.map((row) => [
      part.id,
      row.id,
      row.name,
      row.unit,
      ...row.values.map(cell),
      ...results.slice(1).map((_, index) => cell(row.changes[index] ?? null)),
      row.verdict,
    ]),
  );
  return stringify([head, ...rows], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
  });
}

function cell(value: number | string | null): string {
  return typeof value === 'number' ? String(value).replace('.', ',') : (value ?? '');
}
