import { isOnHelligdag } from '../../../../src/domain/fairness.js';
import type { Roster } from '../../../../src/domain/roster.js';
import { changeDoctor, easter, heldOn, type Plant } from '../../../support/plants.js';

export const plant: Plant = {
  fixture: easter,
  how: 'the doctor with most of Easter is a LIS1, and another LIS1 of the same pool has none of it',
  change: (document, roster) => ({
    ...changeDoctor(changeDoctor(document, mostOfEaster(roster), { category: 'LIS1' }), 'lis1-2026-03-1', {
      pools: ['v1'],
    }),
    rules: { 'lis1-unpopular-share': { parameters: { agreed: true } } },
  }),
  implies: {
    'lis1-always-backed': 'the district has one doctor on duty and no bakvakt',
    'pool-frequency': 'LIS1 are no part of the pool',
  },
};

function mostOfEaster(roster: Roster): string {
  const counts = new Map<string, number>();
  for (const { doctorId } of heldOn(roster, 'V1', isOnHelligdag))
    counts.set(doctorId, (counts.get(doctorId) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most === undefined) throw new Error('Nobody has a helligdag.');
  return most[0];
}
