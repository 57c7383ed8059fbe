import { aDoctor } from '../../../support/builders.js';
import {
  allTo,
  everyDay,
  oneVakt,
  vakterFrom,
  type GoldTable,
  type ParameterChoices,
} from '../../../support/gold.js';

const half = (averagingWeeks?: number, own: { ordinaryWeeklyHours?: number; weeklyHours?: number } = {}) => [
  aDoctor({
    regime: 'AML',
    amlAgreement: { basis: '§ 10-5 (2)', averagingWeeks },
    ...own,
  }),
];
const fortnight = { from: '2026-03-02', to: '2026-03-15' };
const eight = everyDay('V', '08:00', '16:00');

export const choices: ParameterChoices = [{}, { ordinaryHours: 12 }];

/** Arbeidsmiljøloven § 10-5: on average over the agreed weeks no more than 40 hours, or what § 10-4 or the job gives; 17.75 over two weeks are 35.5. Penalty in minutes. */
export const gold: GoldTable = {
  keeps: [
    {
      name: 'four vakter of eight hours and one of three and a half in two weeks',
      job: {
        period: fortnight,
        doctors: half(2),
        lines: [eight, oneVakt('M', '2026-03-15', '08:00', '11:30')],
      },
      roster: allTo('a', [...vakterFrom('V', '2026-03-02', 4), '2026-03-15/M/1']),
      rule: { parameters: { ordinaryHours: 17.75 } },
    },
    {
      name: 'the natt to summer time lasts eight hours',
      job: {
        period: { from: '2026-03-16', to: '2026-03-29' },
        doctors: half(2),
        lines: [eight, oneVakt('N', '2026-03-28', '23:00', '08:00')],
      },
      roster: allTo('a', [...vakterFrom('V', '2026-03-16', 3), '2026-03-28/N/1']),
      rule: { parameters: { ordinaryHours: 16 } },
    },
    {
      name: 'the weeks of the agreement are not stated',
      job: { period: fortnight, doctors: half(), lines: [eight] },
      roster: allTo('a', vakterFrom('V', '2026-03-02', 14)),
    },
    {
      name: 'eighty hours in two weeks',
      job: { period: fortnight, doctors: half(2), lines: [eight] },
      roster: allTo('a', vakterFrom('V', '2026-03-02', 10)),
    },
    {
      name: 'nothing is averaged',
      job: { period: fortnight, doctors: [aDoctor({ regime: 'AML', weeklyHours: 17.75 })], lines: [eight] },
      roster: allTo('a', vakterFrom('V', '2026-03-02', 5)),
    },
  ],
  breaks: [
    {
      name: 'a contract of 48 hours does not raise the 40 of the law',
      job: { period: fortnight, doctors: half(2, { weeklyHours: 48 }), lines: [eight] },
      roster: allTo('a', vakterFrom('V', '2026-03-02', 11)),
      finds: [{ doctor: 'a', date: '2026-03-02', vaktIds: vakterFrom('V', '2026-03-02', 11), penalty: 480 }],
    },
    {
      name: 'helkontinuerlig: 36 hours a week',
      job: { period: fortnight, doctors: half(2, { ordinaryWeeklyHours: 36 }), lines: [eight] },
      roster: allTo('a', vakterFrom('V', '2026-03-02', 10)),
      finds: [{ doctor: 'a', date: '2026-03-02', vaktIds: vakterFrom('V', '2026-03-02', 10), penalty: 480 }],
    },
    {
      name: '35 hours and 31 minutes in two weeks',
      job: {
        period: fortnight,
        doctors: half(2),
        lines: [eight, oneVakt('M', '2026-03-15', '08:00', '11:31')],
      },
      roster: allTo('a', [...vakterFrom('V', '2026-03-02', 4), '2026-03-15/M/1']),
      rule: { parameters: { ordinaryHours: 17.75 } },
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
        doctors: half(2),
        lines: [eight, oneVakt('N', '2026-10-24', '22:00', '06:00')],
      },
      roster: allTo('a', [...vakterFrom('V', '2026-10-12', 3), '2026-10-24/N/1']),
      rule: { parameters: { ordinaryHours: 16 } },
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
      name: 'half of the hours lie before the month',
      job: {
        period: { from: '2026-03-01', to: '2026-03-07' },
        doctors: half(1),
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
      rule: { parameters: { ordinaryHours: 16 } },
      finds: [{ doctor: 'a', date: '2026-02-27', vaktIds: ['history/0', '2026-03-03/M/1'], penalty: 1 }],
    },
  ],
};
