import { once } from 'node:events';
import pLimit from 'p-limit';
import type { CheckOutcome, CheckRequest } from '../jobs/check-roster.js';
import { CheckTookTooLongError, type CheckInBackground } from '../jobs/checking.js';
import { startThread, threadEntry } from './start-thread.js';

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
  return (request) => limit(() => checkInThread(request, entry, limitMilliseconds));
}

async function checkInThread(
  request: CheckRequest,
  entry: URL,
  limitMilliseconds: number,
): Promise<CheckOutcome> {
  const thread = startThread(entry, request);
  const overtime = AbortSignal.timeout(limitMilliseconds);
  try {
    const [outcome] = (await Promise.race([
      once(thread, 'message', { signal: overtime }),
      once(thread, 'exit', { signal: overtime }).then(([code]) => {
        throw new Error(`The checking thread ended with code ${String(code)} and without an outcome.`);
      }),
    ])) as [CheckOutcome];
    return outcome;
  } catch (cause) {
    if (overtime.aborted) throw new CheckTookTooLongError(limitMilliseconds);
    throw cause;
  } finally {
    await thread.terminate();
  }
}
