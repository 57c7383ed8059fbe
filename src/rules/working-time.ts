import type { LinearExpression } from '../../solver/index.js';
import { layOutPosts, type Doctor, type PostDay } from '../domain/doctor.js';
import { spanOfDates, type HoursWindow } from '../domain/hours-window.js';
import type { Text } from '../domain/issue.js';
import { isDisplacedBy } from '../domain/post-release.js';
import type { Problem } from '../domain/problem.js';
import { dutiesByDoctor, type Roster } from '../domain/roster.js';
import {
  addDays,
  datesFromTo,
  localDateOf,
  overlapMinutes,
  startOfDate,
  type EpochMinute,
  type LocalDate,
  type Span,
} from '../domain/time.js';
import type { Duty } from '../domain/vakt.js';
import { workingMinutes, workingShare } from '../domain/working-minutes.js';
import { constant, minus, scale, sum } from './expression.js';
import type { ModelScope, Violation } from './rule.js';

const dayMinutes = 24 * 60;
/** Minutes of hjemmevakt are fractions; sums of them are not exact. */
const tolerance = 1e-6;

interface Work {
  readonly span: Span;
  readonly date: LocalDate;
  readonly share: number;
  readonly held: LinearExpression;
}

/** What a doctor may come to work: candidates, and each post unless a vakt that is held takes its place. */
function possibleWork(scope: ModelScope, doctor: Doctor, posts: readonly PostDay[]): Work[] {
  const candidates = scope.candidates(doctor);
  return [
    ...candidates.map(({ duty, held }) => ({
      span: duty,
      date: duty.date,
      share: workingShare(doctor, duty),
      held,
    })),
    ...posts.map((post) => {
      const displacing = candidates.filter(({ duty }) => isDisplacedBy(duty, post));
      const subject = { doctorId: doctor.id, date: post.date, about: `${doctor.id} ${post.start}` };
      const held =
        displacing.length === 0
          ? constant(1)
          : scope.hinge([minus(constant(1), sum(displacing.map((own) => own.held)))], subject);
      return { span: post, date: post.date, share: 1, held };
    }),
  ];
}

/** What posts do by themselves is no matter of the roster: they raise the limit where they go beyond it. */
function limitBesidePosts(limitMinutes: number, posts: readonly Span[], window: Span): number {
  return Math.max(
    limitMinutes,
    posts.reduce((total, post) => total + overlapMinutes(post, window), 0),
  );
}

/** Rows: working time in each window at most its limit. O(windows) rows of O(candidates + posts) terms a doctor. */
export function constrainHoursInWindows(
  scope: ModelScope,
  doctor: Doctor,
  windows: readonly HoursWindow[],
): void {
  const [first, last] = [windows[0]?.first, windows.at(-1)?.last];
  if (first === undefined || last === undefined) return;
  const posts = layOutPosts(doctor, addDays(first, -1), last);
  const work = possibleWork(scope, doctor, posts);
  for (const window of windows) {
    const span = spanOfDates(window);
    const parts = work.flatMap(({ span: own, share, held }) => {
      const minutes = overlapMinutes(own, span) * share;
      return minutes > 0 ? [{ minutes, held }] : [];
    });
    const limit = limitBesidePosts(window.limitMinutes, posts, span);
    if (parts.reduce((total, { minutes }) => total + minutes, 0) <= limit) continue;
    const subject = { doctorId: doctor.id, date: window.first, about: `${doctor.id} ${window.first}` };
    scope.atMost(sum(parts.map(({ minutes, held }) => scale(minutes, held))), limit, subject);
  }
}

/** Reads the finished roster: minutes of each date, added up by window. Of windows in a row with the same vakter the fullest is told, the last of equals. */
export function checkHoursInWindows(
  roster: Roster,
  windowsOf: (doctor: Doctor) => readonly HoursWindow[],
): Violation[] {
  const duties = dutiesByDoctor(roster);
  return roster.problem.doctors.flatMap((doctor) => {
    const windows = windowsOf(doctor);
    const [first, last] = [windows[0]?.first, windows.at(-1)?.last];
    if (first === undefined || last === undefined) return [];
    const own = duties.get(doctor.id) ?? [];
    const posts = layOutPosts(doctor, addDays(first, -1), last);
    const minutesOn = minutesByDate(doctor, own, posts);
    const found = windows.flatMap((window): Violation[] => {
      const span = spanOfDates(window);
      const limit = limitBesidePosts(window.limitMinutes, posts, span);
      const dates = datesFromTo(window.first, window.last);
      const minutes = dates.reduce((total, date) => total + (minutesOn.get(date) ?? 0), 0);
      if (minutes <= limit + tolerance) return [];
      const vaktIds = own.filter((duty) => workingMinutes(doctor, duty, span) > 0).map(({ id }) => id);
      const detail = { minutes, limit, last: window.last, weeks: dates.length / 7 };
      return [{ doctorId: doctor.id, date: window.first, vaktIds, penalty: minutes - limit, detail }];
    });
    return fullestOfEachRun(found);
  });
}

function fullestOfEachRun(found: readonly Violation[]): Violation[] {
  const told: Violation[] = [];
  for (const violation of found) {
    const before = told.at(-1);
    if (before?.vaktIds.join() !== violation.vaktIds.join()) told.push(violation);
    else if (violation.penalty >= before.penalty - tolerance) told[told.length - 1] = violation;
  }
  return told;
}

function minutesByDate(
  doctor: Doctor,
  duties: readonly Duty[],
  posts: readonly PostDay[],
): ReadonlyMap<LocalDate, number> {
  const minutesOn = new Map<LocalDate, number>();
  const add = (span: Span, share: number): void => {
    for (const date of datesFromTo(localDateOf(span.start), localDateOf((span.end - 1) as EpochMinute))) {
      const minutes = share * overlapMinutes(span, spanOfDates({ first: date, last: date }));
      minutesOn.set(date, (minutesOn.get(date) ?? 0) + minutes);
    }
  };
  for (const duty of duties) add(duty, workingShare(doctor, duty));
  for (const post of posts) if (!duties.some((duty) => isDisplacedBy(duty, post))) add(post, 1);
  return minutesOn;
}

/**
 * Rows: working time in the 24 hours from each beginning of work, vakt or post, at most the limit where that work is held.
 * O(candidates + posts) rows a doctor.
 */
export function constrainHoursInDay(scope: ModelScope, doctor: Doctor, limitMinutes: number): void {
  const work = possibleWork(scope, doctor, doctor.postDays);
  for (const first of work) {
    const window = dayFrom(first.span.start);
    const minutesOf = ({ span, share }: Work): number => overlapMinutes(span, window) * share;
    const own = minutesOf(first);
    const others = work.filter((other) => other !== first && minutesOf(other) > 0);
    const most = others.reduce((total, other) => total + minutesOf(other), 0);
    const limit = limitBesidePosts(limitMinutes, doctor.postDays, window);
    if (own + most <= limit) continue;
    scope.atMost(
      sum([
        ...others.map((other) => scale(minutesOf(other), other.held)),
        scale(own + most - limit, first.held),
      ]),
      most,
      { doctorId: doctor.id, date: first.date, about: `${doctor.id} ${first.span.start}` },
    );
  }
}

/** Reads the finished roster: working time in the 24 hours from each beginning of work. */
export function checkHoursInDay(
  roster: Roster,
  limitOf: (doctor: Doctor) => number | undefined,
): Violation[] {
  const duties = dutiesByDoctor(roster);
  return roster.problem.doctors.flatMap((doctor) => {
    const limitMinutes = limitOf(doctor);
    if (limitMinutes === undefined) return [];
    const own = duties.get(doctor.id) ?? [];
    const posts = doctor.postDays.filter((post) => !own.some((duty) => isDisplacedBy(duty, post)));
    return [...own, ...posts].flatMap(({ date, start }): Violation[] => {
      const window = dayFrom(start);
      const within = own.filter((duty) => workingMinutes(doctor, duty, window) > 0);
      const minutes =
        within.reduce((total, duty) => total + workingMinutes(doctor, duty, window), 0) +
        posts.reduce((total, post) => total + overlapMinutes(post, window), 0);
      const limit = limitBesidePosts(limitMinutes, doctor.postDays, window);
      if (minutes <= limit + tolerance) return [];
      const vaktIds = within.map(({ id }) => id);
      return [{ doctorId: doctor.id, date, vaktIds, penalty: minutes - limit, detail: { minutes, limit } }];
    });
  });
}

function dayFrom(start: EpochMinute): Span {
  return { start, end: (start + dayMinutes) as EpochMinute };
}

/** `what` of before the period history does not tell; what is known is judged all the same. */
export function notSeenBefore(
  problem: Problem,
  doctors: readonly Doctor[],
  days: number,
  what: Text,
): Text[] {
  const { from } = problem.job.period;
  const needed = addDays(from, 1 - days);
  const without = doctors.filter((doctor) => {
    const since = doctor.from !== undefined && doctor.from > needed ? doctor.from : needed;
    const known = problem.historyByDoctor.get(doctor.id) ?? [];
    return since < from && !known.some(({ start }) => start < startOfDate(addDays(since, 1)));
  });
  if (without.length === 0) return [];
  const ids = without.map(({ id }) => id).join(', ');
  return [
    {
      nb: `${what.nb} er bare vurdert etter det som er kjent for ${ids}: historikken rekker ikke ${days} dager tilbake.`,
      en: `${what.en} are judged by what is known only for ${ids}: the history does not reach ${days} days back.`,
    },
  ];
}
