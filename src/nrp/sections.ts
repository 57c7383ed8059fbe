import { error, type Issue } from '../domain/issue.js';

/** The sections of the format, by what their rows hold. The last column may be left out where `optionalLast` says so. */
export const sections = {
  SECTION_HORIZON: { columns: ['days'] },
  SECTION_SHIFTS: { columns: ['shift', 'minutes', 'not followed by'], optionalLast: true },
  SECTION_STAFF: {
    columns: [
      'person',
      'max of each shift',
      'max minutes',
      'min minutes',
      'max consecutive shifts',
      'min consecutive shifts',
      'min consecutive days off',
      'max weekends',
    ],
  },
  SECTION_DAYS_OFF: { columns: ['person', 'days'], manyLast: true, optionalLast: true },
  SECTION_SHIFT_ON_REQUESTS: { columns: ['person', 'day', 'shift', 'weight'] },
  SECTION_SHIFT_OFF_REQUESTS: { columns: ['person', 'day', 'shift', 'weight'] },
  SECTION_COVER: { columns: ['day', 'shift', 'demand', 'weight under', 'weight over'] },
} as const satisfies Record<
  string,
  { columns: readonly string[]; optionalLast?: boolean; manyLast?: boolean }
>;

export type SectionName = keyof typeof sections;

/** A row of the file, cut at its commas. */
export interface SectionRow {
  /** Counted from 1, as an editor does. */
  readonly line: number;
  readonly cells: readonly string[];
}

export type RowsBySection = Readonly<Record<SectionName, readonly SectionRow[]>>;

const required: readonly SectionName[] = ['SECTION_HORIZON', 'SECTION_SHIFTS', 'SECTION_STAFF'];

/** Cuts a file into the rows of its sections; the sections may stand in any order. Rows of the wrong length are issues and left out. */
export function readSections(text: string): {
  readonly rows: RowsBySection;
  readonly issues: readonly Issue[];
} {
  const rows: Record<SectionName, SectionRow[]> = {
    SECTION_HORIZON: [],
    SECTION_SHIFTS: [],
    SECTION_STAFF: [],
    SECTION_DAYS_OFF: [],
    SECTION_SHIFT_ON_REQUESTS: [],
    SECTION_SHIFT_OFF_REQUESTS: [],
    SECTION_COVER: [],
  };
  const issues: Issue[] = [];
  const outside: number[] = [];
  const seen = new Set<SectionName>();
  let section: SectionName | 'unknown' | undefined;
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const line = index + 1;
    const content = raw.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (content.startsWith('SECTION_')) {
      section = isSection(content) ? content : 'unknown';
      if (section === 'unknown') issues.push(unknownSection(line, content));
    } else if (section === undefined) outside.push(line);
    else if (section !== 'unknown') {
      const row = { line, cells: content.split(',').map((cell) => cell.trim()) };
      seen.add(section);
      if (hasItsColumns(section, row)) rows[section].push(row);
      else issues.push(wrongColumns(section, row));
    }
  }
  const missing = required.filter((name) => !seen.has(name)).map(missingSection);
  return { rows, issues: [...outsideSections(outside), ...issues, ...missing] };
}

function isSection(name: string): name is SectionName {
  return Object.hasOwn(sections, name);
}

function hasItsColumns(name: SectionName, { cells }: SectionRow): boolean {
  const section: { columns: readonly string[]; optionalLast?: boolean; manyLast?: boolean } = sections[name];
  const { columns, optionalLast = false, manyLast = false } = section;
  const least = columns.length - (optionalLast ? 1 : 0);
  const beyond = cells.slice(columns.length);
  return cells.length >= least && (manyLast || beyond.every((cell) => cell === ''));
}

function wrongColumns(name: SectionName, { line, cells }: SectionRow): Issue {
  const columns = sections[name].columns.join(', ');
  return error('NRP_COLUMNS', [line], {
    nb: `Linje ${line}: en rad i ${name} har kolonnene ${columns}; denne har ${cells.length} celler.`,
    nn: `Linje ${line}: ei rad i ${name} har kolonnane ${columns}; denne har ${cells.length} celler.`,
    en: `Line ${line}: a row of ${name} has the columns ${columns}; this one has ${cells.length} cells.`,
  });
}

function unknownSection(line: number, name: string): Issue {
  const known = Object.keys(sections).join(', ');
  return error('NRP_SECTION_UNKNOWN', [line], {
    nb: `Linje ${line}: formatet har ingen ${name}. Delene heter ${known}.`,
    nn: `Linje ${line}: formatet har ingen ${name}. Delane heiter ${known}.`,
    en: `Line ${line}: the format has no ${name}. Its sections are ${known}.`,
  });
}

/** One issue for all such lines: a file of another format has nothing else. */
function outsideSections(lines: readonly number[]): Issue[] {
  const [first] = lines;
  if (first === undefined) return [];
  const which =
    lines.length === 1
      ? { nb: `Linje ${first} står`, nn: `Linje ${first} står`, en: `Line ${first} stands` }
      : {
          nb: `${lines.length} linjer, fra og med linje ${first}, står`,
          nn: `${lines.length} linjer, frå og med linje ${first}, står`,
          en: `${lines.length} lines, from line ${first} on, stand`,
        };
  return [
    error('NRP_OUTSIDE_SECTION', [first], {
      nb: `${which.nb} før den første delen. En fil begynner med SECTION_HORIZON; linjer som begynner med # blir hoppet over.`,
      nn: `${which.nn} før den første delen. Ei fil byrjar med SECTION_HORIZON; linjer som byrjar med # blir hoppa over.`,
      en: `${which.en} before the first section. A file begins with SECTION_HORIZON; lines that begin with # are skipped.`,
    }),
  ];
}

function missingSection(name: SectionName): Issue {
  return error('NRP_SECTION_EMPTY', [name], {
    nb: `${name} mangler eller har ingen rader.`,
    nn: `${name} manglar eller har ingen rader.`,
    en: `${name} is missing or has no rows.`,
  });
}
