import { aDoctor, aLine } from '../../../support/builders.js';
import { oneVakt, type GoldTable } from '../../../support/gold.js';

const doctors = [aDoctor(), aDoctor({ id: 'b' })];
const one = {
  doctors,
  lines: [oneVakt('V', '2026-03-09', '16:00', '23:00', { doctors: { min: 1, ideal: 2, max: 3 } })],
};

/** Seat 1 is the minimum, seat 2 the ideal, seat 3 an extra that nobody misses. */
export const gold: GoldTable = {
  keeps: [
    { name: 'two of two', job: one, roster: { '2026-03-09/V/1': 'a', '2026-03-09/V/2': 'b' } },
    { name: 'an empty minimum seat is a shortage, not a wish', job: one, roster: { '2026-03-09/V/2': 'b' } },
    { name: 'a line that wishes for no more than its minimum', job: { lines: [aLine()] }, roster: {} },
  ],
  breaks: [
    {
      name: 'the second seat is empty',
      job: one,
      roster: { '2026-03-09/V/1': 'a' },
      finds: [{ date: '2026-03-09', vaktIds: ['2026-03-09/V/2'] }],
    },
    {
      name: 'a minimum of none and an ideal of two: both seats',
      job: { lines: [oneVakt('V', '2026-03-09', '16:00', '23:00', { doctors: { min: 0, ideal: 2 } })] },
      roster: {},
      finds: [
        { date: '2026-03-09', vaktIds: ['2026-03-09/V/1'] },
        { date: '2026-03-09', vaktIds: ['2026-03-09/V/2'] },
      ],
    },
  ],
};
