import { z } from 'zod';
import { constant, minus } from '../expression.js';
import { noDoctorToName } from '../no-doctor-to-name.js';
import { defineRule } from '../rule.js';
import { productChoice } from '../sources.js';

/** Every minimum seat gets a doctor; a shortage is always possible and always named. */
export const vaktCoverage = defineRule({
  id: 'vakt-coverage',
  title: { nb: 'Hver vakt har en lege', nn: 'Kvar vakt har ein lege', en: 'Every vakt has a doctor' },
  statement: {
    nb: 'Hver vakt innenfor linjens minste bemanning skal ha en lege. Mangler teller 1 per vakt, linjer med høyest prioritet først.',
    nn: 'Kvar vakt innanfor den minste bemanninga til linja skal ha ein lege. Manglar tel 1 per vakt, linjer med høgast prioritet først.',
    en: "Every vakt within the line's minimum head count shall have a doctor. A shortage counts 1 per vakt, lines of highest priority first.",
  },
  strength: 'local',
  sources: [productChoice('bemanningsplanen i jobben; en mangel vises alltid, aldri stille')],
  finding: 'shortage',
  judges: 'roster',
  insteadOfOverride: noDoctorToName,
  modes: ['soft'],
  defaults: { mode: 'soft', tier: 1, weight: 1 },
  parameters: z.strictObject({}),

  constrain(scope) {
    for (const vakt of scope.problem.vakter) {
      if (vakt.requirement !== 'minimum') continue;
      const subject = { date: vakt.date, about: vakt.id };
      scope.cost(scope.hinge([minus(constant(1), scope.filled(vakt))], subject), subject, vakt.line.priority);
    }
  },

  check({ problem, assignments }) {
    return problem.vakter
      .filter((vakt) => vakt.requirement === 'minimum' && !assignments.has(vakt.id))
      .map((vakt) => ({
        date: vakt.date,
        vaktIds: [vakt.id],
        penalty: 1,
        detail: { priority: vakt.line.priority },
      }));
  },

  levelOf: ({ detail }) => Number(detail['priority']),

  explain: ({ vaktIds }) => ({
    nb: `Vakten ${vaktIds.join()} har ingen lege.`,
    nn: `Vakta ${vaktIds.join()} har ingen lege.`,
    en: `Nobody holds the vakt ${vaktIds.join()}.`,
  }),
});
