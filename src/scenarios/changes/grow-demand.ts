import { z } from 'zod';
import { numberSource } from '../../domain/job/demand.js';
import type { DemandText } from '../../domain/job/job-text.js';
import { id } from '../../domain/job/scalars.js';
import { changed, defineChange, inTheWay, refused } from './change.js';
import { demandMissing } from './section-missing.js';
import { unknownNames } from './unknown-name.js';

type Increase = NonNullable<DemandText['increases']>[number];

export const growDemand = defineChange({
  id: 'grow-demand',
  describe:
    'More, or fewer, contacts: demand alone. Lines, doctors and rules stay, so the roster is the same and each doctor has more to do',
  fields: {
    percent: z
      .number()
      .min(-99)
      .max(1000)
      .optional()
      .describe('Of what there is now; none = the growth a year that the job states'),
    years: z.int().min(1).max(50).default(1).describe('So many times over, year upon year'),
    area: id.optional().describe('Only contacts of this kommune'),
    source: numberSource.default('scenario'),
  },
  sections: ['demand'],
  apply: (document, { percent, years, area, source }) => {
    const { demand } = document;
    if (demand === undefined) return refused([demandMissing()]);
    const areas = (demand.contacts ?? []).flatMap((stream) => stream.area ?? []);
    const issues = area === undefined ? [] : unknownNames('area', [area], areas, () => ['area']);
    if (issues.length > 0) return refused(issues);
    const rate = percent === undefined ? demand.growth : { percentPerYear: percent, source };
    if (rate === undefined)
      return refused([
        inTheWay('GROWTH_NOT_GIVEN', ['percent'], {
          nb: 'Gi «percent», eller skriv «demand.growth» i jobben.',
          nn: 'Gje «percent», eller skriv «demand.growth» i jobben.',
          en: 'Give "percent", or write "demand.growth" in the job.',
        }),
      ]);
    const increase: Increase = {
      percent: rate.percentPerYear,
      years,
      ...(area === undefined ? {} : { area }),
      source: rate.source,
    };
    return changed({
      ...document,
      demand: { ...demand, increases: [...(demand.increases ?? []), increase] },
    });
  },
});
