import { aDoctor } from '../../../support/builders.js';
import { everyDay, oneVakt, type GoldTable, type ParameterChoices } from '../../../support/gold.js';

const lines = [
  everyDay('A', '16:00', '23:00'),
  everyDay('B', '17:00', '24:00'),
  everyDay('N', '23:00', '08:00'),
];
const doctors = [
  aDoctor(),
  aDoctor({ id: 'b' }),
  aDoctor({ id: 'l1', category: 'LIS1' }),
  aDoctor({ id: 'l2', category: 'LIS1' }),
];
const aAndB = { one: { doctors: ['a'] }, other: { doctors: ['b'] } };
const lis1 = { one: { categories: ['LIS1'] }, other: { categories: ['LIS1'] } };
const pairs = (...own: object[]) => ({ parameters: { pairs: own } });
const job = { lines, doctors };
const handOver = (date: string, from: string, to: string) => ({
  period: { from: date, to: date },
  lines: [oneVakt('A', date, '16:00', to), oneVakt('B', date, from, '24:00')],
  doctors,
});

/** Any minute of two vakter at the same time is together, unless the legevakt says how many. */
export const gold: GoldTable = {
  keeps: [
    { name: 'no pair in the job', job, roster: { '2026-03-09/A/1': 'a', '2026-03-09/B/1': 'b' } },
    {
      name: 'one after the other',
      job,
      roster: { '2026-03-09/A/1': 'a', '2026-03-09/N/1': 'b' },
      rule: pairs(aAndB),
    },
    {
      name: 'a LIS1 and a fastlege',
      job,
      roster: { '2026-03-09/A/1': 'l1', '2026-03-09/B/1': 'a' },
      rule: pairs(lis1),
    },
    {
      name: 'an hour together where two are meant',
      job: handOver('2026-03-13', '22:00', '23:00'),
      roster: { '2026-03-13/A/1': 'a', '2026-03-13/B/1': 'b' },
      rule: { parameters: { pairs: [aAndB], fromMinutes: 61 } },
    },
    {
      name: 'both before the period',
      job: {
        ...job,
        history: [
          {
            doctor: 'a',
            start: '2026-03-08T16:00:00+01:00',
            end: '2026-03-08T23:00:00+01:00',
            kind: 'tilstede',
          },
          {
            doctor: 'b',
            start: '2026-03-08T16:00:00+01:00',
            end: '2026-03-08T23:00:00+01:00',
            kind: 'tilstede',
          },
        ],
      },
      roster: {},
      rule: pairs(aAndB),
    },
  ],
  breaks: [
    {
      name: 'a and b in the evening; the finding names who starts first',
      job,
      roster: { '2026-03-09/A/1': 'b', '2026-03-09/B/1': 'a' },
      rule: { mode: 'hard', ...pairs(aAndB) },
      finds: [
        {
          doctor: 'b',
          date: '2026-03-09',
          vaktIds: ['2026-03-09/A/1', '2026-03-09/B/1'],
          says: 'b and a are on duty',
        },
      ],
    },
    {
      name: 'two LIS1 count once',
      job,
      roster: { '2026-03-09/A/1': 'l1', '2026-03-09/B/1': 'l2' },
      rule: pairs(lis1),
      finds: [{ doctor: 'l1', date: '2026-03-09', vaktIds: ['2026-03-09/A/1', '2026-03-09/B/1'] }],
    },
    {
      name: 'a single minute',
      job: handOver('2026-03-13', '22:59', '23:00'),
      roster: { '2026-03-13/A/1': 'a', '2026-03-13/B/1': 'b' },
      rule: pairs(aAndB),
      finds: [{ doctor: 'a', date: '2026-03-13', vaktIds: ['2026-03-13/A/1', '2026-03-13/B/1'] }],
    },
    {
      name: 'bakvakt at home counts, into the night on which summer time ends',
      job: {
        period: { from: '2026-10-24', to: '2026-10-25' },
        lines: [
          oneVakt('N', '2026-10-24', '23:00', '08:00'),
          oneVakt('B', '2026-10-25', '07:00', '12:00', { kind: 'bakvakt' }),
        ],
        doctors,
      },
      roster: { '2026-10-24/N/1': 'a', '2026-10-25/B/1': 'b' },
      rule: pairs(aAndB),
      finds: [{ doctor: 'a', date: '2026-10-24', vaktIds: ['2026-10-24/N/1', '2026-10-25/B/1'] }],
    },
    {
      name: 'a natt from before the period',
      job: {
        period: { from: '2026-01-01', to: '2026-01-01' },
        lines: [oneVakt('D', '2026-01-01', '07:00', '15:00')],
        doctors,
        history: [
          {
            doctor: 'b',
            start: '2025-12-31T23:00:00+01:00',
            end: '2026-01-01T08:00:00+01:00',
            kind: 'tilstede',
          },
        ],
      },
      roster: { '2026-01-01/D/1': 'a' },
      rule: pairs(aAndB),
      finds: [{ doctor: 'b', date: '2025-12-31', vaktIds: ['history/0', '2026-01-01/D/1'] }],
    },
  ],
};

/** Parameters that make the rule bite on a few days, for the agreement property. */
export const choices: ParameterChoices = [
  { pairs: [{ one: { doctors: ['d1'] }, other: { doctors: ['d2', 'd3'] } }] },
  {
    pairs: [{ one: { doctors: ['d1', 'd2', 'd3'] }, other: { doctors: ['d1', 'd2', 'd3'] } }],
    fromMinutes: 120,
  },
  { pairs: [{ one: { categories: ['fastlege', 'LIS1', 'vikar'] }, other: { doctors: ['d1'] } }] },
];
