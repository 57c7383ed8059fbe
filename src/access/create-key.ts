import type { Actor } from '../audit/audit-entry.js';
import type { Clock } from '../jobs/clock.js';
import { makeKeySecret, type ApiKey } from './api-key.js';
import type { KeyStore } from './key-store.js';

export interface KeyOrder extends Pick<ApiKey, 'grant' | 'scopes' | 'label' | 'expiresAt'> {
  readonly by: Actor;
}

/** Makes a key. Its token is in the answer and nowhere else: it cannot be shown again. */
export async function createKey(
  { keys, clock }: { readonly keys: Pick<KeyStore, 'insert'>; readonly clock: Clock },
  { by, ...order }: KeyOrder,
): Promise<{ readonly key: ApiKey; readonly token: string }> {
  const { id, token, hash } = makeKeySecret();
  const facts = { id, ...order, createdAt: clock.now() };
  await keys.insert({ ...facts, hash }, by);
  return { key: { ...facts, revokedAt: null, lastUsedAt: null }, token };
}
