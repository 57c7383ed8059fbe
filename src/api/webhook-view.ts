import { z } from 'zod';
import { attemptOutcomes, deliveryStates, type WebhookDelivery } from '../webhooks/webhook-delivery.js';
import type { WebhookEndpoint } from '../webhooks/webhook-endpoint.js';
import { webhookEventTypes } from '../webhooks/webhook-event.js';

export const webhookEventType = z.enum(webhookEventTypes);
const instant = z.iso.datetime();

export const endpointView = z
  .object({
    id: z.uuid(),
    legevakt: z.string(),
    url: z.string(),
    events: z
      .array(webhookEventType)
      .readonly()
      .nullable()
      .describe('Null is all, also those that come later'),
    label: z.string(),
    createdAt: instant,
    disabled: z
      .object({ at: instant, reason: z.enum(['by-hand', 'gone']).describe('`gone`: it answered 410') })
      .nullable(),
    previousSecretUntil: instant
      .nullable()
      .describe('Until then messages are signed with the secret before the present one too'),
  })
  .meta({ id: 'WebhookEndpoint' });

export const endpointWithSecret = endpointView
  .extend({ secret: z.string().describe('`whsec_…`, what signatures are verified with; shown this once') })
  .meta({ id: 'WebhookEndpointWithSecret' });

export const attemptView = {
  outcome: z
    .enum(attemptOutcomes)
    .describe(
      '`rejected`: any status but 2xx, also a redirect; `unreachable`: no connection, no good certificate or no such name; ' +
        '`address-refused`: the name leads into a private network, so nothing was sent',
    ),
  status: z.int().optional().describe('Of HTTP, where there was an answer'),
};

export const deliveryView = z
  .object({
    id: z.uuid(),
    message: z.uuid().describe('The header `webhook-id`: the same at each attempt and in each replay'),
    type: z.string(),
    occurredAt: instant,
    state: z
      .enum(deliveryStates)
      .describe('`failed`: no attempt is left; `dropped`: the endpoint was disabled before'),
    attempts: z.int(),
    createdAt: instant,
    nextAttemptAt: instant.nullable().describe('Null unless it waits'),
    lastAttempt: z.object({ at: instant, ...attemptView }).nullable(),
    replayOf: z.uuid().nullable().describe('The delivery that this one repeats'),
  })
  .meta({ id: 'WebhookDelivery' });

export function toEndpointView({
  createdAt,
  disabled,
  previousSecretUntil,
  ...endpoint
}: WebhookEndpoint): z.infer<typeof endpointView> {
  return {
    ...endpoint,
    createdAt: createdAt.toISOString(),
    disabled: disabled === undefined ? null : { ...disabled, at: disabled.at.toISOString() },
    previousSecretUntil: previousSecretUntil?.toISOString() ?? null,
  };
}

export function toDeliveryView({
  message,
  lastAttempt,
  ...delivery
}: WebhookDelivery): z.infer<typeof deliveryView> {
  return {
    id: delivery.id,
    message: message.id,
    type: message.type,
    occurredAt: message.at.toISOString(),
    state: delivery.state,
    attempts: delivery.attempts,
    createdAt: delivery.createdAt.toISOString(),
    nextAttemptAt: delivery.dueAt?.toISOString() ?? null,
    lastAttempt: lastAttempt === undefined ? null : { ...lastAttempt, at: lastAttempt.at.toISOString() },
    replayOf: delivery.replayOf ?? null,
  };
}
