import type { Doctor } from '../domain/doctor.js';
import type { Problem } from '../domain/problem.js';
import { workByDoctor, type Roster } from '../domain/roster.js';
import { addDays, startOfDate, type EpochMinute, type LocalDate, type Span } from '../domain/time.js';
import type { Language, Text } from '../domain/issue.js';
import type { LinearExpression } from '../../solver/index.js';
import { durationText } from './duration-text.js';
import type { FindingVerbs } from './finding-verbs.js';
import { constant, isZero, sum } from './expression.js';
import type { ModelScope, Violation } from './rule.js';

/** Free time of `restMinutes` in one piece within each window of `windowMinutes` that begins where a vakt begins. */
export interface RestInWindow {
  readonly windowMinutes: number;
  readonly restMinutes: number;
  /** The rest is what a local agreement gives. */
  readonly isByAgreement: boolean;
}

/**
 * Rows. A free stretch can begin only where work ends, so for each beginning of work `i`, vakt or post, the possible beginnings `p` in its
 * window are the ends of the doctor's candidates and posts. `broken_p = max(held of what meets [p, p + rest))`; then
 * `held_i + sum(broken_p) <= number of p`. O(candidates x beginnings) rows a doctor.
 */
export function constrainRest(scope: ModelScope, doctor: Doctor, window: RestInWindow): void {
  const { windowMinutes, restMinutes } = window;
  const working = scope.candidates(doctor).filter(({ duty }) => duty.countsAsWork);
  if (working.length === 0) return;
  const busy: Work[] = [
    ...working.map(({ duty, held }) => ({ span: duty, date: duty.date, held })),
    ...doctor.postDays.map((post) => ({ span: post, date: post.date, held: constant(1) })),
  ];
  const brokenAt = new Map<EpochMinute, LinearExpression>();
  for (const { span, date, held } of busy) {
    const isPost = held.terms.length === 0 && doctor.postDays.some((post) => post === span);
    if (isPost && !postsAloneRest(doctor, span, window)) continue;
    const latest = span.start + windowMinutes - restMinutes;
    const subject = { doctorId: doctor.id, date, about: `${doctor.id} ${span.start}` };
    const ends = [...new Set(busy.map((other) => other.span.end))];
    const beginnings = ends.filter((end) => span.end <= end && end <= latest);
    for (const beginning of beginnings) {
      if (brokenAt.has(beginning)) continue;
      const meets = busy.filter(
        (other) => other.span.start < beginning + restMinutes && other.span.end > beginning,
      );
      const terms = meets.map((other) => other.held).filter((expression) => !isZero(expression));
      brokenAt.set(beginning, terms.length === 0 ? constant(0) : scope.hinge(terms, subject));
    }
    const broken = sum(beginnings.map((beginning) => brokenAt.get(beginning) ?? constant(0)));
    scope.atMost(sum([held, broken]), beginnings.length, subject);
  }
}

interface Work {
  readonly span: Span;
  readonly date: LocalDate;
  readonly held: LinearExpression;
}

/** What posts do by themselves is no matter of the roster. */
function postsAloneRest(doctor: Doctor, post: Span, { windowMinutes, restMinutes }: RestInWindow): boolean {
  const span = { start: post.start, end: (post.start + windowMinutes) as EpochMinute };
  return longestFree(span, doctor.postDays) >= restMinutes;
}

/** Reads the finished roster: for each beginning of work, vakt or post, the longest free stretch in its window. */
export function checkRest(
  roster: Roster,
  windowOf: (doctor: Doctor) => RestInWindow | undefined,
): Violation[] {
  const work = workByDoctor(roster);
  return roster.problem.doctors.flatMap((doctor) => {
    const window = windowOf(doctor);
    if (window === undefined) return [];
    const working = work.get(doctor.id) ?? [];
    const windowFrom = (start: EpochMinute): Span => ({
      start,
      end: (start + window.windowMinutes) as EpochMinute,
    });
    const judge = (date: LocalDate, span: Span, vaktIds: readonly string[], from: From): Violation[] => {
      const longest = longestFree(span, [...working, ...doctor.postDays]);
      if (longest >= window.restMinutes) return [];
      const about = `${from} ${span.start}`;
      const { restMinutes, isByAgreement } = window;
      const detail = { longestFreeMinutes: longest, restMinutes, limit: isByAgreement ? 'agreement' : 'law' };
      return [{ doctorId: doctor.id, date, vaktIds, about, penalty: 1, detail }];
    };
    const fromVakter = working.flatMap(({ id, date, start }) => judge(date, windowFrom(start), [id], 'vakt'));
    const fromPosts = doctor.postDays.flatMap(({ date, start }) => {
      const span = windowFrom(start);
      if (longestFree(span, doctor.postDays) < window.restMinutes) return [];
      const within = working.filter((duty) => duty.start < span.end && duty.end > span.start);
      return judge(
        date,
        span,
        within.map(({ id }) => id),
        'post',
      );
    });
    return [...fromVakter, ...fromPosts];
  });
}

/** `period` as in "i døgnet fra". */
export function explainRest(
  { doctorId, vaktIds, detail }: Violation,
  period: Text,
  { has }: FindingVerbs,
): Text {
  const isByAgreement = detail['limit'] === 'agreement';
  const minutes = (language: Language, key: string): string => durationText(detail[key], language);
  return {
    nb: `${doctorId ?? ''} ${has.nb} høyst ${minutes('nb', 'longestFreeMinutes')} sammenhengende fri ${period.nb} fra ${vaktIds.join()}; kravet er ${minutes('nb', 'restMinutes')} ${isByAgreement ? 'etter lokal avtale' : 'uten lokal avtale'}.`,
    nn: `${doctorId ?? ''} ${has.nn} høgst ${minutes('nn', 'longestFreeMinutes')} samanhengande fri ${period.nn} frå ${vaktIds.join()}; kravet er ${minutes('nn', 'restMinutes')} ${isByAgreement ? 'etter lokal avtale' : 'utan lokal avtale'}.`,
    en: `${doctorId ?? ''} ${has.en} at most ${minutes('en', 'longestFreeMinutes')} free in one piece ${period.en} from ${vaktIds.join()}; ${minutes('en', 'restMinutes')} are required ${isByAgreement ? 'by the local agreement' : 'without a local agreement'}.`,
  };
}

/** What a window begins with. */
type From = 'vakt' | 'post';

/** One finding says it: of windows that begin with a post those whose vakter another finding of the doctor names already are left out. */
export function withoutRepeats(found: readonly Violation[]): Violation[] {
  const beginsWith = ({ about = '' }: Violation, from: From): boolean => about.startsWith(from);
  const kept = found.filter((violation) => beginsWith(violation, 'vakt'));
  for (const violation of found.filter((own) => beginsWith(own, 'post'))) {
    const isSaid = kept.some(
      ({ doctorId, vaktIds }) =>
        doctorId === violation.doctorId && vaktIds.some((id) => violation.vaktIds.includes(id)),
    );
    if (!isSaid) kept.push(violation);
  }
  return kept;
}

/** What is not known about rest before the period, where nothing of a doctor's history is given. */
export function unknownBefore(problem: Problem, doctors: readonly Doctor[], days: number): Text[] {
  const needed = startOfDate(addDays(problem.job.period.from, -days));
  const without = doctors
    .filter(({ id }) => !(problem.historyByDoctor.get(id) ?? []).some(({ start }) => start <= needed))
    .map(({ id }) => id);
  if (without.length === 0) return [];
  return [
    {
      nb: `Vinduer som begynner før ${problem.job.period.from} er ikke vurdert for ${without.join(', ')}: det er ikke oppgitt historikk som rekker ${days} dager tilbake.`,
      nn: `Tidsrom som byrjar før ${problem.job.period.from} er ikkje vurderte for ${without.join(', ')}: det er ikkje oppgitt historikk som rekk ${days} dagar tilbake.`,
      en: `Windows that begin before ${problem.job.period.from} are not judged for ${without.join(', ')}: no history is given that reaches ${days} days back.`,
    },
  ];
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
