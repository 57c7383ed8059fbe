import { z } from 'zod';
import { holidayBlocks } from '../calendar/holiday-block.js';
import { lineKind } from './vaktlinje.js';
import { id, instant, localDate, vaktId } from './scalars.js';

export const absence = z.strictObject({
  doctor: id,
  kind: z.enum(['ferie', 'permisjon', 'sykdom', 'kurs', 'annet']),
  from: localDate,
  to: localDate.describe('Last date'),
});
export type Absence = z.infer<typeof absence>;

export const lock = z
  .strictObject({ vakt: vaktId, doctor: id.nullable().describe('null: the vakt shall stay empty') })
  .describe('Decided beforehand; the search keeps it');

export const publishedVakt = z
  .strictObject({ vakt: vaktId, doctor: id })
  .describe('Who holds the vakt in the roster that is published; a new plan changes few of them');

export const override = z
  .strictObject({
    rule: z.string().min(1).max(60),
    doctor: id,
    date: localDate.describe(
      'Date on which the rule is judged, as its statement says; most often the start date of the vakt',
    ),
    reasonCode: z.enum(['agreed-with-doctor', 'quiet-duty-expected', 'crisis', 'local-agreement']),
  })
  .describe('Sets one rule aside for one doctor on one date; it is listed in the report');
export type Override = z.infer<typeof override>;

export const wish = z
  .strictObject({
    doctor: id,
    kind: z.enum(['cannot', 'rather-not', 'would-like']),
    from: localDate,
    to: localDate.describe('Last date'),
    lines: z.array(id).optional().describe('Only vakter on these lines; default all'),
    part: z
      .enum(['dag', 'kveld', 'natt'])
      .optional()
      .describe('Only vakter that start 06-15 (dag), 15-21 (kveld) or 21-06 (natt)'),
    strength: z.int().min(1).max(3).default(1).describe('1 mild ... 3 strong; "cannot" is always kept'),
  })
  .describe('cannot is kept; the others are weighed');
export type Wish = z.infer<typeof wish>;

export const historicVakt = z
  .strictObject({
    doctor: id,
    start: instant,
    end: instant,
    kind: lineKind,
    line: id.optional().describe('A line of this job; gives the flags'),
  })
  .describe('A vakt before the period, as worked');
export type HistoricVakt = z.infer<typeof historicVakt>;

export const elsewhereVakt = z
  .strictObject({
    doctor: id,
    start: instant,
    end: instant,
    countsAsWork: z
      .boolean()
      .default(true)
      .describe('false for hjemmevakt and bakvakt that are no work: then only vakter at the same time count'),
  })
  .describe('A vakt that a doctor of this job has at another legevakt: its times, and nothing else');
export type ElsewhereVakt = z.infer<typeof elsewhereVakt>;

export const holidayWorked = z
  .strictObject({
    doctor: id,
    block: z
      .enum(holidayBlocks)
      .describe('jul 24-26 December; nyttår; påske from skjærtorsdag; pinse from pinseaften; 17. mai'),
    year: z.int().min(1950).max(2149).describe('Nyttår is of the year that it begins in'),
  })
  .describe('A doctor had vakt in this holiday');

export const fairnessMeasure = z.enum(['hours', 'natt', 'helg', 'fredagskveld', 'helligdag']);
export type FairnessMeasure = z.infer<typeof fairnessMeasure>;

export const balance = z
  .strictObject({
    doctor: id,
    group: id,
    measure: fairnessMeasure,
    amount: z
      .number()
      .min(-1000)
      .max(1000)
      .describe('Worked minus target so far; hours for "hours", else vakter'),
  })
  .describe('Carried in from earlier periods');

export const exemptionDays = z
  .strictObject({
    doctor: id,
    year: z.int().min(1950).max(2149).describe('Calendar year'),
    kind: z.enum(['legevakt', 'annet']).describe('annet = in another post'),
    days: z.int().min(0).max(366).describe('Dates worked before the period'),
  })
  .describe(
    'Days worked in posts under the exception from the demand of specialist or under specialisation; several lines of one doctor add up',
  );
export type ExemptionDays = z.infer<typeof exemptionDays>;

export const fairnessGroup = z
  .strictObject({
    id,
    name: z.string().min(1).max(80),
    lines: z
      .array(id)
      .min(1)
      .describe('Lines whose load the group shares; a line belongs to one group at most'),
    base: z.enum(['equal', 'stilling', 'listLength', 'localShare']).default('equal'),
  })
  .describe('Doctors who name it share its lines');
export type FairnessGroup = z.infer<typeof fairnessGroup>;
