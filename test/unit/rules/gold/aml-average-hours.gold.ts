import { aDoctor } from '../../../support/builders.js';
import {
  allTo,
  everyDay,
  oneVakt,
  vakterFrom,
  type GoldTable,
  type ParameterChoices,
} from '../../../support/gold.js';

const doctors = [aDoctor({ regime: 'AML' })];
const eight = everyDay('V', '08:00', '16:00');
const minute = oneVakt('M', '2026-03-01', '08:00', '08:01');
const winter = { from: '2026-01-05', to: '2026-03-01' };

export const choices: ParameterChoices = [{}, { averageHours: 14, averagingWeeks: 1 }];

/** Arbeidsmiljøloven §§ 10-5 and 10-6 (8): 48 hours a week on average over eight weeks are 384 in 56 dates. Penalty in minutes. */
export const gold: GoldTable = {
  keeps: [
    {
      name: '48 vakter of eight hours in 56 dates',
      job: { period: winter, doctors, lines: [eight] },
      roster: allTo('a', vakterFrom('V', '2026-01-05', 48)),
    },
    {
      name: '47 of them and the natt to summer time, which lasts eight hours',
      job: {
        period: { from: '2026-02-23', to: '2026-04-19' },
        doctors,
        lines: [eight, oneVakt('N', '2026-03-28', '23:00', '08:00')],
      },
      roster: allTo('a', [...vakterFrom('V', '2026-02-23', 47), '2026-03-28/N/1']),
    },
    {
      name: 'a week of 56 hours, where the weeks around it are free',
      job: { doctors, lines: [eight] },
      roster: allTo('a', vakterFrom('V', '2026-03-09', 7)),
    },
    {
      name: 'legevakt under SFS 2305',
      job: { period: winter, lines: [eight] },
      roster: allTo('a', vakterFrom('V', '2026-01-05', 56)),
    },
  ],
  breaks: [
    {
      name: '384 hours and a minute in 56 dates',
      job: { period: winter, doctors, lines: [eight, minute] },
      roster: allTo('a', [...vakterFrom('V', '2026-01-05', 48), '2026-03-01/M/1']),
      finds: [
        {
          doctor: 'a',
          date: '2026-01-05',
          vaktIds: [...vakterFrom('V', '2026-01-05', 48), '2026-03-01/M/1'],
          penalty: 1,
          says: '48 a week',
        },
      ],
    },
    {
      name: '47 vakter and 22-06 in the night from summer time, which lasts nine hours',
      job: {
        period: { from: '2026-09-28', to: '2026-11-22' },
        doctors,
        lines: [eight, oneVakt('N', '2026-10-24', '22:00', '06:00')],
      },
      roster: allTo('a', [...vakterFrom('V', '2026-09-28', 47), '2026-10-24/N/1']),
      finds: [
        {
          doctor: 'a',
          date: '2026-09-28',
          vaktIds: [...vakterFrom('V', '2026-09-28', 47), '2026-10-24/N/1'],
          penalty: 60,
        },
      ],
    },
    {
      name: 'eight hours a week over two weeks, across the turn of the year: the known hours alone are too many',
      job: {
        period: { from: '2026-01-05', to: '2026-01-11' },
        doctors,
        lines: [oneVakt('M', '2026-01-05', '08:00', '16:01')],
        history: [
          {
            doctor: 'a',
            start: '2025-12-28T08:00:00+01:00',
            end: '2025-12-28T16:00:00+01:00',
            kind: 'tilstede',
          },
        ],
      },
      roster: { '2026-01-05/M/1': 'a' },
      rule: { parameters: { averageHours: 8, averagingWeeks: 2 } },
      finds: [{ doctor: 'a', date: '2025-12-28', vaktIds: ['history/0', '2026-01-05/M/1'], penalty: 1 }],
    },
    {
      name: 'posts of eight weeks, and 56 hours and a minute of vakt: any eight weeks without helligdag around them',
      job: {
        period: { from: '2026-02-23', to: '2026-03-01' },
        doctors: [aDoctor({ regime: 'AML', posts: [{ weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'] }] })],
        lines: [everyDay('V', '16:00', '24:00'), minute],
      },
      roster: allTo('a', [...vakterFrom('V', '2026-02-23', 7), '2026-03-01/M/1']),
      rule: { parameters: { averageHours: 47 } },
      finds: [
        {
          doctor: 'a',
          date: '2026-02-05',
          vaktIds: [...vakterFrom('V', '2026-02-23', 7), '2026-03-01/M/1'],
          penalty: 1,
        },
      ],
    },
  ],
};
