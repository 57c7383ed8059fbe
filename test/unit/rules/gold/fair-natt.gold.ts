import type { GoldTable } from '../../../support/gold.js';
import { allFourToOne, charged, shared, threeEach, times } from '../../../support/gold-shares.js';

const natt = ['2026-03-10', '23:00', '08:00'] as const;
const on = natt[0];
const fourNights = (...counts: number[]) => shared(times(4, natt), counts);
const balances = (amounts: Readonly<Record<string, number>>, measure: 'natt' | 'helg' = 'natt') => ({
  balances: Object.entries(amounts).map(([doctor, amount]) => ({ doctor, group: 'g', measure, amount })),
});

/**
 * At least 180 minutes within 00-06. Four nights between six doctors: target 0.67, so 0 and 1 are free, 2 costs 1 and 3 costs 1 + 2.
 */
export const gold: GoldTable = {
  keeps: [
    { name: 'target 0.67: four have one and two have none', ...fourNights(1, 1, 1, 1, 0, 0) },
    { name: 'target 2: two each', ...shared(times(4, natt), [2, 2]) },
    { name: 'target 1.5: one and two', ...shared(times(3, natt), [1, 2]) },
    {
      name: 'permisjon all month: the other takes all',
      ...shared(times(4, natt), [4, 0], { absences: [{ doctor: 'b', kind: 'permisjon', from: on, to: on }] }),
    },
    {
      name: 'permisjon on one of two dates: three nights as two and one',
      ...shared([natt, natt, ['2026-03-11', '23:00', '08:00']], [2, 1], {
        absences: [{ doctor: 'b', kind: 'permisjon', from: '2026-03-11', to: '2026-03-31' }],
      }),
    },
    {
      name: 'nights of a line outside the group are not shared',
      ...shared(times(4, natt), [4, 0], {
        fairnessGroups: [{ id: 'g', name: 'Gruppe', lines: ['X9'] }],
      }),
    },
    {
      name: 'fritak from natt: the other takes all',
      ...shared(times(4, natt), [4, 0], {
        members: [{}, { fritak: [{ class: 'helse', scope: 'natt', from: on }] }],
      }),
    },
    {
      name: 'a base by stilling: 100 and 50 per cent share three nights as two and one',
      ...shared(times(3, natt), [2, 1], {
        members: [{}, { stillingPercent: 50 }],
        fairnessGroups: [{ id: 'g', name: 'Gruppe', lines: ['X1', 'X2', 'X3'], base: 'stilling' }],
      }),
    },
    {
      name: 'target 3 each, five nights ahead clipped to two: target 1; the others are one behind: target 4',
      ...shared(times(9, natt), [1, 4, 4], balances({ a: 5, b: -1, c: -1 })),
    },
    {
      name: 'more ahead than the share: the target is below 0 and none is free',
      ...shared(times(2, natt), [0, 1, 1], balances({ a: 2, b: -1, c: -1 })),
    },
    {
      name: 'a balance of another measure',
      ...shared(times(4, natt), [2, 2], balances({ a: 2, b: -2 }, 'helg')),
    },
    { name: 'Friday 17-24 is no natt', ...allFourToOne('2026-03-13', '17:00', '24:00') },
    { name: 'until 02:59 is no natt', ...allFourToOne('2026-03-09', '20:00', '02:59') },
    {
      name: 'until 03:59 on the night into summer time is no natt: 179 minutes',
      ...allFourToOne('2026-03-28', '20:00', '03:59'),
    },
    { name: 'from 03:01 until noon is no natt', ...allFourToOne('2026-03-09', '03:01', '12:00') },
  ],
  breaks: [
    { name: 'target 0.67: two cost 1', ...fourNights(2, 1, 1, 0, 0, 0), finds: charged(on, { a: 1 }) },
    { name: 'target 0.67: three cost 3', ...fourNights(3, 1, 0, 0, 0, 0), finds: charged(on, { a: 3 }) },
    { name: 'target 0.67: four cost 6', ...fourNights(4, 0, 0, 0, 0, 0), finds: charged(on, { a: 6 }) },
    {
      name: 'target 2: three and one',
      ...shared(times(4, natt), [3, 1]),
      finds: charged(on, { a: 1, b: 1 }),
    },
    {
      name: 'ferie does not lessen the share',
      ...shared(times(4, natt), [4, 0], { absences: [{ doctor: 'b', kind: 'ferie', from: on, to: on }] }),
      finds: threeEach(on),
    },
    {
      name: 'fritak from helg does not lessen the share of nights',
      ...shared(times(4, natt), [4, 0], {
        members: [{}, { fritak: [{ class: 'helse', scope: 'helg', from: on }] }],
      }),
      finds: threeEach(on),
    },
    {
      name: 'five nights ahead are clipped to two, so one is still due: none costs 1',
      ...shared(times(9, natt), [0, 4, 5], balances({ a: 5, b: -1, c: -2 })),
      finds: charged(on, { a: 1 }),
    },
    {
      name: 'a cap of none on balances: target 3 each',
      ...shared(times(9, natt), [1, 4, 4], balances({ a: 5, b: -1, c: -1 })),
      rule: { parameters: { balanceCapVakter: 0 } },
      finds: charged(on, { a: 3, b: 1, c: 1 }),
    },
    {
      name: 'Friday 23-11 is natt',
      ...allFourToOne('2026-03-13', '23:00', '11:00'),
      finds: threeEach('2026-03-13'),
    },
    {
      name: 'Sunday 23-08 is natt',
      ...allFourToOne('2026-03-15', '23:00', '08:00'),
      finds: threeEach('2026-03-15'),
    },
    {
      name: 'until 03:00 is natt',
      ...allFourToOne('2026-03-09', '20:00', '03:00'),
      finds: threeEach('2026-03-09'),
    },
    {
      name: 'until 04:00 on the night into summer time is natt: 180 minutes',
      ...allFourToOne('2026-03-28', '20:00', '04:00'),
      finds: threeEach('2026-03-28'),
    },
    {
      name: 'the natt of 31 December',
      ...allFourToOne('2025-12-31', '23:00', '11:00'),
      finds: threeEach('2025-12-31'),
    },
  ],
};
