import { isNatt, type PostDay } from './doctor.js';
import { addDays, clockOf, instantAt, localDateOf, type LocalDate } from './time.js';
import type { Duty } from './vakt.js';

/**
 * A doctor who worked tilstede into the night does not hold the post that follows: it is lost, and reported as a cost.
 *
 * @see SFS 2305 § 7.4, read as 23:00 and 8 hours
 */
export interface PostRelease {
  /** Minutes after midnight; a duty that ends later than this on its evening releases posts. */
  readonly triggerMinutes: number;
  /** Minutes after the duty's end during which posts are lost. */
  readonly offMinutes: number;
}

/** What holds for a duty of the date; a job may change it within the period. */
export type PostReleaseOn = (date: LocalDate) => PostRelease | undefined;

/** Whether a tilstede vakt runs past the trigger clock of the evening it belongs to. */
export function runsPastTrigger(duty: Duty, triggerMinutes: number): boolean {
  if (!duty.countsAsWork) return false;
  const date = localDateOf(duty.start);
  const evening = goesWithNightBefore(duty) ? addDays(date, -1) : date;
  return duty.end > instantAt(evening, triggerMinutes);
}

/** Of the duties that start before 06:00 those of the night: a natt, or one that ends by 06:00. One that goes on into the day is a morning, but a call-out from a vakt of the evening before is not. */
function goesWithNightBefore(duty: Duty): boolean {
  if (clockOf(duty.start) >= 6 * 60) return false;
  const isFromEveningBefore = duty.date < localDateOf(duty.start);
  return isFromEveningBefore || isNatt(duty) || duty.end <= instantAt(localDateOf(duty.start), 6 * 60);
}

/** The post is lost because it would start during this duty, which began before it, or within the off time after it. */
export function isLostAfter(releaseOn: PostReleaseOn | undefined, duty: Duty, post: PostDay): boolean {
  if (post.start <= duty.start) return false;
  const release = releaseOn?.(duty.date);
  if (release === undefined || post.start >= duty.end + release.offMinutes) return false;
  return runsPastTrigger(duty, release.triggerMinutes);
}

/** The post gives way to a duty on one of the lines it names. */
export function isDisplacedBy(duty: Duty, post: PostDay): boolean {
  return (
    duty.lineId !== undefined &&
    post.displaceableBy.includes(duty.lineId) &&
    duty.start < post.end &&
    post.start < duty.end
  );
}
