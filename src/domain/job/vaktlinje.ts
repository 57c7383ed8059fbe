import { z } from 'zod';
import { clock, endClock, headCount, id, localDate } from './scalars.js';

export const lineKind = z
  .enum(['tilstede', 'hjemmevakt', 'bakvakt', 'dagberedskap', 'legevaktbil', 'video', 'telefon'])
  .describe('How the doctor is on duty');
export type LineKind = z.infer<typeof lineKind>;

const nurses = z
  .strictObject({ min: z.int().min(0).max(50), max: z.int().min(0).max(50) })
  .describe('Nurses on duty; shown, not planned');

const band = z.strictObject({
  from: clock,
  to: endClock,
  doctors: headCount.optional().describe("Default: the line's"),
  nurses: nurses.optional(),
});
export type Band = z.infer<typeof band>;

const bands = z.array(band);

const hoursByDayClass = z
  .strictObject({
    weekday: bands.optional(),
    friday: bands.optional(),
    saturday: bands.optional(),
    sunday: bands.optional(),
    aftendag: bands.optional(),
    helligdag: bands.optional(),
  })
  .describe(
    'Parts of a date by its day class. No column: helligdag reads sunday, aftendag its weekday, friday reads weekday; else nothing. An empty list: nothing',
  );

const nights = z
  .strictObject({ short: bands.default([]), long: bands.default([]) })
  .describe(
    'The natt that starts on a date: long where the next date is Saturday, Sunday or helligdag, else short; never both',
  );

export const vaktlinje = z.strictObject({
  id,
  name: z.string().min(1).max(80),
  kind: lineKind,
  hours: hoursByDayClass.default({}),
  nights: nights.default({ short: [], long: [] }),
  doctors: headCount.default({ min: 1 }),
  priority: z.int().min(1).max(9).default(1).describe('1 = filled first when doctors are short'),
  pools: z.array(id).min(1).describe('Who may take these vakter; the first pool before the later ones'),
  competence: z.enum(['any', 'solo']).default('any').describe('solo: only doctors who may have vakt alone'),
  demand: z
    .enum(['scheduled', 'conditional'])
    .default('scheduled')
    .describe('conditional (bakvakt only): used where nobody else on duty can supervise'),
  vaktklasse: z
    .int()
    .min(1)
    .max(4)
    .optional()
    .describe(
      'SFS 2305 § 8.3, by minutes of active work an hour: 1 = 0-10, 2 = 11-25, 3 = 26-45, 4 = more; none = not stated',
    ),
  localAgreementOnPresence: z
    .boolean()
    .optional()
    .describe('A local agreement under SFS 2305 § 8.2 on tilstedevakt in vaktklasse 2'),
  countsAsPresent: z.boolean().optional().describe('Doctor is at the station or in its car; default by kind'),
  countsAsAvailable: z
    .boolean()
    .optional()
    .describe('Fulfils "one doctor available round the clock"; default by kind'),
  countsAsWork: z.boolean().optional().describe('Needs rest after it; default by kind'),
  responseMinutes: z
    .int()
    .min(0)
    .max(600)
    .optional()
    .describe("Minutes in which the doctor on this line can be at a colleague's side; none = not stated"),
  maxDutyHours: z
    .number()
    .min(1)
    .max(168)
    .optional()
    .describe('Longest time on duty in one go for whoever is on this line; none = no limit of its own'),
  validFrom: localDate.optional(),
  validTo: localDate.optional().describe('Last date with vakter'),
  place: id.optional(),
  vaktdistrikt: id.optional(),
});
export type VaktlinjeDocument = z.infer<typeof vaktlinje>;
