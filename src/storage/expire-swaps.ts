import { sql, type ExpressionBuilder, type Kysely, type Transaction } from 'kysely';
import type { Actor } from '../audit/audit-entry.js';
import { openSwapStates, type ExpiryReason } from '../jobs/swap.js';
import { recordDeed, type RecordEntry } from './audit-log.js';
import { lockRostersOf } from './insert-roster.js';
import { appendSwapEvent } from './swap-events.js';
import { selectSwaps } from './swap-row.js';
import type { Tables } from './tables.js';

const actor: Actor = { kind: 'system', id: 'swaps' };

/** Looks without a lock first: mostly there is none. */
export async function expireSwaps(db: Kysely<Tables>, at: Date): Promise<string[]> {
  const due = await selectDue(db, at).execute();
  const expired: string[] = [];
  for (const legevakt of new Set(due.map((one) => one.legevakt))) {
    const ids = await recordDeed(db, (transaction, record) =>
      expireAt(transaction, { legevakt, at }, record),
    );
    expired.push(...ids);
  }
  return expired;
}

async function expireAt(
  transaction: Transaction<Tables>,
  { legevakt, at }: { readonly legevakt: string; readonly at: Date },
  record: RecordEntry,
): Promise<string[]> {
  await lockRostersOf(transaction, legevakt);
  const due = await selectDue(transaction, at)
    .where('base.legevakt', '=', legevakt)
    .orderBy('swaps.id')
    .forUpdate('swaps')
    .execute();
  for (const { id, has_begun } of due) {
    const reason: ExpiryReason = has_begun ? 'begun' : 'seat-changed';
    await transaction
      .updateTable('swaps')
      .set((own) => ({
        state: 'expired',
        expired_because: reason,
        revision: own('revision', '+', 1),
        ended_at: at,
      }))
      .where('id', '=', id)
      .execute();
    await appendSwapEvent(transaction, { swap: id, legevakt, state: 'expired', at, expiredBecause: reason });
    record({
      at,
      actor,
      action: 'swap.expired',
      legevakt,
      subject: { kind: 'swap', id },
      details: { reason },
    });
  }
  return due.map(({ id }) => id);
}

/** Swaps that nothing can come of any more. */
function selectDue(db: Kysely<Tables>, at: Date) {
  const begun = sql<boolean>`least(given.starts_at, taken.starts_at) <= ${at}`;
  return selectSwaps(db)
    .select(begun.as('has_begun'))
    .where('swaps.state', 'in', openSwapStates)
    .where((row) =>
      row.or([
        begun,
        row.not(row.exists(publishedSeat(row, 'given'))),
        row.and([row('swaps.takes', 'is not', null), row.not(row.exists(publishedSeat(row, 'taken')))]),
      ]),
    );
}

type SwapsWithSeats = ExpressionBuilder<
  Tables & {
    base: Tables['rosters'];
    given: Tables['roster_assignments'];
    taken: Tables['roster_assignments'];
  },
  'base' | 'given' | 'taken'
>;

/** The same seat, at the same times and held by the same doctor, in the version that is published now. */
function publishedSeat(row: unknown, seat: 'given' | 'taken') {
  return (row as SwapsWithSeats)
    .selectFrom('rosters as now')
    .innerJoin('roster_assignments as held', 'held.roster', 'now.id')
    .select('now.id')
    .where('now.status', '=', 'published')
    .whereRef('now.legevakt', '=', 'base.legevakt')
    .whereRef('now.period_from', '=', 'base.period_from')
    .whereRef('now.period_to', '=', 'base.period_to')
    .whereRef('held.vakt', '=', `${seat}.vakt`)
    .whereRef('held.doctor', '=', `${seat}.doctor`)
    .whereRef('held.starts_at', '=', `${seat}.starts_at`)
    .whereRef('held.ends_at', '=', `${seat}.ends_at`);
}
