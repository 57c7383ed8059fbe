import { aDoctor } from '../../../support/builders.js';
import { oneVakt, type GoldTable } from '../../../support/gold.js';

const doctors = [aDoctor(), aDoctor({ id: 'l', category: 'LIS1', competence: {} })];
const evening = oneVakt('V', '2026-03-09', '16:00', '23:00');
const bakvakt = (demand: 'conditional' | 'scheduled') =>
  oneVakt('B', '2026-03-09', '16:00', '23:00', { kind: 'bakvakt', demand });

/** Each conditional bakvakt that is used counts 1, whoever holds it. */
export const gold: GoldTable = {
  keeps: [
    {
      name: 'a specialist on duty needs none',
      job: { doctors, lines: [evening, bakvakt('conditional')] },
      roster: { '2026-03-09/V/1': 'a' },
    },
    {
      name: 'a scheduled bakvakt is no extra',
      job: { doctors, lines: [evening, bakvakt('scheduled')] },
      roster: { '2026-03-09/V/1': 'l', '2026-03-09/B/1': 'a' },
    },
  ],
  breaks: [
    {
      name: 'a LIS1 on duty and a conditional bakvakt behind',
      job: { doctors, lines: [evening, bakvakt('conditional')] },
      roster: { '2026-03-09/V/1': 'l', '2026-03-09/B/1': 'a' },
      finds: [{ date: '2026-03-09', vaktIds: ['2026-03-09/B/1'] }],
    },
    {
      name: 'two conditional bakvakter in one night',
      job: {
        doctors,
        lines: [
          bakvakt('conditional'),
          oneVakt('C', '2026-03-09', '23:00', '08:00', { kind: 'bakvakt', demand: 'conditional' }),
        ],
      },
      roster: { '2026-03-09/B/1': 'a', '2026-03-09/C/1': 'a' },
      finds: [
        { date: '2026-03-09', vaktIds: ['2026-03-09/B/1'] },
        { date: '2026-03-09', vaktIds: ['2026-03-09/C/1'] },
      ],
    },
  ],
};
