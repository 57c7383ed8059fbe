import type { Actor } from '../audit/audit-entry.js';
import type { ApiKey } from './api-key.js';

export type NewApiKey = Omit<ApiKey, 'revokedAt' | 'lastUsedAt'> & { readonly hash: string };

/** The use of a key is noted again when the last note is this old. */
export const usedMilliseconds = 60_000;

/** The record of API keys. What changes it is written to the audit log in the same transaction. */
export interface KeyStore {
  insert(key: NewApiKey, by: Actor): Promise<void>;
  find(id: string): Promise<ApiKey | undefined>;
  /** The hash of the secret, with the key that it opens. */
  findWithHash(id: string): Promise<{ readonly key: ApiKey; readonly hash: string } | undefined>;
  /** Newest first. Keys for all legevakter are listed with `*` only. */
  list(legevakter: '*' | readonly string[]): Promise<readonly ApiKey[]>;
  /** From then on the key opens nothing; one that was revoked before stays as it is. */
  revoke(id: string, at: Date, by: Actor): Promise<void>;
  /** Notes that the key was used, once a minute at most. */
  markUsed(id: string, at: Date): Promise<void>;
}
