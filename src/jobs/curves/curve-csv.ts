import { stringify } from 'csv-stringify/sync';
import type { Curve } from './curve.js';

/**
 * A curve as CSV that a Norwegian spreadsheet opens: byte order mark, semicolon, CRLF, decimal comma and a heading row. One row a point; a figure
 * that has a bound is followed by it, `<figure>_bound`. Ids of figures are those of the JSON.
 */
export function writeCurveCsv({ axes, points, figures }: Curve): string {
  const columns = figures.flatMap(({ id, values, bounds }) => [
    { head: id, cells: values },
    ...(bounds.some((bound) => bound !== null) ? [{ head: `${id}_bound`, cells: bounds }] : []),
  ]);
  const head = ['point', ...axes.map(({ name }) => name), ...columns.map((column) => column.head)];
  const rows = points.map(({ label, at }, index) => [
    label,
    ...at.map(decimal),
    ...columns.map(({ cells }) => decimal(cells[index] ?? null)),
  ]);
  return stringify([head, ...rows], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

/** Formulas are escaped in texts: a number below 0 is written as a number, so that it stays one. */
function decimal(value: number | null): number | string {
  if (value === null) return '';
  return Number.isInteger(value) ? value : String(value).replace('.', ',');
}
