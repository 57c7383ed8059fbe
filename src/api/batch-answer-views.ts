import { z } from 'zod';
import { textWithNynorsk as inAll } from './rule-shapes.js';

const unfilled = z.int().nullable().describe('Empty vakter of the roster that was found');
const leastUnfilled = z
  .int()
  .nullable()
  .describe('The best roster leaves at least so many empty; null where nothing is proven');

/** The smallest number of an axis that is enough. */
export const smallestView = z
  .object({
    version: z.literal('vaktplan/smallest/1'),
    sizes: z
      .array(
        z.object({
          label: z.string(),
          value: z.number(),
          answer: z.enum(['enough', 'too-small', 'not-known']).describe('too-small is proven'),
          doctors: z.int().nullable().describe('In the job'),
          unfilled,
          leastUnfilled,
        }),
      )
      .readonly()
      .describe('Those that the answer stands on, from the smallest'),
    smallest: z.object({ label: z.string(), value: z.number() }).nullable(),
    isProven: z.boolean().describe('Every smaller number is proven to be too small'),
    isMonotone: z.boolean().describe('No number is too small above one that is enough'),
    sentence: inAll,
  })
  .meta({ id: 'Smallest' });

/** Which single addition helps most. */
export const additionsView = z
  .object({
    version: z.literal('vaktplan/additions/1'),
    base: z.object({ unfilled, leastUnfilled }),
    additions: z
      .array(
        z.object({
          label: z.string(),
          change: z.looseObject({ change: z.string() }).describe('To be sent in a scenario as it stands'),
          alike: z.array(z.string()).readonly().describe('Doctors on the same terms; the first is meant'),
          unfilled,
          leastUnfilled,
          outcome: z.enum(['real', 'uncertain', 'equal', 'not-comparable']).describe('Against the base'),
          isBetter: z.boolean(),
          sentence: inAll,
        }),
      )
      .readonly()
      .describe('The best first'),
  })
  .meta({ id: 'Additions' });
