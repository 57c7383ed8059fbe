import type { Actor } from '../audit/audit-entry.js';

/** An answer that was given, to be given again. */
export interface GivenAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Null where there was a secret in it: those are shown once and kept nowhere. */
  readonly body: string | null;
}

export interface KeyedRequest {
  /** Keys of different senders have nothing to do with each other. */
  readonly sender: Actor;
  readonly key: string;
  /** Of all that is asked for; the same for the same request. */
  readonly fingerprint: string;
  /** A UUID of this one attempt. */
  readonly attempt: string;
  readonly at: Date;
}

export type RequestStart =
  /** The attempt has the key, and must finish or release it. */
  | { readonly kind: 'begun' | 'in-flight' | 'key-reused' }
  | { readonly kind: 'done'; readonly answer: GivenAnswer };

/** The record of requests that were sent with a key of the sender's own, so that none is carried out twice. */
export interface IdempotentRequests {
  /** Of several at once one begins. A key whose attempt was lost is free again after {@link lostAfterMilliseconds}. */
  begin(request: KeyedRequest): Promise<RequestStart>;
  /** Keeps the answer; nothing happens where another attempt has the key by now. */
  finish(attempt: string, answer: GivenAnswer): Promise<void>;
  /** Nothing was done: the key is free at once. */
  release(attempt: string): Promise<void>;
  /** Forgets the requests that began {@link keptMilliseconds} ago or earlier. */
  forgetOld(now: Date): Promise<void>;
}

export const keptMilliseconds = 24 * 3_600_000;

/** More than any request takes: a check of a roster is given up after one minute. */
export const lostAfterMilliseconds = 2 * 60_000;
