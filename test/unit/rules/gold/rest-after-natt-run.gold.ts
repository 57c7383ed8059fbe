import { aDoctor } from '../../../support/builders.js';
import {
  allTo,
  everyDay,
  oneVakt,
  vakterFrom,
  type GoldTable,
  type ParameterChoices,
} from '../../../support/gold.js';

const netter = everyDay('N', '23:00', '08:00');
const nights = (first: string, count: number) => vakterFrom('N', first, count);
const period = (from: string, to: string) => ({ from, to });
/** Three netter from a date on, and a vakt on a date after them. */
const three = (first: string, date: string, from: string, own: Parameters<typeof oneVakt>[4] = {}) => ({
  job: {
    period: period(first, date),
    lines: [netter, oneVakt('D', date, from, '23:00', own)],
  },
  roster: { ...allTo('a', nights(first, 3)), [`${date}/D/1`]: 'a' },
});
const historic = (from: string, to: string) => ({
  doctor: 'a',
  start: `${from}T23:00:00+01:00`,
  end: `${to}T08:00:00+01:00`,
  kind: 'tilstede' as const,
});
const withPost = (weekday: 'thu' | 'fri' | 'sat', own: object = {}) =>
  aDoctor({ posts: [{ weekdays: [weekday], from: '08:00', to: '16:00', ...own }] });

/** Three netter in a row or more, then 48 hours free. Netter from Monday 9 March 2026 end on Thursday 12 March at 08:00. */
export const gold: GoldTable = {
  keeps: [
    { name: '48 hours to the minute', ...three('2026-03-09', '2026-03-14', '08:00') },
    {
      name: 'two netter and a vakt the next evening',
      job: { lines: [netter, oneVakt('D', '2026-03-11', '16:00', '23:00')] },
      roster: { ...allTo('a', nights('2026-03-09', 2)), '2026-03-11/D/1': 'a' },
    },
    { name: 'hjemmevakt is no work', ...three('2026-03-09', '2026-03-13', '16:00', { kind: 'hjemmevakt' }) },
    {
      name: '48 hours over the end of summer time: from Saturday 08:00 to Monday 07:00',
      ...three('2026-10-21', '2026-10-26', '07:00'),
    },
    {
      name: '48 hours over its beginning: from Saturday 08:00 to Monday 09:00',
      ...three('2026-03-25', '2026-03-30', '09:00'),
    },
    {
      name: 'a run that goes on: the day between its netter is not after it',
      job: { lines: [netter, oneVakt('D', '2026-03-12', '12:00', '15:00')] },
      roster: { ...allTo('a', nights('2026-03-09', 4)), '2026-03-12/D/1': 'a' },
    },
    {
      name: 'the post at 08:00 is lost after the natt',
      job: { lines: [netter], doctors: [withPost('thu')] },
      roster: allTo('a', nights('2026-03-09', 3)),
    },
    {
      name: 'posts left out of account',
      job: { lines: [netter], doctors: [withPost('fri')] },
      roster: allTo('a', nights('2026-03-09', 3)),
      rule: { parameters: { countPosts: false } },
    },
    {
      name: 'one free night between two and three: two runs, the first of two',
      job: { lines: [netter], period: period('2026-03-09', '2026-03-16') },
      roster: { ...allTo('a', nights('2026-03-09', 2)), ...allTo('a', nights('2026-03-12', 3)) },
    },
    {
      name: 'all of it before the period',
      job: {
        lines: [netter],
        history: [
          historic('2026-03-04', '2026-03-05'),
          historic('2026-03-05', '2026-03-06'),
          historic('2026-03-06', '2026-03-07'),
          {
            doctor: 'a',
            start: '2026-03-08T11:00:00+01:00',
            end: '2026-03-08T17:00:00+01:00',
            kind: 'tilstede',
          },
        ],
      },
      roster: {},
    },
  ],
  breaks: [
    {
      name: '47 hours and 59 minutes',
      ...three('2026-03-09', '2026-03-14', '07:59'),
      finds: [
        {
          doctor: 'a',
          date: '2026-03-14',
          vaktIds: ['2026-03-11/N/1', '2026-03-14/D/1'],
          says: '3 nights in a row and then only 47.98 hours',
        },
      ],
    },
    {
      name: 'the clock shows two days, but summer time begins: 47 hours',
      ...three('2026-03-25', '2026-03-30', '08:00'),
      finds: [
        {
          doctor: 'a',
          date: '2026-03-30',
          vaktIds: ['2026-03-27/N/1', '2026-03-30/D/1'],
          says: 'only 47 hours',
        },
      ],
    },
    {
      name: 'a minute too early over the end of summer time',
      ...three('2026-10-21', '2026-10-26', '06:59'),
      finds: [{ doctor: 'a', date: '2026-10-26', vaktIds: ['2026-10-23/N/1', '2026-10-26/D/1'] }],
    },
    {
      name: 'four netter, one free, and a natt again',
      job: { lines: [netter] },
      roster: { ...allTo('a', nights('2026-03-09', 4)), '2026-03-14/N/1': 'a' },
      finds: [
        {
          doctor: 'a',
          date: '2026-03-14',
          vaktIds: ['2026-03-12/N/1', '2026-03-14/N/1'],
          says: '4 nights in a row and then only 39 hours',
        },
      ],
    },
    {
      name: 'three netter before the month, and its second evening; two vakter in the free time count twice',
      job: {
        period: period('2026-03-01', '2026-03-02'),
        lines: [everyDay('K', '16:00', '23:00')],
        history: [
          historic('2026-02-26', '2026-02-27'),
          historic('2026-02-27', '2026-02-28'),
          historic('2026-02-28', '2026-03-01'),
        ],
      },
      roster: allTo('a', ['2026-03-01/K/1', '2026-03-02/K/1']),
      rule: { mode: 'soft' },
      finds: [
        { doctor: 'a', date: '2026-03-01', vaktIds: ['history/2', '2026-03-01/K/1'] },
        { doctor: 'a', date: '2026-03-02', vaktIds: ['history/2', '2026-03-02/K/1'] },
      ],
    },
    {
      name: 'netter on both sides of New Year make one run',
      job: {
        period: period('2026-01-01', '2026-01-03'),
        lines: [netter, oneVakt('D', '2026-01-03', '16:00', '23:00')],
        history: [historic('2025-12-30', '2025-12-31'), historic('2025-12-31', '2026-01-01')],
      },
      roster: { '2026-01-01/N/1': 'a', '2026-01-03/D/1': 'a' },
      finds: [{ doctor: 'a', date: '2026-01-03', vaktIds: ['2026-01-01/N/1', '2026-01-03/D/1'] }],
    },
    {
      name: 'a post on the second day',
      job: { lines: [netter], doctors: [withPost('fri')] },
      roster: allTo('a', nights('2026-03-09', 3)),
      finds: [{ doctor: 'a', date: '2026-03-11', vaktIds: ['2026-03-11/N/1'], says: 'praksis 2026-03-13' }],
    },
    {
      name: 'a post whose place a vakt takes: the vakt counts instead',
      job: {
        lines: [netter, oneVakt('D', '2026-03-13', '08:00', '16:00')],
        doctors: [withPost('fri', { displaceableBy: ['D'] })],
      },
      roster: { ...allTo('a', nights('2026-03-09', 3)), '2026-03-13/D/1': 'a' },
      finds: [{ doctor: 'a', date: '2026-03-13', vaktIds: ['2026-03-11/N/1', '2026-03-13/D/1'] }],
    },
    {
      name: 'after a single natt where the legevakt says so',
      job: { lines: [netter, oneVakt('D', '2026-03-10', '16:00', '23:00')] },
      roster: { '2026-03-09/N/1': 'a', '2026-03-10/D/1': 'a' },
      rule: { parameters: { fromNatt: 1, freeHours: 11 } },
      finds: [{ doctor: 'a', date: '2026-03-10', vaktIds: ['2026-03-09/N/1', '2026-03-10/D/1'] }],
    },
  ],
};

/** Parameters that make the rule bite on a few days, for the agreement property. */
export const choices: ParameterChoices = [
  { fromNatt: 1, freeHours: 72 },
  { fromNatt: 2, freeHours: 48 },
  { fromNatt: 2, freeHours: 12.5, countPosts: false },
];
