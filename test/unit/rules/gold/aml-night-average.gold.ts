import { aDoctor } from '../../../support/builders.js';
import {
  allTo,
  everyDay,
  oneVakt,
  vakterFrom,
  type GoldTable,
  type ParameterChoices,
} from '../../../support/gold.js';

type DoctorText = NonNullable<Parameters<typeof aDoctor>[0]>;
const nattlege = (own: DoctorText = {}) => [aDoctor({ regime: 'AML', category: 'nattlege', ...own })];
const nine = everyDay('N', '23:00', '08:00');
const february = { from: '2026-02-02', to: '2026-03-01' };
const nineteen = vakterFrom('N', '2026-02-02', 19);
const twenty = vakterFrom('N', '2026-02-02', 20);

export const choices: ParameterChoices = [{ averageHours: 2, averagingWeeks: 1 }];

/**
 * Arbeidsmiljøloven § 10-11 (6): 8 hours in 24 over four weeks without 35 hours of rest in each: (28 x 24 - 4 x 35) / 24 x 8 hours,
 * which is 177 hours and 20 minutes. Penalty in minutes.
 */
export const gold: GoldTable = {
  keeps: [
    {
      name: 'nineteen nights of nine hours in four weeks, and six hours and twenty minutes',
      job: {
        period: february,
        doctors: nattlege(),
        lines: [nine, oneVakt('M', '2026-02-25', '08:00', '14:20')],
      },
      roster: allTo('a', [...nineteen, '2026-02-25/M/1']),
    },
    {
      name: 'one of the nineteen is the natt to summer time, an hour shorter',
      job: {
        period: { from: '2026-03-16', to: '2026-04-12' },
        doctors: nattlege(),
        lines: [nine, oneVakt('M', '2026-04-10', '08:00', '15:20')],
      },
      roster: allTo('a', [...vakterFrom('N', '2026-03-16', 19), '2026-04-10/M/1']),
    },
    {
      name: 'a legevaktlege of whom it is not stated that nights are regular',
      job: { period: february, doctors: nattlege({ category: 'legevaktlege' }), lines: [nine] },
      roster: allTo('a', twenty),
    },
    {
      name: 'a nattlege who has no regular nights any more',
      job: { period: february, doctors: nattlege({ regularNightWork: false }), lines: [nine] },
      roster: allTo('a', twenty),
    },
    {
      name: 'ten hours in 24 on average by tariff',
      job: {
        period: february,
        doctors: nattlege({ amlAgreement: { nightAverageHours: 10 } }),
        lines: [nine],
      },
      roster: allTo('a', twenty),
    },
    {
      name: 'a nattlege under SFS 2305',
      job: { period: february, doctors: nattlege({ regime: 'SFS2305' }), lines: [nine] },
      roster: allTo('a', twenty),
    },
  ],
  breaks: [
    {
      name: 'nineteen nights of nine hours, and six hours and 21 minutes',
      job: {
        period: february,
        doctors: nattlege(),
        lines: [nine, oneVakt('M', '2026-02-25', '08:00', '14:21')],
      },
      roster: allTo('a', [...nineteen, '2026-02-25/M/1']),
      finds: [{ doctor: 'a', date: '2026-02-02', vaktIds: [...nineteen, '2026-02-25/M/1'], penalty: 1 }],
    },
    {
      name: 'one of nineteen is the natt from summer time, an hour longer',
      job: {
        period: { from: '2026-10-12', to: '2026-11-08' },
        doctors: nattlege(),
        lines: [nine, oneVakt('M', '2026-11-06', '08:00', '13:21')],
      },
      roster: allTo('a', [...vakterFrom('N', '2026-10-12', 19), '2026-11-06/M/1']),
      finds: [
        {
          doctor: 'a',
          date: '2026-10-12',
          vaktIds: [...vakterFrom('N', '2026-10-12', 19), '2026-11-06/M/1'],
          penalty: 1,
        },
      ],
    },
    {
      name: 'a legevaktlege who regularly works at night, with twenty nights',
      job: {
        period: february,
        doctors: nattlege({ category: 'legevaktlege', regularNightWork: true }),
        lines: [nine],
      },
      roster: allTo('a', twenty),
      finds: [{ doctor: 'a', date: '2026-02-02', vaktIds: twenty, penalty: 160, says: '177.33' }],
    },
    {
      name: 'a natt before the month counts: two hours in 24 over one week, no rest left out',
      job: {
        period: { from: '2026-03-01', to: '2026-03-07' },
        doctors: nattlege(),
        lines: [oneVakt('M', '2026-03-02', '08:00', '14:01')],
        history: [
          {
            doctor: 'a',
            start: '2026-02-27T22:00:00+01:00',
            end: '2026-02-28T06:00:00+01:00',
            kind: 'tilstede',
          },
        ],
      },
      roster: { '2026-03-02/M/1': 'a' },
      rule: { parameters: { averageHours: 2, averagingWeeks: 1, weeklyRestHours: 0 } },
      finds: [{ doctor: 'a', date: '2026-02-27', vaktIds: ['history/0', '2026-03-02/M/1'], penalty: 1 }],
    },
  ],
};
