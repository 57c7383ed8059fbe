import { sql, type Kysely, type Selectable } from 'kysely';
import type { TakenDelivery } from '../webhooks/webhook-delivery.js';
import type { TakeOrder } from '../webhooks/webhook-store.js';
import type { Tables } from './tables.js';
import { secretsOf } from './webhook-delivery-row.js';

type Row = Pick<Selectable<Tables['webhook_deliveries']>, 'id' | 'attempts' | 'endpoint' | 'message'> &
  Pick<Selectable<Tables['webhook_messages']>, 'type' | 'at' | 'data'> &
  Pick<
    Selectable<Tables['webhook_endpoints']>,
    'url' | 'secret' | 'previous_secret' | 'previous_secret_until'
  > & { readonly lease: string };

/**
 * In one statement, so that nothing is held while it is sent. Endpoints take turns, and those under way count: one that does not
 * answer keeps few places, and no other waiting. A row that another process is taking at this moment is skipped.
 */
export async function takeDeliveries(
  db: Kysely<Tables>,
  order: TakeOrder,
): Promise<readonly TakenDelivery[]> {
  const { at, leasedUntil, limit, perEndpoint } = order;
  const { rows } = await sql<Row>`
    with waiting as (
      select id, row_number() over (
        partition by endpoint order by coalesce(leased_until > ${at}, false) desc, due_at, id
      ) as place
      from vaktplan.webhook_deliveries
      where state = 'waiting' and due_at <= ${at}
    ), taken as (
      select deliveries.id
      from vaktplan.webhook_deliveries as deliveries
      join waiting on waiting.id = deliveries.id
      join vaktplan.webhook_endpoints as endpoints on endpoints.id = deliveries.endpoint
      where waiting.place <= ${perEndpoint}
        and endpoints.disabled_at is null
        and deliveries.state = 'waiting'
        and deliveries.due_at <= ${at}
        and (deliveries.leased_until is null or deliveries.leased_until <= ${at})
      order by waiting.place, deliveries.due_at, deliveries.id
      limit ${limit}
      for update of deliveries skip locked
    )
    update vaktplan.webhook_deliveries as deliveries
    set lease = gen_random_uuid(), leased_until = ${leasedUntil}, attempts = deliveries.attempts + 1
    from taken, vaktplan.webhook_endpoints as endpoints, vaktplan.webhook_messages as messages
    where deliveries.id = taken.id
      and endpoints.id = deliveries.endpoint
      and messages.id = deliveries.message
    returning
      deliveries.id, deliveries.lease, deliveries.attempts, deliveries.endpoint, deliveries.message,
      endpoints.url, endpoints.secret, endpoints.previous_secret, endpoints.previous_secret_until,
      messages.type, messages.at, messages.data`.execute(db);
  return rows.map(
    ({ id, lease, attempts, endpoint, url, message, type, at: happenedAt, data, ...secrets }) => ({
      id,
      lease,
      attempts,
      endpoint,
      url,
      secrets: secretsOf(secrets, at),
      message: { id: message, type, at: happenedAt, data },
    }),
  );
}
