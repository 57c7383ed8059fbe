import { aDoctor } from '../../../support/builders.js';
import { oneVakt, type GoldTable } from '../../../support/gold.js';

type Decisions = NonNullable<Parameters<typeof aDoctor>[0]>['onSiteSupervision'];
const specialist = (id = 's') => aDoctor({ id });
const decided = (onSiteSupervision: Decisions, id = 'l') =>
  aDoctor({ id, category: 'LIS1', competence: {}, onSiteSupervision });
const within = (withinMinutes: number, from = '2026-01-01', to?: string) => [
  { withinMinutes, from, ...(to === undefined ? {} : { to }) },
];
const monday = '2026-03-09';

/** A LIS1 on a natt 23-08 at Moss and one other doctor on a line. */
const natt = (
  decisions: Decisions,
  line: Parameters<typeof oneVakt>[4],
  { date = monday, to = '08:00' }: { readonly date?: string; readonly to?: string } = {},
) => ({
  job: {
    period: { from: date, to: date },
    doctors: [decided(decisions), specialist()],
    lines: [
      oneVakt('N', date, '23:00', '08:00', { place: 'moss' }),
      oneVakt('B', date, '23:00', to, { kind: 'bakvakt', ...line }),
    ],
  },
  roster: { [`${date}/N/1`]: 'l', [`${date}/B/1`]: 's' },
});
const nattAlone = (from: string, date = monday) =>
  [{ doctor: 'l', date, vaktIds: [`${date}/N/1`], says: `from ${from} ` }] as const;
const colleague = (place: string) => ({ kind: 'tilstede', place }) as const;

/** Akuttmedisinforskriften § 7: the kommune decides for each doctor whether guidance on the spot must be possible, and how soon. */
export const gold: GoldTable = {
  keeps: [
    { name: 'nothing is decided', ...natt([], {}) },
    { name: 'a bakvakt just in time', ...natt(within(30), { responseMinutes: 30 }) },
    { name: 'a colleague at the same place', ...natt(within(0), colleague('moss')) },
    {
      name: 'a bakvakt who sleeps at the station',
      ...natt(within(0), { countsAsPresent: true, place: 'moss' }),
    },
    {
      name: 'a colleague at another station, but near enough',
      ...natt(within(30), { ...colleague('våler'), responseMinutes: 25 }),
    },
    { name: 'the decision begins on the day on which the natt ends', ...natt(within(30, '2026-03-10'), {}) },
    {
      name: 'the decision ends the day before: natt on 1 April, read at the start date',
      ...natt(within(30, '2026-01-01', '2026-03-31'), {}, { date: '2026-04-01' }),
    },
    {
      name: 'a bakvakt near enough through the natt of eight hours',
      ...natt(within(20), { responseMinutes: 20 }, { date: '2026-03-28' }),
    },
    {
      name: 'a colleague until 23:30 and a bakvakt near enough from then',
      job: {
        doctors: [decided(within(15)), specialist(), specialist('t')],
        lines: [
          oneVakt('N', monday, '23:00', '08:00', { place: 'moss' }),
          oneVakt('X', monday, '16:00', '23:30', colleague('moss')),
          oneVakt('B', monday, '23:30', '08:00', { kind: 'bakvakt', responseMinutes: 15 }),
        ],
      },
      roster: { [`${monday}/N/1`]: 'l', [`${monday}/X/1`]: 's', [`${monday}/B/1`]: 't' },
    },
    {
      name: 'a line without places stands at one and the same place',
      job: {
        doctors: [decided(within(0)), specialist()],
        lines: [oneVakt('N', monday, '23:00', '08:00'), oneVakt('B', monday, '23:00', '08:00')],
      },
      roster: { [`${monday}/N/1`]: 'l', [`${monday}/B/1`]: 's' },
    },
  ],
  breaks: [
    {
      name: 'the bakvakt needs a minute more than is decided',
      ...natt(within(30), { responseMinutes: 31 }),
      finds: [
        { ...nattAlone('23:00')[0], says: 'guidance on the spot within 30 minutes, and nobody can give it' },
      ],
    },
    {
      name: 'how soon the bakvakt can be there is not stated',
      ...natt(within(600), {}),
      finds: nattAlone('23:00'),
    },
    {
      name: 'a colleague at another station',
      ...natt(within(0), colleague('våler')),
      finds: [{ ...nattAlone('23:00')[0], says: 'at the same place' }],
    },
    {
      name: 'a colleague at home',
      ...natt(within(20), { kind: 'hjemmevakt', place: 'moss' }),
      finds: nattAlone('23:00'),
    },
    {
      name: 'two decisions hold: the stricter counts',
      ...natt([...within(45), ...within(20)], { responseMinutes: 30 }),
      finds: [{ ...nattAlone('23:00')[0], says: 'within 20 minutes' }],
    },
    {
      name: 'on the first and on the last date of the decision',
      ...natt(within(30, monday, monday), { responseMinutes: 45 }),
      finds: nattAlone('23:00'),
    },
    {
      name: 'the bakvakt near enough ends a minute too early',
      ...natt(within(30), { responseMinutes: 30 }, { to: '07:59' }),
      finds: nattAlone('07:59'),
    },
    {
      name: 'the natt of ten hours: the bakvakt near enough is gone for its last hour',
      ...natt(within(30), { responseMinutes: 30 }, { date: '2026-10-24', to: '07:00' }),
      finds: nattAlone('07:00', '2026-10-24'),
    },
    {
      name: 'another LIS1 at the same place gives no guidance',
      job: {
        ...natt(within(0), colleague('moss')).job,
        doctors: [decided(within(0)), aDoctor({ id: 's', category: 'LIS1', competence: {} })],
      },
      roster: natt(within(0), {}).roster,
      finds: nattAlone('23:00'),
    },
    {
      name: 'decided for a specialist too, who then may not stand without a colleague',
      job: {
        doctors: [aDoctor({ id: 'l', onSiteSupervision: within(0) })],
        lines: [oneVakt('N', monday, '23:00', '08:00')],
      },
      roster: { [`${monday}/N/1`]: 'l' },
      finds: nattAlone('23:00'),
    },
  ],
};
