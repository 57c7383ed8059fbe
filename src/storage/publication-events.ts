import type { Transaction } from 'kysely';
import type { Tables } from './tables.js';
import { appendWebhookEvent } from './webhook-outbox.js';

export interface Publication {
  readonly roster: string;
  readonly legevakt: string;
  readonly at: Date;
  /** The version that was published for the period until now. */
  readonly replaced: string | undefined;
}

/** Tells of a version that has just been published, and of what it changes against the one whose place it took. */
export async function appendPublicationEvents(
  transaction: Transaction<Tables>,
  { roster, legevakt, at, replaced }: Publication,
): Promise<void> {
  const data = { legevakt, roster, ...(replaced === undefined ? {} : { replaced }) };
  await appendWebhookEvent(transaction, { type: 'roster.published', legevakt, at, data });
  if (replaced !== undefined && (await differ(transaction, roster, replaced)))
    await appendWebhookEvent(transaction, { type: 'assignment.changed', legevakt, at, data });
  if ((await unfilledIn(transaction, roster)) > (await unfilledIn(transaction, replaced)))
    await appendWebhookEvent(transaction, { type: 'coverage.gap.opened', legevakt, at, data });
}

/** Whether somebody holds another vakt, or one at another time. */
async function differ(transaction: Transaction<Tables>, a: string, b: string): Promise<boolean> {
  const heldIn = (roster: string) =>
    transaction
      .selectFrom('roster_assignments')
      .select(['vakt', 'doctor', 'line', 'starts_at', 'ends_at'])
      .where('roster', '=', roster);
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const onlyHere = await heldIn(one).except(heldIn(other)).limit(1).execute();
    if (onlyHere.length > 0) return true;
  }
  return false;
}

async function unfilledIn(transaction: Transaction<Tables>, roster: string | undefined): Promise<number> {
  if (roster === undefined) return 0;
  const row = await transaction
    .selectFrom('rosters')
    .select('unfilled')
    .where('id', '=', roster)
    .executeTakeFirstOrThrow();
  return row.unfilled;
}
