import { isHelligdag } from './calendar/helligdager.js';
import { isHelg, isInScheme, isNatt, isOutWeek, type Doctor } from './doctor.js';
import type { Fritak } from './job/doctor.js';
import type { FairnessGroup, FairnessMeasure } from './job/plan-input.js';
import type { Problem } from './problem.js';
import {
  addDays,
  datesFromTo,
  instantAt,
  isoWeekday,
  localDateOf,
  overlapMinutes,
  startOfDate,
  type EpochMinute,
} from './time.js';
import type { Duty, Vakt } from './vakt.js';

const threeHours = 180;

/** What one duty counts in a measure: weighted hours for `hours`, else 1 or 0. */
export function measureOf(measure: FairnessMeasure, duty: Duty, hjemmevaktWeight: number): number {
  switch (measure) {
    case 'hours':
      return ((duty.end - duty.start) / 60) * (duty.countsAsPresent ? 1 : hjemmevaktWeight);
    case 'natt':
      return isNatt(duty) ? 1 : 0;
    case 'helg':
      return isHelg(duty) ? 1 : 0;
    case 'fredagskveld':
      return isFredagskveld(duty) ? 1 : 0;
    case 'helligdag':
      return isOnHelligdag(duty) ? 1 : 0;
  }
}

/** At least three hours of a Friday 17-24. */
export function isFredagskveld(duty: Duty): boolean {
  return datesFromTo(duty.date, localDateOf((duty.end - 1) as EpochMinute))
    .filter((date) => isoWeekday(date) === 5)
    .some((friday) => {
      const evening = { start: instantAt(friday, 17 * 60), end: instantAt(friday, 24 * 60) };
      return overlapMinutes(duty, evening) >= threeHours;
    });
}

/** At least three hours on helligdager; a date with two names counts once. */
export function isOnHelligdag(duty: Duty): boolean {
  const minutes = datesFromTo(duty.date, localDateOf((duty.end - 1) as EpochMinute))
    .filter(isHelligdag)
    .reduce(
      (total, date) =>
        total + overlapMinutes(duty, { start: startOfDate(date), end: startOfDate(addDays(date, 1)) }),
      0,
    );
  return minutes >= threeHours;
}

/** A doctor's part of a group's load and the band around it that costs nothing. */
export interface FairShare {
  readonly doctorId: string;
  readonly groupId: string;
  readonly daysAvailable: number;
  readonly target: number;
  readonly low: number;
  readonly high: number;
  /** Size of a step outside the band: 1 for counts, the group's median vakt for hours. */
  readonly step: number;
}

export interface FairnessParameters {
  /** Weight of an hour that is not spent present, 0-1. */
  readonly hjemmevaktWeight: number;
  /** Most vakter of carried balance that count, either way. */
  readonly balanceCapVakter: number;
}

/** The vakter whose load a group shares. */
export function vakterOfGroup(problem: Problem, group: FairnessGroup): Vakt[] {
  return problem.vakter.filter((vakt) => vakt.requirement === 'minimum' && group.lines.includes(vakt.lineId));
}

/**
 * Target = the group's load x own base x days available / sum of the same - carried balance. Whole vakter can never hit a fraction, so
 * the band reaches from the vakt below the target to the vakt above it. Empty where the period has none of the measure: there is
 * nothing to even out, and balances wait.
 */
export function fairShares(
  problem: Problem,
  group: FairnessGroup,
  measure: FairnessMeasure,
  { hjemmevaktWeight, balanceCapVakter }: FairnessParameters,
): FairShare[] {
  const vakter = vakterOfGroup(problem, group);
  const counted = vakter
    .map((vakt) => measureOf(measure, vakt, hjemmevaktWeight))
    .filter((amount) => amount > 0);
  const members = problem.doctors.filter(({ groups }) => groups.includes(group.id));
  const step = measure === 'hours' ? median(counted) : 1;
  if (step === undefined) return [];
  const load = counted.reduce((total, amount) => total + amount, 0);
  if (load === 0) return [];
  const claims = members.map((doctor) => {
    const daysAvailable = countDaysAvailable(problem, doctor, group, measure);
    return { doctor, daysAvailable, claim: baseOf(doctor, group) * daysAvailable };
  });
  const whole = claims.reduce((total, { claim }) => total + claim, 0);
  if (whole === 0) return [];
  return claims.map(({ doctor, daysAvailable, claim }) => {
    const cap = balanceCapVakter * step;
    const carried = problem.job.balances
      .filter((own) => own.doctor === doctor.id && own.group === group.id && own.measure === measure)
      .reduce((total, { amount }) => total + amount, 0);
    const target = (load * claim) / whole - Math.min(cap, Math.max(-cap, carried));
    const steps = target / step;
    return {
      doctorId: doctor.id,
      groupId: group.id,
      daysAvailable,
      target,
      low: Math.max(0, step * Math.floor(steps + 1e-9)),
      high: Math.max(0, step * Math.ceil(steps - 1e-9)),
      step,
    };
  });
}

/** Dates in the scheme without permisjon, sickness or a fritak that touches the measure; ferie, courses, wishes and out-weeks do not reduce them, but a doctor out all period has none. */
function countDaysAvailable(
  problem: Problem,
  doctor: Doctor,
  group: FairnessGroup,
  measure: FairnessMeasure,
): number {
  const kinds = new Set(problem.lines.filter(({ id }) => group.lines.includes(id)).map(({ kind }) => kind));
  const touches: Readonly<Record<Fritak['scope'], boolean>> = {
    all: true,
    natt: measure === 'natt',
    helg: measure === 'helg',
    tilstede: [...kinds].every((kind) => kind === 'tilstede' || kind === 'legevaktbil'),
    utrykning: [...kinds].every((kind) => kind === 'hjemmevakt' || kind === 'legevaktbil'),
  };
  if (problem.dates.every((date) => isOutWeek(doctor, date))) return 0;
  const reducing = doctor.absences.filter(({ kind }) => kind === 'permisjon' || kind === 'sykdom');
  return problem.dates.filter(
    (date) =>
      isInScheme(doctor, date) &&
      !reducing.some(({ from, to }) => from <= date && date <= to) &&
      !doctor.fritak.some(
        ({ from, to, scope }) => touches[scope] && from <= date && (to === undefined || date <= to),
      ),
  ).length;
}

function baseOf(doctor: Doctor, group: FairnessGroup): number {
  switch (group.base) {
    case 'equal':
      return 1;
    case 'stilling':
      return doctor.stillingPercent / 100;
    case 'listLength':
      return doctor.listLength ?? 0;
    case 'localShare':
      return doctor.localShare ?? 0;
  }
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}
