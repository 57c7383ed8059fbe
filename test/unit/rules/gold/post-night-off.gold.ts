import { aDoctor } from '../../../support/builders.js';
import { oneVakt, type GoldTable } from '../../../support/gold.js';

const first = '2026-03-09/A/1';
const next = '2026-03-10/B/1';
const pair = (to: string, from: string, own: Parameters<typeof oneVakt>[4] = {}) => [
  oneVakt('A', '2026-03-09', '16:00', to),
  oneVakt('B', '2026-03-10', from, '23:00', own),
];
const both = { [first]: 'a', [next]: 'a' };

/** SFS 2305 § 7.4: tilstede later than 23:00 gives 8 hours (480 elapsed minutes) without vakter. */
export const gold: GoldTable = {
  keeps: [
    {
      name: 'an end at 23:00 sharp does not trigger: 06:00 is free',
      job: { lines: pair('23:00', '06:00') },
      roster: both,
    },
    { name: '23:01 to 07:01 are 480 minutes', job: { lines: pair('23:01', '07:01') }, roster: both },
    { name: '24:00 to 08:00 are 480 minutes', job: { lines: pair('24:00', '08:00') }, roster: both },
    {
      name: 'a natt to 08:00 and an evening from 16:00',
      job: {
        lines: [oneVakt('A', '2026-03-09', '23:00', '08:00'), oneVakt('B', '2026-03-10', '16:00', '23:00')],
      },
      roster: both,
    },
    {
      name: 'two vakter that touch at 24:00 are one night, and 480 minutes follow its end',
      job: {
        lines: [
          oneVakt('A', '2026-03-09', '16:00', '24:00'),
          oneVakt('B', '2026-03-10', '00:00', '06:00'),
          oneVakt('C', '2026-03-10', '14:00', '22:00'),
        ],
      },
      roster: { ...both, '2026-03-10/C/1': 'a' },
    },
    {
      name: 'a post after the natt is lost, which is a cost and no breach',
      job: {
        lines: [oneVakt('A', '2026-03-09', '23:00', '08:00')],
        doctors: [aDoctor({ posts: [{ weekdays: ['tue'] }] })],
      },
      roster: { [first]: 'a' },
    },
    {
      name: 'a natt of hjemmevakt does not trigger',
      job: {
        lines: [
          oneVakt('A', '2026-03-09', '23:00', '08:00', { kind: 'hjemmevakt' }),
          oneVakt('B', '2026-03-10', '08:00', '16:00'),
        ],
      },
      roster: both,
    },
    {
      name: 'a day vakt that ends at 16:00 does not trigger',
      job: {
        lines: [oneVakt('A', '2026-03-09', '08:00', '16:00'), oneVakt('B', '2026-03-09', '17:00', '22:00')],
      },
      roster: { [first]: 'a', '2026-03-09/B/1': 'a' },
    },
    {
      name: 'the night out of summer time: 24:00 to 07:00 are 480 minutes',
      job: {
        period: { from: '2026-10-24', to: '2026-10-25' },
        lines: [oneVakt('A', '2026-10-24', '17:30', '24:00'), oneVakt('B', '2026-10-25', '07:00', '15:00')],
      },
      roster: { '2026-10-24/A/1': 'a', '2026-10-25/B/1': 'a' },
    },
    {
      name: 'a morning vakt from 05:00 is no night: bakvakt three hours after it',
      job: {
        lines: [
          oneVakt('A', '2026-03-09', '05:00', '13:00'),
          oneVakt('B', '2026-03-09', '16:00', '23:00', { kind: 'bakvakt' }),
        ],
      },
      roster: { [first]: 'a', '2026-03-09/B/1': 'a' },
    },
    {
      name: '03:01 to 11:00 has a minute too little of the night',
      job: {
        lines: [oneVakt('A', '2026-03-09', '03:01', '11:00'), oneVakt('B', '2026-03-09', '16:00', '22:00')],
      },
      roster: { [first]: 'a', '2026-03-09/B/1': 'a' },
    },
    {
      name: 'a doctor under arbeidsmiljøloven has other rules',
      job: { lines: pair('24:00', '07:00'), doctors: [aDoctor({ regime: 'AML' })] },
      roster: both,
    },
  ],
  breaks: [
    {
      name: '23:01 to 07:00 are 479 minutes',
      job: { lines: pair('23:01', '07:00') },
      roster: both,
      finds: [{ doctor: 'a', date: '2026-03-10', vaktIds: [first, next] }],
    },
    {
      name: '24:00 to 07:59 are 479 minutes',
      job: { lines: pair('24:00', '07:59') },
      roster: both,
      finds: [{ doctor: 'a', date: '2026-03-10', vaktIds: [first, next] }],
    },
    {
      name: 'a bakvakt 479 minutes after the natt is a vakt too',
      job: {
        lines: [
          oneVakt('A', '2026-03-09', '23:00', '08:00'),
          oneVakt('B', '2026-03-10', '15:59', '23:00', { kind: 'bakvakt' }),
        ],
      },
      roster: both,
      finds: [{ doctor: 'a', date: '2026-03-10', vaktIds: [first, next] }],
    },
    {
      name: 'a vakt that starts at 00:00 is a night: 08:00 to 15:59 are 479 minutes',
      job: {
        lines: [oneVakt('A', '2026-03-09', '00:00', '08:00'), oneVakt('B', '2026-03-09', '15:59', '22:00')],
      },
      roster: { [first]: 'a', '2026-03-09/B/1': 'a' },
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: [first, '2026-03-09/B/1'] }],
    },
    {
      name: '03:00 to 11:00 has three hours of the night',
      job: {
        lines: [oneVakt('A', '2026-03-09', '03:00', '11:00'), oneVakt('B', '2026-03-09', '16:00', '22:00')],
      },
      roster: { [first]: 'a', '2026-03-09/B/1': 'a' },
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: [first, '2026-03-09/B/1'] }],
    },
    {
      name: 'two hours from 00:00 after an evening: the night ends at 02:00',
      job: {
        lines: [
          oneVakt('A', '2026-03-09', '16:00', '24:00'),
          oneVakt('B', '2026-03-10', '00:00', '02:00'),
          oneVakt('C', '2026-03-10', '09:59', '16:00'),
        ],
      },
      roster: { ...both, '2026-03-10/C/1': 'a' },
      finds: [{ doctor: 'a', date: '2026-03-10', vaktIds: [next, '2026-03-10/C/1'] }],
    },
    {
      name: 'dagberedskap right after the natt',
      job: {
        lines: [
          oneVakt('A', '2026-03-09', '23:00', '08:00'),
          oneVakt('B', '2026-03-10', '08:00', '16:00', { kind: 'dagberedskap' }),
        ],
      },
      roster: both,
      finds: [{ doctor: 'a', date: '2026-03-10', vaktIds: [first, next] }],
    },
    {
      name: 'two vakter in the time off are two findings',
      job: {
        lines: [
          oneVakt('A', '2026-03-09', '23:00', '08:00'),
          oneVakt('B', '2026-03-10', '09:00', '11:00'),
          oneVakt('C', '2026-03-10', '12:00', '15:00'),
        ],
      },
      roster: { ...both, '2026-03-10/C/1': 'a' },
      finds: [
        { doctor: 'a', date: '2026-03-10', vaktIds: [first, next] },
        { doctor: 'a', date: '2026-03-10', vaktIds: [first, '2026-03-10/C/1'] },
      ],
    },
    {
      name: 'the night into summer time 2027: 24:00 to 08:59 are 479 minutes',
      job: {
        period: { from: '2027-03-27', to: '2027-03-28' },
        lines: [oneVakt('A', '2027-03-27', '17:30', '24:00'), oneVakt('B', '2027-03-28', '08:59', '16:00')],
      },
      roster: { '2027-03-27/A/1': 'a', '2027-03-28/B/1': 'a' },
      finds: [{ doctor: 'a', date: '2027-03-28', vaktIds: ['2027-03-27/A/1', '2027-03-28/B/1'] }],
    },
    {
      name: 'the natt of the last month ends at 11:00 on the 1st: 17:00 is six hours later',
      job: {
        period: { from: '2026-03-01', to: '2026-03-01' },
        lines: [oneVakt('B', '2026-03-01', '17:00', '23:00')],
        history: [
          {
            doctor: 'a',
            start: '2026-02-28T23:00:00+01:00',
            end: '2026-03-01T11:00:00+01:00',
            kind: 'tilstede',
          },
        ],
      },
      roster: { '2026-03-01/B/1': 'a' },
      finds: [{ doctor: 'a', date: '2026-03-01', vaktIds: ['history/0', '2026-03-01/B/1'] }],
    },
    {
      name: 'a trigger at 22:00 by local agreement: an end at 22:01 blocks until 06:01',
      job: { lines: pair('22:01', '06:00') },
      roster: both,
      rule: { parameters: { triggerClock: '22:00' } },
      finds: [{ doctor: 'a', date: '2026-03-10', vaktIds: [first, next] }],
    },
  ],
};
