import { createHash } from 'node:crypto';

/** The same for the same JSON value written in the same order. */
export function fingerprintOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
