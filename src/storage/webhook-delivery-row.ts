import type { Kysely, Selectable } from 'kysely';
import type { WebhookDelivery } from '../webhooks/webhook-delivery.js';
import type { WebhookSecrets } from '../webhooks/webhook-endpoint.js';
import type { Tables } from './tables.js';

export function selectDeliveries(db: Kysely<Tables>) {
  return db
    .selectFrom('webhook_deliveries as deliveries')
    .innerJoin('webhook_messages as messages', 'messages.id', 'deliveries.message')
    .select([
      'deliveries.id',
      'message',
      'state',
      'attempts',
      'created_at',
      'due_at',
      'last_at',
      'last_outcome',
      'last_status',
      'replay_of',
      'type',
      'at',
      'data',
    ]);
}

type Row = Omit<Selectable<Tables['webhook_deliveries']>, 'endpoint' | 'lease' | 'leased_until'> &
  Pick<Selectable<Tables['webhook_messages']>, 'type' | 'at' | 'data'>;

export function toDelivery(row: Row): WebhookDelivery {
  const { id, state, attempts, type, at, data, last_at: lastAt, last_outcome: outcome } = row;
  return {
    id,
    message: { id: row.message, type, at, data },
    state,
    attempts,
    createdAt: row.created_at,
    ...(state === 'waiting' ? { dueAt: row.due_at } : {}),
    ...(lastAt === null || outcome === null
      ? {}
      : {
          lastAttempt: {
            at: lastAt,
            outcome,
            ...(row.last_status === null ? {} : { status: row.last_status }),
          },
        }),
    ...(row.replay_of === null ? {} : { replayOf: row.replay_of }),
  };
}

/** What a message that is sent at `at` is signed with. */
export function secretsOf(
  row: Pick<Selectable<Tables['webhook_endpoints']>, 'secret' | 'previous_secret' | 'previous_secret_until'>,
  at: Date,
): WebhookSecrets {
  const { secret, previous_secret: previous, previous_secret_until: until } = row;
  return previous !== null && until !== null && until > at ? [secret, previous] : [secret];
}
