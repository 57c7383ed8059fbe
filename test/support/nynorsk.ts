import { expect } from 'vitest';
import type { Text } from '../../src/domain/issue.js';

/** Words that nynorsk does not have. */
const bokmålWords =
  /\b(ikke|fra|uten|mer|noen|noe|hver|hvert|leger|legene|timer|timene|dager|dagene|uke|uker|vakten|natten|helgen|linjen|starter|arbeider ikke|mangler|samme|flere|kreves|hjemmevakt|alene)\b/iu;

/** Nynorsk of its own, not bokmål that was left standing; a short text may be alike in both. */
export function expectNynorsk({ nb, nn }: Text): void {
  expect(nn.trim()).toBe(nn);
  expect(nn.length).toBeGreaterThan(nb.length / 2);
  expect(nn).not.toMatch(bokmålWords);
}
