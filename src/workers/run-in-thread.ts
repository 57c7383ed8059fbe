import { once } from 'node:events';
import { CheckTookTooLongError } from '../jobs/checking.js';
import { startThread } from './start-thread.js';

/**
 * Gives a program that answers once its request in a thread of its own, thrown away afterwards.
 *
 * @throws {CheckTookTooLongError} after `limitMilliseconds`
 */
export async function runInThread<Answer>(
  entry: URL,
  request: unknown,
  limitMilliseconds: number,
): Promise<Answer> {
  const thread = startThread(entry, request);
  const overtime = AbortSignal.timeout(limitMilliseconds);
  try {
    const [answer] = (await Promise.race([
      once(thread, 'message', { signal: overtime }),
      once(thread, 'exit', { signal: overtime }).then(([code]) => {
        throw new Error(`The thread ended with code ${String(code)} and without an answer.`);
      }),
    ])) as [Answer];
    return answer;
  } catch (cause) {
    if (overtime.aborted) throw new CheckTookTooLongError(limitMilliseconds);
    throw cause;
  } finally {
    await thread.terminate();
  }
}
