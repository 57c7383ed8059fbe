import { z } from 'zod';
import { clock, endClock, id, localDate, weekday } from './scalars.js';

export const doctorCategory = z.enum([
  'fastlege',
  'nattlege',
  'legevaktlege',
  'vikar',
  'byråvikar',
  'ALIS',
  'LIS1',
  'lege uten LIS1',
  'kommuneoverlege',
  'rotasjon',
]);
export type DoctorCategory = z.infer<typeof doctorCategory>;

const monthsOnDate = z.strictObject({
  months: z.int().min(0).max(720),
  on: localDate.describe('The date on which the months were counted'),
  accruing: z
    .boolean()
    .default(false)
    .describe('True: a month is added for each month of the calendar after that date'),
});

const courseOn = localDate
  .nullable()
  .optional()
  .describe('Last day of the course; null = not taken, left out = not stated');

export const competenceFacts = z
  .strictObject({
    specialistFrom: localDate.optional(),
    godkjentAllmennlegeFrom: localDate.optional(),
    clinicalService: monthsOnDate.optional().describe('Clinical service after the basic degree'),
    municipalGpService: monthsOnDate.optional().describe('As GP in municipal service'),
    legevakter: z.strictObject({ count: z.int().min(0).max(20_000), on: localDate }).optional(),
    lis1CompletedOn: localDate.optional(),
    akuttmedisinkursOn: courseOn,
    voldOgOvergrepskursOn: courseOn,
  })
  .describe('Dated facts; whether the doctor may have vakt alone is worked out from them for each date');

export const fritak = z
  .strictObject({
    class: z.enum(['alder', 'graviditet', 'amming', 'helse', 'sosial', 'annet']),
    scope: z.enum(['all', 'natt', 'helg', 'tilstede', 'utrykning']).default('all'),
    from: localDate,
    to: localDate.optional().describe('Last date; none = until further notice'),
  })
  .describe('A granted fritak: its class and dates, never its reason');

const onSiteSupervision = z
  .strictObject({
    withinMinutes: z
      .int()
      .min(0)
      .max(600)
      .describe(
        'Minutes in which somebody who may supervise can be there; 0 = at the same place all the time',
      ),
    from: localDate,
    to: localDate.optional().describe('Last date; none = until further notice'),
  })
  .describe('The kommune has decided that guidance on the spot must be possible');

const post = z
  .strictObject({
    weekdays: z.array(weekday).min(1),
    from: clock.default('08:00'),
    to: endClock.default('16:00'),
    kind: z
      .enum(['praksis', 'kontor', 'sykehjem', 'helsestasjon', 'familiesenter', 'annet'])
      .default('praksis'),
    place: id.optional(),
    displaceableBy: z.array(id).default([]).describe('Lines whose vakt takes the place of this post'),
    validFrom: localDate.optional(),
    validTo: localDate.optional(),
    onHelligdager: z.boolean().default(false),
  })
  .describe('A fixed weekly post: practice, office, sykehjem');

export const rotation = z
  .strictObject({
    weeksOn: z.int().min(1).max(26),
    weeksOff: z.int().min(0).max(26),
    firstOnWeek: localDate.describe('A date in the first week of an on-period'),
  })
  .describe('Vakter only in the on-weeks, judged by where a vakt starts');

const amlAgreement = z
  .strictObject({
    basis: z
      .enum(['§ 10-5 (1)', '§ 10-5 (2)', '§ 10-8 (3)', '§ 10-5 (2) and § 10-8 (3)'])
      .optional()
      .describe('What averaging and shorter rest stand on; none = neither is agreed'),
    dailyHours: z.number().min(9).max(13).optional().describe('Most hours in 24 hours: 10 or 12.5'),
    dailyRestHours: z.number().min(8).max(11).optional(),
    weeklyRestHours: z.number().min(28).max(35).optional(),
    alsoAgreed: z
      .array(z.enum(['§ 10-4 (3)', '§ 10-6 (9)', '§ 10-11 (9)', '§ 10-12 (4)']))
      .default([])
      .describe(
        'Further clauses under which there is a written agreement: hjemmevakt, total hours, night work',
      ),
    averagingWeeks: z
      .int()
      .min(1)
      .max(52)
      .optional()
      .describe('Weeks over which the weekly hours are met on average, § 10-5; none = not stated'),
    standbyShare: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe('Share of hjemmevakt that is working time, § 10-4 (3); none = 1/7'),
    totalDailyHours: z
      .number()
      .min(13)
      .max(16)
      .optional()
      .describe('Most hours in all in 24 hours by agreement with the union, § 10-6 (9); none = 13'),
    nightAverageHours: z
      .number()
      .min(8)
      .max(16)
      .optional()
      .describe('Average hours in 24 of regular night work by tariff, § 10-12 (4); none = 8'),
    sundayAveraging: z
      .boolean()
      .default(false)
      .describe(
        'Agreed in writing with the doctor: every second Sunday and helligdag off on average, § 10-8 (4)',
      ),
  })
  .describe('Agreements under arbeidsmiljøloven');

const consent = z
  .strictObject({
    from: localDate,
    to: localDate.optional().describe('Last date; none = until further notice'),
  })
  .describe('Own consent to more than 48 hours a week on average over a year, § 10-12 (4)');

const worksByException = z
  .strictObject({
    from: localDate,
    to: localDate.optional().describe('Last date; none = until further notice'),
  })
  .describe(
    'Employed under the exception from the demand that doctors be specialists or under specialisation; the days count towards its months',
  );

export const doctor = z.strictObject({
  id,
  name: z.string().min(1).max(120),
  birthYear: z
    .int()
    .min(1900)
    .max(2149)
    .optional()
    .describe('Read by what-ifs about those over an age, by no rule'),
  category: doctorCategory,
  regime: z.enum(['SFS2305', 'AML']).default('SFS2305'),
  amlAgreement: amlAgreement.optional(),
  weeklyHours: z
    .number()
    .min(1)
    .max(48)
    .optional()
    .describe('Hours a week of the contract of a doctor under arbeidsmiljøloven; none = not stated'),
  ordinaryWeeklyHours: z
    .number()
    .min(36)
    .max(40)
    .optional()
    .describe(
      'Limit that § 10-4 gives the way of working: 40 (1), 38 (4), 36 (5), between them (6); none = 40',
    ),
  regularNightWork: z
    .boolean()
    .optional()
    .describe('Regularly more than three hours of work at night, § 10-11 (6); none: nattleger do'),
  consentOver48Hours: consent.optional(),
  worksByException: worksByException.optional(),
  stillingPercent: z.number().min(0).max(100).default(100),
  pools: z.array(id).default([]),
  groups: z.array(id).default([]).describe('Fairness groups'),
  kommune: id.optional(),
  office: id.optional(),
  from: localDate.optional().describe('First date in the scheme'),
  to: localDate.optional().describe('Last date in the scheme'),
  listLength: z.int().min(0).max(5000).optional().describe('Patients on the list'),
  localShare: z
    .number()
    .min(0)
    .max(100)
    .optional()
    .describe('Own base where the group divides by local agreement'),
  posts: z.array(post).default([]),
  rotation: rotation.optional(),
  competence: competenceFacts.default({}),
  fritak: z.array(fritak).default([]),
  onSiteSupervision: z.array(onSiteSupervision).default([]),
});
export type DoctorDocument = z.infer<typeof doctor>;
export type CompetenceFacts = z.infer<typeof competenceFacts>;
export type Fritak = z.infer<typeof fritak>;
