import { aDoctor } from '../../../support/builders.js';
import { oneVakt, type GoldTable, type ParameterChoices } from '../../../support/gold.js';

type Facts = NonNullable<NonNullable<Parameters<typeof aDoctor>[0]>['competence']>;
const both = { akuttmedisinkursOn: '2023-04-12', voldOgOvergrepskursOn: '2023-10-03' };
/** A specialist, so that § 7 but for the courses is met. */
const withCourses = (id: string, courses: Facts = both) =>
  aDoctor({ id, competence: { specialistFrom: '2010-01-01', ...courses } });
const noViolence = { ...both, voldOgOvergrepskursOn: null };

/** One specialist alone from 16:00 to 23:00 on each date. */
const alone = (dates: readonly [string, ...string[]], courses: Facts) => ({
  job: {
    period: { from: dates[0], to: dates.at(-1) ?? dates[0] },
    doctors: [withCourses('a', courses)],
    lines: dates.map((date, index) => oneVakt(`D${index}`, date, '16:00', '23:00')),
  },
  roster: Object.fromEntries(dates.map((date, index) => [`${date}/D${index}/1`, 'a'])),
});
const found = (date: string, index = 0) =>
  ({ doctor: 'a', date, vaktIds: [`${date}/D${index}/1`], says: 'from 16:00 ' }) as const;
const lapsing = (courseValidityMonths: number) => ({ parameters: { courseValidityMonths } });

/** A natt 23-08 of a specialist who lacks a course, with a bakvakt. */
const natt = (date: string, to: string, bakvakt: Facts = both) => ({
  job: {
    period: { from: date, to: date },
    doctors: [withCourses('a', noViolence), withCourses('s', bakvakt)],
    lines: [oneVakt('D0', date, '23:00', '08:00'), oneVakt('B', date, '23:00', to, { kind: 'bakvakt' })],
  },
  roster: { [`${date}/D0/1`]: 'a', [`${date}/B/1`]: 's' },
});

/** A LIS1 without the courses in the last hours before midnight, beside a specialist. */
const besideSpecialist = (courses: Facts) => ({
  job: {
    doctors: [aDoctor({ id: 'l', category: 'LIS1', competence: noViolence }), withCourses('s', courses)],
    lines: [oneVakt('L2', '2026-03-13', '17:00', '23:00'), oneVakt('L1', '2026-03-13', '16:00', '23:00')],
  },
  roster: { '2026-03-13/L2/1': 'l', '2026-03-13/L1/1': 's' },
});

export const choices: ParameterChoices = [{}, { courseValidityMonths: 60 }];

/** Akuttmedisinforskriften § 7: both courses, or somebody behind. Read at the start date; `null` = not taken, left out = not stated. */
export const gold: GoldTable = {
  keeps: [
    { name: 'both courses taken', ...alone(['2026-03-09'], both) },
    {
      name: 'both courses taken on the date of the vakt',
      ...alone(['2026-03-09'], { akuttmedisinkursOn: '2026-03-09', voldOgOvergrepskursOn: '2026-03-09' }),
    },
    { name: 'courses that are not stated are not judged', ...alone(['2026-03-09'], {}) },
    {
      name: 'one course taken and the other not stated is not judged',
      ...alone(['2026-03-09'], { akuttmedisinkursOn: '2023-04-12' }),
    },
    {
      name: 'a course of ten years ago, as courses do not lapse by themselves',
      ...alone(['2026-03-09'], { ...both, akuttmedisinkursOn: '2016-03-09' }),
    },
    {
      name: 'sixty months: a course of 10 March 2021 on 9 March 2026',
      ...alone(['2026-03-09'], { ...both, akuttmedisinkursOn: '2021-03-10' }),
      rule: lapsing(60),
    },
    {
      name: 'twelve months from 29 February 2024 end on 28 February 2025',
      ...alone(['2025-02-27'], { akuttmedisinkursOn: '2024-02-29', voldOgOvergrepskursOn: '2025-01-15' }),
      rule: lapsing(12),
    },
    { name: 'a course lacking, beside a specialist with both', ...besideSpecialist(both) },
    { name: 'a colleague whose courses are not stated counts', ...besideSpecialist({}) },
    { name: 'a course lacking, with a bakvakt all through', ...natt('2026-03-09', '08:00') },
    { name: 'with a bakvakt through the natt of eight hours', ...natt('2027-03-27', '08:00') },
    { name: 'with a bakvakt through the natt of ten hours', ...natt('2027-10-30', '08:00') },
    {
      name: 'a course lacking, at home as bakvakt',
      job: {
        doctors: [withCourses('a', noViolence)],
        lines: [oneVakt('B', '2026-03-09', '16:00', '23:00', { kind: 'bakvakt' })],
      },
      roster: { '2026-03-09/B/1': 'a' },
    },
  ],
  breaks: [
    {
      name: 'the second course is not taken',
      ...alone(['2026-03-09'], noViolence),
      finds: [{ ...found('2026-03-09'), says: 'a lacks volds- og overgrepskurs and stands' }],
    },
    {
      name: 'neither course is taken',
      ...alone(['2026-03-09'], { akuttmedisinkursOn: null, voldOgOvergrepskursOn: null }),
      finds: [{ ...found('2026-03-09'), says: 'lacks akuttmedisinkurs + volds- og overgrepskurs and' }],
    },
    {
      name: 'one course not taken and the other not stated',
      ...alone(['2026-03-09'], { akuttmedisinkursOn: null }),
      finds: [found('2026-03-09')],
    },
    {
      name: 'a course in the middle of the plan counts from its date: the day before and the day itself',
      ...alone(['2026-03-11', '2026-03-12'], { ...both, voldOgOvergrepskursOn: '2026-03-12' }),
      finds: [found('2026-03-11')],
    },
    {
      name: 'the course of 1 January, natt on New Year’s Eve: read at the start date',
      job: {
        period: { from: '2025-12-31', to: '2025-12-31' },
        doctors: [withCourses('a', { ...both, voldOgOvergrepskursOn: '2026-01-01' })],
        lines: [oneVakt('D0', '2025-12-31', '23:00', '08:00')],
      },
      roster: { '2025-12-31/D0/1': 'a' },
      finds: [{ doctor: 'a', date: '2025-12-31', vaktIds: ['2025-12-31/D0/1'] }],
    },
    {
      name: 'sixty months: a course of 10 March 2021 on 9 and 10 March 2026',
      ...alone(['2026-03-09', '2026-03-10'], { ...both, akuttmedisinkursOn: '2021-03-10' }),
      rule: lapsing(60),
      finds: [found('2026-03-10', 1)],
    },
    {
      name: 'twelve months from 29 February 2024 are over on 28 February 2025',
      ...alone(['2025-02-28'], { akuttmedisinkursOn: '2024-02-29', voldOgOvergrepskursOn: '2025-01-15' }),
      rule: lapsing(12),
      finds: [found('2025-02-28')],
    },
    {
      name: 'one month, the least: a course of 9 February on 9 March',
      ...alone(['2026-03-09'], { akuttmedisinkursOn: '2026-02-09', voldOgOvergrepskursOn: '2026-03-01' }),
      rule: lapsing(1),
      finds: [found('2026-03-09')],
    },
    {
      name: 'two specialists who both lack a course are no help to each other',
      job: {
        doctors: [withCourses('a', noViolence), withCourses('b', { ...both, akuttmedisinkursOn: null })],
        lines: [oneVakt('D0', '2026-03-09', '16:00', '23:00'), oneVakt('D1', '2026-03-09', '16:00', '23:00')],
      },
      roster: { '2026-03-09/D0/1': 'a', '2026-03-09/D1/1': 'b' },
      finds: [found('2026-03-09'), { doctor: 'b', date: '2026-03-09', vaktIds: ['2026-03-09/D1/1'] }],
    },
    {
      name: 'a bakvakt who lacks a course too',
      ...natt('2026-03-09', '08:00', { ...both, akuttmedisinkursOn: null }),
      finds: [{ ...found('2026-03-09'), says: 'from 23:00 ' }],
    },
    {
      name: 'the bakvakt ends a minute too early',
      ...natt('2026-03-09', '07:59'),
      finds: [{ ...found('2026-03-09'), says: 'from 07:59 ' }],
    },
    {
      name: 'the natt of ten hours: the bakvakt is gone for its last two',
      ...natt('2026-10-24', '06:00'),
      finds: [{ ...found('2026-10-24'), says: 'from 06:00 ' }],
    },
    {
      name: 'a LIS1 without the courses beside another without them',
      ...besideSpecialist(noViolence),
      finds: [
        { doctor: 'l', date: '2026-03-13', vaktIds: ['2026-03-13/L2/1'] },
        { doctor: 's', date: '2026-03-13', vaktIds: ['2026-03-13/L1/1'] },
      ],
    },
  ],
};
