import { z } from 'zod';
import { doctorCategory, type DoctorCategory } from '../domain/job/doctor.js';
import { isCombinedLine, isPrimaryLine, poolDemand, sharedLines } from '../domain/pool-frequency.js';
import type { Roster } from '../domain/roster.js';
import type { Vaktlinje } from '../domain/vakt.js';
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

/**
 * Employed nattleger work far more often than any N-delt; they count only where the job's cap on frequency names them. LIS1 never fill a
 * seat of it.
 */
export function categoriesLeftOut(rules: readonly ActiveRule[]): DoctorCategory[] {
  const cap = rules.find(({ rule }) => rule.id === 'frequency-cap');
  const named = cap === undefined ? [] : namedCategories.parse(cap.parameters).categories;
  return named.includes('nattlege') ? ['LIS1'] : ['nattlege', 'LIS1'];
}

/** Of some lines; conditional bakvakter count where they are used. */
export function frequencyOf(
  { problem, assignments }: Roster,
  of: PoolFrequency['of'],
  lines: readonly Vaktlinje[],
  leftOut: readonly DoctorCategory[],
): PoolFrequency {
  const demand = poolDemand(problem, lines, leftOut);
  const { doctors, daysAvailable, daysInOnWeeks } = demand;
  const vakter = demand.vakter + demand.conditional.filter(({ id }) => assignments.has(id)).length;
  return {
    of,
    lines: lines.map(({ id }) => id),
    doctors,
    daysAvailable,
    vakter,
    frequency: vakter === 0 ? null : round(daysAvailable / vakter),
    frequencyInOnWeeks:
      vakter === 0 || daysInOnWeeks === daysAvailable ? null : round(daysInOnWeeks / vakter),
  };
}
