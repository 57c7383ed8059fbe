import { z } from 'zod';
import type { RosterSeal } from '../jobs/roster-version.js';

const schema = z.object({
  inputHash: z.string(),
  elsewhereHash: z.string().optional(),
  contentHash: z.string(),
  ruleEditions: z.array(z.string()),
  search: z
    .object({
      solver: z.object({ name: z.string(), version: z.string() }),
      seed: z.int(),
      iterations: z.int(),
      // Seals from before there was a pace are of searches that the clock had no say in, or are not replayable.
      pace: z.array(z.int()).default([]),
      proverPace: z.array(z.int()).optional(),
      ended: z.enum(['proven', 'time', 'idle', 'iterations', 'stopped']),
      isReplayable: z.boolean(),
      bounds: z.array(
        z.object({ tier: z.int(), level: z.int(), value: z.number(), bound: z.number().nullable() }),
      ),
    })
    .nullable(),
});

/** A seal as it stands in a row; undefined where there is none, or another version wrote it otherwise. */
export function readSeal(stored: unknown): RosterSeal | undefined {
  const { data } = schema.safeParse(stored);
  if (data === undefined) return undefined;
  const { elsewhereHash, ...seal } = data;
  return elsewhereHash === undefined ? seal : { ...seal, elsewhereHash };
}
