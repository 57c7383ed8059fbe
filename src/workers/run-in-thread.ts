import { once } from 'node:events';
import { CheckTookTooLongError } from '../jobs/checking.js';
import type { KeptThreads } from './kept-threads.js';

/**
 * Gives a request to a thread that answers once. A thread that fails or takes too long is thrown away.
 *
 * @throws {CheckTookTooLongError} after `limitMilliseconds`
 */
export async function runInThread<Answer>(
  threads: KeptThreads,
  request: unknown,
  limitMilliseconds: number,
): Promise<Answer> {
  const thread = threads.take(request);
  const overtime = AbortSignal.timeout(limitMilliseconds);
  try {
    const [answer] = (await Promise.race([
      once(thread, 'message', { signal: overtime }),
      once(thread, 'exit', { signal: overtime }).then(([code]) => {
        throw new Error(`The thread ended with code ${String(code)} and without an answer.`);
      }),
    ])) as [Answer];
    threads.keep(thread);
    return answer;
  } catch (cause) {
    await thread.terminate();
    if (overtime.aborted) throw new CheckTookTooLongError(limitMilliseconds);
    throw cause;
  }
}
