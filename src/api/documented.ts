import { z } from 'zod';

/**
 * Any value at run time, described in the OpenAPI document: for what a use case judges, which says all that is wrong at once, and for stored
 * documents, which an older version may have written.
 */
export function documented(description: string, ...choices: readonly z.ZodType[]): z.ZodUnknown {
  return z.unknown().meta({
    description,
    ...(choices.length === 0
      ? {}
      : { anyOf: choices.map((choice) => z.toJSONSchema(choice, { io: 'input' })) }),
  });
}
