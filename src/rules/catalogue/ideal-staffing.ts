import { z } from 'zod';
import { constant, minus } from '../expression.js';
import { noDoctorToName } from '../no-doctor-to-name.js';
import { defineRule } from '../rule.js';
import { productChoice } from '../sources.js';

/** Seats above the minimum, up to the wished number, are filled where it costs nothing more important. */
export const idealStaffing = defineRule({
  id: 'ideal-staffing',
  title: { nb: 'Ønsket bemanning', nn: 'Ønskt bemanning', en: 'Ideal head count' },
  statement: {
    nb: 'Plassene mellom minste og ønsket bemanning fylles når det er mulig. Teller 1 per tom plass.',
    nn: 'Plassane mellom minste og ønskt bemanning blir fylte når det er mogleg. Tel 1 per tom plass.',
    en: 'Seats between the minimum and the ideal head count are filled where possible. Counts 1 per empty seat.',
  },
  strength: 'local',
  sources: [productChoice('bemanningsplanen i jobben')],
  finding: 'quality',
  judges: 'roster',
  insteadOfOverride: noDoctorToName,
  modes: ['soft'],
  defaults: { mode: 'soft', tier: 4, weight: 1 },
  parameters: z.strictObject({}),

  constrain(scope) {
    for (const vakt of scope.problem.vakter) {
      if (vakt.requirement !== 'ideal') continue;
      const subject = { date: vakt.date, about: vakt.id };
      scope.cost(scope.hinge([minus(constant(1), scope.filled(vakt))], subject), subject);
    }
  },

  check: ({ problem, assignments }) =>
    problem.vakter
      .filter((vakt) => vakt.requirement === 'ideal' && !assignments.has(vakt.id))
      .map((vakt) => ({ date: vakt.date, vaktIds: [vakt.id], penalty: 1, detail: {} })),

  explain: ({ vaktIds }) => ({
    nb: `Plassen ${vaktIds.join()} utover minste bemanning er tom.`,
    nn: `Plassen ${vaktIds.join()} utover minste bemanning er tom.`,
    en: `The seat ${vaktIds.join()} above the minimum is empty.`,
  }),
});
