import { z } from 'zod';
import { defineRule } from '../rule.js';
import { akuttmedisinforskriften } from '../sources.js';

/** A conditional bakvakt is called in only where nobody else on duty can supervise. */
export const conditionalBakvakt = defineRule({
  id: 'conditional-bakvakt',
  title: { nb: 'Betinget bakvakt bare ved behov', en: 'Conditional bakvakt only where needed' },
  statement: {
    nb: 'En betinget bakvakt settes opp bare der ingen annen på vakt kan veilede. Teller 1 per oppsatt betinget bakvakt.',
    en: 'A conditional bakvakt is used only where nobody else on duty can supervise. Counts 1 per conditional bakvakt used.',
  },
  strength: 'skal',
  sources: [akuttmedisinforskriften('§ 7', 'derived')],
  finding: 'quality',
  judges: 'roster',
  modes: ['soft'],
  defaults: { mode: 'soft', tier: 4, weight: 1 },
  parameters: z.strictObject({}),

  constrain(scope) {
    for (const vakt of scope.problem.vakter) {
      if (vakt.requirement === 'conditional')
        scope.cost(scope.filled(vakt), { date: vakt.date, about: vakt.id });
    }
  },

  check({ problem, assignments }) {
    return problem.vakter.flatMap((vakt) => {
      const doctorId = assignments.get(vakt.id);
      if (vakt.requirement !== 'conditional' || doctorId === undefined) return [];
      return [{ date: vakt.date, vaktIds: [vakt.id], penalty: 1, detail: { doctor: doctorId } }];
    });
  },

  explain: ({ vaktIds, detail }) => ({
    nb: `Betinget bakvakt ${vaktIds.join()} er satt opp med ${detail['doctor'] ?? ''}.`,
    en: `The conditional bakvakt ${vaktIds.join()} is held by ${detail['doctor'] ?? ''}.`,
  }),
});
