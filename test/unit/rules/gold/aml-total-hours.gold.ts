import { aDoctor } from '../../../support/builders.js';
import { oneVakt, type GoldTable, type ParameterChoices } from '../../../support/gold.js';

type DoctorText = NonNullable<Parameters<typeof aDoctor>[0]>;
const aml = (own: DoctorText = {}) => [aDoctor({ regime: 'AML', ...own })];
const mondayPost = { weekdays: ['mon' as const] };
const held = (...vaktIds: string[]) => Object.fromEntries(vaktIds.map((id) => [id, 'a']));
const day = (date: string, from: string, to: string) => ({
  period: { from: date, to: date },
  lines: [oneVakt('A', date, from, to)],
});

export const choices: ParameterChoices = [{}, { totalHours: 5 }];

/** Arbeidsmiljøloven § 10-6 (8) and (9): 13 hours in all in 24, 16 by agreement with the union. Penalty in minutes. */
export const gold: GoldTable = {
  keeps: [
    {
      name: 'thirteen hours',
      job: { ...day('2026-03-09', '08:00', '21:00'), doctors: aml() },
      roster: held('2026-03-09/A/1'),
    },
    {
      name: 'sixteen hours by agreement with the union',
      job: {
        ...day('2026-03-09', '08:00', '24:00'),
        doctors: aml({ amlAgreement: { totalDailyHours: 16 } }),
      },
      roster: held('2026-03-09/A/1'),
    },
    {
      name: 'a post of eight hours and a vakt of five',
      job: { ...day('2026-03-09', '17:00', '22:00'), doctors: aml({ posts: [mondayPost] }) },
      roster: held('2026-03-09/A/1'),
    },
    {
      name: 'a vakt of thirteen hours in place of the post',
      job: {
        ...day('2026-03-09', '08:00', '21:00'),
        doctors: aml({ posts: [{ ...mondayPost, displaceableBy: ['A'] }] }),
      },
      roster: held('2026-03-09/A/1'),
    },
    {
      name: 'a post of eight hours and sixteen hours of hjemmevakt, of which a seventh counts',
      job: {
        doctors: aml({ posts: [mondayPost] }),
        lines: [oneVakt('A', '2026-03-09', '16:00', '08:00', { kind: 'hjemmevakt' })],
      },
      roster: held('2026-03-09/A/1'),
    },
    {
      name: 'a post of eight hours and ten hours of hjemmevakt that count by half',
      job: {
        doctors: aml({ posts: [mondayPost], amlAgreement: { standbyShare: 0.5 } }),
        lines: [oneVakt('A', '2026-03-09', '16:00', '02:00', { kind: 'hjemmevakt' })],
      },
      roster: held('2026-03-09/A/1'),
    },
    {
      name: 'fourteen hours by the clock in the night to summer time last thirteen',
      job: { ...day('2026-03-28', '22:00', '12:00'), doctors: aml() },
      roster: held('2026-03-28/A/1'),
    },
    {
      name: 'a post of fourteen hours by itself is no matter of the roster',
      job: {
        ...day('2026-03-10', '16:00', '20:00'),
        doctors: aml({ posts: [{ ...mondayPost, from: '06:00', to: '20:00' }] }),
      },
      roster: {},
    },
    {
      name: 'legevakt under SFS 2305 has no limit in 24 hours',
      job: day('2026-03-14', '08:00', '23:00'),
      roster: held('2026-03-14/A/1'),
    },
  ],
  breaks: [
    {
      name: 'thirteen hours and a minute',
      job: { ...day('2026-03-09', '08:00', '21:01'), doctors: aml() },
      roster: held('2026-03-09/A/1'),
      finds: [
        { doctor: 'a', date: '2026-03-09', vaktIds: ['2026-03-09/A/1'], penalty: 1, says: '781 minutes' },
      ],
    },
    {
      name: 'sixteen hours and a minute by agreement with the union',
      job: {
        ...day('2026-03-09', '08:00', '00:01'),
        doctors: aml({ amlAgreement: { totalDailyHours: 16 } }),
      },
      roster: held('2026-03-09/A/1'),
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: ['2026-03-09/A/1'], penalty: 1 }],
    },
    {
      name: 'thirteen hours by the clock in the night from summer time last fourteen',
      job: { ...day('2026-10-24', '22:00', '11:00'), doctors: aml() },
      roster: held('2026-10-24/A/1'),
      finds: [{ doctor: 'a', date: '2026-10-24', vaktIds: ['2026-10-24/A/1'], penalty: 60 }],
    },
    {
      name: 'a post of eight hours and a vakt of five and a minute',
      job: { ...day('2026-03-09', '17:00', '22:01'), doctors: aml({ posts: [mondayPost] }) },
      roster: held('2026-03-09/A/1'),
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: ['2026-03-09/A/1'], penalty: 1 }],
    },
    {
      name: 'a post of eight hours and ten hours and two minutes of hjemmevakt that count by half',
      job: {
        doctors: aml({ posts: [mondayPost], amlAgreement: { standbyShare: 0.5 } }),
        lines: [oneVakt('A', '2026-03-09', '16:00', '02:02', { kind: 'hjemmevakt' })],
      },
      roster: held('2026-03-09/A/1'),
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: ['2026-03-09/A/1'], penalty: 1 }],
    },
    {
      name: 'four hours on the evening before the period, and nine and a minute the next day',
      job: {
        ...day('2026-03-01', '08:00', '17:01'),
        doctors: aml(),
        history: [
          {
            doctor: 'a',
            start: '2026-02-28T20:00:00+01:00',
            end: '2026-03-01T00:00:00+01:00',
            kind: 'tilstede',
          },
        ],
      },
      roster: held('2026-03-01/A/1'),
      finds: [{ doctor: 'a', date: '2026-02-28', vaktIds: ['history/0', '2026-03-01/A/1'], penalty: 1 }],
    },
    {
      name: 'a lower limit, if the job sets one',
      job: { ...day('2026-12-31', '22:00', '08:01'), doctors: aml() },
      roster: held('2026-12-31/A/1'),
      rule: { parameters: { totalHours: 10 } },
      finds: [{ doctor: 'a', date: '2026-12-31', vaktIds: ['2026-12-31/A/1'], penalty: 1 }],
    },
  ],
};
