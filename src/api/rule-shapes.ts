import { z } from 'zod';

/** A sentence in every language. */
export const text = z.object({ nb: z.string(), en: z.string() });
export const textWithNynorsk = text.extend({ nn: z.string() });

export const strength = z.enum(['skal', 'hovedregel', 'bør', 'praksis', 'local']);

export const source = z.object({
  document: z.string(),
  section: z.string(),
  edition: z.string(),
  readOn: z.string(),
  confidence: z.enum(['text', 'secondary', 'derived', 'choice']),
});
