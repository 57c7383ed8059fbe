import { z } from 'zod';
import { isFinal, jobStates } from '../jobs/roster-job.js';
import { testEventType, type WebhookMessage } from '../webhooks/webhook-event.js';

const at = { legevakt: z.string() };
const publication = {
  ...at,
  roster: z.uuid(),
  replaced: z.uuid().optional().describe('The version that was published for the period until then'),
};

function message<Type extends WebhookMessage['type']>(type: Type, data: z.ZodRawShape) {
  return z.object({
    type: z.literal(type),
    timestamp: z.iso.datetime().describe('When it happened'),
    data: z.object(data),
  });
}

/** What is posted to endpoints, by its type. */
export const webhookMessages = {
  'roster.job.completed': message('roster.job.completed', {
    ...at,
    job: z.uuid(),
    state: z.enum(jobStates.filter(isFinal)),
    roster: z.uuid().optional().describe('What it found'),
  }),
  'roster.published': message('roster.published', publication),
  'assignment.changed': message('assignment.changed', publication),
  'coverage.gap.opened': message('coverage.gap.opened', publication),
  [testEventType]: message(testEventType, at),
} satisfies Record<WebhookMessage['type'], z.ZodType>;

/** For the `webhooks` of the OpenAPI document. */
export const describedWebhooks = Object.fromEntries(
  Object.entries(webhookMessages).map(([type, schema]) => {
    const content = { 'application/json': { schema: z.toJSONSchema(schema, { io: 'input' }) } };
    const responses = { '2XX': { description: 'Received; all else is tried again' } };
    return [type, { post: { requestBody: { required: true, content }, responses } }];
  }),
);
