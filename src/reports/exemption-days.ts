import { isByException, yearOf } from '../domain/exemption.js';
import type { Text } from '../domain/issue.js';
import { heldVakter, type Roster } from '../domain/roster.js';
import type { LocalDate } from '../domain/time.js';
import type { ActiveRule } from '../rules/active-rules.js';
import { exemptionLimits, reportExemptionYear, type ExemptionYear } from './exemption-year-report.js';

/** A vakt whose holder may have it alone only because a temporary or proposed reading widens the requirement. */
export interface ExemptionDay {
  readonly date: LocalDate;
  readonly doctor: string;
  readonly vakt: string;
  /** The reading of the regulation that holds on the date. */
  readonly pack: string;
  readonly packTitle: Text;
}

export interface ExemptionReport {
  readonly days: readonly ExemptionDay[];
  /** Number of different dates by doctor. */
  readonly daysByDoctor: Readonly<Record<string, number>>;
  /** Another exception: posts of doctors neither specialist nor under specialisation. The calendar years of the period with such days, the ledger included. */
  readonly years: readonly ExemptionYear[];
}

export function reportExemptionDays(roster: Roster, rules: readonly ActiveRule[]): ExemptionReport {
  const { problem } = roster;
  const days = heldVakter(roster).flatMap(({ vakt, doctorId }): ExemptionDay[] => {
    const doctor = problem.doctorById.get(doctorId);
    if (doctor === undefined || !isByException(problem, doctor, vakt)) return [];
    const { id, title } = problem.competencePackOn(vakt.date);
    return [{ date: vakt.date, doctor: doctorId, vakt: vakt.id, pack: id, packTitle: title }];
  });
  const doctors = [...new Set(days.map(({ doctor }) => doctor))];
  return {
    days,
    daysByDoctor: Object.fromEntries(
      doctors.map((doctor) => [
        doctor,
        new Set(days.filter((day) => day.doctor === doctor).map(({ date }) => date)).size,
      ]),
    ),
    years: [...new Set(problem.dates.map(yearOf))]
      .map((year) => reportExemptionYear(year, problem.job.exemptionLedger, [roster], exemptionLimits(rules)))
      .filter(({ lines }) => lines.length > 0),
  };
}
