import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { legevakterWhere } from '../../access/decide.js';
import type { Text } from '../../domain/issue.js';
import { id } from '../../domain/job/scalars.js';
import type { Clock } from '../../jobs/clock.js';
import { addressFaultOf, type AddressFault } from '../../webhooks/endpoint-address.js';
import { endOfPreviousSecret, makeWebhookSecret } from '../../webhooks/webhook-endpoint.js';
import type { WebhookEndpoints } from '../../webhooks/webhook-store.js';
import { refuseForBody } from '../access-guard.js';
import { actorOf } from '../actor.js';
import type { App } from '../app-type.js';
import { idempotencyHeader } from '../idempotency.js';
import { inLanguageOf } from '../language.js';
import { problemDetails, sendProblem } from '../problem-details.js';
import { endpointView, endpointWithSecret, toEndpointView, webhookEventType } from '../webhook-view.js';

export interface WebhookEndpointRouteParts {
  readonly endpoints: WebhookEndpoints;
  readonly clock: Clock;
  /** Receivers on this machine may be told. */
  readonly localOnly: boolean;
}

const newEndpoint = z.strictObject({
  legevakt: id,
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .describe('https, to an address of the open internet'),
  events: z
    .array(webhookEventType)
    .min(1)
    .readonly()
    .optional()
    .describe('Only these types; default all, also those that come later'),
  label: id.describe('What it is for; an id, not a name'),
});

export const endpointParams = z.strictObject({ id: z.uuid() });
const read = { permission: 'webhook:read', record: 'webhook-endpoint' } as const;
const write = { permission: 'webhook:write', record: 'webhook-endpoint' } as const;

/** Where events of a legevakt are sent. */
export function addWebhookEndpointRoutes(app: App, parts: WebhookEndpointRouteParts): void {
  addReadRoutes(app, parts);
  addCreateRoute(app, parts);
  addSwitchRoutes(app, parts);
  addRotateRoute(app, parts);
}

function addReadRoutes(app: App, { endpoints }: WebhookEndpointRouteParts): void {
  app.get(
    '/v1/webhook-endpoints',
    {
      config: { permission: 'webhook:read' },
      schema: {
        summary: 'Webhook endpoints, newest first',
        response: { 200: z.object({ endpoints: z.array(endpointView) }), '4xx': problemDetails },
      },
    },
    async ({ principal }) => {
      const found = await endpoints.list(legevakterWhere(principal, 'webhook:read'));
      return { endpoints: found.map(toEndpointView) };
    },
  );

  app.get(
    '/v1/webhook-endpoints/:id',
    {
      config: read,
      schema: {
        summary: 'One webhook endpoint',
        params: endpointParams,
        response: { 200: endpointView, '4xx': problemDetails },
      },
    },
    async (request, reply) => {
      const found = await endpoints.find(request.params.id);
      return found === undefined
        ? sendProblem(request, reply, { code: 'WEBHOOK_ENDPOINT_NOT_FOUND' })
        : toEndpointView(found);
    },
  );
}

function addCreateRoute(app: App, { endpoints, clock, localOnly }: WebhookEndpointRouteParts): void {
  app.post(
    '/v1/webhook-endpoints',
    {
      config: { permission: 'webhook:write', repeat: 'withhold-secret' },
      schema: {
        summary: 'Have events of a legevakt sent to an address',
        description:
          'Messages are signed by Standard Webhooks. The answer has the secret to verify them with; it is shown this once.',
        headers: z.object(idempotencyHeader),
        body: newEndpoint,
        response: { 201: endpointWithSecret, '4xx': problemDetails },
      },
    },
    async (request, reply) => {
      const { legevakt, url, events = null, label } = request.body;
      const refused = refuseForBody(request, reply, 'webhook:write', legevakt);
      if (refused !== undefined) return refused;
      const fault = addressFaultOf(new URL(url), localOnly);
      if (fault !== undefined) {
        const detail = inLanguageOf(request, faultTexts[fault]);
        const errors = [{ code: 'INVALID_VALUE', pointer: '/url', detail }];
        return sendProblem(request, reply, { code: 'INVALID_REQUEST', errors });
      }
      const secret = makeWebhookSecret();
      const endpoint = { id: randomUUID(), legevakt, url, events, label, createdAt: clock.now() };
      const outcome = await endpoints.insert({ ...endpoint, secret }, actorOf(request));
      if (outcome === 'too-many') return sendProblem(request, reply, { code: 'TOO_MANY_ENDPOINTS' });
      return reply
        .code(201)
        .header('location', `/v1/webhook-endpoints/${endpoint.id}`)
        .header('cache-control', 'no-store')
        .send({ ...toEndpointView(endpoint), secret });
    },
  );
}

function addSwitchRoutes(app: App, { endpoints, clock }: WebhookEndpointRouteParts): void {
  for (const { verb, summary, description } of [
    {
      verb: 'enable',
      summary: 'Send to an endpoint again',
      description: 'What happens from now on; what was dropped meanwhile can be replayed.',
    },
    {
      verb: 'disable',
      summary: 'Send nothing to an endpoint for now',
      description: 'What waits for it is dropped, and what happens meanwhile is not kept for it.',
    },
  ] as const) {
    app.post(
      `/v1/webhook-endpoints/:id([^/:]+)::${verb}`,
      {
        config: write,
        schema: {
          summary,
          description,
          params: endpointParams,
          response: { 200: endpointView, '4xx': problemDetails },
        },
      },
      async (request, reply) => {
        await endpoints[verb](request.params.id, { at: clock.now(), by: actorOf(request) });
        const found = await endpoints.find(request.params.id);
        return found === undefined
          ? sendProblem(request, reply, { code: 'WEBHOOK_ENDPOINT_NOT_FOUND' })
          : toEndpointView(found);
      },
    );
  }

  app.delete(
    '/v1/webhook-endpoints/:id',
    {
      config: write,
      schema: {
        summary: 'Remove an endpoint with its deliveries',
        params: endpointParams,
        response: { 204: z.undefined().describe('Done'), '4xx': problemDetails },
      },
    },
    async (request, reply) => {
      const removed = await endpoints.remove(request.params.id, { at: clock.now(), by: actorOf(request) });
      return removed
        ? reply.code(204).send()
        : sendProblem(request, reply, { code: 'WEBHOOK_ENDPOINT_NOT_FOUND' });
    },
  );
}

function addRotateRoute(app: App, { endpoints, clock }: WebhookEndpointRouteParts): void {
  app.post(
    '/v1/webhook-endpoints/:id([^/:]+)::rotate-secret',
    {
      config: { ...write, repeat: 'withhold-secret' },
      schema: {
        summary: 'A new secret',
        description:
          'The answer has it, this once. For 24 hours messages have two signatures, of the new secret and of the one before it.',
        params: endpointParams,
        headers: z.object(idempotencyHeader),
        response: { 200: endpointWithSecret, '4xx': problemDetails },
      },
    },
    async (request, reply) => {
      const at = clock.now();
      const secret = makeWebhookSecret();
      await endpoints.rotateSecret(request.params.id, secret, endOfPreviousSecret(at), {
        at,
        by: actorOf(request),
      });
      const found = await endpoints.find(request.params.id);
      if (found === undefined) return sendProblem(request, reply, { code: 'WEBHOOK_ENDPOINT_NOT_FOUND' });
      return reply.header('cache-control', 'no-store').send({ ...toEndpointView(found), secret });
    },
  );
}

const faultTexts: Readonly<Record<AddressFault, Text>> = {
  'not-https': {
    nb: 'Adressen må begynne med https://.',
    nn: 'Adressa må byrje med https://.',
    en: 'The address must begin with https://.',
  },
  credentials: {
    nb: 'Adressen kan ikke ha brukernavn eller passord.',
    nn: 'Adressa kan ikkje ha brukarnamn eller passord.',
    en: 'The address cannot hold a user name or a password.',
  },
  'not-public': {
    nb: 'Adressen må ligge på det åpne internettet, ikke i et lukket nett.',
    nn: 'Adressa må liggje på det opne internettet, ikkje i eit lukka nett.',
    en: 'The address must be one of the open internet, not of a private network.',
  },
};
