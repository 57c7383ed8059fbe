import type { Clock } from '../jobs/clock.js';
import type { Answer, PostMessage } from './post-message.js';
import { nextAttempt } from './retry-plan.js';
import { signMessage } from './sign-message.js';
import {
  attemptOutcomes,
  type AttemptOutcome,
  type AttemptResult,
  type TakenDelivery,
} from './webhook-delivery.js';
import { bodyOf, testEventType } from './webhook-event.js';
import type { AfterAttempt, Deed, WebhookDeliveries } from './webhook-store.js';

export interface SenderParts {
  readonly deliveries: WebhookDeliveries;
  readonly post: PostMessage;
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Told of faults of ours, such as a database out of reach; never of what a receiver does. */
  readonly onFault: (delivery: string, fault: unknown) => void;
}

export interface WebhookSender {
  /** Takes up what is due; it is sent in the background. */
  sweep(): Promise<void>;
  /** Tries the endpoint once; undefined where there is none. */
  test(endpoint: string, deed: Deed): Promise<TestResult | undefined>;
  /** Attempts that this process has made. */
  attemptCounts(): Readonly<Record<AttemptOutcome, number>>;
  /** Waits for what is under way. */
  settle(): Promise<void>;
  /** Cuts off what is under way and gives it back. */
  close(): Promise<void>;
}

export type TestResult = AttemptResult & { readonly delivery: string };

const atOnce = 16;
const perEndpoint = 2;
/** Longer than an attempt can last: what a killed process left is taken up again after this. */
const leaseMilliseconds = 60_000;

/**
 * Sends deliveries. At least once: a process that dies between the answer of the receiver and the record of it leaves a
 * delivery that is sent again, with the same id.
 */
export function makeWebhookSender({ deliveries, post, clock, random, onFault }: SenderParts): WebhookSender {
  const underWay = new Set<Promise<void>>();
  const closing = new AbortController();
  const counts = Object.fromEntries(attemptOutcomes.map((outcome) => [outcome, 0])) as Record<
    AttemptOutcome,
    number
  >;
  const leaseFrom = (at: Date): Date => new Date(at.getTime() + leaseMilliseconds);

  const attempt = async (taken: TakenDelivery): Promise<AttemptResult> => {
    const { message, url, secrets } = taken;
    const body = bodyOf(message);
    const headers = signMessage(message.id, body, secrets, clock.now());
    const answer = await post({ url, headers, body }, closing.signal);
    const { outcome, status } = answer;
    const result = { outcome, ...(status === undefined ? {} : { status }) };
    counts[outcome] += 1;
    const at = clock.now();
    await deliveries.record({ taken, at, result, then: whatFollows(taken, answer, at, random()) });
    return result;
  };
  const attemptOrGiveBack = async (taken: TakenDelivery): Promise<void> => {
    try {
      await attempt(taken);
    } catch (fault) {
      if (!closing.signal.aborted) onFault(taken.id, fault);
      else
        await deliveries.release(taken).catch((cause: unknown) => {
          onFault(taken.id, cause);
        });
    }
  };
  const settle = async (): Promise<void> => {
    await Promise.allSettled(underWay);
  };

  return {
    async sweep() {
      const limit = atOnce - underWay.size;
      if (limit === 0 || closing.signal.aborted) return;
      const at = clock.now();
      for (const taken of await deliveries.take({ at, leasedUntil: leaseFrom(at), limit, perEndpoint })) {
        const sending = attemptOrGiveBack(taken).finally(() => underWay.delete(sending));
        underWay.add(sending);
      }
    },
    async test(endpoint, deed) {
      const taken = await deliveries.takeTest(endpoint, leaseFrom(deed.at), deed);
      return taken && { delivery: taken.id, ...(await attempt(taken)) };
    },
    attemptCounts: () => ({ ...counts }),
    settle,
    async close() {
      closing.abort();
      await settle();
    },
  };
}

function whatFollows(
  { message, attempts }: TakenDelivery,
  { outcome, status, retryAfter }: Answer,
  at: Date,
  random: number,
): AfterAttempt {
  if (outcome === 'delivered') return 'delivered';
  if (status === 410) return 'gone';
  if (message.type === testEventType) return 'failed';
  return nextAttempt({ attempts, at, retryAfter }, random) ?? 'failed';
}
