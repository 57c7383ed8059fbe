import type { Text } from './issue.js';
import type { CompetenceFacts, DoctorCategory } from './job/doctor.js';
import { addMonths, type LocalDate } from './time.js';

/** What the regulation asks for on the dates of one reading of it. Data in src/rule-packs. */
export interface CompetencePack {
  readonly id: string;
  readonly title: Text;
  /** Months of clinical service, together with one of the two below. */
  readonly clinicalMonths: number;
  readonly legevakter: number;
  readonly municipalGpMonths: number;
  /** Whether completed LIS1 alone lets a doctor have vakt alone. */
  readonly lis1Suffices: 'no' | 'yes' | 'with both courses';
}

/** The three questions that a roster asks of a doctor on a date. */
export interface Competence {
  /** May have vakt alone. */
  readonly solo: boolean;
  /** May be the colleague on duty whom a doctor without solo competence leans on. */
  readonly maySupervise: boolean;
  readonly mayBeBakvakt: boolean;
  /** Solo only because the pack widens it beyond the main rule; such days are reported. */
  readonly soloByException: boolean;
}

/**
 * @param legevakter legevakter counted before the date: frozen at the start of the period, plus locked vakter
 * @see akuttmedisinforskriften (FOR-2015-03-20-231) § 7
 */
export function competenceOn(
  facts: CompetenceFacts,
  category: DoctorCategory,
  date: LocalDate,
  pack: CompetencePack,
  legevakter: number,
): Competence {
  const main = meetsMainRule(facts, date, pack, legevakter);
  const widened = !main && meetsWidening(facts, date, pack);
  const mayBack = main && category !== 'LIS1';
  return { solo: main || widened, maySupervise: mayBack, mayBeBakvakt: mayBack, soloByException: widened };
}

function meetsMainRule(
  facts: CompetenceFacts,
  date: LocalDate,
  pack: CompetencePack,
  legevakter: number,
): boolean {
  if (hasHappened(facts.specialistFrom, date) || hasHappened(facts.godkjentAllmennlegeFrom, date))
    return true;
  return (
    monthsOn(facts.clinicalService, date) >= pack.clinicalMonths &&
    (legevakter >= pack.legevakter || monthsOn(facts.municipalGpService, date) >= pack.municipalGpMonths)
  );
}

function meetsWidening(facts: CompetenceFacts, date: LocalDate, pack: CompetencePack): boolean {
  if (pack.lis1Suffices === 'no' || !hasHappened(facts.lis1CompletedOn, date)) return false;
  return (
    pack.lis1Suffices === 'yes' ||
    (hasHappened(facts.akuttmedisinkursOn, date) && hasHappened(facts.voldOgOvergrepskursOn, date))
  );
}

function hasHappened(on: LocalDate | null | undefined, date: LocalDate): boolean {
  return on !== undefined && on !== null && on <= date;
}

function monthsOn(counted: CompetenceFacts['clinicalService'], date: LocalDate): number {
  if (counted === undefined) return 0;
  if (date < counted.on) return counted.accruing ? monthsBefore(counted, date) : 0;
  if (!counted.accruing) return counted.months;
  let months = counted.months;
  while (addMonths(counted.on, months - counted.months + 1) <= date) months += 1;
  return months;
}

/** A count says nothing of an earlier date, but for a service that gives a month each month: then one less for each month begun. */
function monthsBefore(
  { months, on }: { readonly months: number; readonly on: LocalDate },
  date: LocalDate,
): number {
  let less = 0;
  while (less < months && addMonths(on, -less) > date) less += 1;
  return months - less;
}
