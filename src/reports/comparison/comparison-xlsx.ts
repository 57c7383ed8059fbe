import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import { changeHeadings, type ComparisonPart, type ComparisonTable } from './comparison-table.js';

const [doctorWidth, nameWidth, valueWidth, verdictWidth] = [28, 60, 16, 40];

/** A sheet for each part that has something; numbers are numbers. */
export async function writeComparisonXlsx(table: ComparisonTable): Promise<Buffer> {
  const parts = table.parts.filter(({ rows }) => rows.length > 0);
  const values = table.results.length * 2 - 1;
  return writeXlsxFile(
    parts.map((part) => ({
      sheet: part.title.slice(0, 31),
      stickyRowsCount: 1,
      columns: [
        { width: doctorWidth },
        { width: nameWidth },
        { width: valueWidth },
        ...Array.from({ length: values }, () => ({ width: valueWidth })),
        { width: verdictWidth },
      ],
      data: [headOf(table), ...rowsOf(part, table.results.length)],
    })),
  ).toBuffer();
}

function headOf(table: ComparisonTable): Cell[] {
  const { doctor, name, unit, verdict } = table.headings;
  return [doctor, name, unit, ...table.results, ...changeHeadings(table), verdict].map((value) => ({
    value,
    fontWeight: 'bold',
  }));
}

function rowsOf({ rows }: ComparisonPart, results: number): Cell[][] {
  return rows.map(({ doctor, name, unit, values, changes, verdict }) => [
    doctor,
    name,
    unit,
    ...Array.from({ length: results }, (_, index) => values[index] ?? null),
    ...Array.from({ length: results - 1 }, (_, index) => changes[index] ?? null),
    verdict,
  ]);
}
