import type { Doctor } from '../domain/doctor.js';
import type { Problem } from '../domain/problem.js';
import { dutiesByDoctor, type Roster } from '../domain/roster.js';
import type { EpochMinute, LocalDate, Span } from '../domain/time.js';
import type { Text } from '../domain/issue.js';
import type { LinearExpression } from '../../solver/index.js';
import { constant, isZero, minus, scale, sum } from './expression.js';
import type { ModelScope, Violation } from './rule.js';

/** Free time of `restMinutes` in one piece within each window of `windowMinutes` that begins where a vakt begins. */
export interface RestInWindow {
  readonly windowMinutes: number;
  readonly restMinutes: number;
}

/**
 * Rows. A free stretch can begin only where work ends, so for each vakt `i` the possible beginnings `p` in its window are the ends of
 * the doctor's candidates and posts. `broken_p = max(held of what meets [p, p + rest))`; then `held_i + sum(broken_p) <= number of p`.
 * O(candidates x beginnings) rows a doctor.
 */
export function constrainRest(
  scope: ModelScope,
  doctor: Doctor,
  { windowMinutes, restMinutes }: RestInWindow,
): void {
  const working = scope.candidates(doctor).filter(({ duty }) => duty.countsAsWork);
  const busy: { readonly span: Span; readonly held: LinearExpression }[] = [
    ...working.map(({ duty, held }) => ({ span: duty, held })),
    ...doctor.postDays.map((post) => ({ span: post, held: constant(1) })),
  ];
  const brokenAt = new Map<EpochMinute, ReturnType<ModelScope['hinge']>>();
  for (const { duty, held } of working) {
    const latest = duty.start + windowMinutes - restMinutes;
    const subject = { doctorId: doctor.id, date: duty.date, about: `${doctor.id} ${duty.id}` };
    const beginnings = [...new Set(busy.map(({ span }) => span.end))].filter(
      (end) => duty.end <= end && end <= latest,
    );
    for (const beginning of beginnings) {
      if (brokenAt.has(beginning)) continue;
      const meets = busy.filter(({ span }) => span.start < beginning + restMinutes && span.end > beginning);
      const terms = meets.map((other) => other.held).filter((expression) => !isZero(expression));
      brokenAt.set(beginning, terms.length === 0 ? constant(0) : scope.hinge(terms, subject));
    }
    const broken = sum(beginnings.map((beginning) => brokenAt.get(beginning) ?? constant(0)));
    scope.atMost(sum([held, broken]), beginnings.length, subject);
  }
}

/** Reads the finished roster: for each vakt, the longest free stretch in its window. */
export function checkRest(
  roster: Roster,
  windowOf: (doctor: Doctor) => RestInWindow | undefined,
): Violation[] {
  const duties = dutiesByDoctor(roster);
  return roster.problem.doctors.flatMap((doctor) => {
    const window = windowOf(doctor);
    if (window === undefined) return [];
    const working = (duties.get(doctor.id) ?? []).filter(({ countsAsWork }) => countsAsWork);
    return working.flatMap((duty) => {
      const span = { start: duty.start, end: (duty.start + window.windowMinutes) as EpochMinute };
      const longest = longestFree(span, [...working, ...doctor.postDays]);
      if (longest >= window.restMinutes) return [];
      return [
        {
          doctorId: doctor.id,
          date: duty.date,
          vaktIds: [duty.id],
          penalty: 1,
          detail: { longestFreeMinutes: longest },
        },
      ];
    });
  });
}

/** What is not known about rest before the period, where nothing of a doctor's history is given. */
export function unknownBefore(problem: Problem, doctors: readonly Doctor[], days: number): Text[] {
  const without = doctors
    .filter(({ id }) => (problem.historyByDoctor.get(id) ?? []).length === 0)
    .map(({ id }) => id);
  if (without.length === 0) return [];
  return [
    {
      nb: `Vinduer som begynner før ${problem.job.period.from} er ikke vurdert for ${without.join(', ')}: historikk for de siste ${days} dagene mangler.`,
      en: `Windows that begin before ${problem.job.period.from} are not judged for ${without.join(', ')}: history for the last ${days} days is missing.`,
    },
  ];
}

/** Hours within a rolling window that begins at any start of work; O(candidates^2) terms a doctor. */
export function constrainWorkInWindow(
  scope: ModelScope,
  doctor: Doctor,
  windowMinutes: number,
  limitMinutes: number,
): void {
  const working = scope.candidates(doctor).filter(({ duty }) => duty.countsAsWork);
  const starts = new Map<EpochMinute, LocalDate>(working.map(({ duty }) => [duty.start, duty.date]));
  for (const [start, date] of starts) {
    const end = start + windowMinutes;
    const inWindow = working.flatMap(({ duty, held }) => {
      const minutes = Math.min(duty.end, end) - Math.max(duty.start, start);
      return minutes > 0 ? [scale(minutes, held)] : [];
    });
    scope.atMost(minus(sum(inWindow), constant(limitMinutes)), 0, {
      doctorId: doctor.id,
      date,
      about: `${doctor.id} ${start}`,
    });
  }
}

function longestFree(window: Span, busy: readonly Span[]): number {
  let longest = 0;
  let freeFrom = window.start;
  const inside = busy
    .filter(({ start, end }) => end > window.start && start < window.end)
    .sort((a, b) => a.start - b.start);
  for (const { start, end } of inside) {
    longest = Math.max(longest, start - freeFrom);
    if (end > freeFrom) freeFrom = end;
  }
  return Math.max(longest, window.end - freeFrom);
}
