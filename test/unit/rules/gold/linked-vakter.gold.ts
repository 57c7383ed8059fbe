import { aDoctor } from '../../../support/builders.js';
import { allTo, everyDay, oneVakt, type GoldTable, type ParameterChoices } from '../../../support/gold.js';

const lines = [everyDay('A', '16:00', '23:00'), everyDay('B', '16:00', '23:00', { kind: 'bakvakt' })];
const doctors = [aDoctor(), aDoctor({ id: 'b' })];
const job = { lines, doctors };
const links = (...own: object[]) => ({ parameters: { links: own } });
const same = { first: 'A', second: 'B' };
const notTwice = { first: 'A', second: 'A', afterDays: 1, doctor: 'different' };
const historicA = {
  doctor: 'b',
  start: '2025-12-31T16:00:00+01:00',
  end: '2025-12-31T23:00:00+01:00',
  kind: 'tilstede' as const,
  line: 'A',
};
const newYear = { ...job, period: { from: '2026-01-01', to: '2026-01-02' }, history: [historicA] };

/** Lines whose vakter go together, or never to the same doctor. */
export const gold: GoldTable = {
  keeps: [
    { name: 'no link in the job', job, roster: { '2026-03-09/A/1': 'a', '2026-03-09/B/1': 'b' } },
    { name: 'both lines', job, roster: allTo('a', ['2026-03-09/A/1', '2026-03-09/B/1']), rule: links(same) },
    { name: 'neither line', job, roster: {}, rule: links(same) },
    {
      name: 'the other line has no vakt on that date',
      job: {
        lines: [everyDay('A', '16:00', '23:00'), oneVakt('B', '2026-03-10', '16:00', '23:00')],
        doctors,
      },
      roster: { '2026-03-09/A/1': 'a' },
      rule: links(same),
    },
    {
      name: 'one of the two halves of the other line is enough',
      job: {
        lines: [
          everyDay('A', '11:00', '23:00', { kind: 'bakvakt' }),
          oneVakt('B', '2026-03-14', '11:00', '17:00', { doctors: { min: 2 } }),
        ],
        doctors,
      },
      roster: { '2026-03-14/A/1': 'a', '2026-03-14/B/2': 'a' },
      rule: links(same),
    },
    {
      name: 'Friday and Sunday by the same doctor, over the beginning of summer time',
      job: {
        period: { from: '2026-03-27', to: '2026-03-29' },
        lines: [oneVakt('A', '2026-03-27', '16:00', '23:00'), oneVakt('B', '2026-03-29', '11:00', '17:00')],
        doctors,
      },
      roster: { '2026-03-27/A/1': 'a', '2026-03-29/B/1': 'a' },
      rule: links({ ...same, afterDays: 2 }),
    },
    {
      name: 'not two days running: a day between',
      job,
      roster: allTo('a', ['2026-03-09/A/1', '2026-03-11/A/1']),
      rule: links(notTwice),
    },
    {
      name: 'the partner of the last date lies after the period',
      job: { ...job, period: { from: '2026-03-09', to: '2026-03-09' } },
      roster: { '2026-03-09/A/1': 'a' },
      rule: links({ ...same, afterDays: 1 }),
    },
    {
      name: 'who had A on the last of December has B on the first of January',
      job: newYear,
      roster: { '2026-01-01/B/1': 'b' },
      rule: links({ ...same, afterDays: 1 }),
    },
  ],
  breaks: [
    {
      name: 'one each: both are alone',
      job,
      roster: { '2026-03-09/A/1': 'a', '2026-03-09/B/1': 'b' },
      rule: { mode: 'hard', ...links(same) },
      finds: [
        { doctor: 'a', date: '2026-03-09', vaktIds: ['2026-03-09/A/1'], says: 'no vakt on B on 2026-03-09' },
        { doctor: 'b', date: '2026-03-09', vaktIds: ['2026-03-09/B/1'] },
      ],
    },
    {
      name: 'the other one stays empty',
      job,
      roster: { '2026-03-09/B/1': 'b' },
      rule: links(same),
      finds: [{ doctor: 'b', date: '2026-03-09', vaktIds: ['2026-03-09/B/1'] }],
    },
    {
      name: 'Friday without Sunday, over the end of summer time',
      job: {
        period: { from: '2026-10-23', to: '2026-10-25' },
        lines: [oneVakt('A', '2026-10-23', '16:00', '23:00'), oneVakt('B', '2026-10-25', '11:00', '17:00')],
        doctors,
      },
      roster: { '2026-10-23/A/1': 'a' },
      rule: links({ ...same, afterDays: 2 }),
      finds: [{ doctor: 'a', date: '2026-10-23', vaktIds: ['2026-10-23/A/1'] }],
    },
    {
      name: 'another had A on the last of December',
      job: newYear,
      roster: { '2026-01-01/B/1': 'a' },
      rule: links({ ...same, afterDays: 1 }),
      finds: [{ doctor: 'a', date: '2026-01-01', vaktIds: ['2026-01-01/B/1'], says: 'A on 2025-12-31' }],
    },
    {
      name: 'two days running on one line',
      job,
      roster: allTo('a', ['2026-03-09/A/1', '2026-03-10/A/1', '2026-03-11/A/1']),
      rule: links(notTwice),
      finds: [
        { doctor: 'a', date: '2026-03-10', vaktIds: ['2026-03-09/A/1', '2026-03-10/A/1'] },
        { doctor: 'a', date: '2026-03-11', vaktIds: ['2026-03-10/A/1', '2026-03-11/A/1'] },
      ],
    },
    {
      name: 'over New Year, history counts',
      job: newYear,
      roster: { '2026-01-01/A/1': 'b' },
      rule: links(notTwice),
      finds: [{ doctor: 'b', date: '2026-01-01', vaktIds: ['history/0', '2026-01-01/A/1'] }],
    },
    {
      name: 'two seats of one line on one date are one pair',
      job: { lines: [oneVakt('A', '2026-03-14', '11:00', '17:00', { doctors: { min: 2 } })], doctors },
      roster: allTo('a', ['2026-03-14/A/1', '2026-03-14/A/2']),
      rule: links({ first: 'A', second: 'A', doctor: 'different' }),
      finds: [{ doctor: 'a', date: '2026-03-14', vaktIds: ['2026-03-14/A/1', '2026-03-14/A/2'] }],
    },
  ],
};

/** Parameters that make the rule bite on a few days, for the agreement property. */
export const choices: ParameterChoices = [
  { links: [{ first: 'L1', second: 'L2' }] },
  { links: [{ first: 'L1', second: 'L1', afterDays: 1 }] },
  {
    links: [
      { first: 'L1', second: 'L1', doctor: 'different' },
      { first: 'L1', second: 'L2', afterDays: 2, doctor: 'different' },
    ],
  },
];
