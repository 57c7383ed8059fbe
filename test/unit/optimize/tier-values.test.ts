import { beforeAll, expect, it } from 'vitest';
import type { FoundRoster } from '../../../src/jobs/find-roster.js';
import { readFixture, readWithoutIssues } from '../../support/solved-fixtures.js';
import { planRoster } from '../../support/plan-roster.js';

const fixture = readFixture('liten-distrikt/2026-03');
/** One of the four away all month, under a hard cap: the month that cannot be filled. */
const oneAway = {
  ...fixture,
  absences: [{ doctor: 'fl-1', kind: 'sykdom', from: '2026-03-01', to: '2026-03-31' }],
  history: [],
};

function sumByTier(
  amounts: readonly { readonly tier: number; readonly amount: number }[],
): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { tier, amount } of amounts)
    if (amount !== 0) sums[tier] = Math.round(((sums[tier] ?? 0) + amount) * 1e6) / 1e6;
  return sums;
}

function valuesOf({ tiers }: FoundRoster): Record<string, number> {
  return sumByTier(tiers.map(({ tier, value }) => ({ tier, amount: value })));
}

function costsOf({ findings }: FoundRoster): Record<string, number> {
  return sumByTier(findings.map(({ tier, cost }) => ({ tier, amount: cost })));
}

const plan = (document: unknown): Promise<FoundRoster> => planRoster(readWithoutIssues(document).problem, 10);

let filled: FoundRoster;
let short: FoundRoster;
beforeAll(async () => {
  filled = await plan(fixture);
  short = await plan(oneAway);
});

it('what the checkers measure in each tier is the value of the tier, in a month that can be filled', () => {
  expect(valuesOf(filled)).toEqual(costsOf(filled));
  expect(valuesOf(filled)['1']).toBeUndefined();
});

it('what the checkers measure in each tier is the value of the tier, in a month with one of the four away', () => {
  expect(valuesOf(short)).toEqual(costsOf(short));
  expect(valuesOf(short)['1']).toBeGreaterThan(0);
});

it('seven of 31 vakter are unfilled where three doctors have eight each', () => {
  const unfilled = short.findings.filter(
    ({ ruleId, violation }) =>
      ruleId === 'vakt-coverage' && violation.vaktIds.some((id) => id.includes('/V1/')),
  );
  expect(unfilled).toHaveLength(7);
});

it('the same job, seed and number of iterations give the same roster and values', async () => {
  const again = await plan(structuredClone(fixture));
  expect([...again.roster.assignments]).toEqual([...filled.roster.assignments]);
  expect(again.tiers).toEqual(filled.tiers);
});
