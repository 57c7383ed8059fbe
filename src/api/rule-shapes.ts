import { z } from 'zod';

/** A sentence in every language; in nynorsk unless it was stored before there was any. */
export const text = z.object({ nb: z.string(), nn: z.string().optional(), en: z.string() });
export const textWithNynorsk = text.extend({ nn: z.string() });

export const strength = z.enum(['skal', 'hovedregel', 'bør', 'praksis', 'local']);

export const source = z.object({
  document: z.string(),
  section: z.string(),
  edition: z.string(),
  readOn: z.string(),
  confidence: z.enum(['text', 'secondary', 'derived', 'choice']),
});

/** Where the job has a rule otherwise than the version in force. */
export const departure = z
  .object({
    rule: z.string(),
    title: text,
    strength,
    from: z.string(),
    to: z.string(),
    version: z.string().describe('The version in force'),
    differences: z
      .array(
        z.object({
          what: z.enum(['mode', 'weight', 'scope', 'parameter', 'edition']),
          parameter: z.string().nullable(),
          set: z.unknown().describe('What the job sets'),
          source: z.unknown().describe('What the version in force says; null where it gives no value'),
          sentence: text,
        }),
      )
      .readonly(),
    sources: z.array(source).readonly(),
  })
  .meta({ id: 'Departure' });
