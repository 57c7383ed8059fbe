import { aDoctor } from '../../../support/builders.js';
import {
  allTo,
  everyDay,
  oneVakt,
  vakterFrom,
  type GoldTable,
  type ParameterChoices,
} from '../../../support/gold.js';

const union = [aDoctor({ regime: 'AML', amlAgreement: { basis: '§ 10-5 (2)' } })];
const long = everyDay('V', '08:00', '19:30');

export const choices: ParameterChoices = [{ totalHours: 8 }, { totalHours: 14 }, { totalHours: 24 }];

/** Arbeidsmiljøloven § 10-6 (8): at most 69 hours in any week where the union has agreed to averaging. Penalty in minutes. */
export const gold: GoldTable = {
  keeps: [
    {
      name: 'six days of eleven and a half hours',
      job: { doctors: union, lines: [long] },
      roster: allTo('a', vakterFrom('V', '2026-03-09', 6)),
    },
    {
      name: 'five of them, and 22-10:30 in the night to summer time, which lasts eleven and a half',
      job: {
        period: { from: '2026-03-23', to: '2026-03-29' },
        doctors: union,
        lines: [long, oneVakt('N', '2026-03-28', '22:00', '10:30')],
      },
      roster: allTo('a', [...vakterFrom('V', '2026-03-23', 5), '2026-03-28/N/1']),
    },
    {
      name: 'without a union agreement the limit is that of the ordinary hours',
      job: { doctors: [aDoctor({ regime: 'AML' })], lines: [long] },
      roster: allTo('a', vakterFrom('V', '2026-03-09', 7)),
    },
  ],
  breaks: [
    {
      name: '69 hours and a minute',
      job: { doctors: union, lines: [long, oneVakt('M', '2026-03-15', '08:00', '08:01')] },
      roster: allTo('a', [...vakterFrom('V', '2026-03-09', 6), '2026-03-15/M/1']),
      finds: [
        {
          doctor: 'a',
          date: '2026-03-09',
          vaktIds: [...vakterFrom('V', '2026-03-09', 6), '2026-03-15/M/1'],
          penalty: 1,
        },
      ],
    },
    {
      name: 'five days, and 22-09:30 in the night from summer time, which lasts twelve and a half',
      job: {
        period: { from: '2026-10-19', to: '2026-10-25' },
        doctors: union,
        lines: [long, oneVakt('N', '2026-10-24', '22:00', '09:30')],
      },
      roster: allTo('a', [...vakterFrom('V', '2026-10-19', 5), '2026-10-24/N/1']),
      finds: [
        {
          doctor: 'a',
          date: '2026-10-19',
          vaktIds: [...vakterFrom('V', '2026-10-19', 5), '2026-10-24/N/1'],
          penalty: 60,
        },
      ],
    },
    {
      name: 'a lower limit, across the turn of the year',
      job: {
        period: { from: '2026-01-01', to: '2026-01-01' },
        doctors: union,
        lines: [oneVakt('M', '2026-01-01', '08:00', '16:01')],
        history: [
          {
            doctor: 'a',
            start: '2025-12-30T08:00:00+01:00',
            end: '2025-12-30T16:00:00+01:00',
            kind: 'tilstede',
          },
        ],
      },
      roster: { '2026-01-01/M/1': 'a' },
      rule: { parameters: { totalHours: 16 } },
      finds: [{ doctor: 'a', date: '2025-12-30', vaktIds: ['history/0', '2026-01-01/M/1'], penalty: 1 }],
    },
  ],
};
