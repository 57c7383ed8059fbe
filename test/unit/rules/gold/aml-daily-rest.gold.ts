import { aDoctor } from '../../../support/builders.js';
import { oneVakt, type GoldTable } from '../../../support/gold.js';

const plain = [aDoctor({ regime: 'AML' })];
const eightHours = [aDoctor({ regime: 'AML', amlAgreement: { basis: '§ 10-8 (3)', dailyRestHours: 8 } })];
const first = '2026-03-09/A/1';
const next = '2026-03-10/B/1';
/** A vakt from 08:00 on Monday 9 March and one on Tuesday. */
const pair = (to: string, from: string) => [
  oneVakt('A', '2026-03-09', '08:00', to),
  oneVakt('B', '2026-03-10', from, '16:00'),
];
const both = { [first]: 'a', [next]: 'a' };
/** A natt 23-11 from the date and an evening vakt on the next. */
const overClockChange = (date: string, following: string, from: string) => ({
  doctors: plain,
  period: { from: date, to: following },
  lines: [oneVakt('N', date, '23:00', '11:00'), oneVakt('B', following, from, '24:00')],
});

/** Arbeidsmiljøloven § 10-8 (1): 11 hours (660 minutes) in one piece within 24 elapsed hours; § 10-8 (3): 8 by agreement. */
export const gold: GoldTable = {
  keeps: [
    {
      name: '660 minutes from 21:00 to 08:00',
      job: { doctors: plain, lines: pair('21:00', '08:00') },
      roster: both,
    },
    {
      name: 'thirteen hours of work leave eleven',
      job: { doctors: plain, lines: [oneVakt('A', '2026-03-09', '08:00', '21:00')] },
      roster: { [first]: 'a' },
    },
    {
      name: '480 minutes by local agreement',
      job: { doctors: eightHours, lines: pair('24:00', '08:00') },
      roster: both,
    },
    {
      name: 'a post eleven hours after the vakt',
      job: {
        doctors: [aDoctor({ regime: 'AML', posts: [{ weekdays: ['tue'], from: '10:00' }] })],
        lines: [oneVakt('A', '2026-03-09', '16:00', '23:00')],
      },
      roster: { [first]: 'a' },
    },
    {
      name: 'the natt of 24 October 2026 lasts 13 hours; from 11:00 to 22:00, where its 24 hours end, are 660 minutes',
      job: overClockChange('2026-10-24', '2026-10-25', '22:00'),
      roster: { '2026-10-24/N/1': 'a', '2026-10-25/B/1': 'a' },
    },
    {
      name: 'the natt of 28 March 2026 lasts eleven hours; from 11:00 to 22:00 are 660 minutes',
      job: overClockChange('2026-03-28', '2026-03-29', '22:00'),
      roster: { '2026-03-28/N/1': 'a', '2026-03-29/B/1': 'a' },
    },
    {
      name: 'hjemmevakt does not disturb the rest',
      job: {
        doctors: plain,
        lines: [
          ...pair('21:00', '08:00'),
          oneVakt('H', '2026-03-09', '22:00', '07:00', { kind: 'hjemmevakt' }),
        ],
      },
      roster: { ...both, '2026-03-09/H/1': 'a' },
    },
    { name: 'a doctor under SFS 2305 has other rules', job: { lines: pair('24:00', '08:00') }, roster: both },
  ],
  breaks: [
    {
      name: '659 minutes from 21:01 to 08:00',
      job: { doctors: plain, lines: pair('21:01', '08:00') },
      roster: both,
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: [first] }],
    },
    {
      name: 'thirteen hours and a minute leave 659 minutes, whatever comes after',
      job: { doctors: plain, lines: [oneVakt('A', '2026-03-09', '08:00', '21:01')] },
      roster: { [first]: 'a' },
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: [first] }],
    },
    {
      name: '479 minutes by a local agreement on eight hours',
      job: { doctors: eightHours, lines: pair('24:00', '07:59') },
      roster: both,
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: [first] }],
    },
    {
      name: 'a post nine hours after the vakt is work',
      job: {
        doctors: [aDoctor({ regime: 'AML', posts: [{ weekdays: ['tue'] }] })],
        lines: [oneVakt('A', '2026-03-09', '16:00', '23:00')],
      },
      roster: { [first]: 'a' },
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: [first] }],
    },
    {
      name: 'a post 08-16 and a natt from 23 the same day: seven hours free from the start of the post',
      job: {
        doctors: [aDoctor({ regime: 'AML', posts: [{ weekdays: ['mon'] }] })],
        lines: [oneVakt('A', '2026-03-09', '23:00', '08:00')],
      },
      roster: { [first]: 'a' },
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: [first] }],
    },
    {
      name: 'after the natt of 24 October 2026: from 11:00 to 21:59 are 659 minutes',
      job: overClockChange('2026-10-24', '2026-10-25', '21:59'),
      roster: { '2026-10-24/N/1': 'a', '2026-10-25/B/1': 'a' },
      finds: [{ doctor: 'a', date: '2026-10-24', vaktIds: ['2026-10-24/N/1'] }],
    },
    {
      name: 'after the natt of 28 March 2026: from 11:00 to 21:59 are 659 minutes',
      job: overClockChange('2026-03-28', '2026-03-29', '21:59'),
      roster: { '2026-03-28/N/1': 'a', '2026-03-29/B/1': 'a' },
      finds: [{ doctor: 'a', date: '2026-03-28', vaktIds: ['2026-03-28/N/1'] }],
    },
    {
      name: 'an evening before the period ends at 24:00 and the first vakt begins at 08:00',
      job: {
        doctors: plain,
        lines: [oneVakt('A', '2026-03-09', '08:00', '16:00')],
        history: [
          {
            doctor: 'a',
            start: '2026-03-08T16:00:00+01:00',
            end: '2026-03-09T00:00:00+01:00',
            kind: 'tilstede',
          },
        ],
      },
      roster: { [first]: 'a' },
      finds: [{ doctor: 'a', date: '2026-03-08', vaktIds: ['history/0'] }],
    },
  ],
};
