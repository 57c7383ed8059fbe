import { z } from 'zod';
import { roles } from '../access/roles.js';
import { id } from '../domain/job/scalars.js';

const legevakt = z
  .string()
  .regex(/^(?:\*|[a-zA-Z0-9æøåÆØÅ][a-zA-Z0-9æøåÆØÅ_-]{0,39})$/, { error: 'legevakt' })
  .describe('Id of a legevakt, or * for all');

/** A role at a legevakt, as it is sent and answered. */
export const grantView = z
  .discriminatedUnion('role', [
    z.strictObject({
      legevakt,
      role: z.literal('doctor'),
      doctor: id.describe('Whose vakter, by the id in the job documents of that legevakt'),
    }),
    z.strictObject({ legevakt, role: z.enum(roles).exclude(['doctor']) }),
  ])
  .meta({ id: 'Grant' });

/** What {@link grantView} gives where grants are answered: the same in one shape. */
export const grantAnswer = z.object({
  legevakt: z.string(),
  role: z.enum(roles),
  doctor: z.string().optional(),
});
