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
  daysBetween,
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
import type { ModelScope, Subject, Violation } from './rule.js';

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

/** What history comes to by itself, with the posts that it does not displace, is no matter of the roster: beyond the limit it is the limit. */
function limitBesideKnown(
  limitMinutes: number,
  doctor: Doctor,
  known: { readonly history: readonly Duty[]; readonly posts: readonly PostDay[] },
  window: Span,
): number {
  const posts = known.posts.filter((post) => !known.history.some((duty) => isDisplacedBy(duty, post)));
  const minutes =
    known.history.reduce((total, duty) => total + workingMinutes(doctor, duty, window), 0) +
    posts.reduce((total, post) => total + overlapMinutes(post, window), 0);
  return Math.max(limitMinutes, minutes);
}

/** Of one window: minutes of each piece of work in it, and how many those that are open may come to. */
interface WindowRow {
  readonly minutes: readonly number[];
  readonly rest: number;
  readonly first: LocalDate;
}

/**
 * Rows: working time in each window at most its limit, but where a window next to it asks for that already. O(windows) rows of
 * O(candidates + posts) terms a doctor.
 */
export function constrainHoursInWindows(
  scope: ModelScope,
  doctor: Doctor,
  windows: readonly HoursWindow[],
): void {
  const [first, last] = [windows[0]?.first, windows.at(-1)?.last];
  if (first === undefined || last === undefined) return;
  const posts = layOutPosts(doctor, addDays(first, -1), last);
  const history = scope.problem.historyByDoctor.get(doctor.id) ?? [];
  const work = possibleWork(scope, doctor, posts);
  const open = work.filter(({ held }) => held.terms.length > 0);
  const certain = work.filter(({ held }) => held.terms.length === 0);
  const subjectOf = (date: LocalDate): Subject => ({
    doctorId: doctor.id,
    date,
    about: `${doctor.id} ${date}`,
  });
  const rows: WindowRow[] = [];
  for (const window of windows) {
    if (!scope.problem.judges(window.first) || scope.isSilent(subjectOf(window.first))) continue;
    const span = spanOfDates(window);
    const limit = limitBesideKnown(window.limitMinutes, doctor, { history, posts }, span);
    const minutesOf = ({ span: own, share }: Work): number => overlapMinutes(own, span) * share;
    const row = {
      minutes: open.map(minutesOf),
      rest: limit - certain.reduce((total, own) => total + minutesOf(own) * own.held.constant, 0),
      first: window.first,
    };
    if (row.minutes.reduce((total, minutes) => total + minutes, 0) > row.rest) addUnlessImplied(rows, row);
  }
  for (const { minutes, rest, first: date } of rows) {
    const parts = open.flatMap(({ held }, index) => {
      const own = minutes[index] ?? 0;
      return own > 0 ? [scale(own, held)] : [];
    });
    scope.atMost(sum(parts), rest, subjectOf(date));
  }
}

/** As a window moves over the period it first takes in more and then less: of neighbours the stricter one says it. */
function addUnlessImplied(rows: WindowRow[], row: WindowRow): void {
  const last = rows.at(-1);
  if (last !== undefined && implies(last, row)) return;
  if (last !== undefined && implies(row, last)) rows.pop();
  rows.push(row);
}

/** At least as many minutes of everything in no more room. */
function implies(a: WindowRow, b: WindowRow): boolean {
  return a.rest <= b.rest && a.minutes.every((minutes, index) => minutes >= (b.minutes[index] ?? 0));
}

/** Reads the finished roster: minutes of each date, added up by window. What history does by itself is told apart from what the roster adds. */
export function checkHoursInWindows(
  roster: Roster,
  windowsOf: (doctor: Doctor) => readonly HoursWindow[],
): Violation[] {
  const { problem } = roster;
  const duties = dutiesByDoctor(roster);
  return problem.doctors.flatMap((doctor) => {
    const windows = windowsOf(doctor);
    const [first, last] = [windows[0]?.first, windows.at(-1)?.last];
    if (first === undefined || last === undefined) return [];
    const posts = layOutPosts(doctor, addDays(first, -1), last);
    const history = problem.historyByDoctor.get(doctor.id) ?? [];
    const known = minutesByDate(doctor, history, posts);
    const held = duties.get(doctor.id) ?? [];
    const all = minutesByDate(doctor, held, posts);
    const knownIn = addUp(known, { first, last });
    const exceeding = (
      own: readonly Duty[],
      minutesIn: (window: HoursWindow) => number,
      leastIn: (window: HoursWindow) => number,
    ): Violation[] =>
      windows.flatMap((window): Violation[] => {
        const minutes = minutesIn(window);
        const limit = Math.max(window.limitMinutes, leastIn(window));
        if (minutes <= limit + tolerance) return [];
        const span = spanOfDates(window);
        const vaktIds = own.filter((duty) => workingMinutes(doctor, duty, span) > 0).map(({ id }) => id);
        if (vaktIds.length === 0) return [];
        const { first: date, last: until } = window;
        const detail = { minutes, limit, last: until, weeks: (daysBetween(date, until) + 1) / 7 };
        return [{ doctorId: doctor.id, date, vaktIds, penalty: minutes - limit, detail }];
      });
    return [
      ...exceeding(history, knownIn, () => 0),
      ...exceeding(held, addUp(all, { first, last }), knownIn),
    ];
  });
}

/** Minutes within windows that lie in a stretch of dates; each window is a difference of two sums up to a date. */
function addUp(
  minutesOn: ReadonlyMap<LocalDate, number>,
  { first, last }: Pick<HoursWindow, 'first' | 'last'>,
): (window: Pick<HoursWindow, 'first' | 'last'>) => number {
  const before = new Map<LocalDate, number>();
  let total = 0;
  for (const date of datesFromTo(first, addDays(last, 1))) {
    before.set(date, total);
    total += minutesOn.get(date) ?? 0;
  }
  return (window) => (before.get(addDays(window.last, 1)) ?? total) - (before.get(window.first) ?? 0);
}

/** Of a doctor's windows in a row with the same vakter the fullest is told, the last of equals. */
export function fullestOfEachRun(found: readonly Violation[]): Violation[] {
  const told: Violation[] = [];
  for (const violation of found) {
    const before = told.at(-1);
    const isSame =
      before?.doctorId === violation.doctorId && before?.vaktIds.join() === violation.vaktIds.join();
    if (before === undefined || !isSame) told.push(violation);
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
  const posts = doctor.postDays;
  const history = scope.problem.historyByDoctor.get(doctor.id) ?? [];
  const work = possibleWork(scope, doctor, posts);
  for (const first of work) {
    const window = dayFrom(first.span.start);
    const minutesOf = ({ span, share }: Work): number => overlapMinutes(span, window) * share;
    const own = minutesOf(first);
    const others = work.filter((other) => other !== first && minutesOf(other) > 0);
    const most = others.reduce((total, other) => total + minutesOf(other), 0);
    const limit = limitBesideKnown(limitMinutes, doctor, { history, posts }, window);
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

/** Reads the finished roster: working time in the 24 hours from each beginning of work. What history does by itself is told apart. */
export function checkHoursInDay(
  roster: Roster,
  limitOf: (doctor: Doctor) => number | undefined,
): Violation[] {
  const { problem } = roster;
  const duties = dutiesByDoctor(roster);
  return problem.doctors.flatMap((doctor) => {
    const limitMinutes = limitOf(doctor);
    if (limitMinutes === undefined) return [];
    const known = workOf(doctor, problem.historyByDoctor.get(doctor.id) ?? []);
    const held = workOf(doctor, duties.get(doctor.id) ?? []);
    const exceeding = (own: WorkOf, least: (window: Span) => number): Violation[] =>
      [...own.duties, ...own.posts].flatMap(({ date, start }): Violation[] => {
        const window = dayFrom(start);
        const minutes = minutesWithin(doctor, own, window);
        const limit = Math.max(limitMinutes, least(window));
        if (minutes <= limit + tolerance) return [];
        const vaktIds = own.duties
          .filter((duty) => workingMinutes(doctor, duty, window) > 0)
          .map(({ id }) => id);
        if (vaktIds.length === 0) return [];
        const detail = { minutes, limit };
        const about = String(start);
        return [{ doctorId: doctor.id, date, vaktIds, about, penalty: minutes - limit, detail }];
      });
    return [
      ...exceeding(known, () => 0),
      ...exceeding(held, (window) => minutesWithin(doctor, known, window)),
    ];
  });
}

interface WorkOf {
  readonly duties: readonly Duty[];
  /** Those that none of the duties displaces. */
  readonly posts: readonly PostDay[];
}

function workOf(doctor: Doctor, duties: readonly Duty[]): WorkOf {
  const posts = doctor.postDays.filter((post) => !duties.some((duty) => isDisplacedBy(duty, post)));
  return { duties, posts };
}

function minutesWithin(doctor: Doctor, { duties, posts }: WorkOf, window: Span): number {
  return (
    duties.reduce((total, duty) => total + workingMinutes(doctor, duty, window), 0) +
    posts.reduce((total, post) => total + overlapMinutes(post, window), 0)
  );
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
      nn: `${what.nn} er berre vurderte etter det som er kjent for ${ids}: historikken rekk ikkje ${days} dagar tilbake.`,
      en: `${what.en} are judged by what is known only for ${ids}: the history does not reach ${days} days back.`,
    },
  ];
}
