import type { GoldTable } from '../../../support/gold.js';
import { allFourToOne, charged, shared, threeEach, times } from '../../../support/gold-shares.js';

const friday = ['2026-03-13', '17:00', '24:00'] as const;

/** At least 180 minutes of a Friday 17-24. */
export const gold: GoldTable = {
  keeps: [
    { name: 'two each', ...shared(times(4, friday), [2, 2]) },
    { name: 'Friday 23-11 is a natt', ...allFourToOne('2026-03-13', '23:00', '11:00') },
    { name: 'Friday until 19:59', ...allFourToOne('2026-03-13', '16:00', '19:59') },
    { name: 'Friday from 21:01', ...allFourToOne('2026-03-13', '21:01', '08:00') },
    { name: 'Thursday 17-24', ...allFourToOne('2026-03-12', '17:00', '24:00') },
    { name: 'Saturday 17:30-24', ...allFourToOne('2026-03-14', '17:30', '24:00') },
  ],
  breaks: [
    {
      name: 'three and one',
      ...shared(times(4, friday), [3, 1]),
      finds: charged('2026-03-13', { a: 1, b: 1 }),
    },
    { name: 'Friday 16-24', ...allFourToOne('2026-03-13', '16:00', '24:00'), finds: threeEach('2026-03-13') },
    {
      name: 'Friday until 20:00',
      ...allFourToOne('2026-03-13', '16:00', '20:00'),
      finds: threeEach('2026-03-13'),
    },
    {
      name: 'Friday from 21:00',
      ...allFourToOne('2026-03-13', '21:00', '08:00'),
      finds: threeEach('2026-03-13'),
    },
  ],
};
