import type { GoldTable } from '../../../support/gold.js';
import { charged, shared, times } from '../../../support/gold-shares.js';

const on = '2026-03-10';
const seven = [on, '16:00', '23:00'] as const;
const nine = [on, '14:00', '23:00'] as const;
const at28 = [on, '08:00', '12:00+1', { kind: 'hjemmevakt' }] as const;
const balances = (a: number, b: number) => ({
  balances: Object.entries({ a, b }).map(([doctor, amount]) => ({
    doctor,
    group: 'g',
    measure: 'hours' as const,
    amount,
  })),
});

/**
 * Hours present count whole and hours at home a quarter. The free band lies between whole vakter of the group's median length around
 * the target; beyond it the first such length costs 1, the second 2, parts in proportion.
 */
export const gold: GoldTable = {
  keeps: [
    { name: 'four vakter of seven hours: two each', ...shared(times(4, seven), [2, 2]) },
    { name: 'target 10.5: seven and fourteen hours', ...shared(times(3, seven), [1, 2]) },
    {
      name: 'target 15, free from 14 to 21: fourteen and sixteen',
      ...shared([...times(3, seven), nine], [2, 2]),
    },
    { name: '28 hours at home weigh as seven at the station', ...shared([at28, seven], [1, 1]) },
    {
      name: '100 hours ahead are clipped to two vakter, 14 hours: target 14 and 42',
      ...shared(times(8, seven), [2, 6], balances(100, -100)),
    },
    {
      name: 'kurs does not lessen the share',
      ...shared(times(4, seven), [2, 2], { absences: [{ doctor: 'b', kind: 'kurs', from: on, to: on }] }),
    },
    {
      name: 'the list decides: 1500 and 500 patients share four vakter as three and one',
      ...shared(times(4, seven), [3, 1], {
        members: [{ listLength: 1500 }, { listLength: 500 }],
        fairnessGroups: [{ id: 'g', name: 'Gruppe', lines: ['X1', 'X2', 'X3', 'X4'], base: 'listLength' }],
      }),
    },
    {
      name: 'the scheme left after one of two dates: a third of the load',
      ...shared([seven, seven, ['2026-03-11', '16:00', '23:00']], [2, 1], { members: [{}, { to: on }] }),
    },
  ],
  breaks: [
    {
      name: 'two vakter beyond the target cost 1 + 2',
      ...shared(times(4, seven), [4, 0]),
      finds: charged(on, { a: 3, b: 3 }),
    },
    {
      name: 'target 10.5: 21 hours are a vakt above 14, none is a vakt below 7',
      ...shared(times(3, seven), [3, 0]),
      finds: charged(on, { a: 1, b: 1 }),
    },
    {
      name: '23 of 30 hours: two sevenths of a vakt above 21; the other a whole one below 14',
      ...shared([seven, seven, nine, seven], [3, 1]),
      finds: charged(on, { a: 2 / 7, b: 1 }),
    },
    {
      name: '28 hours at home as whole hours: target 17.5 by a median of 17.5',
      ...shared([at28, seven], [1, 1]),
      rule: { parameters: { hjemmevaktWeight: 1 } },
      finds: charged(on, { a: 0.6, b: 0.6 }),
    },
    {
      name: 'without a cap on hours ahead every doctor starts afresh',
      ...shared(times(8, seven), [2, 6], balances(100, -100)),
      rule: { parameters: { balanceCapVakter: 0 } },
      finds: charged(on, { a: 3, b: 3 }),
    },
    {
      name: 'the natt that ends on 25 October 2026 lasts ten hours, those before it nine: median nine, target 18.5, free from 18 to 27',
      ...shared(
        [
          ['2026-10-22', '23:00', '08:00'],
          ['2026-10-23', '23:00', '08:00'],
          ['2026-10-21', '23:00', '08:00'],
          ['2026-10-24', '23:00', '08:00'],
        ],
        [3, 1],
      ),
      finds: charged('2026-10-21', { b: 8 / 9 }),
    },
  ],
};
