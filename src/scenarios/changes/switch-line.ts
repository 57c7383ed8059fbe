import { z } from 'zod';
import type { JobText, LineText } from '../../domain/job/job-text.js';
import { id, localDate } from '../../domain/job/scalars.js';
import { addDays } from '../../domain/time.js';
import { defineChange } from './change.js';
import { changeLine } from './change-line.js';
import { withoutFields } from './without-fields.js';

export const switchLine = defineChange({
  id: 'switch-line',
  describe: 'A line switched on or off, or on for some dates',
  fields: {
    line: id,
    to: z.union([
      z.enum(['on', 'off']),
      z.strictObject({
        from: localDate.optional().describe('First date with vakter; none = no first'),
        until: localDate.optional().describe('Last date with vakter; none = no last'),
      }),
    ]),
  },
  sections: ['lines', 'locks', 'published'],
  apply: (document, { line: lineId, to }) =>
    changeLine(document, lineId, (before) => {
      const line = withoutFields(before, 'validFrom', 'validTo');
      if (to === 'on') return line;
      if (to === 'off') return off(line, document);
      const { from, until } = to;
      return {
        ...line,
        ...(from === undefined ? {} : { validFrom: from }),
        ...(until === undefined ? {} : { validTo: until }),
      };
    }),
});

/** The line stays in the job, with its last date before the period, so that it can be switched on again. */
function off(line: LineText, { period }: JobText): LineText {
  return { ...line, validTo: addDays(localDate.parse(period.from), -1) };
}
