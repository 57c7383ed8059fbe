import { aDoctor } from '../../../support/builders.js';
import { oneVakt, type GoldTable, type ParameterChoices } from '../../../support/gold.js';

const first = '2026-03-09/A/1';
const second = '2026-03-09/B/1';
const pair = (to: string, from: string, own: Parameters<typeof oneVakt>[4] = {}) => [
  oneVakt('A', '2026-03-09', '16:00', to, { place: 'sarpsborg' }),
  oneVakt('B', '2026-03-09', from, '23:30', own),
];
const both = { [first]: 'a', [second]: 'a' };
const posted = (displaceableBy: string[] = []) => [
  aDoctor({ posts: [{ weekdays: ['mon'], displaceableBy }] }),
];
const travel = { parameters: { travelMinutes: 30 } };
const journeys = (...journeys: object[]) => ({ parameters: { journeys } });
const there = { from: 'sarpsborg', to: 'rakkestad', travelMinutes: 60 };
/** A post at the office in Rakkestad, 08-16 on Mondays. */
const atRakkestad = [aDoctor({ posts: [{ weekdays: ['mon'], place: 'rakkestad' }] })];
const found = [{ doctor: 'a', date: '2026-03-09', vaktIds: [first, second] }] as const;

/** One doctor is in one place at a time; spans are half-open, so touching is no overlap. */
export const gold: GoldTable = {
  keeps: [
    {
      name: 'the second vakt begins where the first ends',
      job: { lines: pair('20:00', '20:00') },
      roster: both,
    },
    {
      name: 'two doctors at once',
      job: { doctors: [aDoctor(), aDoctor({ id: 'b' })], lines: pair('23:00', '17:00') },
      roster: { ...both, [second]: 'b' },
    },
    {
      name: 'thirty minutes to travel',
      job: { lines: pair('20:00', '20:30', { place: 'rakkestad' }) },
      roster: both,
      rule: travel,
    },
    {
      name: 'no travel within a place',
      job: { lines: pair('20:00', '20:00', { place: 'sarpsborg' }) },
      roster: both,
      rule: travel,
    },
    {
      name: 'no travel to a line without a place',
      job: { lines: pair('20:00', '20:00') },
      roster: both,
      rule: travel,
    },
    {
      name: 'sixty minutes for the hour between two places',
      job: { lines: pair('20:00', '21:00', { place: 'rakkestad' }) },
      roster: both,
      rule: journeys(there),
    },
    {
      name: 'the way back where the hour is given one way only',
      job: { lines: pair('20:00', '20:00', { place: 'rakkestad' }) },
      roster: both,
      rule: journeys({ from: 'rakkestad', to: 'sarpsborg', travelMinutes: 60, bothWays: false }),
    },
    {
      name: 'a pair of places that is named goes before the common time',
      job: { lines: pair('20:00', '20:10', { place: 'rakkestad' }) },
      roster: both,
      rule: { parameters: { travelMinutes: 90, journeys: [{ ...there, travelMinutes: 10 }] } },
    },
    {
      name: 'an hour from the post at 16:00 to the vakt at 17:00',
      job: {
        doctors: atRakkestad,
        lines: [oneVakt('A', '2026-03-09', '17:00', '23:00', { place: 'sarpsborg' })],
      },
      roster: { [first]: 'a' },
      rule: journeys(there),
    },
    {
      name: 'an hour on the road while the clock goes from 01:30 to 03:30, 29 March 2026',
      job: {
        period: { from: '2026-03-28', to: '2026-03-29' },
        lines: [
          oneVakt('A', '2026-03-28', '17:30', '01:30', { place: 'sarpsborg' }),
          oneVakt('B', '2026-03-29', '03:30', '11:00', { place: 'rakkestad' }),
        ],
      },
      roster: { '2026-03-28/A/1': 'a', '2026-03-29/B/1': 'a' },
      rule: journeys(there),
    },
    {
      name: 'a vakt from 16:00 after a post 08-16',
      job: { doctors: posted(), lines: [oneVakt('A', '2026-03-09', '16:00', '23:00')] },
      roster: { [first]: 'a' },
    },
    {
      name: 'a post that yields to this line',
      job: {
        doctors: posted(['A']),
        lines: [oneVakt('A', '2026-03-09', '08:00', '16:00', { kind: 'dagberedskap' })],
      },
      roster: { [first]: 'a' },
    },
    {
      name: 'no post on a helligdag: second påskedag 2026',
      job: {
        doctors: posted(),
        period: { from: '2026-04-06', to: '2026-04-06' },
        lines: [oneVakt('A', '2026-04-06', '11:00', '17:00')],
      },
      roster: { '2026-04-06/A/1': 'a' },
    },
    {
      name: 'the hour that comes twice makes no overlap: until 02:00 and from 02:00 on 25 October 2026',
      job: {
        period: { from: '2026-10-24', to: '2026-10-25' },
        lines: [oneVakt('A', '2026-10-24', '17:30', '02:00'), oneVakt('B', '2026-10-25', '02:00', '11:00')],
      },
      roster: { '2026-10-24/A/1': 'a', '2026-10-25/B/1': 'a' },
    },
    {
      name: 'the natt before the period ends where the first vakt begins',
      job: {
        lines: [oneVakt('A', '2026-03-09', '08:00', '16:00')],
        history: [
          {
            doctor: 'a',
            start: '2026-03-08T23:00:00+01:00',
            end: '2026-03-09T08:00:00+01:00',
            kind: 'tilstede',
          },
        ],
      },
      roster: { [first]: 'a' },
    },
  ],
  breaks: [
    {
      name: 'a vakt that could displace the post does not meet it, and ends too near to it to travel',
      job: {
        lines: [oneVakt('A', '2026-03-09', '05:00', '07:01', { place: 'sarpsborg' })],
        doctors: [aDoctor({ posts: [{ weekdays: ['mon'], place: 'rakkestad', displaceableBy: ['A'] }] })],
      },
      roster: { [first]: 'a' },
      rule: journeys(there),
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: [first] }],
    },
    { name: 'one minute of overlap', job: { lines: pair('20:01', '20:00') }, roster: both, finds: found },
    {
      name: 'bakvakt for oneself',
      job: {
        lines: [
          oneVakt('A', '2026-03-09', '16:00', '23:00'),
          oneVakt('B', '2026-03-09', '16:00', '23:00', { kind: 'bakvakt' }),
        ],
      },
      roster: both,
      finds: found,
    },
    {
      name: 'both seats of one line',
      job: { lines: [oneVakt('A', '2026-03-09', '16:00', '23:00', { doctors: { min: 2 } })] },
      roster: { [first]: 'a', '2026-03-09/A/2': 'a' },
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: [first, '2026-03-09/A/2'] }],
    },
    {
      name: '29 minutes to travel',
      job: { lines: pair('20:00', '20:29', { place: 'rakkestad' }) },
      roster: both,
      rule: travel,
      finds: found,
    },
    {
      name: '59 minutes for the hour between two places',
      job: { lines: pair('20:00', '20:59', { place: 'rakkestad' }) },
      roster: both,
      rule: journeys(there),
      finds: found,
    },
    {
      name: '59 minutes for the hour, which holds both ways unless it says otherwise',
      job: { lines: pair('20:00', '20:59', { place: 'rakkestad' }) },
      roster: both,
      rule: journeys({ from: 'rakkestad', to: 'sarpsborg', travelMinutes: 60 }),
      finds: found,
    },
    {
      name: 'an hour for a journey of 61 minutes, from 01:30 to 03:30 on 29 March 2026',
      job: {
        period: { from: '2026-03-28', to: '2026-03-29' },
        lines: [
          oneVakt('A', '2026-03-28', '17:30', '01:30', { place: 'sarpsborg' }),
          oneVakt('B', '2026-03-29', '03:30', '11:00', { place: 'rakkestad' }),
        ],
      },
      roster: { '2026-03-28/A/1': 'a', '2026-03-29/B/1': 'a' },
      rule: journeys({ ...there, travelMinutes: 61 }),
      finds: [{ doctor: 'a', date: '2026-03-29', vaktIds: ['2026-03-28/A/1', '2026-03-29/B/1'] }],
    },
    {
      name: '59 minutes from the post to the vakt',
      job: {
        doctors: atRakkestad,
        lines: [oneVakt('A', '2026-03-09', '16:59', '23:00', { place: 'sarpsborg' })],
      },
      roster: { [first]: 'a' },
      rule: journeys({ from: 'rakkestad', to: 'sarpsborg', travelMinutes: 60, bothWays: false }),
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: [first] }],
    },
    {
      name: '59 minutes from the vakt to the post',
      job: {
        doctors: atRakkestad,
        lines: [oneVakt('A', '2026-03-09', '00:00', '07:01', { place: 'sarpsborg' })],
      },
      roster: { [first]: 'a' },
      rule: journeys({ ...there, bothWays: false }),
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: [first] }],
    },
    {
      name: 'a vakt from 15:59 on a post until 16:00',
      job: { doctors: posted(), lines: [oneVakt('A', '2026-03-09', '15:59', '23:00')] },
      roster: { [first]: 'a' },
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: [first] }],
    },
    {
      name: 'a post that yields to another line only',
      job: {
        doctors: posted(['B']),
        lines: [oneVakt('A', '2026-03-09', '08:00', '16:00'), oneVakt('B', '2026-03-10', '08:00', '16:00')],
      },
      roster: { [first]: 'a' },
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: [first] }],
    },
    {
      name: 'three vakter at once are three pairs',
      job: { lines: [...pair('23:00', '17:00'), oneVakt('C', '2026-03-09', '18:00', '23:00')] },
      roster: { ...both, '2026-03-09/C/1': 'a' },
      finds: [
        ...found,
        { doctor: 'a', date: '2026-03-09', vaktIds: [first, '2026-03-09/C/1'] },
        { doctor: 'a', date: '2026-03-09', vaktIds: [second, '2026-03-09/C/1'] },
      ],
    },
    {
      name: 'the natt before the period lasts a minute longer',
      job: {
        lines: [oneVakt('A', '2026-03-09', '08:00', '16:00')],
        history: [
          {
            doctor: 'a',
            start: '2026-03-08T23:00:00+01:00',
            end: '2026-03-09T08:01:00+01:00',
            kind: 'tilstede',
          },
        ],
      },
      roster: { [first]: 'a' },
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: ['history/0', first] }],
    },
    {
      name: 'the skipped hour is no gap: until 03:01 and from 02:00, which is 03:00, on 29 March 2026',
      job: {
        period: { from: '2026-03-28', to: '2026-03-29' },
        lines: [oneVakt('A', '2026-03-28', '17:30', '03:01'), oneVakt('B', '2026-03-29', '02:00', '11:00')],
      },
      roster: { '2026-03-28/A/1': 'a', '2026-03-29/B/1': 'a' },
      finds: [{ doctor: 'a', date: '2026-03-29', vaktIds: ['2026-03-28/A/1', '2026-03-29/B/1'] }],
    },
  ],
};

/** Parameters that make the rule bite on a few days, for the agreement property. */
export const choices: ParameterChoices = [
  {},
  { travelMinutes: 90 },
  {
    travelMinutes: 30,
    journeys: [
      { from: 'moss', to: 'våler', travelMinutes: 150 },
      { from: 'våler', to: 'moss', travelMinutes: 60, bothWays: false },
    ],
  },
];
