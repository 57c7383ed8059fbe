import { z } from 'zod';
import { source, strength, text, textWithNynorsk as texts } from './rule-shapes.js';

const part = z.object({
  kind: z.enum(['demand', 'unavailable', 'lock', 'rule', 'goal']),
  rule: z.string().nullable(),
  title: text.nullable(),
  strength: strength.nullable(),
  sources: z.array(source).readonly(),
  doctors: z.array(z.string()).readonly().describe('Doctors who stand alike'),
  dates: z.array(z.string()).readonly(),
  vakter: z.array(z.string()).readonly(),
  sentence: texts.describe('Ids, never names'),
});

const repair = z.object({
  changes: z
    .array(
      z.union([
        z.object({
          op: z.enum(['add', 'remove', 'replace', 'test']),
          path: z.string(),
          value: z.unknown().optional(),
        }),
        z.looseObject({ change: z.literal('set-rule'), rule: z.string() }),
      ]),
    )
    .readonly()
    .describe('The changes of a scenario, to be sent as they stand'),
  sentences: z.array(texts).readonly(),
  asks: z.enum(['wish', 'plan', 'staff', 'local', 'law']).describe('The heaviest of what is asked'),
  doctor: z.string().describe('Who has the vakt in the roster that was planned with the changes'),
  bakvakter: z
    .array(z.object({ vakt: z.string(), doctor: z.string() }))
    .readonly()
    .describe('Bakvakter at that time that the changes bring with them'),
  unfilled: z.object({ before: z.int(), after: z.int() }),
  tiers: z
    .array(
      z.object({
        tier: z.int(),
        level: z.int(),
        before: z.number().nullable(),
        after: z.number(),
        bound: z
          .number()
          .nullable()
          .describe('Proven: no roster with the changes has less; null where nothing is proven'),
      }),
    )
    .readonly(),
});

export const conflictView = z
  .object({
    version: z.literal('vaktplan/conflict/1'),
    vakt: z.string(),
    status: z
      .enum(['irreducible', 'conflicting', 'fillable', 'unknown'])
      .describe(
        'irreducible: the parts cannot all hold, and without any one group of them the rest can; conflicting: not each was tried; fillable: nothing is in the way; unknown: too little time',
      ),
    sentence: texts,
    parts: z.array(part).readonly(),
    doctors: z
      .object({
        excluded: z
          .array(z.object({ reason: z.string(), title: text, doctors: z.array(z.string()).readonly() }))
          .readonly(),
        tried: z
          .array(
            z.object({
              doctor: z.string(),
              because: z.array(z.object({ rule: z.string(), message: text })).readonly(),
            }),
          )
          .readonly()
          .nullable(),
      })
      .describe('What stands in the way of each doctor alone, in this roster'),
    repairs: z.array(repair).readonly().describe('Best first; each was verified by planning again'),
  })
  .meta({ id: 'VaktConflict' });
