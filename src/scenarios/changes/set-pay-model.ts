import { z } from 'zod';
import { payModel } from '../../domain/job/cost.js';
import { doctorCategory } from '../../domain/job/doctor.js';
import { id } from '../../domain/job/scalars.js';
import { changed, defineChange, refused } from './change.js';
import { costMissing } from './section-missing.js';
import { unknownNames } from './unknown-name.js';

export const setPayModel = defineChange({
  id: 'set-pay-model',
  describe: 'How the vakter of lines are paid: cost alone. Who may and will have the vakter stays',
  fields: {
    lines: z.array(id).min(1).max(60),
    categories: z
      .array(doctorCategory)
      .min(1)
      .optional()
      .describe('None = everybody, also those with a pay model of their own on the line'),
    model: payModel,
  },
  sections: ['cost'],
  apply: (document, { lines, categories, model }) => {
    const { cost } = document;
    if (cost === undefined) return refused([costMissing()]);
    const known = document.lines.map((line) => line.id);
    const issues = unknownNames('line', lines, known, (index) => ['lines', index]);
    if (issues.length > 0) return refused(issues);
    const [own, whom] = [new Set(lines), new Set<string | undefined>(categories)];
    const kept = cost.payModels.filter(
      ({ line, category }) => !own.has(line) || (categories !== undefined && !whom.has(category)),
    );
    const set = [...own].flatMap((line) =>
      categories === undefined
        ? [{ line, model }]
        : [...new Set(categories)].map((category) => ({ line, category, model })),
    );
    return changed({ ...document, cost: { ...cost, payModels: [...kept, ...set] } });
  },
});
