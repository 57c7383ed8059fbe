import { z } from 'zod';
import { numberSource } from './demand.js';
import { doctorCategory } from './doctor.js';
import { id } from './scalars.js';

export const payModel = z
  .enum(['fastlønn', 'næringsdrift', 'beredskap', 'vikarbyrå'])
  .describe('How whoever has the vakt is paid');
export type PayModel = z.infer<typeof payModel>;

const kroner = z.number().min(0).max(1_000_000);

const refund = z
  .strictObject({
    krPerHour: kroner,
    municipalityShare: z
      .number()
      .min(0)
      .max(1)
      .describe('What goes to the municipality; the rest is the doctor’s'),
    source: numberSource,
  })
  .describe(
    'Refunds that an hour on duty brings in; the share of the municipality lessens what a vakt costs it',
  );

/** For whom a rate is, and where it comes from. */
const scope = {
  line: id.optional().describe('None = every line with this pay model'),
  category: doctorCategory.optional().describe('None = every category'),
  refund: refund.optional(),
  source: numberSource,
};

const rate = z
  .discriminatedUnion('model', [
    z.strictObject({ model: z.literal('fastlønn'), krPerHour: kroner, ...scope }),
    z.strictObject({ model: z.literal('vikarbyrå'), krPerHour: kroner, ...scope }),
    z.strictObject({
      model: z.literal('beredskap'),
      krPerHour: kroner,
      factor: z
        .number()
        .min(0)
        .max(1)
        .describe('What an hour of beredskap counts of an hour: 0.25 = one in four'),
      ...scope,
    }),
    z.strictObject({
      model: z.literal('næringsdrift'),
      krPerVakt: kroner.describe('Honorar of a vakt'),
      krPerHour: kroner.default(0).describe('What the municipality pays beside it for each hour'),
      ...scope,
    }),
  ])
  .describe(
    'The one for line and category goes before the one for the line, then that for the category, then that for all',
  );
export type Rate = z.infer<typeof rate>;

const linePay = z.strictObject({
  line: id,
  category: doctorCategory.optional().describe('None = every category without one of its own on the line'),
  model: payModel,
});
export type LinePay = z.infer<typeof linePay>;

export const cost = z
  .strictObject({
    payModels: z.array(linePay).max(600),
    rates: z.array(rate).max(600),
  })
  .describe(
    'What vakter cost, by rates of your own: counted, never planned by. What has no rate is named, not counted',
  );
export type Cost = z.infer<typeof cost>;
