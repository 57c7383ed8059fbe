import type { Actor } from '../audit/audit-entry.js';
import type { AttemptResult, TakenDelivery, WebhookDelivery } from './webhook-delivery.js';
import type { WebhookEndpoint } from './webhook-endpoint.js';

export type NewEndpoint = Omit<WebhookEndpoint, 'disabled' | 'previousSecretUntil'> & {
  readonly secret: string;
};

/** A deed, and who does it when. */
export interface Deed {
  readonly at: Date;
  readonly by: Actor;
}

/** The record of endpoints. What changes it is written to the audit log in the same transaction. */
export interface WebhookEndpoints {
  /** `too-many`: the legevakt has as many as it may have. */
  insert(endpoint: NewEndpoint, by: Actor): Promise<'inserted' | 'too-many'>;
  find(id: string): Promise<WebhookEndpoint | undefined>;
  /** Newest first. */
  list(legevakter: '*' | readonly string[]): Promise<readonly WebhookEndpoint[]>;
  /** With all its deliveries; false where there was none. */
  remove(id: string, deed: Deed): Promise<boolean>;
  enable(id: string, deed: Deed): Promise<void>;
  /** Nothing is sent to it any more, not even what waits. */
  disable(id: string, deed: Deed): Promise<void>;
  /** The secret before the present one signs no more. */
  rotateSecret(id: string, secret: string, previousUntil: Date, deed: Deed): Promise<void>;
}

/** A stretch of the deliveries of an endpoint. */
export interface DeliveryPage {
  readonly endpoint: string;
  readonly limit: number;
  /** Only deliveries that come after this one. */
  readonly after?: { readonly createdAt: Date; readonly id: string } | undefined;
}

export interface TakeOrder {
  readonly at: Date;
  readonly leasedUntil: Date;
  readonly limit: number;
  /** At most so many of one endpoint are under way at once, over all processes. */
  readonly perEndpoint: number;
}

/**
 * What follows an attempt: the delivery has ended, or is attempted again at a moment; `gone` ends it and disables the endpoint.
 */
export type AfterAttempt = 'delivered' | 'failed' | 'gone' | Date;

export interface AttemptRecord {
  readonly taken: Pick<TakenDelivery, 'id' | 'lease' | 'endpoint'>;
  readonly at: Date;
  readonly result: AttemptResult;
  readonly then: AfterAttempt;
}

/** The record of deliveries. They are written with the deed that they tell of, see src/storage/webhook-outbox.ts. */
export interface WebhookDeliveries {
  /** Newest first. */
  list(page: DeliveryPage): Promise<readonly WebhookDelivery[]>;
  /** Takes what is due for this process alone, which must record or release each before the lease runs out. */
  take(order: TakeOrder): Promise<readonly TakenDelivery[]>;
  /** A message of the type `webhook.test`, taken already, also for an endpoint that is disabled; undefined where there is none. */
  takeTest(endpoint: string, leasedUntil: Date, deed: Deed): Promise<TakenDelivery | undefined>;
  /** Changes nothing where the delivery has been taken again since. */
  record(attempt: AttemptRecord): Promise<void>;
  /** Gives back all that is taken, by whomever: only where no other process can be sending. */
  releaseAll(): Promise<void>;
  /** Gives a delivery back as if it had not been taken. */
  release(taken: Pick<TakenDelivery, 'id' | 'lease'>): Promise<void>;
  /** The same message once more, as a delivery of its own; `disabled` where the endpoint is. */
  replay(endpoint: string, delivery: string, deed: Deed): Promise<WebhookDelivery | 'unknown' | 'disabled'>;
  /** Removes events older than that, with all their deliveries. */
  removeBefore(at: Date): Promise<void>;
  countWaiting(): Promise<number>;
}
