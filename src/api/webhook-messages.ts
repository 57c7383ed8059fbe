import { z } from 'zod';
import { isFinal, jobStates } from '../jobs/roster-job.js';
import { expiryReasons } from '../jobs/swap.js';
import { testEventType, type WebhookMessage } from '../webhooks/webhook-event.js';

const at = { legevakt: z.string() };
const publication = {
  ...at,
  roster: z.uuid(),
  replaced: z.uuid().optional().describe('The version that was published for the period until then'),
};
const swap = { ...at, swap: z.uuid() };

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
  'swap.requested': message('swap.requested', swap),
  'swap.accepted': message('swap.accepted', swap),
  'swap.approved': message('swap.approved', {
    ...swap,
    roster: z.uuid().describe('The version that was published with it'),
  }),
  'swap.declined': message('swap.declined', swap),
  'swap.withdrawn': message('swap.withdrawn', swap),
  'swap.rejected': message('swap.rejected', swap),
  'swap.expired': message('swap.expired', { ...swap, expiredBecause: z.enum(expiryReasons) }),
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
