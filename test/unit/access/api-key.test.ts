import { describe, expect, it } from 'vitest';
import { isSameHash, makeKeySecret, readKeyToken } from '../../../src/access/api-key.js';

describe('the secret of a key', () => {
  it('can be known again by its hash, which does not hold it', () => {
    const { id, token, hash } = makeKeySecret();
    expect(readKeyToken(token)).toEqual({ id, hash });
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(token).not.toContain(hash);
    expect(token).toMatch(/^vaktplan_[0-9a-f]{32}_[\w-]{43}$/);
  });

  it('differs from every other', () => {
    const tokens = new Set(Array.from({ length: 100 }, () => makeKeySecret().token));
    expect(tokens.size).toBe(100);
  });

  it.each(['', 'vaktplan_', 'eyJ.eyJ.sig', `vaktplan_${'0'.repeat(32)}_short`])('is not in %j', (token) => {
    expect(readKeyToken(token)).toBeUndefined();
  });

  it('is another where one character differs', () => {
    const { token, hash } = makeKeySecret();
    const other = `${token.slice(0, -2)}${token.at(-2) === 'A' ? 'B' : 'A'}${token.at(-1) ?? ''}`;
    expect(isSameHash(hash, readKeyToken(other)?.hash ?? '')).toBe(false);
    expect(isSameHash(hash, hash)).toBe(true);
    expect(isSameHash(hash, '')).toBe(false);
  });
});
