import { z } from 'zod';

/**
 * Any value at run time, described in the OpenAPI document: for what a use case judges, which says all that is wrong at once, and for stored
 * documents, which an older version may have written.
 */
export function documented(description: string, ...choices: readonly z.ZodType[]): z.ZodUnknown {
  return z.unknown().meta({
    description,
    ...(choices.length === 0 ? {} : { anyOf: choices.map(inlineSchema) }),
  });
}

/** Without `$defs`: a reference would be read from the root of the OpenAPI document, where they do not stand. */
function inlineSchema(choice: z.ZodType): unknown {
  const { $defs = {}, ...root } = z.toJSONSchema(choice, { io: 'input' });
  const inline = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(inline);
    if (typeof part !== 'object' || part === null) return part;
    const { $ref, ...rest } = part as Readonly<Record<string, unknown>>;
    const named = typeof $ref === 'string' ? $defs[$ref.replace('#/$defs/', '')] : undefined;
    if (named !== undefined) return inline({ ...named, ...rest });
    const kept = Object.entries(part).filter(([key]) => key !== '$schema');
    return Object.fromEntries(kept.map(([key, value]) => [key, inline(value)]));
  };
  return inline(root);
}
