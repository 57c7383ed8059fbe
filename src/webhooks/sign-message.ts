import { Webhook } from 'standardwebhooks';
import type { WebhookSecrets } from './webhook-endpoint.js';

/**
 * The headers that say which message it is, when it is sent, and that it comes from here: a signature for each secret.
 *
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function signMessage(
  id: string,
  body: string,
  secrets: WebhookSecrets,
  at: Date,
): Readonly<Record<string, string>> {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(' '),
  };
}
