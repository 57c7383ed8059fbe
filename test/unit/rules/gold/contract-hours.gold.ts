import { aDoctor } from '../../../support/builders.js';
import {
  allTo,
  everyDay,
  oneVakt,
  vakterFrom,
  type GoldTable,
  type ParameterChoices,
} from '../../../support/gold.js';

const half = (averagingWeeks?: number, weeklyHours?: number) => [
  aDoctor({
    regime: 'AML',
    amlAgreement: { basis: '§ 10-5 (2)', averagingWeeks },
    weeklyHours,
  }),
];
const fortnight = { from: '2026-03-02', to: '2026-03-15' };
const eight = everyDay('V', '08:00', '16:00');

export const choices: ParameterChoices = [{}];

/** On average over the agreed weeks no more than the hours of the contract, else in seven days; 17.75 over two weeks are 35.5. Penalty in minutes. */
export const gold: GoldTable = {
  keeps: [
    {
      name: 'four vakter of eight hours and one of three and a half in two weeks',
      job: {
        period: fortnight,
        doctors: half(2, 17.75),
        lines: [eight, oneVakt('M', '2026-03-15', '08:00', '11:30')],
      },
      roster: allTo('a', [...vakterFrom('V', '2026-03-02', 4), '2026-03-15/M/1']),
    },
    {
      name: 'the natt to summer time lasts eight hours',
      job: {
        period: { from: '2026-03-16', to: '2026-03-29' },
        doctors: half(2, 16),
        lines: [eight, oneVakt('N', '2026-03-28', '23:00', '08:00')],
      },
      roster: allTo('a', [...vakterFrom('V', '2026-03-16', 3), '2026-03-28/N/1']),
    },
    {
      name: 'the weeks of the agreement are not stated',
      job: { period: fortnight, doctors: half(undefined, 17.75), lines: [eight] },
      roster: allTo('a', vakterFrom('V', '2026-03-02', 14)),
    },
    {
      name: 'the agreed hours are not stated',
      job: { period: fortnight, doctors: half(2), lines: [eight] },
      roster: allTo('a', vakterFrom('V', '2026-03-02', 14)),
    },
    {
      name: 'nothing is averaged: two vakter of eight hours in seven days',
      job: { period: fortnight, doctors: [aDoctor({ regime: 'AML', weeklyHours: 17.75 })], lines: [eight] },
      roster: allTo('a', vakterFrom('V', '2026-03-02', 2)),
    },
  ],
  breaks: [
    {
      name: '35 hours and 31 minutes in two weeks',
      job: {
        period: fortnight,
        doctors: half(2, 17.75),
        lines: [eight, oneVakt('M', '2026-03-15', '08:00', '11:31')],
      },
      roster: allTo('a', [...vakterFrom('V', '2026-03-02', 4), '2026-03-15/M/1']),
      finds: [
        {
          doctor: 'a',
          date: '2026-03-02',
          vaktIds: [...vakterFrom('V', '2026-03-02', 4), '2026-03-15/M/1'],
          penalty: 1,
          says: '17.75 a week',
        },
      ],
    },
    {
      name: '22-06 in the night from summer time lasts nine hours',
      job: {
        period: { from: '2026-10-12', to: '2026-10-25' },
        doctors: half(2, 16),
        lines: [eight, oneVakt('N', '2026-10-24', '22:00', '06:00')],
      },
      roster: allTo('a', [...vakterFrom('V', '2026-10-12', 3), '2026-10-24/N/1']),
      finds: [
        {
          doctor: 'a',
          date: '2026-10-12',
          vaktIds: [...vakterFrom('V', '2026-10-12', 3), '2026-10-24/N/1'],
          penalty: 60,
        },
      ],
    },
    {
      name: 'nothing is averaged: eighteen hours where 17.75 are agreed',
      job: {
        doctors: [aDoctor({ regime: 'AML', weeklyHours: 17.75 })],
        lines: [everyDay('V', '16:00', '22:00')],
      },
      roster: allTo('a', vakterFrom('V', '2026-03-09', 3)),
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: vakterFrom('V', '2026-03-09', 3), penalty: 15 }],
    },
    {
      name: 'half of the hours lie before the month',
      job: {
        period: { from: '2026-03-01', to: '2026-03-07' },
        doctors: half(1, 16),
        lines: [oneVakt('M', '2026-03-03', '08:00', '16:01')],
        history: [
          {
            doctor: 'a',
            start: '2026-02-27T08:00:00+01:00',
            end: '2026-02-27T16:00:00+01:00',
            kind: 'tilstede',
          },
        ],
      },
      roster: { '2026-03-03/M/1': 'a' },
      finds: [{ doctor: 'a', date: '2026-02-27', vaktIds: ['history/0', '2026-03-03/M/1'], penalty: 1 }],
    },
  ],
};
