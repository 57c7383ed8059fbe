import { z } from 'zod';
import { id } from './scalars.js';

/** Where a number comes from, in the words of whoever gives it: nothing here is known beforehand. */
export const numberSource = z
  .string()
  .min(1)
  .max(300)
  .describe('Where the number comes from; shown beside it');

const hourBlock = z
  .strictObject({
    from: z.string().regex(/^([01]\d|2[0-3]):00$/),
    to: z.string().regex(/^(([01]\d|2[0-3]):00|24:00)$/),
    amount: z.number().min(0).max(10_000),
  })
  .describe('Whole hours of a date, such as 08:00 to 16:00; blocks that overlap are added up');

const hourBlocks = z.array(hourBlock).max(48);

const demandProfile = z
  .strictObject({
    weekday: hourBlocks.optional(),
    friday: hourBlocks.optional(),
    saturday: hourBlocks.optional(),
    sunday: hourBlocks.optional(),
    aftendag: hourBlocks.optional(),
    helligdag: hourBlocks.optional(),
  })
  .describe('By day class, with the same fallbacks as the hours of a line');

const contactStream = z.strictObject({
  id,
  kind: z.enum(['consultation', 'call', 'visit']),
  group: id.describe('The line group whose doctors take them'),
  area: id.optional().describe('The kommune that they come from; none = the whole legevakt'),
  minutes: z.number().min(0).max(600).describe("Minutes of a doctor's time each"),
  perYear: z
    .number()
    .min(0)
    .max(10_000_000)
    .optional()
    .describe('Contacts in a year, spread by profile and season; none = the amounts are contacts an hour'),
  profile: demandProfile,
  source: numberSource,
});
export type ContactStream = z.infer<typeof contactStream>;

const lineGroup = z
  .strictObject({
    id,
    name: z.string().min(1).max(80),
    lines: z.array(id).min(1).max(60),
  })
  .describe('Lines whose doctors share the same contacts; a line is in one group at most');

const growth = z
  .strictObject({
    percentPerYear: z.number().min(-50).max(100),
    from: z.int().min(1950).max(2149).describe('The year of the numbers: a later year has so much more'),
    source: numberSource,
  })
  .describe('Growth a year, year upon year');

const increase = z
  .strictObject({
    percent: z.number().min(-99).max(1000),
    years: z.int().min(1).max(50).default(1).describe('So many times over'),
    area: id.optional().describe('Only contacts of this kommune'),
    source: numberSource,
  })
  .describe('More, or fewer, contacts than those given');

const season = z.strictObject({
  month: z.int().min(1).max(12),
  factor: z.number().min(0).max(20),
  source: numberSource,
});

export const demand = z
  .strictObject({
    groups: z.array(lineGroup).min(1).max(20),
    contacts: z.array(contactStream).max(60).default([]),
    growth: growth.optional(),
    increases: z.array(increase).max(20).default([]),
    seasons: z.array(season).max(12).default([]).describe('A month that is not named has factor 1'),
    utilisationLimit: z
      .strictObject({ value: z.number().min(0.01).max(10), source: numberSource })
      .optional()
      .describe("Hours with more than this share of the doctors' time taken are counted; none = not counted"),
  })
  .describe('How much there is to do, in numbers of your own: compared with the doctors, never planned by');
export type Demand = z.infer<typeof demand>;
