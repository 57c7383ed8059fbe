import type { Kysely, Selectable, Transaction } from 'kysely';
import { chainAfter, type ChainedEntry } from '../audit/audit-chain.js';
import type { AuditEntry } from '../audit/audit-entry.js';
import type { AuditLog } from '../audit/audit-log.js';
import type { Tables } from './tables.js';

/** Keeps an entry until the end of the transaction. */
export type RecordEntry = (entry: AuditEntry) => void;

export function makeAuditLog(db: Kysely<Tables>): AuditLog {
  return {
    append: (entry) => db.transaction().execute((transaction) => appendAudit(transaction, entry)),
    async newest({ legevakter, before, limit }) {
      if (legevakter.length === 0) return [];
      let query = db.selectFrom('audit_entries').selectAll().orderBy('seq', 'desc').limit(limit);
      if (before !== undefined) query = query.where('seq', '<', before);
      if (legevakter !== '*') query = query.where('legevakt', 'in', legevakter);
      return (await query.execute()).map(toEntry);
    },
    async after(seq, limit) {
      const rows = await db
        .selectFrom('audit_entries')
        .selectAll()
        .where('seq', '>', seq)
        .orderBy('seq')
        .limit(limit)
        .execute();
      return rows.map(toEntry);
    },
    head: () => db.selectFrom('audit_head').select(['seq', 'hash']).executeTakeFirstOrThrow(),
  };
}

/**
 * Records something in the transaction that does it. Call it last: from here to the end of the transaction everyone
 * else who records something waits.
 */
export async function appendAudit(transaction: Transaction<Tables>, entry: AuditEntry): Promise<void> {
  const head = await transaction
    .selectFrom('audit_head')
    .select(['seq', 'hash'])
    .forUpdate()
    .executeTakeFirstOrThrow();
  const { seq, previousHash, hash } = chainAfter(head, entry);
  await transaction
    .insertInto('audit_entries')
    .values({
      seq,
      at: entry.at,
      actor_kind: entry.actor.kind,
      actor_id: entry.actor.id,
      action: entry.action,
      legevakt: entry.legevakt,
      subject_kind: entry.subject.kind,
      subject_id: entry.subject.id,
      details: JSON.stringify(entry.details ?? {}),
      previous_hash: previousHash,
      hash,
    })
    .execute();
  await transaction.updateTable('audit_head').set({ seq, hash }).execute();
}

/**
 * Does something, and records it at the end of the same transaction. So a deed of several entries never has the log while it waits for a
 * lock of somebody who waits for the log.
 */
export function recordDeed<Outcome>(
  db: Kysely<Tables>,
  deed: (transaction: Transaction<Tables>, record: RecordEntry) => Promise<Outcome>,
): Promise<Outcome> {
  return db.transaction().execute(async (transaction) => {
    const entries: AuditEntry[] = [];
    const outcome = await deed(transaction, (entry) => {
      entries.push(entry);
    });
    for (const entry of entries) await appendAudit(transaction, entry);
    return outcome;
  });
}

function toEntry(row: Selectable<Tables['audit_entries']>): ChainedEntry {
  return {
    seq: row.seq,
    at: row.at,
    actor: { kind: row.actor_kind, id: row.actor_id },
    action: row.action,
    legevakt: row.legevakt,
    subject: { kind: row.subject_kind, id: row.subject_id },
    details: row.details,
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}
