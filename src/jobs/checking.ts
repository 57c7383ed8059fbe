import type { CheckOutcome, CheckRequest } from './check-roster.js';

/**
 * Checks a roster outside the caller's event loop. Bad input is an outcome; it rejects for faults only.
 *
 * @throws {CheckTookTooLongError}
 */
export type CheckInBackground = (request: CheckRequest) => Promise<CheckOutcome>;

/** A check was given up. */
export class CheckTookTooLongError extends Error {
  override readonly name = 'CheckTookTooLongError';

  constructor(milliseconds: number) {
    super(`A check was given up after ${milliseconds} ms.`);
  }
}
