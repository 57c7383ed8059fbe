import { aDoctor } from '../../../support/builders.js';
import { oneVakt, type GoldTable } from '../../../support/gold.js';

const evening = '2026-03-09/A/1';
const next = '2026-03-10/B/1';
/** An evening on Monday 9 March and a vakt on Tuesday the 10th. */
const pair = (to: string, from: string) => [
  oneVakt('A', '2026-03-09', '16:00', to),
  oneVakt('B', '2026-03-10', from, '17:00'),
];
const both = { [evening]: 'a', [next]: 'a' };
const withPost = (from: string, displaceableBy: string[] = []) => [
  aDoctor({ posts: [{ weekdays: ['mon', 'tue'], from, displaceableBy }] }),
];
const noRelease = { postRelease: undefined };

/** SFS 2305 § 7.4: eight hours free between two work periods, in elapsed time; 8 hours are 480 minutes. */
export const gold: GoldTable = {
  keeps: [
    { name: '480 minutes from 24:00 to 08:00', job: { lines: pair('24:00', '08:00') }, roster: both },
    { name: '481 minutes from 24:00 to 08:01', job: { lines: pair('24:00', '08:01') }, roster: both },
    {
      name: 'office 08-16, evening 16-23, office at 08: nine hours, and the post before the vakt is not looked at',
      job: { lines: [oneVakt('A', '2026-03-09', '16:00', '23:00')], doctors: withPost('08:00') },
      roster: { [evening]: 'a' },
    },
    {
      name: '480 minutes from 23:00 to a post at 07:00',
      job: { lines: [oneVakt('A', '2026-03-09', '16:00', '23:00')], doctors: withPost('07:00') },
      roster: { [evening]: 'a' },
    },
    {
      name: 'a post that begins 480 minutes after midnight',
      job: { lines: [oneVakt('A', '2026-03-09', '16:00', '24:00')], doctors: withPost('08:00') },
      roster: { [evening]: 'a' },
      problem: noRelease,
    },
    {
      name: 'an evening and the natt that begins where it ends are one, and 480 minutes follow',
      job: {
        lines: [
          oneVakt('A', '2026-03-09', '16:00', '23:00'),
          oneVakt('N', '2026-03-09', '23:00', '08:00'),
          oneVakt('B', '2026-03-10', '16:00', '23:00'),
        ],
      },
      roster: { ...both, '2026-03-09/N/1': 'a' },
    },
    {
      name: 'the post after a natt is lost, so there is no work to rest before',
      job: { lines: [oneVakt('A', '2026-03-09', '23:00', '08:00')], doctors: withPost('08:00') },
      roster: { [evening]: 'a' },
    },
    {
      name: 'the post at 07:59 after 24:00 is lost, so there is no work to rest before',
      job: { lines: [oneVakt('A', '2026-03-09', '16:00', '24:00')], doctors: withPost('07:59') },
      roster: { [evening]: 'a' },
    },
    {
      name: 'no post on the last day of a course',
      job: {
        lines: [oneVakt('A', '2026-03-09', '16:00', '24:00')],
        doctors: withPost('07:59'),
        absences: [{ doctor: 'a', kind: 'kurs', from: '2026-03-10', to: '2026-03-10' }],
      },
      roster: { [evening]: 'a' },
      problem: noRelease,
    },
    {
      name: 'no post on the date after its last',
      job: {
        lines: [oneVakt('A', '2026-03-09', '16:00', '24:00')],
        doctors: [aDoctor({ posts: [{ weekdays: ['tue'], from: '07:59', validTo: '2026-03-09' }] })],
      },
      roster: { [evening]: 'a' },
      problem: noRelease,
    },
    {
      name: 'the post gives way to dagberedskap that the doctor holds',
      job: {
        lines: [
          oneVakt('A', '2026-03-09', '16:00', '24:00'),
          oneVakt('B', '2026-03-10', '07:59', '16:00', { kind: 'dagberedskap' }),
        ],
        doctors: withPost('07:59', ['B']),
      },
      roster: both,
      problem: noRelease,
    },
    {
      name: 'a natt of hjemmevakt between two vakter is no work',
      job: {
        lines: [
          ...pair('23:00', '07:00'),
          oneVakt('H', '2026-03-09', '23:00', '07:00', { kind: 'hjemmevakt' }),
        ],
      },
      roster: { ...both, '2026-03-09/H/1': 'a' },
    },
    {
      name: 'a weekend of hjemmevakt, 63 hours, and a vakt right after it',
      job: {
        lines: [
          oneVakt('H', '2026-03-13', '17:00', '08:00+3', { kind: 'hjemmevakt' }),
          oneVakt('B', '2026-03-16', '08:00', '16:00'),
        ],
        period: { from: '2026-03-09', to: '2026-03-16' },
      },
      roster: { '2026-03-13/H/1': 'a', '2026-03-16/B/1': 'a' },
    },
    {
      name: 'the night into summer time 2026: from 24:00 to 09:00 are 480 minutes',
      job: {
        period: { from: '2026-03-28', to: '2026-03-29' },
        lines: [oneVakt('A', '2026-03-28', '17:30', '24:00'), oneVakt('B', '2026-03-29', '09:00', '17:00')],
      },
      roster: { '2026-03-28/A/1': 'a', '2026-03-29/B/1': 'a' },
    },
    {
      name: 'the night out of summer time 2026: from 24:00 to 07:00 are 480 minutes',
      job: {
        period: { from: '2026-10-24', to: '2026-10-25' },
        lines: [oneVakt('A', '2026-10-24', '17:30', '24:00'), oneVakt('B', '2026-10-25', '07:00', '15:00')],
      },
      roster: { '2026-10-24/A/1': 'a', '2026-10-25/B/1': 'a' },
    },
    {
      name: 'the night out of summer time 2027: from 24:00 to 07:00 are 480 minutes',
      job: {
        period: { from: '2027-10-30', to: '2027-10-31' },
        lines: [oneVakt('A', '2027-10-30', '17:30', '24:00'), oneVakt('B', '2027-10-31', '07:00', '15:00')],
      },
      roster: { '2027-10-30/A/1': 'a', '2027-10-31/B/1': 'a' },
    },
    {
      name: '480 minutes after a vakt before the period',
      job: {
        lines: [oneVakt('B', '2026-03-09', '09:00', '17:00')],
        history: [
          {
            doctor: 'a',
            start: '2026-03-08T17:00:00+01:00',
            end: '2026-03-09T01:00:00+01:00',
            kind: 'tilstede',
          },
        ],
      },
      roster: { '2026-03-09/B/1': 'a' },
    },
    {
      name: 'two doctors, one after the other',
      job: { lines: pair('24:00', '07:00'), doctors: [aDoctor(), aDoctor({ id: 'b' })] },
      roster: { [evening]: 'a', [next]: 'b' },
    },
    {
      name: 'a doctor under arbeidsmiljøloven has other rules',
      job: { lines: pair('24:00', '07:00'), doctors: [aDoctor({ regime: 'AML' })] },
      roster: both,
    },
  ],
  breaks: [
    {
      name: 'a post stands on its last date',
      job: {
        lines: [oneVakt('A', '2026-03-09', '16:00', '24:00')],
        doctors: [
          aDoctor({
            posts: [{ weekdays: ['tue'], from: '07:59', validFrom: '2026-03-10', validTo: '2026-03-10' }],
          }),
        ],
      },
      roster: { [evening]: 'a' },
      problem: noRelease,
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: [evening], says: 'only 7 h 59 min' }],
    },
    {
      name: '479 minutes from 24:00 to 07:59',
      job: { lines: pair('24:00', '07:59') },
      roster: both,
      finds: [{ doctor: 'a', date: '2026-03-10', vaktIds: [evening, next] }],
    },
    {
      name: '479 minutes from 23:01 to 07:00',
      job: { lines: pair('23:01', '07:00') },
      roster: both,
      finds: [{ doctor: 'a', date: '2026-03-10', vaktIds: [evening, next] }],
    },
    {
      name: 'the post at 07:59 after 24:00, where posts are not given up, is one minute short',
      job: { lines: [oneVakt('A', '2026-03-09', '16:00', '24:00')], doctors: withPost('07:59') },
      roster: { [evening]: 'a' },
      problem: noRelease,
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: [evening] }],
    },
    {
      name: 'a vakt that ends at 23:00 sharp frees no post: 06:59 is one minute short',
      job: { lines: [oneVakt('A', '2026-03-09', '16:00', '23:00')], doctors: withPost('06:59') },
      roster: { [evening]: 'a' },
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: [evening] }],
    },
    {
      name: 'a post that could give way to a colleague stands where the doctor holds no such vakt',
      job: {
        lines: [
          oneVakt('A', '2026-03-09', '16:00', '24:00'),
          oneVakt('B', '2026-03-10', '07:59', '16:00', { kind: 'dagberedskap' }),
        ],
        doctors: [...withPost('07:59', ['B']), aDoctor({ id: 'b' })],
      },
      roster: { [evening]: 'a', [next]: 'b' },
      problem: noRelease,
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: [evening] }],
    },
    {
      name: 'touching vakter are one: the rest counts from the end of the last and is found once',
      job: {
        lines: [
          oneVakt('A', '2026-03-09', '16:00', '23:00'),
          oneVakt('N', '2026-03-09', '23:00', '02:00'),
          oneVakt('B', '2026-03-10', '09:59', '17:00'),
        ],
      },
      roster: { ...both, '2026-03-09/N/1': 'a' },
      finds: [{ doctor: 'a', date: '2026-03-10', vaktIds: ['2026-03-09/N/1', next] }],
    },
    {
      name: 'a bakvakt whose line counts as work needs rest after it',
      job: {
        lines: [
          oneVakt('A', '2026-03-09', '16:00', '24:00', { kind: 'bakvakt', countsAsWork: true }),
          oneVakt('B', '2026-03-10', '07:59', '16:00'),
        ],
      },
      roster: both,
      finds: [{ doctor: 'a', date: '2026-03-10', vaktIds: [evening, next] }],
    },
    {
      name: 'the night into summer time 2026: from 24:00 to 08:00 are 420 minutes only',
      job: {
        period: { from: '2026-03-28', to: '2026-03-29' },
        lines: [oneVakt('A', '2026-03-28', '17:30', '24:00'), oneVakt('B', '2026-03-29', '08:00', '16:00')],
      },
      roster: { '2026-03-28/A/1': 'a', '2026-03-29/B/1': 'a' },
      finds: [{ doctor: 'a', date: '2026-03-29', vaktIds: ['2026-03-28/A/1', '2026-03-29/B/1'] }],
    },
    {
      name: 'the same on first påskedag 2027',
      job: {
        period: { from: '2027-03-27', to: '2027-03-28' },
        lines: [oneVakt('A', '2027-03-27', '17:30', '24:00'), oneVakt('B', '2027-03-28', '08:59', '16:00')],
      },
      roster: { '2027-03-27/A/1': 'a', '2027-03-28/B/1': 'a' },
      finds: [{ doctor: 'a', date: '2027-03-28', vaktIds: ['2027-03-27/A/1', '2027-03-28/B/1'] }],
    },
    {
      name: 'the night out of summer time 2026: from 24:00 to 06:59 are 479 minutes',
      job: {
        period: { from: '2026-10-24', to: '2026-10-25' },
        lines: [oneVakt('A', '2026-10-24', '17:30', '24:00'), oneVakt('B', '2026-10-25', '06:59', '15:00')],
      },
      roster: { '2026-10-24/A/1': 'a', '2026-10-25/B/1': 'a' },
      finds: [{ doctor: 'a', date: '2026-10-25', vaktIds: ['2026-10-24/A/1', '2026-10-25/B/1'] }],
    },
    {
      name: '479 minutes after a vakt before the period',
      job: {
        lines: [oneVakt('B', '2026-03-09', '08:59', '17:00')],
        history: [
          {
            doctor: 'a',
            start: '2026-03-08T17:00:00+01:00',
            end: '2026-03-09T01:00:00+01:00',
            kind: 'tilstede',
          },
        ],
      },
      roster: { '2026-03-09/B/1': 'a' },
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: ['history/0', '2026-03-09/B/1'] }],
    },
    {
      name: 'over New Year: 00:30 to 08:00 are 450 minutes',
      job: {
        period: { from: '2026-01-01', to: '2026-01-01' },
        lines: [oneVakt('B', '2026-01-01', '08:00', '17:00')],
        history: [
          {
            doctor: 'a',
            start: '2025-12-31T17:00:00+01:00',
            end: '2026-01-01T00:30:00+01:00',
            kind: 'legevaktbil',
          },
        ],
      },
      roster: { '2026-01-01/B/1': 'a' },
      finds: [{ doctor: 'a', date: '2026-01-01', vaktIds: ['history/0', '2026-01-01/B/1'] }],
    },
    {
      name: 'a legevakt that asks for eleven hours gets them: 659 minutes',
      job: { lines: pair('23:00', '09:59') },
      roster: both,
      rule: { parameters: { minimumRestMinutes: 660 } },
      finds: [{ doctor: 'a', date: '2026-03-10', vaktIds: [evening, next] }],
    },
  ],
};
