import type { Kysely, Transaction } from 'kysely';
import type { SwapViewer } from '../jobs/swap-viewer.js';
import { openSwapStates, swapDeeds, type SwapState } from '../jobs/swap.js';
import type {
  NewSwap,
  SwapApproval,
  SwapChange,
  SwapQuery,
  SwapRefusal,
  SwapStore,
} from '../jobs/swap-store.js';
import { recordDeed, type RecordEntry } from './audit-log.js';
import { expireSwaps } from './expire-swaps.js';
import { lockRostersOf } from './insert-roster.js';
import { addVersion, changeStatus, isJudgedByNow, lockPublications } from './roster-store.js';
import { appendSwapEvent } from './swap-events.js';
import { selectSwaps, toSwap } from './swap-row.js';
import type { Tables } from './tables.js';

/** The record of swaps in PostgreSQL or PGlite. */
export function makeSwapStore(db: Kysely<Tables>): SwapStore {
  return {
    addSwap: (swap) => recordDeed(db, (transaction, record) => addSwap(transaction, swap, record)),
    async findSwap(id) {
      const row = await selectSwaps(db).where('swaps.id', '=', id).executeTakeFirst();
      return row === undefined ? undefined : toSwap(row);
    },
    async listSwaps(query) {
      return (await selectPage(db, query).execute()).map(toSwap);
    },
    changeSwap: (change) => recordDeed(db, (transaction, record) => changeSwap(transaction, change, record)),
    approveSwap: (approval) =>
      recordDeed(db, (transaction, record) => approveSwap(transaction, approval, record)),
    expireSwaps: (at) => expireSwaps(db, at),
  };
}

async function addSwap(
  transaction: Transaction<Tables>,
  swap: NewSwap,
  record: RecordEntry,
): Promise<string> {
  const { id, roster, kind, from, to = null, gives, takes = null, requestedAt, judgement, actor } = swap;
  const { legevakt, period_from, period_to } = await transaction
    .selectFrom('rosters')
    .select(['legevakt', 'period_from', 'period_to'])
    .where('id', '=', roster)
    .executeTakeFirstOrThrow();
  // Of two who ask for the same at once the second finds what the first has stored.
  await lockRostersOf(transaction, legevakt);
  const known = await selectSwaps(transaction)
    .where('base.legevakt', '=', legevakt)
    .where('base.period_from', '=', period_from)
    .where('base.period_to', '=', period_to)
    .where('swaps.state', 'in', openSwapStates)
    .where('swaps.kind', '=', kind)
    .where('swaps.from_doctor', '=', from)
    .where('swaps.gives', '=', gives)
    .$if(kind !== 'open', (one) => one.where('swaps.to_doctor', '=', to))
    .$if(takes !== null, (one) => one.where('swaps.takes', '=', takes))
    .executeTakeFirst();
  if (known !== undefined) return known.id;
  await transaction
    .insertInto('swaps')
    .values({
      id,
      roster,
      kind,
      from_doctor: from,
      ...(to === null ? {} : { to_doctor: to }),
      gives,
      takes,
      state: 'requested',
      requested_at: requestedAt,
      ...(judgement === undefined ? {} : { judgement: JSON.stringify(judgement) }),
    })
    .execute();
  await appendSwapEvent(transaction, { swap: id, legevakt, state: 'requested', at: requestedAt });
  record({
    at: requestedAt,
    actor,
    action: 'swap.requested',
    legevakt,
    subject: { kind: 'swap', id },
    details: { roster, kind, from, to, gives, takes },
  });
  return id;
}

function selectPage(db: Kysely<Tables>, { viewer, states, after, limit }: SwapQuery) {
  let page = selectVisible(db, viewer);
  if (states !== undefined) page = page.where('swaps.state', 'in', [...states]);
  if (after !== undefined) {
    const { createdAt, id } = after;
    page = page.where((row) =>
      row.or([
        row('swaps.requested_at', '<', createdAt),
        row.and([row('swaps.requested_at', '=', createdAt), row('swaps.id', '<', id)]),
      ]),
    );
  }
  return page.orderBy('swaps.requested_at', 'desc').orderBy('swaps.id', 'desc').limit(limit);
}

/** As `concerns` of src/jobs/swap-viewer.ts says. */
function selectVisible(db: Kysely<Tables>, { all, own }: SwapViewer) {
  const swaps = selectSwaps(db);
  if (all === '*') return swaps;
  return swaps.where((row) =>
    row.or([
      ...(all.length === 0 ? [] : [row('base.legevakt', 'in', [...all])]),
      ...own.map(({ legevakt, doctor }) =>
        row.and([
          row('base.legevakt', '=', legevakt),
          row.or([
            row('swaps.from_doctor', '=', doctor),
            row('swaps.to_doctor', '=', doctor),
            row.and([row('swaps.kind', '=', 'open'), row('swaps.state', '=', 'requested')]),
          ]),
        ]),
      ),
    ]),
  );
}

async function changeSwap(
  transaction: Transaction<Tables>,
  change: SwapChange,
  record: RecordEntry,
): Promise<{ readonly kind: 'changed' } | SwapRefusal> {
  const { id, to, taker, judgement, at, actor } = change;
  const row = await takeSwap(transaction, change);
  if ('kind' in row) return row;
  await transaction
    .updateTable('swaps')
    .set((own) => ({
      state: to,
      revision: own('revision', '+', 1),
      ...(to === 'accepted' ? { accepted_at: at } : { ended_at: at }),
      ...(taker === undefined ? {} : { to_doctor: taker }),
      ...(judgement === undefined ? {} : { judgement: JSON.stringify(judgement) }),
    }))
    .where('id', '=', id)
    .execute();
  await appendSwapEvent(transaction, { swap: id, legevakt: row.legevakt, state: to, at });
  record({
    at,
    actor,
    action: `swap.${to}`,
    legevakt: row.legevakt,
    subject: { kind: 'swap', id },
    details: { from: row.state, ...(taker === undefined ? {} : { taker }) },
  });
  return { kind: 'changed' };
}

interface TakenSwap {
  readonly state: SwapState;
  readonly legevakt: string;
}

/** A swap that nobody else can change any more, where it may be changed. */
async function takeSwap(
  transaction: Transaction<Tables>,
  { id, from, revision }: Pick<SwapChange, 'id' | 'from' | 'revision'>,
): Promise<TakenSwap | SwapRefusal> {
  const row = await transaction
    .selectFrom('swaps')
    .innerJoin('rosters as base', 'base.id', 'swaps.roster')
    .select(['swaps.state', 'swaps.revision', 'base.legevakt'])
    .where('swaps.id', '=', id)
    .forUpdate('swaps')
    .executeTakeFirst();
  if (row === undefined) return { kind: 'unknown' };
  if (revision !== undefined && row.revision !== revision) return { kind: 'stale' };
  if (!from.includes(row.state)) return { kind: 'not-possible', state: row.state };
  return { state: row.state, legevakt: row.legevakt };
}

async function approveSwap(
  transaction: Transaction<Tables>,
  approval: SwapApproval,
  record: RecordEntry,
): ReturnType<SwapStore['approveSwap']> {
  const { id, roster, result, contents, judgedBy, publication, judgement, at, actor } = approval;
  await lockPublications(transaction);
  const base = await takePublished(transaction, roster);
  if (base === undefined || !(await isJudgedByNow(transaction, judgedBy))) return { kind: 'roster-changed' };
  const row = await takeSwap(transaction, { ...approval, from: swapDeeds.approve.from });
  if ('kind' in row) return row;
  const version = {
    id: result,
    parent: roster,
    parentRevision: base.revision,
    origin: 'swap',
    createdAt: at,
    actor,
    contents,
  } as const;
  await addVersion(transaction, version, record);
  const toPublished = {
    id: result,
    to: 'published',
    from: ['draft'],
    supersedes: ['published'],
    publication,
    at,
    actor,
  } as const;
  await changeStatus(transaction, toPublished, record);
  await transaction
    .updateTable('swaps')
    .set((own) => ({
      state: 'approved',
      revision: own('revision', '+', 1),
      ended_at: at,
      judgement: JSON.stringify(judgement),
      result,
    }))
    .where('id', '=', id)
    .execute();
  await appendSwapEvent(transaction, {
    swap: id,
    legevakt: row.legevakt,
    state: 'approved',
    at,
    roster: result,
  });
  record({
    at,
    actor,
    action: 'swap.approved',
    legevakt: row.legevakt,
    subject: { kind: 'swap', id },
    details: { from: row.state, roster: result },
  });
  return { kind: 'changed' };
}

/** The version as it is while nobody else can change any of the legevakt; undefined where it is not the published one any more. */
async function takePublished(transaction: Transaction<Tables>, id: string) {
  const { legevakt } = await transaction
    .selectFrom('rosters')
    .select('legevakt')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  await lockRostersOf(transaction, legevakt);
  return transaction
    .selectFrom('rosters')
    .select('revision')
    .where('id', '=', id)
    .where('status', '=', 'published')
    .executeTakeFirst();
}
