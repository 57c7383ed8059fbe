import { countDaysToShare } from './days-available.js';
import { isOutWeek, type Doctor } from './doctor.js';
import type { DoctorCategory } from './job/doctor.js';
import type { Problem } from './problem.js';
import type { Vakt, Vaktlinje } from './vakt.js';

/** What makes the frequency of some lines: F = days available / vakter, the N that a pool can hold of "N-delt". */
export interface PoolDemand {
  /** With at least one day available. */
  readonly doctors: number;
  /** Sum over the doctors of the lines' pools; none for a rotation that is out the whole period. */
  readonly daysAvailable: number;
  /** Of these, the days outside the doctors' out-weeks. */
  readonly daysInOnWeeks: number;
  /** Minimum seats. */
  readonly vakter: number;
  /** Bakvakter that count as vakter where they are used. */
  readonly conditional: readonly Vakt[];
}

/** Doctors of `leftOut` fill no seat of an N-delt: employed nattleger work far more often, and a LIS1 is one more beside the others. */
export function poolDemand(
  problem: Problem,
  lines: readonly Vaktlinje[],
  leftOut: readonly DoctorCategory[],
): PoolDemand {
  const pools = new Set(lines.flatMap((line) => line.pools));
  const vakter = problem.vakter.filter(({ line }) => lines.includes(line));
  const doctors = problem.doctors
    .filter((doctor) => !leftOut.includes(doctor.category) && doctor.pools.some((pool) => pools.has(pool)))
    .map((doctor) => ({
      days: countDaysToShare(problem, doctor),
      onDays: countDaysToShare(withoutOutWeeks(problem, doctor), doctor),
    }))
    .filter(({ days }) => days > 0);
  return {
    doctors: doctors.length,
    daysAvailable: doctors.reduce((total, { days }) => total + days, 0),
    daysInOnWeeks: doctors.reduce((total, { onDays }) => total + onDays, 0),
    vakter: vakter.filter(({ requirement }) => requirement === 'minimum').length,
    conditional: vakter.filter(({ requirement }) => requirement === 'conditional'),
  };
}

/** Days available that are missing where every doctor is to have one vakt in `everyNth` days at most; 0 where F >= N. */
export function missingDays(
  { daysAvailable }: Pick<PoolDemand, 'daysAvailable'>,
  vakter: number,
  everyNth: number,
): number {
  return Math.max(0, everyNth * vakter - daysAvailable);
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

function withoutOutWeeks(problem: Problem, doctor: Doctor): Problem {
  return { ...problem, dates: problem.dates.filter((date) => !isOutWeek(doctor, date)) };
}
