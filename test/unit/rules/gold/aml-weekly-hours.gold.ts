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
const aml = (own: DoctorText = {}) => [aDoctor({ regime: 'AML', ...own })];
const eight = everyDay('V', '08:00', '16:00');
const fiveDays = vakterFrom('V', '2026-03-09', 5);
const office = { weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'] as ('mon' | 'tue' | 'wed' | 'thu' | 'fri')[] };
const historicDays = (month: string, first: number, count: number) =>
  Array.from({ length: count }, (_, day) => ({
    doctor: 'a',
    start: `${month}-${first + day}T08:00:00+01:00`,
    end: `${month}-${first + day}T16:00:00+01:00`,
    kind: 'tilstede' as const,
  }));

export const choices: ParameterChoices = [{}, { ordinaryHours: 12, individualHours: 12, unionHours: 20 }];

/** Arbeidsmiljøloven § 10-4 (1): 40 hours in seven days; § 10-5: 50 or 54 in any week where hours are averaged. Penalty in minutes. */
export const gold: GoldTable = {
  keeps: [
    {
      name: 'five days of eight hours, no agreement',
      job: { doctors: aml(), lines: [eight] },
      roster: allTo('a', fiveDays),
    },
    {
      name: 'five days of ten hours by individual agreement',
      job: {
        doctors: aml({ amlAgreement: { basis: '§ 10-5 (1)' } }),
        lines: [everyDay('V', '08:00', '18:00')],
      },
      roster: allTo('a', fiveDays),
    },
    {
      name: 'six days of nine hours by union agreement',
      job: {
        doctors: aml({ amlAgreement: { basis: '§ 10-5 (2)' } }),
        lines: [everyDay('V', '08:00', '17:00')],
      },
      roster: allTo('a', vakterFrom('V', '2026-03-09', 6)),
    },
    {
      name: 'a contract of 30 hours is another rule',
      job: { doctors: aml({ weeklyHours: 30 }), lines: [eight] },
      roster: allTo('a', fiveDays),
    },
    {
      name: 'four days of eight hours and the natt to summer time, which lasts eight',
      job: {
        period: { from: '2026-03-23', to: '2026-03-29' },
        doctors: aml(),
        lines: [eight, oneVakt('N', '2026-03-28', '23:00', '08:00')],
      },
      roster: allTo('a', [...vakterFrom('V', '2026-03-23', 4), '2026-03-28/N/1']),
    },
    {
      name: 'a full week of posts, and hjemmevakt that is agreed not to count',
      job: {
        doctors: aml({ posts: [office], amlAgreement: { standbyShare: 0 } }),
        lines: [everyDay('H', '16:00', '08:00', { kind: 'hjemmevakt' })],
      },
      roster: allTo('a', vakterFrom('H', '2026-03-09', 7)),
    },
    {
      name: 'posts of 45 hours by themselves are no matter of the roster',
      job: { doctors: aml({ posts: [{ ...office, to: '17:00' }] }), lines: [eight] },
      roster: {},
    },
    {
      name: 'legevakt under SFS 2305 has no weekly limit',
      job: { lines: [eight] },
      roster: allTo('a', vakterFrom('V', '2026-03-09', 7)),
    },
  ],
  breaks: [
    {
      name: 'forty hours and a minute, no agreement',
      job: { doctors: aml(), lines: [eight, oneVakt('M', '2026-03-15', '08:00', '08:01')] },
      roster: allTo('a', [...fiveDays, '2026-03-15/M/1']),
      finds: [
        {
          doctor: 'a',
          date: '2026-03-09',
          vaktIds: [...fiveDays, '2026-03-15/M/1'],
          penalty: 1,
          says: 'from 2026-03-09 to 2026-03-15',
        },
      ],
    },
    {
      name: 'fifty hours and a minute by individual agreement',
      job: {
        doctors: aml({ amlAgreement: { basis: '§ 10-5 (1)' } }),
        lines: [everyDay('V', '08:00', '18:00'), oneVakt('M', '2026-03-15', '08:00', '08:01')],
      },
      roster: allTo('a', [...fiveDays, '2026-03-15/M/1']),
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: [...fiveDays, '2026-03-15/M/1'], penalty: 1 }],
    },
    {
      name: 'six days of nine hours and a minute by union agreement',
      job: {
        doctors: aml({ amlAgreement: { basis: '§ 10-5 (2)' } }),
        lines: [everyDay('V', '08:00', '17:00'), oneVakt('M', '2026-03-15', '08:00', '08:01')],
      },
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
      name: 'an agreement on rest alone averages nothing: 48 hours',
      job: { doctors: aml({ amlAgreement: { basis: '§ 10-8 (3)' } }), lines: [eight] },
      roster: allTo('a', vakterFrom('V', '2026-03-09', 6)),
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: vakterFrom('V', '2026-03-09', 6), penalty: 480 }],
    },
    {
      name: 'a contract of 48 hours does not raise the 40 of the law',
      job: { doctors: aml({ weeklyHours: 48 }), lines: [eight] },
      roster: allTo('a', vakterFrom('V', '2026-03-09', 6)),
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: vakterFrom('V', '2026-03-09', 6), penalty: 480 }],
    },
    {
      name: 'forty hours where the way of working gives 38',
      job: { doctors: aml({ ordinaryWeeklyHours: 38 }), lines: [eight] },
      roster: allTo('a', fiveDays),
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: fiveDays, penalty: 120 }],
    },
    {
      name: 'seven dates that begin on a Wednesday',
      job: {
        period: { from: '2026-03-09', to: '2026-03-18' },
        doctors: aml(),
        lines: [eight, oneVakt('M', '2026-03-17', '08:00', '08:01')],
      },
      roster: allTo('a', [...vakterFrom('V', '2026-03-11', 5), '2026-03-17/M/1']),
      finds: [
        {
          doctor: 'a',
          date: '2026-03-11',
          vaktIds: [...vakterFrom('V', '2026-03-11', 5), '2026-03-17/M/1'],
          penalty: 1,
        },
      ],
    },
    {
      name: 'four days of eight hours and 22-06 in the night from summer time, which lasts nine',
      job: {
        period: { from: '2026-10-19', to: '2026-10-25' },
        doctors: aml(),
        lines: [eight, oneVakt('N', '2026-10-24', '22:00', '06:00')],
      },
      roster: allTo('a', [...vakterFrom('V', '2026-10-19', 4), '2026-10-24/N/1']),
      finds: [
        {
          doctor: 'a',
          date: '2026-10-19',
          vaktIds: [...vakterFrom('V', '2026-10-19', 4), '2026-10-24/N/1'],
          penalty: 60,
        },
      ],
    },
    {
      name: 'forty hours in the last week of February, and an hour on Sunday the 1st of March',
      job: {
        period: { from: '2026-03-01', to: '2026-03-01' },
        doctors: aml(),
        lines: [oneVakt('M', '2026-03-01', '08:00', '09:00')],
        history: historicDays('2026-02', 23, 5),
      },
      roster: { '2026-03-01/M/1': 'a' },
      finds: [
        {
          doctor: 'a',
          date: '2026-02-23',
          vaktIds: ['history/0', 'history/1', 'history/2', 'history/3', 'history/4', '2026-03-01/M/1'],
          penalty: 60,
        },
      ],
    },
    {
      name: 'forty hours and seven of hjemmevakt, of which one counts',
      job: {
        doctors: aml(),
        lines: [eight, oneVakt('H', '2026-03-14', '16:00', '23:00', { kind: 'hjemmevakt' })],
      },
      roster: allTo('a', [...fiveDays, '2026-03-14/H/1']),
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: [...fiveDays, '2026-03-14/H/1'], penalty: 60 }],
    },
    {
      name: 'a full week of posts and an hour of vakt',
      job: { doctors: aml({ posts: [office] }), lines: [oneVakt('M', '2026-03-14', '08:00', '09:00')] },
      roster: { '2026-03-14/M/1': 'a' },
      finds: [{ doctor: 'a', date: '2026-03-14', vaktIds: ['2026-03-14/M/1'], penalty: 60 }],
    },
    {
      name: 'forty hours of history by themselves, and an hour more: both are told',
      job: {
        period: { from: '2026-03-01', to: '2026-03-01' },
        doctors: aml({ ordinaryWeeklyHours: 38 }),
        lines: [oneVakt('M', '2026-03-01', '08:00', '09:00')],
        history: historicDays('2026-02', 23, 5),
      },
      roster: { '2026-03-01/M/1': 'a' },
      finds: [
        {
          doctor: 'a',
          date: '2026-02-23',
          vaktIds: ['history/0', 'history/1', 'history/2', 'history/3', 'history/4'],
          penalty: 120,
        },
        {
          doctor: 'a',
          date: '2026-02-23',
          vaktIds: ['history/0', 'history/1', 'history/2', 'history/3', 'history/4', '2026-03-01/M/1'],
          penalty: 60,
        },
      ],
    },
    {
      name: '38 hours for work that is mostly at night, if the job says so',
      job: { doctors: aml(), lines: [eight] },
      roster: allTo('a', fiveDays),
      rule: { parameters: { ordinaryHours: 38 } },
      finds: [{ doctor: 'a', date: '2026-03-09', vaktIds: fiveDays, penalty: 120 }],
    },
  ],
};
