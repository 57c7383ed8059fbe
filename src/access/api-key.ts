import { createHash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import type { Permission } from './permissions.js';
import type { Grant } from './principal.js';

/** A key for a machine. What it is worth to its holder is not kept: only the hash of its secret. */
export interface ApiKey {
  /** A UUID. */
  readonly id: string;
  readonly grant: Grant;
  /** Narrows the role to these permissions; null where it does not. */
  readonly scopes: readonly Permission[] | null;
  /** What it is for, as an id: `turnus-import`. */
  readonly label: string;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  /** To the minute. */
  readonly lastUsedAt: Date | null;
}

/** What is sent as a bearer token, and what is kept to know it again. */
export interface KeySecret {
  readonly id: string;
  readonly token: string;
  /** SHA-256 in hexadecimal. The secret is random, so it needs no salt and no slow hash. */
  readonly hash: string;
}

const secretBytes = 32;
const form = /^vaktplan_([0-9a-f]{32})_([\w-]{43})$/;

export function makeKeySecret(): KeySecret {
  const id = randomUUID();
  const secret = randomBytes(secretBytes).toString('base64url');
  return { id, token: `vaktplan_${id.replaceAll('-', '')}_${secret}`, hash: hashOf(secret) };
}

/** The parts of a token that has the form of a key; undefined for any other. */
export function readKeyToken(token: string): { readonly id: string; readonly hash: string } | undefined {
  const [, digits, secret] = form.exec(token) ?? [];
  if (digits === undefined || secret === undefined) return undefined;
  const id = digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { id, hash: hashOf(secret) };
}

/** In a time that does not tell where they differ. */
export function isSameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a, 'hex'), Buffer.from(b, 'hex')];
  return left.length === right.length && timingSafeEqual(left, right);
}

export function isUsable({ revokedAt, expiresAt }: ApiKey, at: Date): boolean {
  return revokedAt === null && (expiresAt === null || expiresAt > at);
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
