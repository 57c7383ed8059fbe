import { describe, expect, it } from 'vitest';
import { reportTiers, type TierResult } from '../../../src/reports/tier-proof.js';
import { aProblem, rulesOf } from '../../support/builders.js';

const reportOf = (...tiers: TierResult[]) => reportTiers(tiers, rulesOf(aProblem()));
const first = (tier: TierResult) => {
  const [report] = reportOf(tier);
  if (report === undefined) throw new Error('no tier');
  return report;
};

describe('reportTiers', () => {
  it('claims a proof where the bound meets the value', () => {
    expect(first({ tier: 1, level: 1, value: 6, bound: 6, status: 'optimal' })).toMatchObject({
      unit: 'emptyVakter',
      isProvenBest: true,
      proof: { nb: 'Ingen plan under disse reglene har færre enn 6 tomme vakter; denne har 6.' },
    });
  });

  it('rounds a bound on empty vakter up, since they are whole', () => {
    expect(first({ tier: 1, level: 1, value: 6, bound: 5.01, status: 'feasible' }).isProvenBest).toBe(true);
    expect(first({ tier: 1, level: 1, value: 6, bound: 5, status: 'feasible' })).toMatchObject({
      isProvenBest: false,
      proof: {
        nb: 'Planen har 6 tomme vakter. Den er høyst 1 fra det beste mulige: ingen plan under disse reglene har færre enn 5.',
      },
    });
  });

  it('does not round a bound on cost', () => {
    expect(first({ tier: 2, level: 0, value: 6, bound: 5.5, status: 'feasible' })).toMatchObject({
      unit: 'cost',
      isProvenBest: false,
    });
  });

  it('never shows a bound above the one that is proven', () => {
    expect(first({ tier: 2, level: 0, value: 3, bound: 2.468, status: 'feasible' }).proof.nb).toContain(
      'høyst 0,54 fra det beste mulige: ingen plan under disse reglene har færre enn 2,46.',
    );
  });

  it('promises no more than is proven where a value has more decimals than are shown', () => {
    expect(first({ tier: 2, level: 0, value: 44 / 7, bound: 44 / 7, status: 'optimal' }).proof).toEqual({
      nb: 'Ingen plan under disse reglene har færre enn 6,28 ulempepoeng; denne har 6,29.',
      nn: 'Ingen plan under desse reglane har færre enn 6,28 ulempepoeng; denne har 6,29.',
      en: 'No roster under these rules has fewer than 6.28 points of cost; this one has 6.29.',
    });
  });

  it('claims nothing without a bound, whatever the status', () => {
    expect(first({ tier: 1, level: 1, value: 2, status: 'optimal' })).toMatchObject({
      isProvenBest: false,
      proof: { nb: 'Planen har 2 tomme vakter. Ingenting er bevist om det kunne vært færre.' },
    });
  });

  it('needs no bound to know that nothing is less than none', () => {
    expect(first({ tier: 1, level: 1, value: 0, status: 'feasible' })).toMatchObject({
      isProvenBest: true,
      proof: { nb: 'Ingen tomme vakter. Færre kan det ikke bli.' },
    });
  });

  it('says that a later proof holds among rosters as good in what goes before, and names the lines', () => {
    const [, , second] = reportOf(
      { tier: 1, level: 0, value: 0, bound: 0, status: 'optimal' },
      { tier: 1, level: 1, value: 1, bound: 1, status: 'optimal' },
      { tier: 1, level: 2, value: 3, bound: 3, status: 'optimal' },
    );
    expect(second?.proof.nb).toBe(
      'Ingen plan under disse reglene som er like god i det som går foran, har færre enn 3 tomme vakter på linjer med prioritet 2; denne har 3.',
    );
  });

  it('speaks of hours where the tier counts instants without a doctor', () => {
    expect(first({ tier: 1, level: 0, value: 9, bound: 9, status: 'optimal' }).unit).toBe(
      'hoursWithoutDoctor',
    );
  });

  it('counts changes from the published roster after the empty vakter, in whole vakter', () => {
    const [, changes] = reportOf(
      { tier: 1, level: 1, value: 0, bound: 0, status: 'optimal' },
      { tier: 1, level: 11, value: 3, bound: 1.2, status: 'feasible' },
    );
    expect(changes).toMatchObject({
      unit: 'changedVakter',
      rules: ['stability'],
      isProvenBest: false,
      proof: {
        nb: 'Planen har 3 endringer fra den publiserte planen. Den er høyst 1 fra det beste mulige: ingen plan under disse reglene som er like god i det som går foran, har færre enn 2.',
      },
    });
  });

  it('names the rule on the least workload where its level is', () => {
    expect(first({ tier: 1, level: 10, value: 1, bound: 1, status: 'optimal' }).rules).toEqual([
      'minimum-workload',
    ]);
  });

  it('speaks of cost where the job has mixed rules into the tier', () => {
    const rules = rulesOf(aProblem({ rules: { 'vakt-coverage': { weight: 3 } } }));
    expect(reportTiers([{ tier: 1, level: 1, value: 6, status: 'feasible' }], rules)[0]?.unit).toBe('cost');
  });
});
