import { addDays, type LocalDate } from '../../../../src/domain/time.js';
import { aDoctor } from '../../../support/builders.js';
import { oneVakt, type GoldTable, type ParameterChoices } from '../../../support/gold.js';

type DoctorText = NonNullable<Parameters<typeof aDoctor>[0]>;
const lis1 = (own: DoctorText = {}) => [aDoctor({ category: 'LIS1', ...own })];
/** The year of 364 dates that ends on 1 March 2026. */
const firstOfYear = '2025-03-03' as LocalDate;
/** 312 days of eight hours are 2496: 48 a week. Both clock changes lie among them. */
const history = Array.from({ length: 312 }, (_, day) => ({
  doctor: 'a',
  start: `${addDays(firstOfYear, day)}T08:00:00Z`,
  end: `${addDays(firstOfYear, day)}T16:00:00Z`,
  kind: 'tilstede' as const,
}));
const minute = {
  period: { from: '2026-03-01', to: '2026-03-01' },
  lines: [oneVakt('M', '2026-03-01', '08:00', '08:01')],
  history,
};
const held = { '2026-03-01/M/1': 'a' };
const found = [
  {
    doctor: 'a',
    date: firstOfYear,
    vaktIds: [...history.map((_, index) => `history/${index}`), '2026-03-01/M/1'],
    penalty: 1,
    says: '48 a week',
  },
] as const;

const practice = {
  weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'] as ('mon' | 'tue' | 'wed' | 'thu' | 'fri')[],
};

const oneWeekOfForty = { parameters: { averageHours: 40, averagingWeeks: 1 } };

export const choices: ParameterChoices = [
  { averageHours: 14, averagingWeeks: 1 },
  { averageHours: 14, averagingWeeks: 1, categories: ['fastlege', 'vikar', 'LIS1'] },
];

/** Arbeidsmiljøloven § 10-12 (4): above 48 hours a week on average over a year only with the doctor's consent. Penalty in minutes. */
export const gold: GoldTable = {
  keeps: [
    {
      name: 'the doctor has consented',
      job: { ...minute, doctors: lis1({ consentOver48Hours: { from: '2026-03-01' } }) },
      roster: held,
    },
    { name: '48 hours on average', job: { ...minute, doctors: lis1() }, roster: {} },
    {
      name: 'the first of the days lies more than 52 weeks back',
      job: {
        ...minute,
        period: { from: '2026-03-02', to: '2026-03-02' },
        lines: [oneVakt('M', '2026-03-02', '08:00', '16:00')],
        doctors: lis1(),
      },
      roster: { '2026-03-02/M/1': 'a' },
    },
    { name: 'a fastlege, where the job does not name the category', job: minute, roster: held },
    {
      name: 'under arbeidsmiljøloven, where eight weeks are judged',
      job: { ...minute, doctors: lis1({ regime: 'AML' }) },
      roster: held,
    },
    {
      name: 'a private practice of 40 hours is no employment',
      job: {
        ...minute,
        doctors: [aDoctor({ category: 'legevaktlege', posts: [practice] })],
        history: [],
      },
      roster: held,
      rule: oneWeekOfForty,
    },
  ],
  breaks: [
    { name: 'a minute above 48 hours', job: { ...minute, doctors: lis1() }, roster: held, finds: found },
    {
      name: 'a consent that ended the day before',
      job: { ...minute, doctors: lis1({ consentOver48Hours: { from: '2025-01-01', to: '2026-02-28' } }) },
      roster: held,
      finds: found,
    },
    {
      name: 'a consent that begins the day after',
      job: { ...minute, doctors: lis1({ consentOver48Hours: { from: '2026-03-02' } }) },
      roster: held,
      finds: found,
    },
    {
      name: 'posts of the employment count',
      job: {
        ...minute,
        doctors: [aDoctor({ category: 'legevaktlege', posts: [{ ...practice, kind: 'annet' as const }] })],
        history: [],
      },
      roster: held,
      rule: oneWeekOfForty,
      finds: [{ doctor: 'a', date: '2026-02-23', vaktIds: ['2026-03-01/M/1'], penalty: 1 }],
    },
    {
      name: 'a fastlege with salary, where the job names the category',
      job: minute,
      roster: held,
      rule: { parameters: { categories: ['fastlege'] } },
      finds: found,
    },
  ],
};
