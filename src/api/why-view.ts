import { z } from 'zod';
import { source, strength, text, textWithNynorsk } from './rule-shapes.js';

const obstacle = z.object({
  rule: z.string(),
  title: text,
  strength,
  sources: z.array(source).readonly(),
  version: z.string().describe('The reading of the rule that judges it'),
  doctor: z.string().nullable(),
  date: z.iso.date(),
  vakter: z.array(z.string()).readonly(),
  sentence: text.describe('Ids, never names'),
});

const provenValue = z.object({
  value: z.number(),
  bound: z.number().nullable().describe('Proven; null where nothing is'),
});

const placePrice = z.object({
  tier: z.int(),
  level: z.int(),
  name: textWithNynorsk,
  before: provenValue.describe('Of this roster'),
  after: provenValue.describe('Of the best roster that was found the other way round'),
  difference: z.number().describe('Above 0 where that is worse'),
  certainty: z
    .enum(['same', 'real', 'uncertain'])
    .describe('real: no longer search can take the difference away'),
});

const price = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('impossible').describe('Proven: no roster has it so') }),
  z.object({ kind: z.literal('unknown').describe('None was found, and none is excluded') }),
  z.object({
    kind: z
      .literal('withheld')
      .describe('For a doctor who asks: fewer than three others, of one of whom it would tell'),
  }),
  z.object({ kind: z.literal('not-comparable').describe('The roster itself breaks hard rules') }),
  z.object({
    kind: z.literal('priced'),
    verdict: z.enum(['same', 'better', 'worse', 'uncertain']),
    places: z.array(placePrice).readonly().describe('In lexicographic order'),
    changes: z
      .array(z.object({ vakt: z.string(), from: z.string().nullable(), to: z.string().nullable() }))
      .readonly()
      .describe('From this roster to that one; null is nobody, or for a doctor who asks: somebody else'),
    fewestChanges: provenValue.describe(
      'How many vakter change hands in all; bound: no roster that is as good at every place changes fewer',
    ),
    ended: z.enum(['proven', 'iterations', 'time']),
  }),
]);

export const whyView = z
  .object({
    version: z.literal('vaktplan/why/1'),
    vakt: z.string(),
    doctor: z.string(),
    isHeld: z.boolean(),
    holder: z
      .string()
      .nullable()
      .describe('Null where nobody; for a doctor who asks also where somebody else'),
    excludedBy: z
      .array(obstacle)
      .readonly()
      .describe('Hard rules that keep the doctor off the vakt whatever the rest looks like'),
    brokenAlone: z
      .array(obstacle)
      .readonly()
      .describe('Other hard rules that the change alone would break in this roster'),
    withheld: z.int().describe('Hard rules left out of the two lists because they tell of other doctors'),
    price: price.describe('Of having it the other way round, by planning again'),
    sentence: textWithNynorsk,
  })
  .meta({ id: 'Why' });
