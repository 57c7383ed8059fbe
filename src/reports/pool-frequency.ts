import { z } from 'zod';
import { countDaysAvailable } from '../domain/days-available.js';
import { isOutWeek, type Doctor } from '../domain/doctor.js';
import { doctorCategory, type DoctorCategory } from '../domain/job/doctor.js';
import type { Problem } from '../domain/problem.js';
import type { Roster } from '../domain/roster.js';
import type { Vakt, Vaktlinje } from '../domain/vakt.js';
import type { ActiveRule } from '../rules/active-rules.js';
import { round } from './hours.js';

/** How often the doctors of some lines are on duty on average: N of "N-delt". */
export interface PoolFrequency {
  /** `line`: one line; `primary`: all lines of own duty but dagberedskap; `combined`: these and bakvakt. */
  readonly of: 'line' | 'primary' | 'combined';
  readonly lines: readonly string[];
  readonly doctors: number;
  readonly daysAvailable: number;
  readonly vakter: number;
  /** Days available / vakter; null where there are no vakter. */
  readonly frequency: number | null;
  /** The same with the doctors' out-weeks left out of the days; null where nobody works in rotation. */
  readonly frequencyInOnWeeks: number | null;
}

export interface PoolFrequencies {
  /** Categories whose doctors, and lines that such doctors alone have first, are left out. */
  readonly leftOut: readonly DoctorCategory[];
  readonly linesLeftOut: readonly string[];
  readonly frequencies: readonly PoolFrequency[];
}

const namedCategories = z.object({ categories: z.array(doctorCategory) });

/** For each line, for all primary lines, and for these with bakvakt. */
export function reportPoolFrequency(roster: Roster, rules: readonly ActiveRule[]): PoolFrequencies {
  const { problem } = roster;
  const leftOut = categoriesLeftOut(rules);
  const shared = sharedLines(problem, problem.lines, leftOut);
  return {
    leftOut,
    linesLeftOut: problem.lines.filter((line) => !shared.includes(line)).map(({ id }) => id),
    frequencies: [
      ...shared.map((line) => frequencyOf(roster, 'line', [line], leftOut)),
      frequencyOf(roster, 'primary', shared.filter(isPrimaryLine), leftOut),
      frequencyOf(roster, 'combined', shared.filter(isCombinedLine), leftOut),
    ],
  };
}

/** Employed nattleger work far more often than any N-delt; they count only where the job's cap on frequency names them. */
export function categoriesLeftOut(rules: readonly ActiveRule[]): DoctorCategory[] {
  const cap = rules.find(({ rule }) => rule.id === 'frequency-cap');
  const named = cap === undefined ? [] : namedCategories.parse(cap.parameters).categories;
  return named.includes('nattlege') ? [] : ['nattlege'];
}

/** The lines whose first pool has others than the categories left out. */
export function sharedLines(
  { doctors }: Problem,
  lines: readonly Vaktlinje[],
  leftOut: readonly DoctorCategory[],
): Vaktlinje[] {
  return lines.filter(({ pools: [first] }) => {
    const members = doctors.filter(({ pools }) => first !== undefined && pools.includes(first));
    return members.length === 0 || members.some(({ category }) => !leftOut.includes(category));
  });
}

export function isPrimaryLine({ kind }: Vaktlinje): boolean {
  return kind === 'tilstede' || kind === 'legevaktbil' || kind === 'hjemmevakt';
}

export function isCombinedLine(line: Vaktlinje): boolean {
  return isPrimaryLine(line) || line.kind === 'bakvakt';
}

/** F = sum over the lines' doctors of days available / vakter of the lines: minimum seats, and conditional bakvakter that are used. */
export function frequencyOf(
  { problem, assignments }: Roster,
  of: PoolFrequency['of'],
  lines: readonly Vaktlinje[],
  leftOut: readonly DoctorCategory[],
): PoolFrequency {
  const ids = new Set(lines.map(({ id }) => id));
  const pools = new Set(lines.flatMap((line) => line.pools));
  const isCounted = ({ id, requirement }: Vakt): boolean =>
    requirement === 'minimum' || (requirement === 'conditional' && assignments.has(id));
  const vakter = problem.vakter.filter((vakt) => ids.has(vakt.lineId) && isCounted(vakt)).length;
  const doctors = problem.doctors
    .filter((doctor) => !leftOut.includes(doctor.category) && doctor.pools.some((pool) => pools.has(pool)))
    .map((doctor) => ({
      doctor,
      days: countDaysAvailable(problem, doctor),
      onDays: countDaysAvailable(withoutOutWeeks(problem, doctor), doctor),
    }))
    .filter(({ days }) => days > 0);
  const daysAvailable = doctors.reduce((total, { days }) => total + days, 0);
  const onDays = doctors.reduce((total, own) => total + own.onDays, 0);
  return {
    of,
    lines: [...ids],
    doctors: doctors.length,
    daysAvailable,
    vakter,
    frequency: vakter === 0 ? null : round(daysAvailable / vakter),
    frequencyInOnWeeks: vakter === 0 || onDays === daysAvailable ? null : round(onDays / vakter),
  };
}

function withoutOutWeeks(problem: Problem, doctor: Doctor): Problem {
  return { ...problem, dates: problem.dates.filter((date) => !isOutWeek(doctor, date)) };
}
