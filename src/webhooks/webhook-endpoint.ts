import { randomBytes } from 'node:crypto';
import type { WebhookEventType } from './webhook-event.js';

/** Where events of a legevakt are sent. */
export interface WebhookEndpoint {
  /** A UUID. */
  readonly id: string;
  readonly legevakt: string;
  readonly url: string;
  /** The types that it gets; null is all, also those that come later. */
  readonly events: readonly WebhookEventType[] | null;
  /** What it is for, as an id: `vaktbok`. */
  readonly label: string;
  readonly createdAt: Date;
  /** Absent while it is sent to. `gone`: it answered 410. */
  readonly disabled?: { readonly at: Date; readonly reason: DisabledReason };
  /** Until then the secret before the present one signs too. */
  readonly previousSecretUntil?: Date;
}

export type DisabledReason = 'by-hand' | 'gone';

/** What messages to an endpoint are signed with, newest first. */
export type WebhookSecrets = readonly [string, ...string[]];

const secretBytes = 32;
const dayMilliseconds = 86_400_000;

/** Of each legevakt: every event is written once for each of them. */
export const maximumEndpoints = 20;

/** As Standard Webhooks writes a secret of HMAC-SHA256. */
export function makeWebhookSecret(): string {
  return `whsec_${randomBytes(secretBytes).toString('base64')}`;
}

/** When a secret that gives place at `at` signs no more. */
export function endOfPreviousSecret(at: Date): Date {
  return new Date(at.getTime() + dayMilliseconds);
}
