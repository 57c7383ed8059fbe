import { CsvError, parse } from 'csv-parse/sync';
import { error, type Issue, type Text } from '../domain/issue.js';
import type { Problem } from '../domain/problem.js';

export interface CsvRoster {
  /** Doctor id by vakt id; only rows without a fault. */
  readonly assignments: ReadonlyMap<string, string>;
  /** Pointers are `/<row>/<column>`; row 1 is the heading, as a spreadsheet counts. */
  readonly issues: readonly Issue[];
}

interface Row {
  readonly number: number;
  readonly vakt: string;
  readonly doctor: string;
  /** Empty where the file has no such column. */
  readonly doctorName: string;
}

/**
 * Reads a roster of the columns `vakt` and `doctor` (id or exact name); a row without a doctor is ignored, and so are other columns but
 * `doctor_name`, which must not name somebody else. Separator comma, semicolon or tab; a byte order mark is allowed.
 */
export function parseRosterCsv(text: string, problem: Problem): CsvRoster {
  const { rows, issues } = readRows(text);
  const assignments = new Map<string, string>();
  const rowByVakt = new Map<string, number>();
  for (const { number, vakt, doctor, doctorName } of rows) {
    if (vakt === '' && doctor === '') continue;
    const first = rowByVakt.get(vakt);
    if (!problem.vaktById.has(vakt)) {
      issues.push(unknownVakt(number, vakt));
      continue;
    }
    if (first !== undefined) {
      issues.push(doubleVakt(number, vakt, first));
      continue;
    }
    rowByVakt.set(vakt, number);
    if (doctor === '') continue;
    const found = findDoctor(problem, doctor);
    const [only] = found;
    if (only === undefined) issues.push(unknownDoctor(number, doctor));
    else if (found.length > 1) issues.push(sharedName(number, doctor, found));
    else if (isNamed(problem, only, doctorName)) assignments.set(vakt, only);
    else issues.push(nameMismatch(number, doctor, doctorName));
  }
  return { assignments, issues };
}

function readRows(text: string): { readonly rows: Row[]; readonly issues: Issue[] } {
  let records: string[][];
  try {
    records = parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
      trim: true,
    });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    return {
      rows: [],
      issues: [
        issueAt('CSV_UNREADABLE', [], {
          nb: `Filen er ikke lesbar CSV: ${cause.message}`,
          en: `The file is no readable CSV: ${cause.message}`,
        }),
      ],
    };
  }
  const [heading = [], ...body] = records;
  const column = (name: string): number => heading.findIndex((title) => title.toLowerCase() === name);
  const missing = ['vakt', 'doctor'].filter((name) => column(name) === -1);
  if (missing.length > 0)
    return {
      rows: [],
      issues: missing.map((name) =>
        issueAt('CSV_COLUMN_MISSING', [1, name], {
          nb: `Rad 1 mangler kolonnen «${name}». Kolonnene «vakt» og «doctor» trengs.`,
          en: `Row 1 lacks the column "${name}". The columns "vakt" and "doctor" are needed.`,
        }),
      ),
    };
  return {
    rows: body.map((cells, index) => ({
      number: index + 2,
      vakt: cells[column('vakt')] ?? '',
      doctor: cells[column('doctor')] ?? '',
      doctorName: cells[column('doctor_name')] ?? '',
    })),
    issues: [],
  };
}

/** The separator that the heading has most of. */
function separatorOf(text: string): string {
  const [heading = ''] = text.split(/\r?\n/, 1);
  const count = (separator: string): number => heading.split(separator).length;
  return [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
}

/** By id; else by exact name. */
function findDoctor({ doctors, doctorById }: Problem, written: string): string[] {
  if (doctorById.has(written)) return [written];
  return doctors.filter(({ name }) => name === written).map(({ id }) => id);
}

/** Whether the written name is the doctor's, with or without the quote that keeps it from running as a formula; none written is none wrong. */
function isNamed({ doctorById }: Problem, id: string, written: string): boolean {
  return (
    written === '' || [written, written.replace(/^'/, '')].includes(doctorById.get(id)?.name.trim() ?? id)
  );
}

function unknownVakt(row: number, vakt: string): Issue {
  return issueAt('CSV_VAKT_UNKNOWN', [row, 'vakt'], {
    nb: `Rad ${row}: vakten «${vakt}» finnes ikke i perioden. Id-en er dato/linje/plass, for eksempel 2026-03-09/L1/1.`,
    en: `Row ${row}: there is no vakt "${vakt}" in the period. Its id is date/line/seat, such as 2026-03-09/L1/1.`,
  });
}

function doubleVakt(row: number, vakt: string, first: number): Issue {
  return issueAt('CSV_VAKT_TWICE', [row, 'vakt'], {
    nb: `Rad ${row}: vakten «${vakt}» står også i rad ${first}. En vakt har én lege.`,
    en: `Row ${row}: the vakt "${vakt}" is also in row ${first}. A vakt has one doctor.`,
  });
}

function unknownDoctor(row: number, doctor: string): Issue {
  return issueAt('CSV_DOCTOR_UNKNOWN', [row, 'doctor'], {
    nb: `Rad ${row}: ingen lege har id-en eller det fulle navnet «${doctor}».`,
    en: `Row ${row}: no doctor has the id or the full name "${doctor}".`,
  });
}

function sharedName(row: number, doctor: string, ids: readonly string[]): Issue {
  return issueAt('CSV_DOCTOR_AMBIGUOUS', [row, 'doctor'], {
    nb: `Rad ${row}: flere leger heter «${doctor}» (${ids.join(', ')}). Bruk id-en.`,
    en: `Row ${row}: several doctors are called "${doctor}" (${ids.join(', ')}). Use the id.`,
  });
}

function nameMismatch(row: number, doctor: string, name: string): Issue {
  return issueAt('CSV_NAME_MISMATCH', [row, 'doctor_name'], {
    nb: `Rad ${row}: «${doctor}» i kolonnen «doctor» er ikke «${name}», som står i «doctor_name». Rett begge, eller tøm «doctor_name».`,
    en: `Row ${row}: "${doctor}" in the column "doctor" is not "${name}", who stands in "doctor_name". Correct both, or empty "doctor_name".`,
  });
}

function issueAt(code: string, path: readonly (string | number)[], message: Text): Issue {
  return error(code, path, message);
}
