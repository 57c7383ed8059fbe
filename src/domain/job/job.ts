import { z } from 'zod';
import { cost } from './cost.js';
import { demand } from './demand.js';
import { doctor } from './doctor.js';
import { legevakt } from './legevakt.js';
import {
  absence,
  balance,
  elsewhereVakt,
  exemptionDays,
  fairnessGroup,
  historicVakt,
  holidayWorked,
  lock,
  override,
  publishedVakt,
  wish,
} from './plan-input.js';
import { ruleSetting } from './rule-setting.js';
import { localDate } from './scalars.js';
import { vaktlinje } from './vaktlinje.js';

const period = z
  .strictObject({ from: localDate, to: localDate.describe('Last date') })
  .describe('Vakter that start on these dates');

const competencePacks = z
  .strictObject({
    exemptionUntil: localDate
      .optional()
      .describe(
        'Last date of the exemption for doctors who have completed LIS1; default 2025-12-31, inferred (documented to 2024-12-31)',
      ),
    use2026Proposal: z
      .boolean()
      .default(false)
      .describe(
        'From 2026-01-01 a doctor with completed LIS1 and both courses may have vakt alone; adoption not seen',
      ),
  })
  .describe('Choices between dated readings of akuttmedisinforskriften');

const solveOptions = z.strictObject({
  seconds: z.number().min(1).max(3600).default(60),
  iterations: z
    .int()
    .min(1)
    .max(10_000_000)
    .optional()
    .describe('Stops by work instead of time: the same seed then gives the same roster'),
  idleSeconds: z
    .number()
    .min(1)
    .max(3600)
    .optional()
    .describe(
      'Goes on to the next objective after so long without a better roster or bound, and ends once none brings anything',
    ),
  relativeGap: z.number().min(0).max(1).default(0).describe('0-1'),
  seed: z.int().min(0).max(2_147_483_647).default(1),
  threads: z
    .int()
    .min(1)
    .max(2)
    .default(1)
    .describe(
      '2: a second thread proves while the first looks for better rosters; one where there is no core for it',
    ),
});

/** A roster job: one legevakt, one period. Version 1 of the document. */
export const jobDocument = z.strictObject({
  version: z.literal('vaktplan/job/1'),
  legevakt,
  period,
  lines: z.array(vaktlinje).min(1).max(60),
  doctors: z.array(doctor).max(600),
  fairnessGroups: z.array(fairnessGroup).default([]),
  absences: z.array(absence).default([]),
  locks: z.array(lock).default([]),
  published: z.array(publishedVakt).default([]),
  overrides: z.array(override).default([]),
  wishes: z.array(wish).default([]),
  history: z.array(historicVakt).default([]),
  elsewhere: z.array(elsewhereVakt).default([]),
  holidayHistory: z
    .array(holidayWorked)
    .optional()
    .describe('Who has had vakt in which holiday in earlier years; none = not known, an empty list = nobody'),
  balances: z.array(balance).default([]),
  exemptionLedger: z.array(exemptionDays).default([]),
  competencePacks: competencePacks.default({ use2026Proposal: false }),
  rulesOn: localDate
    .optional()
    .describe(
      'Every vakt is judged by the editions in force on this date instead of its own: what other rules would mean, never how a roster is judged for publishing',
    ),
  rules: z.record(z.string(), ruleSetting).default({}),
  demand: demand.optional(),
  cost: cost.optional(),
  solve: solveOptions.default({ seconds: 60, relativeGap: 0, seed: 1, threads: 1 }),
});
export type Job = z.infer<typeof jobDocument>;
