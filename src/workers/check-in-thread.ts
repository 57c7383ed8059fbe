import pLimit from 'p-limit';
import type { CheckOutcome } from '../jobs/check-roster.js';
import type { CheckInBackground } from '../jobs/checking.js';
import type { ReviewInBackground, ReviewOutcome } from '../jobs/review-roster.js';
import { runInThread } from './run-in-thread.js';
import { threadEntry } from './start-thread.js';

export interface CheckInThreadOptions {
  /** The program of the thread; default `check-thread` beside this file. */
  readonly entry?: URL;
  /** Checks at the same time; others wait for their turn. */
  readonly atOnce?: number;
  /** After this long a check is given up and its thread thrown away. */
  readonly limitMilliseconds?: number;
}

/**
 * Checks rosters in worker threads, made for one check and thrown away after it: rules over many locked vakter take seconds, and nothing that
 * somebody sends may keep the process from answering others.
 */
export function makeCheckInThread(options: CheckInThreadOptions = {}): CheckInBackground {
  const { entry = threadEntry('check-thread'), atOnce = 2, limitMilliseconds = 60_000 } = options;
  const limit = pLimit(atOnce);
  return (request) => limit(() => runInThread<CheckOutcome>(entry, request, limitMilliseconds));
}

/** Reviews edited rosters in threads, as {@link makeCheckInThread} checks any. */
export function makeReviewInThread(options: CheckInThreadOptions = {}): ReviewInBackground {
  const { entry = threadEntry('review-thread'), atOnce = 2, limitMilliseconds = 60_000 } = options;
  const limit = pLimit(atOnce);
  return (request) => limit(() => runInThread<ReviewOutcome>(entry, request, limitMilliseconds));
}
