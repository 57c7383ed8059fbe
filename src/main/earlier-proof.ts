import { z } from 'zod';

/** What a roster.json says of what its search proved, and for which model. */
export const earlierProof = z.object({
  tiers: z.array(
    z.object({ tier: z.int(), level: z.int(), value: z.number(), bound: z.number().optional() }),
  ),
  modelHash: z.string().optional(),
});
