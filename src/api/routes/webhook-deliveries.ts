import { z } from 'zod';
import type { Clock } from '../../jobs/clock.js';
import type { WebhookSender } from '../../webhooks/send-deliveries.js';
import type { WebhookDeliveries } from '../../webhooks/webhook-store.js';
import { actorOf } from '../actor.js';
import type { App } from '../app-type.js';
import { pageParameters, takePage } from '../cursor.js';
import { idempotencyHeader } from '../idempotency.js';
import { problemDetails, sendProblem } from '../problem-details.js';
import { attemptView, deliveryView, toDeliveryView } from '../webhook-view.js';
import { endpointParams } from './webhook-endpoints.js';

export interface WebhookDeliveryRouteParts {
  readonly deliveries: Pick<WebhookDeliveries, 'list' | 'replay'>;
  readonly sender: Pick<WebhookSender, 'test'>;
  readonly clock: Clock;
}

const pageQuery = z.strictObject({
  ...pageParameters({ most: 500, normally: 50 }),
});

/** What was sent to an endpoint, what came of it, and once more. */
export function addWebhookDeliveryRoutes(
  app: App,
  { deliveries, sender, clock }: WebhookDeliveryRouteParts,
): void {
  app.get(
    '/v1/webhook-endpoints/:id/deliveries',
    {
      config: { permission: 'webhook:read', record: 'webhook-endpoint' },
      schema: {
        summary: 'Deliveries to an endpoint, newest first',
        description:
          'They are kept for 30 days. While there are more, the header `Link` has the address of the next page as rel="next".',
        params: endpointParams,
        querystring: pageQuery,
        response: { 200: z.object({ deliveries: z.array(deliveryView) }), '4xx': problemDetails },
      },
    },
    async (request, reply) => {
      const { limit, cursor } = request.query;
      const endpoint = request.params.id;
      const found = await deliveries.list({ endpoint, limit: limit + 1, after: cursor });
      const page = takePage(request, reply, { found, limit }, (last) => last);
      return { deliveries: page.map(toDeliveryView) };
    },
  );

  app.post(
    '/v1/webhook-endpoints/:id/deliveries/:delivery([^/:]+)::replay',
    {
      config: { permission: 'webhook:write', record: 'webhook-endpoint', repeat: 'answer-again' },
      schema: {
        summary: 'Send a message once more',
        description:
          'As a delivery of its own with the same `webhook-id`, whatever became of the earlier one.',
        params: endpointParams.extend({ delivery: z.uuid() }),
        headers: z.object(idempotencyHeader),
        response: { 202: deliveryView, '4xx': problemDetails },
      },
    },
    async (request, reply) => {
      const { id, delivery } = request.params;
      const replayed = await deliveries.replay(id, delivery, { at: clock.now(), by: actorOf(request) });
      if (replayed === 'unknown') return sendProblem(request, reply, { code: 'DELIVERY_NOT_FOUND' });
      if (replayed === 'disabled') return sendProblem(request, reply, { code: 'ENDPOINT_DISABLED' });
      return reply.code(202).send(toDeliveryView(replayed));
    },
  );

  app.post(
    '/v1/webhook-endpoints/:id([^/:]+)::test',
    {
      config: { permission: 'webhook:write', record: 'webhook-endpoint', repeat: 'answer-again' },
      schema: {
        summary: 'Send a message of the type webhook.test now, and say what came back',
        description: 'Once, also to an endpoint that is disabled. The answer comes within 15 seconds.',
        params: endpointParams,
        headers: z.object(idempotencyHeader),
        response: { 200: z.object({ delivery: z.uuid(), ...attemptView }), '4xx': problemDetails },
      },
    },
    async (request, reply) => {
      const tested = await sender.test(request.params.id, { at: clock.now(), by: actorOf(request) });
      return tested ?? sendProblem(request, reply, { code: 'WEBHOOK_ENDPOINT_NOT_FOUND' });
    },
  );
}
