import type { Logger } from 'pino';
import type { WebhookParts } from '../api/app.js';
import type { Clock } from '../jobs/clock.js';
import type { Database } from '../storage/database.js';
import { makeWebhookDeliveries } from '../storage/webhook-deliveries.js';
import { makeWebhookEndpoints } from '../storage/webhook-endpoints.js';
import { makePostMessage } from '../webhooks/post-message.js';
import { makeWebhookSender } from '../webhooks/send-deliveries.js';
import type { Closers } from './closers.js';
import { repeat } from './repeat.js';

const sweepMilliseconds = 1000;
const removeMilliseconds = 3_600_000;
const keptMilliseconds = 30 * 24 * 3_600_000;

export interface WebhookSurroundings {
  readonly clock: Clock;
  readonly log: Logger;
}

/** @param localOnly  receivers on this machine may be told */
export function makeWebhooks(
  { tables }: Database,
  localOnly: boolean,
  { clock, log }: WebhookSurroundings,
): WebhookParts {
  const deliveries = makeWebhookDeliveries(tables);
  const sender = makeWebhookSender({
    deliveries,
    post: makePostMessage({ localOnly }),
    clock,
    random: Math.random,
    onFault: (delivery, err) => {
      log.error({ delivery, err }, 'webhook');
    },
  });
  return { endpoints: makeWebhookEndpoints(tables), deliveries, sender };
}

interface RunningWebhooks extends WebhookSurroundings {
  readonly closers: Closers;
  /** No other process can be sending, so what is taken was left by one that died. */
  readonly soleOwner: boolean;
}

/** Sends what is due for as long as the process runs, and removes what is old. */
export async function runWebhooks(
  { sender, deliveries }: WebhookParts,
  { clock, log, closers, soleOwner }: RunningWebhooks,
): Promise<void> {
  if (soleOwner) await deliveries.releaseAll();
  closers.add(() => sender.close());
  const removeOld = () => deliveries.removeBefore(new Date(clock.now().getTime() - keptMilliseconds));
  for (const [milliseconds, sweep] of [
    [sweepMilliseconds, () => sender.sweep()],
    [removeMilliseconds, removeOld],
  ] as const) {
    const onFault = (err: unknown): void => {
      log.error({ err }, 'webhook sweep failed');
    };
    closers.add(repeat(milliseconds, sweep, onFault, { atOnce: true }));
  }
}
