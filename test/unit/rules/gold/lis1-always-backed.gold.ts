import { aDoctor } from '../../../support/builders.js';
import { oneVakt, type GoldTable } from '../../../support/gold.js';

const specialist = (id = 's') => aDoctor({ id });
/** By the exemption of 2025 this LIS1 could have vakt alone. */
const lis1 = (id = 'l') => aDoctor({ id, category: 'LIS1', competence: { lis1CompletedOn: '2025-02-28' } });
const day = '2025-12-30';
const period = { from: day, to: day };
const friday = '2026-03-13';
const alone = (vakt: string, from: string, date = day) =>
  ({ doctor: 'l', date, vaktIds: [`${date}/${vakt}/1`], says: `from ${from} ` }) as const;

/** A LIS1 on a natt 23-08 and a bakvakt for a part of it. */
const natt = (date: string, to: string, from = '23:00') => ({
  job: {
    period: { from: date, to: date },
    doctors: [lis1(), specialist()],
    lines: [oneVakt('N', date, '23:00', '08:00'), oneVakt('B', date, from, to, { kind: 'bakvakt' })],
  },
  roster: { [`${date}/N/1`]: 'l', [`${date}/B/1`]: 's' },
});

/** Two LIS1 on two lines to 23:00 and 24:00, and one bakvakt. */
const twoLis1 = (bakvaktTo: string) => ({
  job: {
    doctors: [lis1(), lis1('m'), specialist()],
    lines: [
      oneVakt('L1', friday, '16:00', '23:00'),
      oneVakt('L2', friday, '17:00', '24:00', { kind: 'legevaktbil' }),
      oneVakt('B', friday, '16:00', bakvaktTo, { kind: 'bakvakt' }),
    ],
  },
  roster: { '2026-03-13/L1/1': 'l', '2026-03-13/L2/1': 'm', '2026-03-13/B/1': 's' },
});

/** Yngre leger, «LIS1 i distrikt»: a LIS1 always has somebody to call, and knows whom. Minute by minute. */
export const gold: GoldTable = {
  keeps: [
    {
      name: 'a LIS1 beside a specialist',
      job: {
        period,
        doctors: [lis1(), specialist()],
        lines: [oneVakt('X', day, '16:00', '23:00'), oneVakt('Y', day, '16:00', '23:00')],
      },
      roster: { [`${day}/X/1`]: 'l', [`${day}/Y/1`]: 's' },
    },
    { name: 'a LIS1 with a bakvakt to the minute', ...natt(day, '08:00') },
    { name: 'a bakvakt through the natt of eight hours', ...natt('2026-03-28', '08:00') },
    { name: 'a bakvakt through the natt of ten hours', ...natt('2026-10-24', '08:00') },
    { name: 'two LIS1 on two lines and one bakvakt as long as the longer', ...twoLis1('24:00') },
    {
      name: 'a bakvakt from before the period and one after it',
      job: {
        period: { from: '2026-01-01', to: '2026-01-01' },
        doctors: [lis1(), specialist(), specialist('t')],
        lines: [
          oneVakt('M', '2026-01-01', '06:00', '16:00'),
          oneVakt('B', '2026-01-01', '08:00', '16:00', { kind: 'bakvakt' }),
        ],
        history: [
          {
            doctor: 't',
            start: '2025-12-31T23:00:00+01:00',
            end: '2026-01-01T08:00:00+01:00',
            kind: 'bakvakt',
          },
        ],
      },
      roster: { '2026-01-01/M/1': 'l', '2026-01-01/B/1': 's' },
    },
    {
      name: 'another category by the exemption alone is left to the regulation',
      job: {
        period,
        doctors: [aDoctor({ id: 'v', category: 'vikar', competence: { lis1CompletedOn: '2025-02-28' } })],
        lines: [oneVakt('X', day, '16:00', '23:00')],
      },
      roster: { [`${day}/X/1`]: 'v' },
    },
    {
      name: 'a LIS1 on telefon leads no vakt of one’s own',
      job: {
        period,
        doctors: [lis1()],
        lines: [oneVakt('T', day, '16:00', '23:00', { kind: 'telefon' })],
      },
      roster: { [`${day}/T/1`]: 'l' },
    },
  ],
  breaks: [
    {
      name: 'the exemption of 2025 lets nobody leave a LIS1 alone',
      job: { period, doctors: [lis1()], lines: [oneVakt('X', day, '16:00', '23:00')] },
      roster: { [`${day}/X/1`]: 'l' },
      finds: [alone('X', '16:00')],
    },
    {
      name: 'the proposal for 2026 neither',
      job: {
        period: { from: '2026-01-01', to: '2026-01-01' },
        competencePacks: { use2026Proposal: true },
        doctors: [
          aDoctor({
            id: 'l',
            category: 'LIS1',
            competence: {
              lis1CompletedOn: '2025-08-31',
              akuttmedisinkursOn: '2025-03-01',
              voldOgOvergrepskursOn: '2025-03-01',
            },
          }),
        ],
        lines: [oneVakt('X', '2026-01-01', '16:00', '23:00')],
      },
      roster: { '2026-01-01/X/1': 'l' },
      finds: [alone('X', '16:00', '2026-01-01')],
    },
    {
      name: 'the bakvakt ends a minute before the LIS1',
      ...natt(day, '07:59'),
      finds: [alone('N', '07:59')],
    },
    {
      name: 'the bakvakt begins a minute after the LIS1',
      ...natt(day, '08:00', '23:01'),
      finds: [alone('N', '23:00')],
    },
    {
      name: 'the natt of ten hours: the bakvakt is gone for its last hour',
      ...natt('2026-10-24', '07:00'),
      finds: [alone('N', '07:00', '2026-10-24')],
    },
    {
      name: 'the natt of eight hours: the bakvakt is gone for its last hour',
      ...natt('2027-03-27', '07:00'),
      finds: [alone('N', '07:00', '2027-03-27')],
    },
    {
      name: 'two LIS1 on two lines, and the bakvakt goes at 22:00: each is alone from then',
      ...twoLis1('22:00'),
      finds: [
        { doctor: 'l', date: friday, vaktIds: ['2026-03-13/L1/1'], says: 'l has nobody to call from 22:00 ' },
        { doctor: 'm', date: friday, vaktIds: ['2026-03-13/L2/1'], says: 'm has nobody to call from 22:00 ' },
      ],
    },
    {
      name: 'two LIS1 on two lines, and the bakvakt goes at 23:00: the longer is alone for an hour',
      ...twoLis1('23:00'),
      finds: [
        { doctor: 'm', date: friday, vaktIds: ['2026-03-13/L2/1'], says: 'm has nobody to call from 23:00 ' },
      ],
    },
    {
      name: 'a LIS1 who holds the bakvakt too does not stand behind oneself',
      ...natt(day, '08:00'),
      roster: { [`${day}/N/1`]: 'l', [`${day}/B/1`]: 'l' },
      finds: [alone('N', '23:00')],
    },
    {
      name: 'another LIS1 is no bakvakt, not even with the months and the legevakter',
      job: {
        ...natt(day, '08:00').job,
        doctors: [
          lis1(),
          aDoctor({
            id: 's',
            category: 'LIS1',
            competence: {
              clinicalService: { months: 30, on: '2025-01-01' },
              legevakter: { count: 40, on: '2025-01-01' },
            },
          }),
        ],
      },
      roster: { [`${day}/N/1`]: 'l', [`${day}/B/1`]: 's' },
      finds: [alone('N', '23:00')],
    },
  ],
};
