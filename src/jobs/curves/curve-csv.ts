import { writeSpreadsheetCsv } from '../../reports/spreadsheet-csv.js';
import type { Curve } from './curve.js';

/** A curve as CSV: one row a point; a figure that has a bound is followed by it, `<figure>_bound`. Ids of figures are those of the JSON. */
export function writeCurveCsv({ axes, points, figures }: Curve): string {
  const columns: readonly { readonly header: string; readonly cells: readonly unknown[] }[] = [
    { header: 'point', cells: points.map(({ label }) => label) },
    ...axes.map(({ name }, axis) => ({ header: name, cells: points.map(({ at }) => at[axis]) })),
    ...figures.flatMap(({ id, values, bounds }) => [
      { header: id, cells: values },
      ...(bounds.some((bound) => bound !== null) ? [{ header: `${id}_bound`, cells: bounds }] : []),
    ]),
  ];
  return writeSpreadsheetCsv(
    points.map((_, point) =>
      Object.fromEntries(columns.map(({ cells }, index) => [String(index), cells[point]])),
    ),
    // Two of them may be called alike, so that their number is the key.
    columns.map(({ header }, index) => ({ key: String(index), header })),
  );
}
