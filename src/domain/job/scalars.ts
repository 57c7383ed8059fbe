import { z } from 'zod';
import { isLocalDate, type LocalDate } from '../time.js';

/** Short name of a thing in a job; it appears in logs, queues and reports, so it carries no personal data. */
export const id = z
  .string()
  .regex(/^[a-zA-Z0-9æøåÆØÅ][a-zA-Z0-9æøåÆØÅ_-]{0,39}$/, { error: 'id' })
  .describe('1-40 letters, digits, "-" or "_"');

export const vaktId = z.string().min(1).max(100).describe('date/line/seat');

/** The years whose helligdager are known. */
const [firstKnownDate, lastKnownDate] = ['1950-01-01', '2149-12-31'];

export const localDate = z
  .string()
  .refine((text): text is LocalDate => isLocalDate(text) && text >= firstKnownDate && text <= lastKnownDate, {
    error: 'date',
  })
  .meta({ description: 'Local date, YYYY-MM-DD', format: 'date' });

export const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .describe('Clock time, HH:MM');

export const endClock = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d(\+[1-7])?|24:00)$/)
  .describe(
    'Clock time of an end: HH:MM, "24:00", or HH:MM+n for n days after the start date; earlier than the start means the next day',
  );

export const instant = z.iso.datetime({ offset: true }).describe('RFC 3339 with offset');

/** ISO weekday by name, Monday first. */
export const weekdayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const weekday = z.enum(weekdayNames);

export const headCount = z
  .strictObject({
    min: z.int().min(0).max(20).describe('Doctors without whom the vakt counts as unfilled'),
    ideal: z.int().min(0).max(20).optional().describe('Wished number, at least min; default min'),
    max: z.int().min(0).max(20).optional().describe('Most doctors at once, at least ideal; default ideal'),
  })
  .describe('How many doctors');
export type HeadCount = z.infer<typeof headCount>;
