import { allTo, oneVakt, type GoldTable, type ParameterChoices } from '../../../support/gold.js';

const thirteen = { parameters: { tilstedeHours: 13 } };
const one = (date: string, from: string, to: string, own: Parameters<typeof oneVakt>[4] = {}) => ({
  period: { from: date, to: date },
  lines: [oneVakt('A', date, from, to, own)],
});
const two = (first: readonly [string, string], second: readonly [string, string]) => ({
  lines: [oneVakt('A', '2026-03-09', ...first), oneVakt('B', '2026-03-09', ...second)],
});
const held = allTo('a', ['2026-03-09/A/1', '2026-03-09/B/1']);

export const choices: ParameterChoices = [
  {},
  { tilstedeHours: 9 },
  { tilstedeHours: 16, beredskapHours: 10 },
  { tilstedeHours: 22, beredskapHours: 30 },
];

/** A limit that the legevakt or the line has chosen; there is none otherwise. Penalty in minutes. */
export const gold: GoldTable = {
  keeps: [
    {
      name: 'a weekend of 63 hours of hjemmevakt, no limit',
      job: one('2026-03-13', '16:00', '07:00+3', { kind: 'hjemmevakt' }),
      roster: { '2026-03-13/A/1': 'a' },
      rule: thirteen,
    },
    {
      name: 'fifteen hours, no limit',
      job: one('2026-03-14', '08:00', '23:00'),
      roster: { '2026-03-14/A/1': 'a' },
    },
    {
      name: 'thirteen hours',
      job: one('2026-03-14', '08:00', '21:00'),
      roster: { '2026-03-14/A/1': 'a' },
      rule: thirteen,
    },
    {
      name: 'thirteen hours in two vakter that touch',
      job: two(['08:00', '15:00'], ['15:00', '21:00']),
      roster: held,
      rule: thirteen,
    },
    {
      name: 'two vakter with a minute between them',
      job: two(['08:00', '15:00'], ['15:01', '23:00']),
      roster: held,
      rule: thirteen,
    },
    {
      name: 'two vakter that touch, of two doctors',
      job: two(['08:00', '16:00'], ['16:00', '23:00']),
      roster: { '2026-03-09/A/1': 'a', '2026-03-09/B/1': 'b' },
      rule: thirteen,
    },
    {
      name: 'twelve hours tilstede and twelve of hjemmevakt after them',
      job: {
        lines: [
          oneVakt('A', '2026-03-09', '08:00', '20:00'),
          oneVakt('B', '2026-03-09', '20:00', '08:00', { kind: 'hjemmevakt' }),
        ],
      },
      roster: held,
      rule: { parameters: { tilstedeHours: 13, beredskapHours: 13 } },
    },
    {
      name: 'a line that allows more than the legevakt',
      job: one('2026-03-14', '08:00', '08:00+1', { maxDutyHours: 24 }),
      roster: { '2026-03-14/A/1': 'a' },
      rule: thirteen,
    },
    {
      name: 'fourteen hours by the clock in the night to summer time last thirteen',
      job: one('2026-03-28', '20:00', '10:00'),
      roster: { '2026-03-28/A/1': 'a' },
      rule: thirteen,
    },
  ],
  breaks: [
    {
      name: 'thirteen hours and a minute',
      job: one('2026-03-14', '08:00', '21:01'),
      roster: { '2026-03-14/A/1': 'a' },
      rule: thirteen,
      finds: [{ doctor: 'a', date: '2026-03-14', vaktIds: ['2026-03-14/A/1'], penalty: 1, says: '13.02' }],
    },
    {
      name: 'thirteen hours and a minute in two vakter that touch',
      job: two(['08:00', '15:00'], ['15:00', '21:01']),
      roster: held,
      rule: thirteen,
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: ['2026-03-09/A/1', '2026-03-09/B/1'], penalty: 1 }],
    },
    {
      name: 'thirteen hours by the clock in the night from summer time last fourteen',
      job: one('2026-10-24', '20:00', '09:00'),
      roster: { '2026-10-24/A/1': 'a' },
      rule: thirteen,
      finds: [{ doctor: 'a', date: '2026-10-24', vaktIds: ['2026-10-24/A/1'], penalty: 60 }],
    },
    {
      name: 'hjemmevakt of 63 hours where the legevakt has set 24',
      job: one('2026-03-13', '16:00', '07:00+3', { kind: 'hjemmevakt' }),
      roster: { '2026-03-13/A/1': 'a' },
      rule: { parameters: { beredskapHours: 24 } },
      finds: [{ doctor: 'a', date: '2026-03-13', vaktIds: ['2026-03-13/A/1'], penalty: 39 * 60 }],
    },
    {
      name: 'the shortest limit of the lines in a stretch',
      job: {
        lines: [
          oneVakt('A', '2026-03-09', '08:00', '16:00', { maxDutyHours: 24 }),
          oneVakt('B', '2026-03-09', '16:00', '20:00', { maxDutyHours: 10 }),
        ],
      },
      roster: held,
      finds: [
        { doctor: 'a', date: '2026-03-09', vaktIds: ['2026-03-09/A/1', '2026-03-09/B/1'], penalty: 120 },
      ],
    },
    {
      name: 'a natt before the year and a day in it that touch, told on both dates',
      job: {
        ...one('2026-01-01', '08:00', '14:00'),
        history: [
          {
            doctor: 'a',
            start: '2025-12-31T23:00:00+01:00',
            end: '2026-01-01T08:00:00+01:00',
            kind: 'tilstede',
          },
        ],
      },
      roster: { '2026-01-01/A/1': 'a' },
      rule: thirteen,
      finds: [
        { doctor: 'a', date: '2025-12-31', vaktIds: ['history/0', '2026-01-01/A/1'], penalty: 120 },
        { doctor: 'a', date: '2026-01-01', vaktIds: ['history/0', '2026-01-01/A/1'], penalty: 120 },
      ],
    },
  ],
};
