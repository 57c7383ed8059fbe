import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { webhookMessages } from '../../src/api/webhook-messages.js';
import type { Database } from '../../src/storage/database.js';
import { makeWebhookDeliveries } from '../../src/storage/webhook-deliveries.js';
import { makeWebhookEndpoints } from '../../src/storage/webhook-endpoints.js';
import { bodyOf } from '../../src/webhooks/webhook-event.js';

export interface ToldEvent {
  readonly type: string;
  readonly data: Readonly<Record<string, string>>;
}

interface WebhookListener {
  /** What the legevakt has told of, in no order; each as it is described. */
  readonly told: () => Promise<ToldEvent[]>;
}

/** Somebody who is told of every event of a legevakt. */
export async function listenTo(
  { tables }: Database,
  legevakt: string,
  createdAt: Date,
): Promise<WebhookListener> {
  const endpoint = randomUUID();
  await makeWebhookEndpoints(tables).insert(
    {
      id: endpoint,
      legevakt,
      url: 'https://receiver.example/',
      events: null,
      label: 'x',
      createdAt,
      secret: 'whsec_x',
    },
    { kind: 'key', id: 'k1' },
  );
  const deliveries = makeWebhookDeliveries(tables);
  return {
    told: async () =>
      (await deliveries.list({ endpoint, limit: 50 })).map(({ message }) => {
        const sent: unknown = JSON.parse(bodyOf(message));
        expect(webhookMessages[message.type].parse(sent)).toEqual(sent);
        return { type: message.type, data: message.data };
      }),
  };
}
