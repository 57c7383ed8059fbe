import { z } from 'zod';
import { instant } from '../../domain/job/scalars.js';

const doctor = z.string().describe('Id, or full name');

const callOut = z.looseObject({
  vakt: z.string().describe('date/line/seat'),
  from: instant,
  to: instant,
});
export type CallOutText = z.infer<typeof callOut>;

/** A roster as JSON; other fields are not looked at. */
export const rosterJson = z.looseObject({
  assignments: z
    .array(z.looseObject({ vakt: z.string().describe('date/line/seat'), doctor: doctor.nullable() }))
    .optional()
    .describe('By the id of the vakt; null = empty'),
  duties: z
    .array(
      z.looseObject({
        doctor,
        start: instant,
        end: instant,
        line: z.string().optional().describe('Id or name of the line'),
      }),
    )
    .optional()
    .describe('By start and end; the line where several vakter begin and end then'),
  callOuts: z
    .array(callOut)
    .optional()
    .describe('When the holder of a hjemmevakt or bakvakt was called out; counts as work for rest'),
});

const rosterFormat = z.enum(['json', 'csv', 'icalendar']);
export type RosterFormat = z.infer<typeof rosterFormat>;

/** A roster as the text of a file. */
export const rosterText = z.strictObject({
  format: rosterFormat.optional().describe('Default: by how the text begins'),
  text: z.string().describe('The whole file'),
});
