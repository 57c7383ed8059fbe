import { isWorkByException, yearOf } from '../domain/exemption.js';
import type { ExemptionDays } from '../domain/job/plan-input.js';
import { heldVakter, type Roster } from '../domain/roster.js';
import type { LocalDate } from '../domain/time.js';
import type { ActiveRule } from '../rules/active-rules.js';
import { exemptionDaysId, readExemptionDays } from '../rules/catalogue/exemption-days.js';
import type { LegalSource } from '../rules/rule.js';
import { meldSt23, productChoice } from '../rules/sources.js';
import { round } from './hours.js';

/** Most days worked in posts by exception: in a calendar year at the legevakt and in other posts, and in all. */
export interface ExemptionLimits {
  readonly legevaktDays: number;
  readonly otherDays: number;
  readonly totalDays: number;
}

export interface ExemptionYearLine {
  readonly doctor: string;
  /** Days worked in the year: those of the ledger, and the dates on which a roster gives a vakt. */
  readonly legevaktDays: number;
  readonly otherDays: number;
  /** What the limits leave after the year, never below 0; null where the days of a month are not known. */
  readonly remaining: ExemptionLimits | null;
  /** What the year has above the limits, 0 where it has nothing; null where `remaining` is. */
  readonly excess: ExemptionLimits | null;
}

/** What a kommune is to report of a calendar year, doctor by doctor, by id. */
export interface ExemptionYear {
  readonly year: number;
  /** Last date for the report to statsforvalter; null for a year that the duty does not span. */
  readonly reportBy: LocalDate | null;
  readonly lines: readonly ExemptionYearLine[];
  readonly sources: readonly LegalSource[];
}

/** Years of which the proposal asks for a report. */
const [firstReported, lastReported] = [2026, 2028];

const sources: readonly LegalSource[] = [
  meldSt23(
    'rapport om bruk av unntak til statsforvalteren innen 31. mars, for 2026-2028; forslag, vedtak ikke sett',
  ),
  productChoice('at hver dato med vakt er én dag'),
];

interface Worked {
  readonly doctor: string;
  readonly year: number;
  readonly kind: ExemptionDays['kind'];
  readonly days: number;
}

/** The year's days of a ledger that was written before the rosters, and of the rosters, in the order of the doctors' first mention. */
export function reportExemptionYear(
  year: number,
  ledger: readonly ExemptionDays[],
  rosters: readonly Roster[],
  limits?: ExemptionLimits,
): ExemptionYear {
  const worked = [...ledger, ...daysOfRosters(rosters)].filter((own) => own.year <= year && own.days > 0);
  const doctors = new Set(worked.filter((own) => own.year === year).map(({ doctor }) => doctor));
  const lines = [...doctors].map((doctor) => {
    const own = worked.filter((each) => each.doctor === doctor);
    const ofYear = own.filter((each) => each.year === year);
    const legevaktDays = sumDays(ofYear.filter(({ kind }) => kind === 'legevakt'));
    const otherDays = sumDays(ofYear.filter(({ kind }) => kind === 'annet'));
    const used = { legevaktDays, otherDays, totalDays: sumDays(own) };
    return {
      doctor,
      legevaktDays,
      otherDays,
      remaining: limits === undefined ? null : beyond(used, limits),
      excess: limits === undefined ? null : beyond(limits, used),
    };
  });
  const isReported = firstReported <= year && year <= lastReported;
  return { year, reportBy: isReported ? (`${year + 1}-03-31` as LocalDate) : null, lines, sources };
}

/** The limits that the job's rule sets; undefined where it is off or the days of a month are not given. */
export function exemptionLimits(rules: readonly ActiveRule[]): ExemptionLimits | undefined {
  const active = rules.find(({ rule }) => rule.id === exemptionDaysId);
  if (active === undefined) return undefined;
  const { daysPerMonth, legevaktMonths, otherMonths, totalMonths } = readExemptionDays(active.parameters);
  if (daysPerMonth === null) return undefined;
  const [legevaktDays, otherDays, totalDays] = [legevaktMonths, otherMonths, totalMonths].map(
    (months) => months * daysPerMonth,
  ) as [number, number, number];
  return { legevaktDays, otherDays, totalDays };
}

/** Dates on which a doctor in a post by exception has a vakt, each once however many rosters or vakter it is in. */
function daysOfRosters(rosters: readonly Roster[]): Worked[] {
  const days = new Map<string, Worked>();
  for (const roster of rosters)
    for (const { vakt, doctorId } of heldVakter(roster)) {
      const doctor = roster.problem.doctorById.get(doctorId);
      if (doctor === undefined || !isWorkByException(doctor, vakt)) continue;
      const worked = { doctor: doctorId, year: yearOf(vakt.date), kind: 'legevakt' as const, days: 1 };
      days.set(`${doctorId} ${vakt.date}`, worked);
    }
  return [...days.values()];
}

function sumDays(worked: readonly Pick<Worked, 'days'>[]): number {
  return worked.reduce((total, { days }) => total + days, 0);
}

/** What the second has above the first, never below 0. */
function beyond(first: ExemptionLimits, second: ExemptionLimits): ExemptionLimits {
  const over = (of: keyof ExemptionLimits): number => Math.max(0, round(second[of] - first[of]));
  return {
    legevaktDays: over('legevaktDays'),
    otherDays: over('otherDays'),
    totalDays: over('totalDays'),
  };
}
