import { get, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** Open event streams of jobs. */
export interface OpenStreams {
  /** Events that have come so far, over all streams. */
  readonly events: () => number;
  close(): void;
}

/** Opens `count` streams of the jobs in turn and waits until each has brought its first event. */
export async function openStreams(
  address: string,
  token: string,
  { count, jobs }: { readonly count: number; readonly jobs: readonly string[] },
): Promise<OpenStreams> {
  let events = 0;
  const headers = { authorization: `Bearer ${token}`, accept: 'text/event-stream' };
  const opening = Array.from({ length: count }, async (_, index) => {
    const path = `/v1/roster-jobs/${jobs[index % jobs.length] ?? ''}/events`;
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      get(new URL(path, address), { headers, agent: false }, resolve).on('error', reject);
    });
    if (answer.statusCode !== 200) throw new Error(`GET ${path}: ${String(answer.statusCode)}`);
    answer.on('data', (part: Buffer) => {
      events += part.toString().split('\nevent: ').length - 1;
    });
    // Closed by us, or by the server when the job has ended.
    answer.on('error', () => undefined);
    return answer;
  });
  const open = await Promise.all(opening);
  let seen: number;
  do {
    seen = events;
    await sleep(500);
  } while (events < count || events !== seen);
  return {
    events: () => events,
    close() {
      for (const answer of open) answer.destroy();
    },
  };
}
