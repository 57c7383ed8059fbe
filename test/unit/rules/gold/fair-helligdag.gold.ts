import type { GoldTable } from '../../../support/gold.js';
import { allFourToOne, charged, shared, threeEach, times } from '../../../support/gold-shares.js';

const skjærtorsdag = ['2026-04-02', '11:00', '17:00'] as const;

/** At least 180 minutes on helligdager; an ordinary Sunday is none, and a vakt counts once however many names its date has. */
export const gold: GoldTable = {
  keeps: [
    { name: 'two each', ...shared(times(4, skjærtorsdag), [2, 2]) },
    {
      name: 'a month without helligdager: what is carried waits',
      ...shared(times(2, ['2026-03-10', '16:00', '23:00']), [1, 1], {
        balances: [
          { doctor: 'a', group: 'g', measure: 'helligdag', amount: -2 },
          { doctor: 'b', group: 'g', measure: 'helligdag', amount: 2 },
        ],
      }),
    },
    { name: 'an ordinary Sunday', ...allFourToOne('2026-03-15', '11:00', '17:00') },
    { name: 'the evening of onsdag før skjærtorsdag', ...allFourToOne('2026-04-01', '17:00', '23:00') },
    { name: 'julaften until 24:00', ...allFourToOne('2026-12-24', '17:00', '24:00') },
    {
      name: 'the natt from second påskedag has one hour of it',
      ...allFourToOne('2026-04-06', '23:00', '08:00'),
    },
    { name: 'nyttårsaften until 02:59', ...allFourToOne('2025-12-31', '20:00', '02:59') },
  ],
  breaks: [
    {
      name: 'three and one',
      ...shared(times(4, skjærtorsdag), [3, 1]),
      finds: charged('2026-04-02', { a: 1, b: 1 }),
    },
    {
      name: 'the natt into skjærtorsdag',
      ...allFourToOne('2026-04-01', '23:00', '11:00'),
      finds: threeEach('2026-04-01'),
    },
    {
      name: 'nyttårsaften until 03:00',
      ...allFourToOne('2025-12-31', '20:00', '03:00'),
      finds: threeEach('2025-12-31'),
    },
    {
      name: '17 May on a Sunday',
      ...allFourToOne('2026-05-17', '11:00', '17:00'),
      finds: threeEach('2026-05-17'),
    },
    {
      name: '17 May 2027 is second pinsedag too and counts once: twice would be a target of four',
      ...allFourToOne('2027-05-17', '11:00', '17:00'),
      finds: threeEach('2027-05-17'),
    },
    {
      name: 'the natt from first pinsedag into 17 May 2027 counts once',
      ...allFourToOne('2027-05-16', '23:00', '11:00'),
      finds: threeEach('2027-05-16'),
    },
    {
      name: 'first påskedag 2027, with the change to summer time',
      ...allFourToOne('2027-03-28', '11:00', '17:00'),
      finds: threeEach('2027-03-28'),
    },
    {
      name: '1 May on a Saturday',
      ...allFourToOne('2027-05-01', '11:00', '17:30'),
      finds: threeEach('2027-05-01'),
    },
  ],
};
