import { writeSpreadsheetCsv } from '../spreadsheet-csv.js';
import { changeHeadings, type ComparisonTable } from './comparison-table.js';

/** All parts in one table that a Norwegian spreadsheet opens. A row a number or vakt; `part` and `id` are the same in every language. */
export function writeComparisonCsv(table: ComparisonTable): string {
  const { headings, results, parts } = table;
  const [valueKeys, changeKeys] = [keysOf('value', results), keysOf('change', results.slice(1))];
  const columns = [
    { key: 'part' },
    { key: 'id' },
    { key: 'doctor', header: headings.doctor },
    { key: 'name', header: headings.name },
    { key: 'unit', header: headings.unit },
    ...withHeadings(valueKeys, results),
    ...withHeadings(changeKeys, changeHeadings(table)),
    { key: 'verdict', header: headings.verdict },
  ];
  const rows = parts.flatMap((part) =>
    part.rows.map(({ id, doctor, name, unit, values, changes, verdict }) => ({
      ...{ part: part.id, id, doctor, name, unit, verdict },
      ...Object.fromEntries(valueKeys.map((key, index) => [key, values[index]])),
      ...Object.fromEntries(changeKeys.map((key, index) => [key, changes[index]])),
    })),
  );
  return writeSpreadsheetCsv(rows, columns);
}

function keysOf(name: string, columns: readonly string[]): string[] {
  return columns.map((_, index) => `${name}-${index}`);
}

function withHeadings(
  keys: readonly string[],
  headings: readonly string[],
): { key: string; header: string }[] {
  return keys.map((key, index) => ({ key, header: headings[index] ?? key }));
}
