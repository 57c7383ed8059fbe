import type { Cover, Person, Shift } from '../../solver/index.js';
import type { Issue } from '../domain/issue.js';
import type { Instance } from './instance.js';
import { RowReader, type Positions } from './row-reader.js';
import { readSections, type RowsBySection, type SectionName } from './sections.js';

export type InstanceReading =
  | { readonly ok: true; readonly instance: Instance }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Ten years: beyond any roster. */
const LARGEST_HORIZON_DAYS = 3660;
const MINUTES_A_DAY = 1440;
/** A line holds shifts as signed bytes. */
const MOST_SHIFTS = 127;

interface File {
  readonly rows: RowsBySection;
  readonly issues: Issue[];
}

interface Names {
  readonly days: number;
  readonly shifts: Positions;
  readonly people: Positions;
}

/** A shift that somebody has asked to work, or not to. */
interface Request {
  readonly person: number;
  readonly day: number;
  readonly shift: number;
  readonly weight: number;
}

type Limits = Omit<Person, 'isOff' | 'cost' | 'constant'>;

/**
 * Reads the text format of the shift scheduling instances of Curtois & Qu (2014), or tells every issue at once. Lines end as on any system;
 * sections come in any order.
 */
export function readInstance(text: string): InstanceReading {
  const { rows, issues } = readSections(text);
  const file: File = { rows, issues: [...issues] };
  const names: Names = {
    days: readHorizon(file),
    shifts: readIds(file, 'SECTION_SHIFTS'),
    people: readIds(file, 'SECTION_STAFF'),
  };
  const shifts = readShifts(file, names);
  const limits = readRows(file, 'SECTION_STAFF', (row) => readLimits(row, names));
  const daysOff = readRows(file, 'SECTION_DAYS_OFF', (row) => readDaysOff(row, names));
  const wanted = readRows(file, 'SECTION_SHIFT_ON_REQUESTS', (row) => readRequest(row, names));
  const unwanted = readRows(file, 'SECTION_SHIFT_OFF_REQUESTS', (row) => readRequest(row, names));
  const cover = readCover(file, names);
  if (file.issues.length > 0) return { ok: false, issues: file.issues };
  const { days } = names;
  const people = limits.map((own, person) =>
    makePerson(own, {
      days,
      daysOff: daysOff.filter((row) => row.person === person).flatMap((row) => row.days),
      wanted: wanted.filter((request) => request.person === person),
      unwanted: unwanted.filter((request) => request.person === person),
    }),
  );
  const problem = { days, shifts, people, cover };
  return {
    ok: true,
    instance: { problem, personIds: [...names.people.keys()], shiftIds: [...names.shifts.keys()] },
  };
}

function readRows<T>({ rows, issues }: File, section: SectionName, read: (row: RowReader) => T): T[] {
  return rows[section].map((row) => read(new RowReader(section, row, issues)));
}

/** The longest horizon where none can be read, so that no day is called wrong for that. */
function readHorizon(file: File): number {
  const before = file.issues.length;
  const found = readRows(file, 'SECTION_HORIZON', (row) =>
    row.whole(0, { from: 1, to: LARGEST_HORIZON_DAYS }),
  );
  return found.length > 0 && file.issues.length === before ? Math.max(...found) : LARGEST_HORIZON_DAYS;
}

/** The first column, each id once. */
function readIds(file: File, section: 'SECTION_SHIFTS' | 'SECTION_STAFF'): Positions {
  const ids = new Map<string, number>();
  readRows(file, section, (row) => {
    const id = row.text(0);
    if (ids.has(id))
      row.refuse('NRP_TWICE', 0, {
        nb: `«${id}» står her for andre gang.`,
        nn: `«${id}» står her for andre gong.`,
        en: `"${id}" stands here for the second time.`,
      });
    else ids.set(id, ids.size);
  });
  return ids;
}

function readShifts(file: File, { shifts }: Names): Shift[] {
  return readRows(file, 'SECTION_SHIFTS', (row) => {
    const id = row.text(0);
    if (!/^[^\s,;:|=#<]+$/.test(id) || id === '-')
      row.refuse('NRP_SHIFT_ID', 0, {
        nb: `«${id}» kan ikke være navnet på et skift: det er ett ord uten , ; : | = # <, og - betyr fri.`,
        nn: `«${id}» kan ikkje vere namnet på eit skift: det er eitt ord utan , ; : | = # <, og - betyr fri.`,
        en: `"${id}" cannot name a shift: a name is one word without , ; : | = # <, and - means off.`,
      });
    if ((shifts.get(id) ?? 0) >= MOST_SHIFTS)
      row.refuse('NRP_OUT_OF_RANGE', 0, {
        nb: `det kan være ${MOST_SHIFTS} skift.`,
        nn: `det kan vere ${MOST_SHIFTS} skift.`,
        en: `there may be ${MOST_SHIFTS} shifts.`,
      });
    const after = row
      .text(2)
      .split('|')
      .filter((part) => part !== '');
    return {
      minutes: row.whole(1, { from: 1, to: MINUTES_A_DAY }),
      notBefore: after.map((part) => row.knownAs(part, 2, shifts)),
    };
  });
}

/** Days in a row that are longer than the period bind as the whole period does. */
function readLimits(row: RowReader, { days, shifts }: Names): Limits {
  const inPeriod = (column: number): number => Math.min(days, row.whole(column));
  const maxOfShift = Array.from({ length: shifts.size }, () => days);
  for (const part of row.text(1).split('|')) {
    if (part === '') continue;
    const [id = '', most = ''] = part.split('=').map((side) => side.trim());
    maxOfShift[row.knownAs(id, 1, shifts)] = row.wholeIn(most, 1, {});
  }
  return {
    maxOfShift,
    maxMinutes: row.whole(2),
    minMinutes: row.whole(3),
    maxRun: inPeriod(4),
    minRun: inPeriod(5),
    minOff: inPeriod(6),
    maxWeekends: row.whole(7),
  };
}

function readDaysOff(row: RowReader, { days, people }: Names): { person: number; days: number[] } {
  const found = row.filledFrom(1).map((column) => row.whole(column, { to: days - 1 }));
  return { person: row.known(0, people), days: found };
}

function readRequest(row: RowReader, { days, shifts, people }: Names): Request {
  return {
    person: row.known(0, people),
    day: row.whole(1, { to: days - 1 }),
    shift: row.known(2, shifts),
    weight: row.whole(3),
  };
}

/** Cells without a row want nobody and cost nothing. */
function readCover(file: File, { days, shifts }: Names): Cover[] {
  const found = new Map<number, Cover>();
  readRows(file, 'SECTION_COVER', (row) => {
    const day = row.whole(0, { to: days - 1 });
    const cell = day * shifts.size + row.known(1, shifts);
    if (found.has(cell))
      row.refuse('NRP_TWICE', 1, {
        nb: `dekningen av ${row.text(1)} på dag ${day} står her for andre gang.`,
        nn: `dekninga av ${row.text(1)} på dag ${day} står her for andre gong.`,
        en: `the cover of ${row.text(1)} on day ${day} stands here for the second time.`,
      });
    found.set(cell, { demand: row.whole(2), under: row.whole(3), over: row.whole(4) });
  });
  if (file.issues.length > 0) return [];
  return Array.from(
    { length: days * shifts.size },
    (_, cell) => found.get(cell) ?? { demand: 0, under: 0, over: 0 },
  );
}

/** A shift asked for costs its weight where it is not held: the empty line pays for all of them, and each one held gives its weight back. */
function makePerson(
  limits: Limits,
  {
    days,
    daysOff,
    wanted,
    unwanted,
  }: {
    readonly days: number;
    readonly daysOff: readonly number[];
    readonly wanted: readonly Request[];
    readonly unwanted: readonly Request[];
  },
): Person {
  const shifts = limits.maxOfShift.length;
  const cost = new Float64Array(days * shifts);
  const add = ({ day, shift }: Request, amount: number): void => {
    const cell = day * shifts + shift;
    cost[cell] = (cost[cell] ?? 0) + amount;
  };
  for (const request of wanted) add(request, -request.weight);
  for (const request of unwanted) add(request, request.weight);
  const constant = wanted.reduce((sum, { weight }) => sum + weight, 0);
  const off = new Set(daysOff);
  return { ...limits, isOff: Array.from({ length: days }, (_, day) => off.has(day)), cost, constant };
}
