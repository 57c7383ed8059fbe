import { emptyChain, hashOf, type AuditHead, type ChainedEntry } from './audit-chain.js';
import type { AuditLog } from './audit-log.js';

export type AuditVerdict =
  | { readonly ok: true; readonly head: AuditHead }
  | { readonly ok: false; readonly fault: AuditFault; readonly seq: number };

/**
 * - `missing`: the entry `seq` is not there, though later ones are or the count says so
 * - `changed`: the entry `seq` is not what its hash was made of
 * - `unlinked`: the entry `seq` does not continue the one before it
 * - `head-differs`: the chain does not end where the store says; `seq` is its last entry
 * - `noted-hash-missing`: no entry has the hash that somebody noted; `seq` is the last entry
 */
export type AuditFault = 'missing' | 'changed' | 'unlinked' | 'head-differs' | 'noted-hash-missing';

const batch = 1000;

/**
 * Reads the whole chain and computes every hash again.
 *
 * @param notedHash  a hash that was kept outside the store: who can write to the store can write a whole new chain,
 * but not one with this hash in it
 */
export async function verifyAudit(
  log: Pick<AuditLog, 'after' | 'head'>,
  notedHash?: string,
): Promise<AuditVerdict> {
  // First, so that what is appended meanwhile is no fault.
  const head = await log.head();
  let last: AuditHead = emptyChain;
  let noted = notedHash === undefined || notedHash === emptyChain.hash;
  while (last.seq < head.seq) {
    const entries = await log.after(last.seq, Math.min(batch, head.seq - last.seq));
    if (entries.length === 0) return { ok: false, fault: 'missing', seq: last.seq + 1 };
    for (const entry of entries) {
      const fault = faultOf(entry, last);
      if (fault !== undefined) {
        return { ok: false, fault, seq: fault === 'missing' ? last.seq + 1 : entry.seq };
      }
      last = { seq: entry.seq, hash: entry.hash };
      noted ||= entry.hash === notedHash;
    }
  }
  if (last.hash !== head.hash) return { ok: false, fault: 'head-differs', seq: last.seq };
  return noted ? { ok: true, head } : { ok: false, fault: 'noted-hash-missing', seq: last.seq };
}

function faultOf(entry: ChainedEntry, before: AuditHead): AuditFault | undefined {
  if (entry.seq !== before.seq + 1) return 'missing';
  if (entry.previousHash !== before.hash) return 'unlinked';
  return entry.hash === hashOf(entry.seq, entry.previousHash, entry) ? undefined : 'changed';
}
