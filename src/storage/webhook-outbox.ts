import { randomUUID } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { WebhookEvent } from '../webhooks/webhook-event.js';
import type { Tables } from './tables.js';

/**
 * Tells the endpoints of the legevakt of something that happened, in the transaction that does it: so the event is sent if, and only if,
 * the deed is done. Call it before `appendAudit` (`recordDeed` sees to that), with ids and codes only; a new type stands in `webhookEventTypes` of
 * src/webhooks/webhook-event.ts.
 */
export async function appendWebhookEvent(
  transaction: Transaction<Tables>,
  { type, legevakt, at, data }: WebhookEvent,
): Promise<void> {
  // The lock keeps an endpoint from being removed or disabled before its deliveries are there.
  const receivers = await transaction
    .selectFrom('webhook_endpoints')
    .select('id')
    .where('legevakt', '=', legevakt)
    .where('disabled_at', 'is', null)
    .where((row) =>
      row.or([row('events', 'is', null), sql<boolean>`events @> ${JSON.stringify([type])}::jsonb`]),
    )
    .orderBy('id')
    .forShare()
    .execute();
  if (receivers.length === 0) return;
  const message = randomUUID();
  await transaction
    .insertInto('webhook_messages')
    .values({ id: message, legevakt, type, at, data: JSON.stringify(data) })
    .execute();
  await transaction
    .insertInto('webhook_deliveries')
    .values(
      receivers.map((endpoint) => ({
        id: randomUUID(),
        endpoint: endpoint.id,
        message,
        created_at: at,
        due_at: at,
        replay_of: null,
      })),
    )
    .execute();
}
