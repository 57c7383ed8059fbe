import { sql, type Kysely, type Selectable, type Transaction } from 'kysely';
import type { AuditAction, AuditDetails } from '../audit/audit-entry.js';
import { maximumEndpoints, type DisabledReason, type WebhookEndpoint } from '../webhooks/webhook-endpoint.js';
import type { Deed, WebhookEndpoints } from '../webhooks/webhook-store.js';
import { appendAudit } from './audit-log.js';
import type { Tables } from './tables.js';

const columns = [
  'id',
  'legevakt',
  'url',
  'events',
  'label',
  'created_at',
  'disabled_at',
  'disabled_reason',
  'previous_secret_until',
] as const;

export function makeWebhookEndpoints(db: Kysely<Tables>): WebhookEndpoints {
  const select = () => db.selectFrom('webhook_endpoints').select(columns);
  return {
    insert: (endpoint, by) =>
      db.transaction().execute(async (transaction) => {
        const { id, legevakt, createdAt } = endpoint;
        await sql`select pg_advisory_xact_lock(hashtext(${`webhook-endpoints ${legevakt}`}))`.execute(
          transaction,
        );
        const { count } = await transaction
          .selectFrom('webhook_endpoints')
          .select((row) => row.fn.countAll<string>().as('count'))
          .where('legevakt', '=', legevakt)
          .executeTakeFirstOrThrow();
        if (Number(count) >= maximumEndpoints) return 'too-many';
        await transaction
          .insertInto('webhook_endpoints')
          .values({
            id,
            legevakt,
            url: endpoint.url,
            events: endpoint.events === null ? null : JSON.stringify(endpoint.events),
            label: endpoint.label,
            secret: endpoint.secret,
            created_at: createdAt,
          })
          .execute();
        const details = endpoint.events === null ? {} : { events: endpoint.events };
        await auditEndpoint(transaction, 'created', { id, legevakt }, { at: createdAt, by }, details);
        return 'inserted';
      }),
    async find(id) {
      const row = await select().where('id', '=', id).executeTakeFirst();
      return row === undefined ? undefined : toEndpoint(row);
    },
    async list(legevakter) {
      if (legevakter.length === 0) return [];
      const all = select().orderBy('created_at', 'desc').orderBy('id');
      const rows = await (legevakter === '*' ? all : all.where('legevakt', 'in', legevakter)).execute();
      return rows.map(toEndpoint);
    },
    remove: (id, deed) =>
      db.transaction().execute(async (transaction) => {
        const row = await transaction
          .deleteFrom('webhook_endpoints')
          .where('id', '=', id)
          .returning(['id', 'legevakt'])
          .executeTakeFirst();
        if (row === undefined) return false;
        await auditEndpoint(transaction, 'removed', row, deed);
        return true;
      }),
    enable: (id, deed) =>
      db.transaction().execute(async (transaction) => {
        const row = await transaction
          .updateTable('webhook_endpoints')
          .set({ disabled_at: null, disabled_reason: null })
          .where('id', '=', id)
          .where('disabled_at', 'is not', null)
          .returning(['id', 'legevakt'])
          .executeTakeFirst();
        if (row !== undefined) await auditEndpoint(transaction, 'enabled', row, deed);
      }),
    disable: (id, deed) =>
      db.transaction().execute(async (transaction) => {
        const disabled = await disableEndpoint(transaction, id, 'by-hand', deed.at);
        if (disabled !== undefined) await auditDisabled(transaction, disabled, 'by-hand', deed);
      }),
    rotateSecret: (id, secret, previousUntil, deed) =>
      db.transaction().execute(async (transaction) => {
        const row = await transaction
          .updateTable('webhook_endpoints')
          .set((own) => ({
            previous_secret: own.ref('secret'),
            previous_secret_until: previousUntil,
            secret,
          }))
          .where('id', '=', id)
          .returning(['id', 'legevakt'])
          .executeTakeFirst();
        if (row !== undefined) await auditEndpoint(transaction, 'secret-rotated', row, deed);
      }),
  };
}

interface EndpointPlace {
  readonly id: string;
  readonly legevakt: string;
}

/** Disables it and drops what waits for it; undefined where it was disabled before. What is under way may still be recorded as delivered. */
export async function disableEndpoint(
  transaction: Transaction<Tables>,
  id: string,
  reason: DisabledReason,
  at: Date,
): Promise<EndpointPlace | undefined> {
  const row = await transaction
    .updateTable('webhook_endpoints')
    .set({ disabled_at: at, disabled_reason: reason })
    .where('id', '=', id)
    .where('disabled_at', 'is', null)
    .returning(['id', 'legevakt'])
    .executeTakeFirst();
  if (row === undefined) return undefined;
  await transaction
    .updateTable('webhook_deliveries')
    .set({ state: 'dropped' })
    .where('endpoint', '=', id)
    .where('state', '=', 'waiting')
    .execute();
  return row;
}

export function auditDisabled(
  transaction: Transaction<Tables>,
  endpoint: EndpointPlace,
  reason: DisabledReason,
  deed: Deed,
): Promise<void> {
  return auditEndpoint(transaction, 'disabled', endpoint, deed, { reason });
}

type Done =
  Extract<AuditAction, `webhook-endpoint.${string}`> extends `webhook-endpoint.${infer Word}` ? Word : never;

export function auditEndpoint(
  transaction: Transaction<Tables>,
  done: Done,
  { id, legevakt }: EndpointPlace,
  { at, by }: Deed,
  details: AuditDetails = {},
): Promise<void> {
  return appendAudit(transaction, {
    at,
    actor: by,
    action: `webhook-endpoint.${done}`,
    legevakt,
    subject: { kind: 'webhook-endpoint', id },
    details,
  });
}

function toEndpoint(
  row: Pick<Selectable<Tables['webhook_endpoints']>, (typeof columns)[number]>,
): WebhookEndpoint {
  const { id, legevakt, url, events, label, disabled_at: at, disabled_reason: reason } = row;
  return {
    id,
    legevakt,
    url,
    events,
    label,
    createdAt: row.created_at,
    ...(at === null || reason === null ? {} : { disabled: { at, reason } }),
    ...(row.previous_secret_until === null ? {} : { previousSecretUntil: row.previous_secret_until }),
  };
}
