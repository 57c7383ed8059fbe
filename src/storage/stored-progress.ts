import { z } from 'zod';
import type { PlanProgress } from '../jobs/planning.js';

const schema = z.object({
  elapsedSeconds: z.number(),
  unfilled: z.int(),
  tiers: z.array(
    z.object({
      tier: z.int(),
      level: z.int(),
      value: z.number(),
      bound: z.number().exactOptional(),
      status: z.enum(['optimal', 'feasible']),
    }),
  ),
});

/** Progress as it stands in a row; undefined where an older or a newer version wrote it otherwise. */
export function readProgress(stored: unknown): PlanProgress | undefined {
  return schema.safeParse(stored).data;
}
