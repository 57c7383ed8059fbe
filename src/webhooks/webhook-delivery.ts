import type { WebhookSecrets } from './webhook-endpoint.js';
import type { WebhookMessage } from './webhook-event.js';

/**
 * What came of one attempt.
 *
 * - `delivered`: answered with 2xx. - `rejected`: answered with any other status; a redirect is not followed.
 * - `timed-out`: no answer in time. - `unreachable`: no connection, no TLS that holds, no such name, or cut off.
 * - `address-refused`: the name leads to an address that nothing is sent to, so nothing was.
 */
export const attemptOutcomes = [
  'delivered',
  'rejected',
  'timed-out',
  'unreachable',
  'address-refused',
] as const;
export type AttemptOutcome = (typeof attemptOutcomes)[number];

export interface AttemptResult {
  readonly outcome: AttemptOutcome;
  /** The HTTP status, where there was an answer. */
  readonly status?: number;
}

/**
 * - `waiting` for its first or next attempt, or in the middle of one. - `delivered`.
 * - `failed`: no attempt is left. - `dropped`: the endpoint was disabled before it was delivered.
 */
export const deliveryStates = ['waiting', 'delivered', 'failed', 'dropped'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** A message to one endpoint, with what became of it. */
export interface WebhookDelivery {
  /** A UUID. */
  readonly id: string;
  readonly message: WebhookMessage;
  readonly state: DeliveryState;
  /** Also those that were cut off. */
  readonly attempts: number;
  readonly createdAt: Date;
  /** When it is attempted next; absent unless it waits. */
  readonly dueAt?: Date;
  readonly lastAttempt?: AttemptResult & { readonly at: Date };
  /** The delivery that this one repeats. */
  readonly replayOf?: string;
}

/** A delivery that one process alone may attempt, until its lease runs out. */
export interface TakenDelivery {
  readonly id: string;
  /** Another for each time that it is taken. */
  readonly lease: string;
  /** This attempt counts. */
  readonly attempts: number;
  readonly endpoint: string;
  readonly url: string;
  readonly secrets: WebhookSecrets;
  readonly message: WebhookMessage;
}
