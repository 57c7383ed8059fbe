import { CsvError, parse } from 'csv-parse/sync';
import { error, type Issue, type Text } from '../../domain/issue.js';
import type { DutyRow, RosterRows } from './duty-row.js';
import { readSpan } from './written-time.js';

/** What each column may be called, best first. */
const titles = {
  vakt: ['vakt', 'vakt-id', 'vaktid'],
  date: ['date', 'dato', 'startdato'],
  start: ['start', 'fra', 'from', 'starttid', 'fra kl.', 'fra kl', 'frå', 'frå kl.', 'frå kl'],
  end: ['end', 'slutt', 'til', 'to', 'sluttid', 'slutttid', 'til kl.', 'til kl'],
  line: ['line', 'vaktlinje', 'linje', 'vakttype'],
  doctor: ['doctor', 'lege', 'lege-id'],
  doctorName: ['doctor_name', 'name', 'navn', 'legens navn', 'namn', 'namnet til legen'],
} as const;
type Column = keyof typeof titles;
type Cells = Readonly<Record<Column, string>>;

/**
 * Reads a table with a heading, separated by comma, semicolon or tab: a doctor, by id or full name, and a vakt, by id or by date, start, end
 * and line. A row without a doctor is an empty vakt. Pointers are `/<row>/<column>`; row 1 is the heading, as a spreadsheet counts.
 */
export function readCsvRows(file: string): RosterRows {
  if (file.startsWith('PK\u0003\u0004')) return { rows: [], issues: [spreadsheetIssue] };
  const { text, separator, firstRow } = withoutSeparatorLine(file);
  let records: string[][];
  try {
    records = parse(text, {
      bom: true,
      delimiter: separator ?? separatorOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
      trim: true,
    });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const message = {
      nb: `Filen er ikke lesbar CSV: ${cause.message}`,
      nn: `Fila er ikkje lesbar CSV: ${cause.message}`,
      en: `The file is no readable CSV: ${cause.message}`,
    };
    return { rows: [], issues: [error('CSV_UNREADABLE', [], message)] };
  }
  const [heading = [], ...body] = records;
  const columns = findColumns(heading);
  const missing = missingColumns(columns, heading);
  if (missing.length > 0) return { rows: [], issues: missing };
  const cellsOf = (record: readonly string[]): Cells => {
    const cell = (column: Column): string => record[columns.get(column) ?? -1] ?? '';
    return {
      vakt: cell('vakt'),
      date: cell('date'),
      start: cell('start'),
      end: cell('end'),
      line: cell('line'),
      doctor: cell('doctor'),
      doctorName: cell('doctorName'),
    };
  };
  return {
    rows: body.flatMap((record, index) => {
      const cells = cellsOf(record);
      return Object.values(cells).every((cell) => cell === '') ? [] : [dutyRow(firstRow + index + 1, cells)];
    }),
    issues: [],
  };
}

function dutyRow(row: number, { vakt, date, start, end, line, doctor, doctorName }: Cells): DutyRow {
  const span = readSpan({ date, start, end });
  const holder = doctor === '' ? doctorName : doctor;
  return {
    place: {
      path: [row],
      name: { nb: `Rad ${row}`, nn: `Rad ${row}`, en: `Row ${row}` },
      keys: { vakt: 'vakt', doctor: 'doctor', start: 'start', line: 'line' },
    },
    ...(vakt === '' ? {} : { vakt }),
    ...(span === undefined
      ? { writtenTimes: [date, start, end].filter((text) => text !== '').join(' ') }
      : { span }),
    doctor: holder === '' ? undefined : [{ text: holder, isWhole: true }],
    ...(doctor === '' ? {} : { doctorName }),
    line: line === '' ? [] : [{ text: line, isWhole: true }],
  };
}

function findColumns(heading: readonly string[]): ReadonlyMap<Column, number> {
  const written = heading.map((title) => title.toLowerCase());
  const found = new Map<Column, number>();
  for (const [column, names] of Object.entries(titles) as [Column, readonly string[]][]) {
    const name = names.find((title) => written.includes(title));
    if (name !== undefined) found.set(column, written.indexOf(name));
  }
  return found;
}

function missingColumns(columns: ReadonlyMap<Column, number>, heading: readonly string[]): Issue[] {
  const found = heading.filter((title) => title !== '').join(', ') || '–';
  const hasVakt = columns.has('vakt') || (columns.has('start') && columns.has('end'));
  const hasDoctor = columns.has('doctor') || columns.has('doctorName');
  return [
    ...(hasVakt
      ? []
      : [
          columnMissing('vakt', {
            nb: `Rad 1 mangler «${titles.vakt[0]}», eller «dato», «start» og «slutt». Uten dem er det ikke kjent hvilken vakt raden gjelder. Raden har: ${found}.`,
            nn: `Rad 1 manglar «${titles.vakt[0]}», eller «dato», «start» og «slutt». Utan dei er det ikkje kjent kva vakt rada gjeld. Rada har: ${found}.`,
            en: `Row 1 lacks "${titles.vakt[0]}", or "date", "start" and "end". Without them it is not known which vakt a row is about. It has: ${found}.`,
          }),
        ]),
    ...(hasDoctor
      ? []
      : [
          columnMissing('doctor', {
            nb: `Rad 1 mangler «lege» eller «navn». Raden har: ${found}.`,
            nn: `Rad 1 manglar «lege» eller «namn». Rada har: ${found}.`,
            en: `Row 1 lacks "doctor" or "name". It has: ${found}.`,
          }),
        ]),
  ];
}

function columnMissing(column: Column, message: Text): Issue {
  return error('CSV_COLUMN_MISSING', [1, column], message);
}

/** What a workbook is, whatever its name: a ZIP archive. */
const spreadsheetIssue = error('CSV_UNREADABLE', [], {
  nb: 'Filen er et regneark (.xlsx), ikke en tabell i tekst. Åpne den i regnearket og velg «Lagre som» CSV UTF-8.',
  nn: 'Fila er eit rekneark (.xlsx), ikkje ein tabell i tekst. Opne ho i reknearket og vel «Lagre som» CSV UTF-8.',
  en: 'The file is a workbook (.xlsx), not a table in text. Open it in the spreadsheet and choose "Save as" CSV UTF-8.',
});

/** The text after a first line `sep=;`, which some spreadsheets write; rows are counted as in the file. */
function withoutSeparatorLine(file: string): {
  readonly text: string;
  readonly separator: string | undefined;
  readonly firstRow: number;
} {
  const match = /^\uFEFF?sep=([,;\t])\r?\n/i.exec(file);
  if (match === null) return { text: file, separator: undefined, firstRow: 1 };
  return { text: file.slice(match[0].length), separator: match[1], firstRow: 2 };
}

/** The separator that the heading has most of. */
function separatorOf(text: string): string {
  const [heading = ''] = text.split(/\r?\n/, 1);
  const count = (separator: string): number => heading.split(separator).length;
  return [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
}
