import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { AuditEntry } from './audit-entry.js';

/** Where a chain ends. */
export interface AuditHead {
  /** Number of entries. */
  readonly seq: number;
  readonly hash: string;
}

/** An entry in its place: 1, 2, 3 ... without holes, each with the hash of the one before. */
export interface ChainedEntry extends AuditEntry, AuditHead {
  readonly previousHash: string;
}

/** Before the first entry. */
export const emptyChain: AuditHead = { seq: 0, hash: '0'.repeat(64) };

export function chainAfter(head: AuditHead, entry: AuditEntry): ChainedEntry {
  const seq = head.seq + 1;
  return { ...entry, seq, previousHash: head.hash, hash: hashOf(seq, head.hash, entry) };
}

/** SHA-256, in hexadecimal, of the canonical JSON (RFC 8785) of the entry with its number and the hash before it. */
export function hashOf(seq: number, previousHash: string, entry: AuditEntry): string {
  const { at, actor, action, legevakt, subject, details = {} } = entry;
  const text = canonicalize({
    seq,
    previousHash,
    at: at.toISOString(),
    actor: { kind: actor.kind, id: actor.id },
    action,
    legevakt,
    subject: { kind: subject.kind, id: subject.id },
    details,
  });
  if (text === undefined) throw new Error('An audit entry holds something that JSON cannot say.');
  return createHash('sha256').update(text).digest('hex');
}
