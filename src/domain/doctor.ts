import { isHelligdag } from './calendar/helligdager.js';
import type { DoctorDocument, Fritak } from './job/doctor.js';
import type { Absence } from './job/plan-input.js';
import { weekdayNames } from './job/scalars.js';
import {
  addDays,
  clockMinutes,
  datesFromTo,
  daysBetween,
  instantAt,
  isoWeekday,
  localDateOf,
  mondayOf,
  overlapMinutes,
  startOfDate,
  type LocalDate,
  type Span,
} from './time.js';
import type { Duty } from './vakt.js';

/** One day of a fixed post: work elsewhere, known beforehand. */
export interface PostDay extends Span {
  readonly date: LocalDate;
  readonly kind: DoctorDocument['posts'][number]['kind'];
  readonly place: string | undefined;
  readonly displaceableBy: readonly string[];
}

export interface Doctor extends DoctorDocument {
  /** Posts on the dates around the period on which the doctor is not absent, by start. */
  readonly postDays: readonly PostDay[];
  readonly absences: readonly Absence[];
}

/** The doctor with posts laid out from `first` to `last`. */
export function makeDoctor(
  document: DoctorDocument,
  absences: readonly Absence[],
  first: LocalDate,
  last: LocalDate,
): Doctor {
  const own = absences.filter(({ doctor }) => doctor === document.id);
  return { ...document, postDays: layOutPosts({ ...document, absences: own }, first, last), absences: own };
}

/** Posts from `first` to `last`, by start; none on helligdager (unless the post says so), outside the scheme, nor when absent. */
export function layOutPosts(
  doctor: Pick<Doctor, 'posts' | 'absences' | 'from' | 'to'>,
  first: LocalDate,
  last: LocalDate,
): PostDay[] {
  const isAway = (date: LocalDate): boolean =>
    doctor.absences.some(({ from, to }) => from <= date && date <= to);
  return datesFromTo(first, last)
    .filter((date) => isInScheme(doctor, date) && !isAway(date))
    .flatMap((date) => doctor.posts.flatMap((post) => (holdsPost(post, date) ? [postDay(post, date)] : [])))
    .sort((a, b) => a.start - b.start);
}

export function isInScheme(doctor: Pick<DoctorDocument, 'from' | 'to'>, date: LocalDate): boolean {
  return (doctor.from === undefined || doctor.from <= date) && (doctor.to === undefined || date <= doctor.to);
}

/** Whether the doctor is away in any part of the span; absences run from 00:00 on their first to 24:00 on their last date. */
export function absenceDuring(doctor: Doctor, span: Span): Absence | undefined {
  return doctor.absences.find(
    ({ from, to }) =>
      overlapMinutes(span, { start: startOfDate(from), end: startOfDate(addDays(to, 1)) }) > 0,
  );
}

/** The granted fritak that keeps the doctor from a duty: one that any part of the duty lies in, 00:00 on its first to 24:00 on its last date. */
export function fritakFrom(doctor: Doctor, duty: Duty): Fritak | undefined {
  return doctor.fritak.find(
    ({ from, to, scope }) =>
      startOfDate(from) < duty.end &&
      (to === undefined || duty.start < startOfDate(addDays(to, 1))) &&
      fritakScopes[scope](duty),
  );
}

/** Whether a date lies in an out-week of the doctor's rotation. */
export function isOutWeek(doctor: Pick<DoctorDocument, 'rotation'>, date: LocalDate): boolean {
  if (doctor.rotation === undefined) return false;
  const { weeksOn, weeksOff, firstOnWeek } = doctor.rotation;
  const weeks = daysBetween(mondayOf(firstOnWeek), mondayOf(date)) / 7;
  const cycle = weeksOn + weeksOff;
  return ((weeks % cycle) + cycle) % cycle >= weeksOn;
}

/** At least three hours between 00:00 and 06:00. */
export function isNatt(span: Span): boolean {
  const dates = datesAround(span);
  return dates.some(
    (date) => overlapMinutes(span, { start: startOfDate(date), end: instantAt(date, 6 * 60) }) >= 180,
  );
}

/** At least three hours between Saturday 00:00 and Monday 00:00. */
export function isHelg(span: Span): boolean {
  return helgerOf(span).length > 0;
}

/** The weekends that a span counts in, each by its Saturday: those of which it has at least three hours. */
export function helgerOf(span: Span): LocalDate[] {
  return datesAround(span)
    .filter((date) => isoWeekday(date) === 6)
    .filter(
      (saturday) =>
        overlapMinutes(span, { start: startOfDate(saturday), end: startOfDate(addDays(saturday, 2)) }) >= 180,
    );
}

const fritakScopes: Readonly<Record<Fritak['scope'], (duty: Duty) => boolean>> = {
  all: () => true,
  natt: isNatt,
  helg: isHelg,
  tilstede: (duty) => duty.kind === 'tilstede' || duty.kind === 'legevaktbil',
  utrykning: (duty) => duty.kind === 'hjemmevakt' || duty.kind === 'legevaktbil',
};

/** Every date the span touches and the day before, so that a weekend begun earlier is seen. */
function datesAround({ start, end }: Span): LocalDate[] {
  const days = Math.ceil((end - start) / 1440) + 2;
  const first = addDays(localDateOf(start), -1);
  return datesFromTo(first, addDays(first, days + 1));
}

function holdsPost(post: DoctorDocument['posts'][number], date: LocalDate): boolean {
  const name = weekdayNames[isoWeekday(date) - 1];
  return (
    name !== undefined &&
    post.weekdays.includes(name) &&
    (post.onHelligdager || !isHelligdag(date)) &&
    (post.validFrom === undefined || post.validFrom <= date) &&
    (post.validTo === undefined || date <= post.validTo)
  );
}

function postDay(post: DoctorDocument['posts'][number], date: LocalDate): PostDay {
  const from = clockMinutes(post.from);
  const to = clockMinutes(post.to);
  return {
    date,
    start: instantAt(date, from),
    end: instantAt(date, to > from ? to : to + 1440),
    kind: post.kind,
    place: post.place,
    displaceableBy: post.displaceableBy,
  };
}
