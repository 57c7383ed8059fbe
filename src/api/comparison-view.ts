import { z } from 'zod';
import { rosterOrigins, rosterStatuses } from '../jobs/roster-version.js';
import { text, textWithNynorsk as inAll } from './rule-shapes.js';

const letter = z.string().describe('A, B ... in the order of the request');
const values = <T extends z.ZodType>(value: T) => z.array(value.nullable()).readonly();
const place = { tier: z.int(), level: z.int().describe('Order within the tier') };

const pair = z.object({
  of: z.tuple([letter, letter]).readonly(),
  outcome: z.enum(['better', 'equal', 'not-comparable']),
  better: letter.nullable().describe('The better one; null where there is none'),
  isCertain: z
    .boolean()
    .describe(
      'No longer search can change the outcome: even the best that the worse one might become is worse',
    ),
  decidedAt: z.object(place).nullable().describe('The first place where the two differ'),
  sentence: inAll,
  tiers: z
    .array(
      z.object({
        ...place,
        difference: z.number().describe('The second less the first: above 0 where the first is better'),
        better: letter.nullable(),
        isCertain: z.boolean().describe('By bounds that hold for rosters as good in what goes before'),
      }),
    )
    .readonly()
    .describe('Every place where both have a value and the same rules count alike'),
});

/** Values at a place of the lexicographic order. */
export const tierView = z.object({
  ...place,
  name: inAll,
  values: values(
    z.object({
      value: z.number().describe('0 is the best there can be'),
      bound: z.number().nullable().describe('Proven: none has less; null where nothing is proven'),
      gap: z.number().nullable(),
    }),
  ).describe('By result; null for one that was not searched for'),
});

export const figureView = z.object({
  id: z.string(),
  name: inAll,
  unit: z.enum(['count', 'hours', 'days', 'oneIn', 'share', 'kroner']).describe('share: 1 = all of the time'),
  better: z.enum(['less', 'more']).nullable(),
  values: values(z.number()),
});

/** Results side by side. */
export const comparisonView = z
  .object({
    version: z.literal('vaktplan/comparison/1'),
    results: z
      .array(
        z.object({
          letter,
          id: z.uuid().describe('The roster'),
          job: z.uuid().optional(),
          label: z.string().optional(),
          legevakt: z.string(),
          period: z.object({ from: z.iso.date(), to: z.iso.date() }),
          origin: z.enum(rosterOrigins),
          status: z.enum(rosterStatuses),
        }),
      )
      .readonly(),
    tiers: z.array(tierView).readonly(),
    figures: z.array(figureView).readonly(),
    unfilledByLine: z
      .array(z.object({ line: z.string(), priority: z.int(), values: values(z.int()) }))
      .readonly(),
    fairness: z
      .array(
        z.object({
          measure: z.string(),
          outsideBand: values(z.number()).describe(
            'How far shares lie outside their bands, added up: weighted hours for `hours`, else vakter',
          ),
        }),
      )
      .readonly(),
    rules: z
      .array(
        z.object({
          rule: z.string(),
          title: text,
          values: values(
            z.object({ mode: z.enum(['hard', 'soft']), cost: z.number(), findings: z.int() }),
          ).describe('Null where the rule is off'),
        }),
      )
      .readonly()
      .describe('Rules that found something in one of the results'),
    acceptance: z
      .array(
        z.object({
          figure: z.string(),
          name: inAll,
          must: z.enum(['be-at-most', 'be-at-least', 'not-be-worse']),
          limit: z.number().nullable(),
          value: z.number().nullable().describe('Of the last result'),
          isMet: z.boolean().describe('Of the last result; false also where one of the numbers is not known'),
          metBy: z.array(z.boolean()).readonly().describe('The same of each result'),
        }),
      )
      .readonly()
      .optional()
      .describe('Where the request has thresholds'),
    pairs: z.array(pair).readonly(),
    verdict: z.object({
      best: z.array(letter).readonly().describe('Empty where not all can be held against each other'),
      isCertain: z.boolean(),
      sentence: inAll,
    }),
  })
  .meta({ id: 'Comparison' });
