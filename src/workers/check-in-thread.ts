import pLimit from 'p-limit';
import type { AnswerWhyInBackground, WhyOutcome } from '../jobs/answer-why.js';
import type { CheckOutcome } from '../jobs/check-roster.js';
import type { CheckInBackground } from '../jobs/checking.js';
import type { ExplainInBackground, ExplainOutcome } from '../jobs/explain-vakt.js';
import type { ReviewInBackground, ReviewOutcome } from '../jobs/review-roster.js';
import type { AnswerStandIns, StandInOutcome } from '../jobs/stand-ins.js';
import type { LetterOutcome, WriteLetterInBackground } from '../jobs/write-letter.js';
import { makeKeptThreads } from './kept-threads.js';
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
 * Checks rosters in worker threads: rules over many locked vakter take seconds, and nothing that somebody sends may keep the process from
 * answering others.
 */
export function makeCheckInThread(options: CheckInThreadOptions = {}): CheckInBackground {
  return makeInThread<CheckOutcome>(threadEntry('check-thread'), options);
}

/** Reviews edited rosters in threads, as {@link makeCheckInThread} checks any. */
export function makeReviewInThread(options: CheckInThreadOptions = {}): ReviewInBackground {
  return makeInThread<ReviewOutcome>(threadEntry('review-thread'), options);
}

/** Says in threads who may step in, as {@link makeCheckInThread} checks. */
export function makeStandInsInThread(options: CheckInThreadOptions = {}): AnswerStandIns {
  return makeInThread<StandInOutcome>(threadEntry('stand-in-thread'), options);
}

/** Answers why a doctor has a vakt or not, in threads too: that plans again, one question at a time. */
export function makeAnswerWhyInThread(options: CheckInThreadOptions = {}): AnswerWhyInBackground {
  return makeInThread<WhyOutcome>(threadEntry('why-thread'), { atOnce: 1, ...options });
}

/** Explains empty vakter in threads too: that plans again for each repair, one question at a time. */
export function makeExplainInThread(options: CheckInThreadOptions = {}): ExplainInBackground {
  return makeInThread<ExplainOutcome>(threadEntry('explain-thread'), { atOnce: 1, ...options });
}

/** Writes letters in threads too: each plans again, one at a time. */
export function makeWriteLetterInThread(options: CheckInThreadOptions = {}): WriteLetterInBackground {
  return makeInThread<LetterOutcome>(threadEntry('letter-thread'), { atOnce: 1, ...options });
}

/** Others are answered in milliseconds. */
const niceness = 5;

function makeInThread<Answer>(program: URL, options: CheckInThreadOptions) {
  const { entry = program, atOnce = 2, limitMilliseconds = 60_000 } = options;
  const limit = pLimit(atOnce);
  const threads = makeKeptThreads(entry, { niceness });
  return (request: unknown) => limit(() => runInThread<Answer>(threads, request, limitMilliseconds));
}
