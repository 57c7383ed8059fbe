import type { GoldTable } from '../../../support/gold.js';
import { allFourToOne, charged, shared, threeEach, times } from '../../../support/gold-shares.js';

const saturday = ['2026-03-14', '11:00', '17:00'] as const;

/** At least 180 minutes within Saturday 00:00 - Monday 00:00. */
export const gold: GoldTable = {
  keeps: [
    { name: 'two each', ...shared(times(4, saturday), [2, 2]) },
    { name: 'Friday 17-24 is no helg', ...allFourToOne('2026-03-13', '17:00', '24:00') },
    { name: 'Friday until 02:59 is no helg', ...allFourToOne('2026-03-13', '20:00', '02:59') },
    { name: 'Sunday 23-08 is no helg', ...allFourToOne('2026-03-15', '23:00', '08:00') },
    { name: 'Sunday from 21:01 is no helg', ...allFourToOne('2026-03-15', '21:01', '08:00') },
    { name: 'a helligdag on a Thursday is no helg', ...allFourToOne('2026-04-02', '11:00', '17:00') },
  ],
  breaks: [
    {
      name: 'three and one',
      ...shared(times(4, saturday), [3, 1]),
      finds: charged('2026-03-14', { a: 1, b: 1 }),
    },
    {
      name: 'Friday 23-11 is helg',
      ...allFourToOne('2026-03-13', '23:00', '11:00'),
      finds: threeEach('2026-03-13'),
    },
    {
      name: 'Friday until 03:00 is helg',
      ...allFourToOne('2026-03-13', '20:00', '03:00'),
      finds: threeEach('2026-03-13'),
    },
    {
      name: 'Sunday from 21:00 is helg',
      ...allFourToOne('2026-03-15', '21:00', '08:00'),
      finds: threeEach('2026-03-15'),
    },
    {
      name: 'Friday 17 to Monday 08, 63 hours, is one helg',
      ...allFourToOne('2026-03-13', '17:00', '08:00+3'),
      finds: threeEach('2026-03-13'),
    },
    {
      name: 'the Saturday natt over the change from summer time',
      ...allFourToOne('2026-10-24', '23:00', '11:00'),
      finds: threeEach('2026-10-24'),
    },
    {
      name: 'sick all weekend: the other owes all four and holds three',
      ...shared(times(4, saturday), [3, 1], {
        absences: [{ doctor: 'b', kind: 'sykdom', from: '2026-03-14', to: '2026-03-14' }],
      }),
      finds: charged('2026-03-14', { a: 1, b: 1 }),
    },
  ],
};
