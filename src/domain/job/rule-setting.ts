import { z } from 'zod';
import { doctorCategory } from './doctor.js';
import { id, localDate } from './scalars.js';

export const ruleScope = z
  .strictObject({
    regimes: z.array(z.enum(['SFS2305', 'AML'])).optional(),
    categories: z.array(doctorCategory).optional(),
    pools: z.array(id).optional(),
    doctors: z.array(id).optional(),
    lines: z.array(id).optional(),
  })
  .describe('Where the rule holds; every list that is given narrows it');
export type RuleScope = z.infer<typeof ruleScope>;

export const ruleSetting = z.strictObject({
  mode: z.enum(['hard', 'soft', 'off']).optional(),
  tier: z.int().min(1).max(9).optional().describe('Place in the lexicographic order, where the rule costs'),
  weight: z.number().min(0).max(1000).optional().describe('Weight inside its tier'),
  parameters: z.record(z.string(), z.unknown()).optional(),
  scope: ruleScope.optional(),
  validFrom: localDate
    .optional()
    .describe('First date of vakter that the setting is about; before it the rule is as it is by itself'),
  validTo: localDate
    .optional()
    .describe('Last date of vakter that the setting is about; after it the rule is as it is by itself'),
});
export type RuleSetting = z.infer<typeof ruleSetting>;
