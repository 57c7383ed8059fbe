import { aDoctor } from '../../../support/builders.js';
import { oneVakt, type GoldTable } from '../../../support/gold.js';

type Facts = NonNullable<Parameters<typeof aDoctor>[0]>['competence'];
const specialist = aDoctor({ id: 's' });
const lis1 = (id = 'l') => aDoctor({ id, category: 'LIS1', competence: {} });
const friday = '2026-03-13';
const car = oneVakt('L2', friday, '17:00', '24:00', { kind: 'legevaktbil' });
const evening = oneVakt('L1', friday, '16:00', '23:00');
const onFriday = { '2026-03-13/L2/1': 'l', '2026-03-13/L1/1': 's' };
const fridayAlone = (from: string) =>
  [{ doctor: 'l', date: friday, vaktIds: ['2026-03-13/L2/1'], says: `from ${from} ` }] as const;

/** One doctor alone from 16:00 to 23:00 on each date. */
const alone = (
  dates: readonly string[],
  competence: Facts,
  more: Partial<GoldTable['keeps'][number]['job']> = {},
) => ({
  job: {
    period: { from: dates[0] ?? '', to: dates.at(-1) ?? '' },
    doctors: [aDoctor({ category: 'lege uten LIS1', competence })],
    lines: dates.map((date, index) => oneVakt(`D${index}`, date, '16:00', '23:00')),
    ...more,
  },
  roster: Object.fromEntries(dates.map((date, index) => [`${date}/D${index}/1`, 'a'])),
});
const aloneOn = (date: string, index: number) => ({ doctor: 'a', date, vaktIds: [`${date}/D${index}/1`] });
const completedLis1 = { lis1CompletedOn: '2025-02-28' };
const bothCourses = {
  ...completedLis1,
  akuttmedisinkursOn: '2025-03-01',
  voldOgOvergrepskursOn: '2025-03-01',
};
const months30 = { clinicalService: { months: 30, on: '2026-01-01' } };
const counted = (count: number) => ({ ...months30, legevakter: { count, on: '2026-02-28' } });
/** A LIS1 natt 23-11 and a bakvakt. */
const backed = (to: string, kind: 'scheduled' | 'conditional', doctor = specialist) => ({
  job: {
    doctors: [lis1(), doctor],
    lines: [
      oneVakt('N', friday, '23:00', '11:00'),
      oneVakt('B', friday, '23:00', to, { kind: 'bakvakt', demand: kind }),
    ],
  },
  roster: { '2026-03-13/N/1': 'l', '2026-03-13/B/1': doctor.id },
});
const nattAlone = (from: string) =>
  [{ doctor: 'l', date: friday, vaktIds: ['2026-03-13/N/1'], says: `from ${from} ` }] as const;

/** A LIS1 on the first morning, with a bakvakt from the month before. */
const morning = (end: string): GoldTable['keeps'][number]['job'] => ({
  doctors: [lis1(), specialist],
  lines: [oneVakt('M', '2026-03-09', '06:00', '08:00')],
  history: [
    { doctor: 's', start: '2026-03-08T23:00:00+01:00', end: `2026-03-09T${end}:00+01:00`, kind: 'bakvakt' },
  ],
});

/** Akuttmedisinforskriften § 7, minute by minute; competence is read at the start date of each vakt. */
export const gold: GoldTable = {
  keeps: [
    {
      name: 'LIS1 on Friday 17-24, a specialist until 23:00 and a solo natt from 23:00',
      job: {
        doctors: [lis1(), specialist, aDoctor({ id: 'n' })],
        lines: [car, evening, oneVakt('N1', friday, '23:00', '11:00')],
      },
      roster: { ...onFriday, '2026-03-13/N1/1': 'n' },
    },
    {
      name: 'a colleague who overlaps both ends is enough',
      job: { doctors: [lis1(), specialist], lines: [car, oneVakt('L1', friday, '16:00', '24:00')] },
      roster: onFriday,
    },
    { name: 'a conditional bakvakt for as long as the LIS1', ...backed('11:00', 'conditional') },
    { name: 'a scheduled bakvakt for as long as the LIS1', ...backed('11:00', 'scheduled') },
    {
      name: 'two LIS1 on two lines and one bakvakt',
      job: {
        doctors: [lis1(), lis1('m'), specialist],
        lines: [evening, car, oneVakt('B', friday, '16:00', '24:00', { kind: 'bakvakt' })],
      },
      roster: { '2026-03-13/L1/1': 'l', '2026-03-13/L2/1': 'm', '2026-03-13/B/1': 's' },
    },
    {
      name: 'colleagues who take over from each other in the hour that comes twice',
      job: {
        period: { from: '2026-10-24', to: '2026-10-25' },
        doctors: [lis1(), specialist, aDoctor({ id: 'n' })],
        lines: [
          oneVakt('N', '2026-10-24', '23:00', '08:00'),
          oneVakt('X', '2026-10-24', '23:00', '02:30'),
          oneVakt('Y', '2026-10-25', '02:30', '08:00'),
        ],
      },
      roster: { '2026-10-24/N/1': 'l', '2026-10-24/X/1': 's', '2026-10-25/Y/1': 'n' },
    },
    {
      name: 'specialist from the 15th, alone on the 15th',
      ...alone(['2026-03-15'], { specialistFrom: '2026-03-15' }),
    },
    {
      name: '30 months reached on the 12th, with a year as municipal GP',
      ...alone(['2026-03-12'], {
        clinicalService: { months: 29, on: '2026-02-12', accruing: true },
        municipalGpService: { months: 12, on: '2026-02-12' },
      }),
    },
    { name: '40 legevakter before the period', ...alone(['2026-03-09'], counted(40)) },
    {
      name: 'the 40th legevakt lies between the count and the period',
      ...alone(['2026-03-09'], counted(39), {
        history: [
          {
            doctor: 'a',
            start: '2026-03-05T16:00:00+01:00',
            end: '2026-03-05T23:00:00+01:00',
            kind: 'tilstede',
          },
        ],
      }),
    },
    { name: 'completed LIS1 alone on 31 December 2025', ...alone(['2025-12-31'], completedLis1) },
    {
      name: 'the proposal for 2026, opted into, with both courses',
      ...alone(['2026-01-01'], bothCourses, { competencePacks: { use2026Proposal: true } }),
    },
    {
      name: 'the bakvakt of the last natt before the period covers a vakt from 06:00 to 08:00',
      job: morning('08:00'),
      roster: { '2026-03-09/M/1': 'l' },
    },
    { name: 'an empty vakt needs nobody', job: { doctors: [lis1()], lines: [car] }, roster: {} },
  ],
  breaks: [
    {
      name: 'thirty months and forty legevakter that are counted in December say nothing of March',
      ...alone(['2026-03-09'], {
        clinicalService: { months: 30, on: '2026-12-01' },
        legevakter: { count: 40, on: '2026-12-01' },
      }),
      finds: [aloneOn('2026-03-09', 0)],
    },
    {
      name: 'thirty accruing months on 1 December are 29 the day before',
      ...alone(['2026-11-30'], {
        clinicalService: { months: 30, on: '2026-12-01', accruing: true },
        legevakter: { count: 40, on: '2026-01-01' },
      }),
      finds: [aloneOn('2026-11-30', 0)],
    },
    {
      name: 'the bakvakt of the last natt before the period ends a minute too early',
      job: morning('07:59'),
      roster: { '2026-03-09/M/1': 'l' },
      finds: [{ doctor: 'l', date: '2026-03-09', vaktIds: ['2026-03-09/M/1'], says: 'from 07:59 ' }],
    },
    {
      name: 'LIS1 on Friday 17-24, the colleague leaves at 23:00 and there is no natt: 23-24 alone',
      job: { doctors: [lis1(), specialist], lines: [car, evening] },
      roster: onFriday,
      finds: fridayAlone('23:00'),
    },
    {
      name: 'the natt begins at 23:01: one minute alone',
      job: {
        doctors: [lis1(), specialist, aDoctor({ id: 'n' })],
        lines: [car, evening, oneVakt('N1', friday, '23:01', '11:00')],
      },
      roster: { ...onFriday, '2026-03-13/N1/1': 'n' },
      finds: fridayAlone('23:00'),
    },
    {
      name: 'a LIS1 alone without any bakvakt line',
      job: { doctors: [lis1()], lines: [car] },
      roster: { '2026-03-13/L2/1': 'l' },
      finds: fridayAlone('17:00'),
    },
    {
      name: 'the bakvakt ends three hours before the LIS1',
      ...backed('08:00', 'scheduled'),
      finds: nattAlone('08:00'),
    },
    {
      name: 'another LIS1 is no bakvakt',
      ...backed('11:00', 'scheduled', lis1('m')),
      finds: nattAlone('23:00'),
    },
    {
      name: 'a doctor is no bakvakt for oneself',
      ...backed('11:00', 'scheduled', lis1()),
      finds: nattAlone('23:00'),
    },
    {
      name: 'two LIS1 on two lines, and the bakvakt of both goes at 23:00: the longer is alone for an hour',
      job: {
        doctors: [lis1(), lis1('m'), specialist],
        lines: [evening, car, oneVakt('B', friday, '16:00', '23:00', { kind: 'bakvakt' })],
      },
      roster: { '2026-03-13/L1/1': 'l', '2026-03-13/L2/1': 'm', '2026-03-13/B/1': 's' },
      finds: [{ doctor: 'm', date: friday, vaktIds: ['2026-03-13/L2/1'], says: 'from 23:00 ' }],
    },
    {
      name: 'two LIS1 together are each alone',
      job: { doctors: [lis1(), lis1('m')], lines: [evening, car] },
      roster: { '2026-03-13/L1/1': 'l', '2026-03-13/L2/1': 'm' },
      finds: [
        { doctor: 'l', date: friday, vaktIds: ['2026-03-13/L1/1'] },
        { doctor: 'm', date: friday, vaktIds: ['2026-03-13/L2/1'] },
      ],
    },
    {
      name: 'who is solo by the exemption only may not supervise',
      job: {
        period: { from: '2025-12-30', to: '2025-12-30' },
        doctors: [lis1(), aDoctor({ id: 'e', category: 'vikar', competence: completedLis1 })],
        lines: [oneVakt('X', '2025-12-30', '16:00', '23:00'), oneVakt('Y', '2025-12-30', '16:00', '23:00')],
      },
      roster: { '2025-12-30/X/1': 'l', '2025-12-30/Y/1': 'e' },
      finds: [{ doctor: 'l', date: '2025-12-30', vaktIds: ['2025-12-30/X/1'] }],
    },
    {
      name: 'completed LIS1 on 31 December and 1 January: alone from 2026',
      ...alone(['2025-12-31', '2026-01-01'], completedLis1),
      finds: [aloneOn('2026-01-01', 1)],
    },
    {
      name: 'the proposal for 2026 without the second course',
      ...alone(
        ['2026-01-01'],
        { ...bothCourses, voldOgOvergrepskursOn: undefined },
        { competencePacks: { use2026Proposal: true } },
      ),
      finds: [aloneOn('2026-01-01', 0)],
    },
    {
      name: 'specialist from the 15th, alone on the 14th and the 15th',
      ...alone(['2026-03-14', '2026-03-15'], { specialistFrom: '2026-03-15' }),
      finds: [aloneOn('2026-03-14', 0)],
    },
    {
      name: '30 months reached on the 12th, alone on the 11th',
      ...alone(['2026-03-11', '2026-03-12'], {
        clinicalService: { months: 29, on: '2026-02-12', accruing: true },
        municipalGpService: { months: 12, on: '2026-02-12' },
      }),
      finds: [aloneOn('2026-03-11', 0)],
    },
    {
      name: 'a count of 38 is frozen: the third proposed vakt is not the 40th',
      ...alone(['2026-03-09', '2026-03-10', '2026-03-11'], counted(38)),
      finds: [aloneOn('2026-03-09', 0), aloneOn('2026-03-10', 1), aloneOn('2026-03-11', 2)],
    },
    {
      name: 'a count of 38 and two locked vakter: the third stands on 40',
      ...alone(['2026-03-09', '2026-03-10', '2026-03-11'], counted(38), {
        locks: [
          { vakt: '2026-03-09/D0/1', doctor: 'a' },
          { vakt: '2026-03-10/D1/1', doctor: 'a' },
        ],
      }),
      finds: [aloneOn('2026-03-09', 0), aloneOn('2026-03-10', 1)],
    },
    {
      name: 'a natt that ends on 25 October at 08:00 and a colleague for its first eight hours: ten hours, two alone',
      job: {
        period: { from: '2026-10-24', to: '2026-10-24' },
        doctors: [lis1(), specialist],
        lines: [oneVakt('N', '2026-10-24', '23:00', '08:00'), oneVakt('X', '2026-10-24', '23:00', '06:00')],
      },
      roster: { '2026-10-24/N/1': 'l', '2026-10-24/X/1': 's' },
      finds: [{ doctor: 'l', date: '2026-10-24', vaktIds: ['2026-10-24/N/1'], says: 'from 06:00 ' }],
    },
  ],
};
