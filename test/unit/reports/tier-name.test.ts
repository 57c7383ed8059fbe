import { describe, expect, it } from 'vitest';
import { tierName } from '../../../src/reports/tier-name.js';

describe('tierName', () => {
  it.each([
    [1, 0, 'timer uten lege'],
    [1, 1, 'tomme vakter'],
    [1, 9, 'tomme vakter'],
    [1, 10, 'mangler mot avtalt minste vaktmengde'],
    [1, 11, 'endringer fra publisert plan'],
    [2, 0, 'rettferdighet'],
    [7, 0, 'nivå 7'],
  ])('calls tier %i, level %i «%s»', (tier, level, name) => {
    expect(tierName({ tier, level }).nb).toBe(name);
  });
});
