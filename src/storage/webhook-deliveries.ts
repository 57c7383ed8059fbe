import { randomUUID } from 'node:crypto';
import { sql, type Kysely, type Transaction } from 'kysely';
import { testEventType } from '../webhooks/webhook-event.js';
import type { TakenDelivery, WebhookDelivery } from '../webhooks/webhook-delivery.js';
import type { AttemptRecord, Deed, WebhookDeliveries } from '../webhooks/webhook-store.js';
import { appendAudit } from './audit-log.js';
import type { Tables } from './tables.js';
import { takeDeliveries } from './take-deliveries.js';
import { secretsOf, selectDeliveries, toDelivery } from './webhook-delivery-row.js';
import { auditDisabled, auditEndpoint, disableEndpoint } from './webhook-endpoints.js';

/** Who is named in the audit log where an endpoint has asked to be left alone. */
const sender = { kind: 'system', id: 'webhooks' } as const;

export function makeWebhookDeliveries(db: Kysely<Tables>): WebhookDeliveries {
  return {
    async list({ endpoint, limit, after }) {
      let page = selectDeliveries(db).where('deliveries.endpoint', '=', endpoint);
      if (after !== undefined) {
        const { createdAt, id } = after;
        page = page.where((row) =>
          row.or([
            row('deliveries.created_at', '<', createdAt),
            row.and([row('deliveries.created_at', '=', createdAt), row('deliveries.id', '<', id)]),
          ]),
        );
      }
      const rows = await page
        .orderBy('deliveries.created_at', 'desc')
        .orderBy('deliveries.id', 'desc')
        .limit(limit)
        .execute();
      return rows.map(toDelivery);
    },
    take: (order) => takeDeliveries(db, order),
    takeTest: (endpoint, leasedUntil, deed) =>
      db.transaction().execute((transaction) => takeTest(transaction, endpoint, leasedUntil, deed)),
    record: (attempt) => db.transaction().execute((transaction) => record(transaction, attempt)),
    async releaseAll() {
      await db
        .updateTable('webhook_deliveries')
        .set({ lease: null, leased_until: null })
        .where('lease', 'is not', null)
        .execute();
    },
    async release({ id, lease }) {
      await db
        .updateTable('webhook_deliveries')
        .set((row) => ({ lease: null, leased_until: null, attempts: row('attempts', '-', 1) }))
        .where('id', '=', id)
        .where('lease', '=', lease)
        .execute();
    },
    replay: (endpoint, delivery, deed) =>
      db.transaction().execute((transaction) => replay(transaction, endpoint, delivery, deed)),
    async removeBefore(at) {
      await db.deleteFrom('webhook_messages').where('at', '<', at).execute();
    },
    async countWaiting() {
      const { waiting } = await db
        .selectFrom('webhook_deliveries')
        .select(sql<number>`count(*)::integer`.as('waiting'))
        .where('state', '=', 'waiting')
        .executeTakeFirstOrThrow();
      return waiting;
    },
  };
}

async function takeTest(
  transaction: Transaction<Tables>,
  endpoint: string,
  leasedUntil: Date,
  deed: Deed,
): Promise<TakenDelivery | undefined> {
  const { at } = deed;
  const row = await transaction
    .selectFrom('webhook_endpoints')
    .select(['id', 'legevakt', 'url', 'secret', 'previous_secret', 'previous_secret_until'])
    .where('id', '=', endpoint)
    .forShare()
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { id, legevakt, url } = row;
  const message = { id: randomUUID(), type: testEventType, at, data: { legevakt } } as const;
  const [delivery, lease] = [randomUUID(), randomUUID()];
  await transaction
    .insertInto('webhook_messages')
    .values({ ...message, legevakt, data: JSON.stringify(message.data) })
    .execute();
  await transaction
    .insertInto('webhook_deliveries')
    .values({
      id: delivery,
      endpoint,
      message: message.id,
      created_at: at,
      due_at: at,
      attempts: 1,
      lease,
      leased_until: leasedUntil,
      replay_of: null,
    })
    .execute();
  await auditEndpoint(transaction, 'tested', row, deed, { delivery });
  return { id: delivery, lease, attempts: 1, endpoint: id, url, secrets: secretsOf(row, at), message };
}

async function record(
  transaction: Transaction<Tables>,
  { taken, at, result, then }: AttemptRecord,
): Promise<void> {
  // The endpoint first, as whoever disables it by hand does: so neither waits for the other.
  const disabled =
    then === 'gone' ? await disableEndpoint(transaction, taken.endpoint, 'gone', at) : undefined;
  const attempted = transaction
    .updateTable('webhook_deliveries')
    .set({
      lease: null,
      leased_until: null,
      last_at: at,
      last_outcome: result.outcome,
      last_status: result.status ?? null,
    })
    .where('id', '=', taken.id)
    .where('lease', '=', taken.lease);
  if (then instanceof Date) await attempted.set({ due_at: then }).execute();
  else await attempted.set({ state: then === 'delivered' ? 'delivered' : 'failed' }).execute();
  if (disabled !== undefined) await auditDisabled(transaction, disabled, 'gone', { at, by: sender });
}

async function replay(
  transaction: Transaction<Tables>,
  endpoint: string,
  delivery: string,
  { at, by }: Deed,
): Promise<WebhookDelivery | 'unknown' | 'disabled'> {
  const home = await transaction
    .selectFrom('webhook_endpoints')
    .select(['legevakt', 'disabled_at'])
    .where('id', '=', endpoint)
    .forShare()
    .executeTakeFirst();
  const original = await transaction
    .selectFrom('webhook_deliveries')
    .select('message')
    .where('id', '=', delivery)
    .where('endpoint', '=', endpoint)
    .executeTakeFirst();
  if (home === undefined || original === undefined) return 'unknown';
  if (home.disabled_at !== null) return 'disabled';
  const id = randomUUID();
  await transaction
    .insertInto('webhook_deliveries')
    .values({ id, endpoint, message: original.message, created_at: at, due_at: at, replay_of: delivery })
    .execute();
  await appendAudit(transaction, {
    at,
    actor: by,
    action: 'webhook-delivery.replayed',
    legevakt: home.legevakt,
    subject: { kind: 'webhook-delivery', id },
    details: { endpoint, replayOf: delivery },
  });
  return toDelivery(
    await selectDeliveries(transaction).where('deliveries.id', '=', id).executeTakeFirstOrThrow(),
  );
}
