import { aDoctor } from '../../../support/builders.js';
import { everyDay, oneVakt, type GoldTable, type ParameterChoices } from '../../../support/gold.js';

const lines = [
  everyDay('A', '16:00', '23:00'),
  everyDay('B', '17:00', '24:00'),
  everyDay('N', '23:00', '08:00'),
];
const doctors = [aDoctor(), aDoctor({ id: 'b' }), aDoctor({ id: 'l1', category: 'LIS1' })];
const lis1WithA = { who: { categories: ['LIS1'] }, with: { doctors: ['a'] } };
const pairs = (...own: object[]) => ({ parameters: { pairs: own } });
const job = { lines, doctors };
const hand = (date: string, from: string) => ({
  period: { from: date, to: date },
  lines: [oneVakt('A', date, '16:00', '23:00'), oneVakt('B', date, from, '24:00')],
  doctors,
});

/** Who is named first is never present without one of the others, for an hour at least. */
export const gold: GoldTable = {
  keeps: [
    { name: 'no pair in the job', job, roster: { '2026-03-09/A/1': 'l1' } },
    {
      name: 'together',
      job,
      roster: { '2026-03-09/A/1': 'l1', '2026-03-09/B/1': 'a' },
      rule: pairs(lis1WithA),
    },
    { name: 'a alone: the pair is one way', job, roster: { '2026-03-09/A/1': 'a' }, rule: pairs(lis1WithA) },
    {
      name: 'an hour to the minute',
      job: hand('2026-03-13', '22:00'),
      roster: { '2026-03-13/A/1': 'l1', '2026-03-13/B/1': 'a' },
      rule: pairs(lis1WithA),
    },
    {
      name: 'hjemmevakt is not judged',
      job: { lines: [everyDay('A', '16:00', '08:00', { kind: 'hjemmevakt' })], doctors },
      roster: { '2026-03-09/A/1': 'l1' },
      rule: pairs(lis1WithA),
    },
    {
      name: 'with one who began before the period, in the night on which summer time begins',
      job: {
        period: { from: '2026-03-29', to: '2026-03-29' },
        lines: [oneVakt('D', '2026-03-29', '07:00', '15:00')],
        doctors,
        history: [
          {
            doctor: 'a',
            start: '2026-03-28T23:00:00+01:00',
            end: '2026-03-29T08:00:00+02:00',
            kind: 'tilstede',
          },
        ],
      },
      roster: { '2026-03-29/D/1': 'l1' },
      rule: pairs(lis1WithA),
    },
  ],
  breaks: [
    {
      name: 'with another',
      job,
      roster: { '2026-03-09/A/1': 'l1', '2026-03-09/B/1': 'b' },
      rule: { mode: 'hard', ...pairs(lis1WithA) },
      finds: [
        { doctor: 'l1', date: '2026-03-09', vaktIds: ['2026-03-09/A/1'], says: 'at the same time: a.' },
      ],
    },
    {
      name: '59 minutes',
      job: hand('2026-03-13', '22:01'),
      roster: { '2026-03-13/A/1': 'l1', '2026-03-13/B/1': 'a' },
      rule: pairs(lis1WithA),
      finds: [{ doctor: 'l1', date: '2026-03-13', vaktIds: ['2026-03-13/A/1'] }],
    },
    {
      name: 'with one who is bakvakt at home',
      job: {
        lines: [everyDay('A', '16:00', '23:00'), everyDay('BV', '16:00', '23:00', { kind: 'bakvakt' })],
        doctors,
      },
      roster: { '2026-03-09/A/1': 'l1', '2026-03-09/BV/1': 'a' },
      rule: pairs(lis1WithA),
      finds: [{ doctor: 'l1', date: '2026-03-09', vaktIds: ['2026-03-09/A/1'] }],
    },
    {
      name: 'both ways, each counts: the one in the evening, the other at night',
      job,
      roster: { '2026-03-09/A/1': 'a', '2026-03-09/N/1': 'b' },
      rule: pairs(
        { who: { doctors: ['a'] }, with: { doctors: ['b'] } },
        { who: { doctors: ['b'] }, with: { doctors: ['a'] } },
      ),
      finds: [
        { doctor: 'a', date: '2026-03-09', vaktIds: ['2026-03-09/A/1'] },
        { doctor: 'b', date: '2026-03-09', vaktIds: ['2026-03-09/N/1'] },
      ],
    },
  ],
};

/** Parameters that make the rule bite on a few days, for the agreement property. */
export const choices: ParameterChoices = [
  { pairs: [{ who: { doctors: ['d1'] }, with: { doctors: ['d2'] } }] },
  {
    pairs: [{ who: { doctors: ['d1', 'd2'] }, with: { doctors: ['d1', 'd2', 'd3'] } }],
    togetherMinutes: 240,
  },
];
