import { aDoctor } from '../../../support/builders.js';
import { allTo, oneVakt, type GoldTable, type ParameterChoices } from '../../../support/gold.js';

const plain = [aDoctor({ regime: 'AML' })];
const agreed = [aDoctor({ regime: 'AML', amlAgreement: { sundayAveraging: true } })];
const march = { from: '2026-03-09', to: '2026-03-31' };
const february = { from: '2026-02-02', to: '2026-03-01' };
const day = (id: string, date: string) => oneVakt(id, date, '11:00', '17:00');
const sundaysOfFebruary = [
  day('A', '2026-02-08'),
  day('B', '2026-02-15'),
  day('C', '2026-02-22'),
  day('D', '2026-03-01'),
];
const both = (first: string, second: string) => allTo('a', [first, second]);

export const choices: ParameterChoices = [
  {},
  { averagingWeeks: 1, freeEveryWeeks: 4 },
  { averagingWeeks: 1, freeEveryWeeks: 1 },
  { averagingWeeks: 2, freeEveryWeeks: 1 },
];

/** Arbeidsmiljøloven §§ 10-8 (4) and 10-10 (1): after Sunday work the next Sunday or helligdag is off. Penalty in days. */
export const gold: GoldTable = {
  keeps: [
    {
      name: 'every second Sunday',
      job: { period: march, doctors: plain, lines: [day('A', '2026-03-15'), day('B', '2026-03-29')] },
      roster: both('2026-03-15/A/1', '2026-03-29/B/1'),
    },
    {
      name: 'Saturday until 18:00 sharp, and the Sunday of the week after',
      job: {
        period: march,
        doctors: plain,
        lines: [oneVakt('A', '2026-03-14', '08:00', '18:00'), day('B', '2026-03-22')],
      },
      roster: both('2026-03-14/A/1', '2026-03-22/B/1'),
    },
    {
      name: 'Sunday from 22:00 before a working day, and the Sunday after',
      job: {
        period: march,
        doctors: plain,
        lines: [oneVakt('A', '2026-03-15', '22:00', '06:00'), day('B', '2026-03-22')],
      },
      roster: both('2026-03-15/A/1', '2026-03-22/B/1'),
    },
    {
      name: '22:00 by the clock on the Sunday on which summer time begins',
      job: {
        period: march,
        doctors: plain,
        lines: [day('A', '2026-03-22'), oneVakt('B', '2026-03-29', '22:00', '06:00')],
      },
      roster: both('2026-03-22/A/1', '2026-03-29/B/1'),
    },
    {
      name: '22:00 by the clock on the Sunday on which summer time ends',
      job: {
        period: { from: '2026-10-12', to: '2026-10-31' },
        doctors: plain,
        lines: [day('A', '2026-10-18'), oneVakt('B', '2026-10-25', '22:00', '06:00')],
      },
      roster: both('2026-10-18/A/1', '2026-10-25/B/1'),
    },
    {
      name: 'hjemmevakt on two Sundays in a row',
      job: {
        period: march,
        doctors: plain,
        lines: [
          oneVakt('A', '2026-03-15', '08:00', '08:00+1', { kind: 'hjemmevakt' }),
          oneVakt('B', '2026-03-22', '08:00', '08:00+1', { kind: 'hjemmevakt' }),
        ],
      },
      roster: both('2026-03-15/A/1', '2026-03-22/B/1'),
    },
    {
      name: 'julaften until 15:00, and 2. juledag',
      job: {
        period: { from: '2026-12-21', to: '2026-12-31' },
        doctors: plain,
        lines: [oneVakt('A', '2026-12-24', '08:00', '15:00'), day('B', '2026-12-26')],
      },
      roster: both('2026-12-24/A/1', '2026-12-26/B/1'),
    },
    {
      name: '1. juledag and the Sunday after 2. juledag, which is off',
      job: {
        period: { from: '2026-12-21', to: '2026-12-31' },
        doctors: plain,
        lines: [day('A', '2026-12-25'), day('B', '2026-12-27')],
      },
      roster: both('2026-12-25/A/1', '2026-12-27/B/1'),
    },
    {
      name: 'three Sundays in four weeks by agreement with the doctor',
      job: { period: february, doctors: agreed, lines: sundaysOfFebruary },
      roster: allTo('a', ['2026-02-08/A/1', '2026-02-15/B/1', '2026-03-01/D/1']),
    },
    {
      name: 'legevakt under SFS 2305',
      job: { period: february, lines: sundaysOfFebruary },
      roster: allTo('a', ['2026-02-08/A/1', '2026-02-15/B/1', '2026-02-22/C/1', '2026-03-01/D/1']),
    },
  ],
  breaks: [
    {
      name: 'two Sundays in a row',
      job: { period: march, doctors: plain, lines: [day('A', '2026-03-15'), day('B', '2026-03-22')] },
      roster: both('2026-03-15/A/1', '2026-03-22/B/1'),
      finds: [
        {
          doctor: 'a',
          date: '2026-03-22',
          vaktIds: ['2026-03-15/A/1', '2026-03-22/B/1'],
          says: 'works on 2026-03-15',
        },
      ],
    },
    {
      name: 'Saturday until a minute after 18:00, and the Sunday of the week after',
      job: {
        period: march,
        doctors: plain,
        lines: [oneVakt('A', '2026-03-14', '08:00', '18:01'), day('B', '2026-03-22')],
      },
      roster: both('2026-03-14/A/1', '2026-03-22/B/1'),
      finds: [{ doctor: 'a', date: '2026-03-22', vaktIds: ['2026-03-14/A/1', '2026-03-22/B/1'] }],
    },
    {
      name: 'Sunday from 21:59, and the Sunday after',
      job: {
        period: march,
        doctors: plain,
        lines: [oneVakt('A', '2026-03-15', '21:59', '06:00'), day('B', '2026-03-22')],
      },
      roster: both('2026-03-15/A/1', '2026-03-22/B/1'),
      finds: [{ doctor: 'a', date: '2026-03-22', vaktIds: ['2026-03-15/A/1', '2026-03-22/B/1'] }],
    },
    {
      name: 'from 21:59 by the clock on the Sunday on which summer time ends',
      job: {
        period: { from: '2026-10-12', to: '2026-10-31' },
        doctors: plain,
        lines: [day('A', '2026-10-18'), oneVakt('B', '2026-10-25', '21:59', '06:00')],
      },
      roster: both('2026-10-18/A/1', '2026-10-25/B/1'),
      finds: [{ doctor: 'a', date: '2026-10-25', vaktIds: ['2026-10-18/A/1', '2026-10-25/B/1'] }],
    },
    {
      name: 'julaften until a minute after 15:00, and 2. juledag',
      job: {
        period: { from: '2026-12-21', to: '2026-12-31' },
        doctors: plain,
        lines: [oneVakt('A', '2026-12-24', '08:00', '15:01'), day('B', '2026-12-26')],
      },
      roster: both('2026-12-24/A/1', '2026-12-26/B/1'),
      finds: [{ doctor: 'a', date: '2026-12-26', vaktIds: ['2026-12-24/A/1', '2026-12-26/B/1'] }],
    },
    {
      name: 'one natt from skjærtorsdag into langfredag is work on both',
      job: {
        period: { from: '2026-04-01', to: '2026-04-06' },
        doctors: plain,
        lines: [oneVakt('A', '2026-04-02', '23:00', '11:00')],
      },
      roster: { '2026-04-02/A/1': 'a' },
      finds: [{ doctor: 'a', date: '2026-04-03', vaktIds: ['2026-04-02/A/1'] }],
    },
    {
      name: 'the last Sunday before the period and the first in it',
      job: {
        period: march,
        doctors: plain,
        lines: [day('A', '2026-03-15')],
        history: [
          {
            doctor: 'a',
            start: '2026-03-07T23:00:00+01:00',
            end: '2026-03-08T11:00:00+01:00',
            kind: 'tilstede',
          },
        ],
      },
      roster: { '2026-03-15/A/1': 'a' },
      finds: [{ doctor: 'a', date: '2026-03-15', vaktIds: ['history/0', '2026-03-15/A/1'] }],
    },
    {
      name: 'four Sundays in four weeks, by agreement with the doctor too',
      job: { period: february, doctors: agreed, lines: sundaysOfFebruary },
      roster: allTo('a', ['2026-02-08/A/1', '2026-02-15/B/1', '2026-02-22/C/1', '2026-03-01/D/1']),
      finds: [
        {
          doctor: 'a',
          date: '2026-02-08',
          vaktIds: ['2026-02-08/A/1', '2026-02-15/B/1', '2026-02-22/C/1', '2026-03-01/D/1'],
          says: '4 of 4',
        },
      ],
    },
    {
      name: 'more than half, if it is averaged over two weeks',
      job: { period: february, doctors: agreed, lines: sundaysOfFebruary },
      roster: both('2026-02-08/A/1', '2026-02-15/B/1'),
      rule: { parameters: { averagingWeeks: 2 } },
      finds: [{ doctor: 'a', date: '2026-02-08', vaktIds: ['2026-02-08/A/1', '2026-02-15/B/1'] }],
    },
  ],
};
