import type { Random } from '../../../solver/search/random.js';
import { between, pause } from './fault-run.js';

/** A submission that the service has answered with 202. */
export interface Acknowledged {
  readonly key: string;
  readonly id: string;
}

interface Submission {
  readonly key: string;
  readonly legevakt: string;
  readonly document: unknown;
}

/** So long a client waits for an answer. */
const patienceMilliseconds = 20_000;

/**
 * Sends a submission until it is acknowledged, to any of the addresses; now and then the client hangs up before the
 * answer, or sends again what has been acknowledged. Answers of 5xx and broken connections are what clients meet when
 * a service is being restarted.
 *
 * @throws where the service says that the submission is wrong, or acknowledges two jobs for one key
 */
export async function submitUntilAcknowledged(
  addresses: readonly string[],
  submission: Submission,
  random: Random,
): Promise<Acknowledged> {
  const { key } = submission;
  let first: string | undefined;
  for (;;) {
    const hangsUp = random() < 0.15;
    const patience = hangsUp ? between(random, 1, 60) : patienceMilliseconds;
    const address = addresses[Math.floor(random() * addresses.length)] ?? '';
    const id = await submitOnce(address, submission, patience);
    if (id === undefined) {
      await pause(between(random, 20, 200));
      continue;
    }
    if (first !== undefined && id !== first) throw new Error(`Two jobs for the key ${key}: ${first}, ${id}.`);
    const sendsAgain = first === undefined && random() < 0.15;
    if (!sendsAgain) return { key, id };
    first = id;
  }
}

/** @returns the id of the job; undefined where no answer came, or one that says to try again */
export async function submitOnce(
  address: string,
  { key, legevakt, document }: Submission,
  patience = patienceMilliseconds,
): Promise<string | undefined> {
  const answer = await ask(`${address}/v1/legevakter/${legevakt}/roster-jobs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(document),
    signal: AbortSignal.timeout(patience),
  });
  if (answer === undefined || answer.status >= 500) return undefined;
  if (answer.status !== 202) throw new Error(`${answer.status} ${answer.text}`);
  return (JSON.parse(answer.text) as { id: string }).id;
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Undefined where the connection broke before the whole answer. */
export async function ask(url: string, init: RequestInit = {}): Promise<Answer | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(patienceMilliseconds), ...init });
    return { status: response.status, text: await response.text() };
  } catch {
    return undefined;
  }
}
