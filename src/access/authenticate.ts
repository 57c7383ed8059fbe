import type { Clock } from '../jobs/clock.js';
import { isSameHash, isUsable, readKeyToken } from './api-key.js';
import { usedMilliseconds, type KeyStore } from './key-store.js';
import type { Identity, PeopleStore } from './people-store.js';
import { localPrincipal, type Principal } from './principal.js';

export type Authentication =
  | { readonly kind: 'known'; readonly principal: Principal }
  /** No token, or none that is good now. */
  | { readonly kind: 'missing' | 'invalid' }
  /** The identity provider vouches for somebody who was never added here. */
  | { readonly kind: 'stranger' }
  | { readonly kind: 'provider-out-of-reach'; readonly cause: unknown };

/** Says who sends a request, by its `Authorization` header. */
export type Authenticate = (authorization: string | undefined) => Promise<Authentication>;

/** Says whose a token of the identity provider is; undefined for one that is not good. */
export type VerifyIdentity = (token: string) => Promise<Identity | undefined>;

/** The keys of the identity provider cannot be read. */
export class ProviderOutOfReachError extends Error {
  override readonly name = 'ProviderOutOfReachError';
}

export interface AuthenticateParts {
  readonly keys: Pick<KeyStore, 'findWithHash' | 'markUsed'>;
  readonly people: Pick<PeopleStore, 'findByIdentity'>;
  /** Absent where no identity provider is set up. */
  readonly verifyIdentity?: VerifyIdentity;
  readonly clock: Clock;
}

/** Where no log-in is asked for. */
export const authenticateNobody: Authenticate = () =>
  Promise.resolve({ kind: 'known', principal: localPrincipal });

/** Bearer tokens (RFC 6750): an API key, or a token of the identity provider. */
export function makeAuthenticate(parts: AuthenticateParts): Authenticate {
  return async (authorization) => {
    if (authorization === undefined) return { kind: 'missing' };
    const [, token] = /^Bearer +([\w.~+/-]+=*) *$/i.exec(authorization) ?? [];
    if (token === undefined) return { kind: 'invalid' };
    const key = readKeyToken(token);
    return key === undefined ? authenticatePerson(parts, token) : authenticateKey(parts, key);
  };
}

async function authenticateKey(
  { keys, clock }: AuthenticateParts,
  { id, hash }: { readonly id: string; readonly hash: string },
): Promise<Authentication> {
  const found = await keys.findWithHash(id);
  const now = clock.now();
  if (found === undefined || !isSameHash(found.hash, hash) || !isUsable(found.key, now)) {
    return { kind: 'invalid' };
  }
  const { lastUsedAt } = found.key;
  if (lastUsedAt === null || now.getTime() - lastUsedAt.getTime() >= usedMilliseconds)
    await keys.markUsed(id, now);
  const { grant, scopes } = found.key;
  return {
    kind: 'known',
    principal: { id, kind: 'key', grants: [grant], ...(scopes === null ? {} : { scopes }) },
  };
}

async function authenticatePerson(
  { people, verifyIdentity }: AuthenticateParts,
  token: string,
): Promise<Authentication> {
  try {
    const identity = await verifyIdentity?.(token);
    if (identity === undefined) return { kind: 'invalid' };
    const person = await people.findByIdentity(identity);
    if (person === undefined) return { kind: 'stranger' };
    return { kind: 'known', principal: { id: person.id, kind: 'person', grants: person.grants } };
  } catch (cause) {
    if (cause instanceof ProviderOutOfReachError) return { kind: 'provider-out-of-reach', cause };
    throw cause;
  }
}
