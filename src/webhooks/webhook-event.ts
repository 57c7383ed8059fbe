/** What can be told to others; a type that has been sent once is never renamed, and its data only ever gets more ids. */
export const webhookEventTypes = [
  'roster.job.completed',
  'roster.published',
  'assignment.changed',
  'coverage.gap.opened',
  'swap.requested',
  'swap.accepted',
  'swap.approved',
  'swap.declined',
  'swap.withdrawn',
  'swap.rejected',
  'swap.expired',
] as const;
export type WebhookEventType = (typeof webhookEventTypes)[number];

/** Something that happened at a legevakt. */
export interface WebhookEvent {
  readonly type: WebhookEventType;
  readonly legevakt: string;
  readonly at: Date;
  /** Ids and codes: never a name, a reason or a text that somebody wrote. */
  readonly data: Readonly<Record<string, string>>;
}

/** Sent when somebody asks for it, to one endpoint. */
export const testEventType = 'webhook.test';

/** An event on its way to an endpoint. */
export interface WebhookMessage {
  /** A UUID; the same at each attempt and in each replay. */
  readonly id: string;
  readonly type: WebhookEventType | typeof testEventType;
  readonly at: Date;
  readonly data: WebhookEvent['data'];
}

/** The body; the same text at each attempt. */
export function bodyOf({ type, at, data }: WebhookMessage): string {
  return JSON.stringify({ type, timestamp: at.toISOString(), data });
}
