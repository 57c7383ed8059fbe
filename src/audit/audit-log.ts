import type { AuditEntry } from './audit-entry.js';
import type { AuditHead, ChainedEntry } from './audit-chain.js';

export interface AuditQuery {
  /** Only what concerns these; `*` is everything, also what concerns no single legevakt. */
  readonly legevakter: '*' | readonly string[];
  /** Only entries with a smaller number. */
  readonly before?: number;
  readonly limit: number;
}

/** The record of who did what. It only grows. */
export interface AuditLog {
  /** For what is not stored; a store appends in the transaction of what it records. */
  append(entry: AuditEntry): Promise<void>;
  /** Newest first. */
  newest(query: AuditQuery): Promise<readonly ChainedEntry[]>;
  /** In order, those with a greater number. */
  after(seq: number, limit: number): Promise<readonly ChainedEntry[]>;
  /** Where the chain ends by the store's own count. */
  head(): Promise<AuditHead>;
}
