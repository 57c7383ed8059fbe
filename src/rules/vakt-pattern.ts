import { z } from 'zod';
import { id } from '../domain/job/scalars.js';
import { lineKind } from '../domain/job/vaktlinje.js';
import type { Duty } from '../domain/vakt.js';
import { partOf } from '../domain/wish.js';

/** Which vakter a parameter means; every list that is given narrows it, and none means any vakt. */
export const vaktPattern = z.strictObject({
  parts: z
    .array(z.enum(['dag', 'kveld', 'natt']))
    .min(1)
    .optional()
    .describe('By start, as for wishes: 06-15 (dag), 15-21 (kveld) or 21-06 (natt)'),
  lines: z.array(id).min(1).optional(),
  kinds: z.array(lineKind).min(1).optional().describe('How the doctor is on duty'),
});
export type VaktPattern = z.infer<typeof vaktPattern>;

export function fitsPattern({ parts, lines, kinds }: VaktPattern, duty: Duty): boolean {
  return (
    (parts === undefined || parts.includes(partOf(duty))) &&
    (lines === undefined || (duty.lineId !== undefined && lines.includes(duty.lineId))) &&
    (kinds === undefined || kinds.includes(duty.kind))
  );
}

/** The lines that a pattern names, for a rule that says which its parameters name. */
export function linesNamedIn(
  { lines = [] }: VaktPattern,
  path: readonly PropertyKey[],
): { readonly line: string; readonly path: readonly PropertyKey[] }[] {
  return lines.map((line, index) => ({ line, path: [...path, 'lines', index] }));
}
