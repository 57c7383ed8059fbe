import type { Transaction } from 'kysely';
import type { ExpiryReason, SwapState } from '../jobs/swap.js';
import type { Tables } from './tables.js';
import { appendWebhookEvent } from './webhook-outbox.js';

export interface SwapStep {
  readonly swap: string;
  readonly legevakt: string;
  /** That it has come to. */
  readonly state: SwapState;
  readonly at: Date;
  /** The version that came of it. */
  readonly roster?: string;
  readonly expiredBecause?: ExpiryReason;
}

/** Tells the webhooks of the legevakt; of the two doctors it says nothing. */
export function appendSwapEvent(
  transaction: Transaction<Tables>,
  { legevakt, state, at, ...data }: SwapStep,
): Promise<void> {
  return appendWebhookEvent(transaction, {
    type: `swap.${state}`,
    legevakt,
    at,
    data: { legevakt, ...data },
  });
}
