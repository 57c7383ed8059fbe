import { z } from 'zod';
import { defineRule } from '../rule.js';
import { productChoice } from '../sources.js';

/** A conditional bakvakt costs, so that it is called in only where another rule asks for it. */
export const conditionalBakvakt = defineRule({
  id: 'conditional-bakvakt',
  title: {
    nb: 'Betinget bakvakt bare ved behov',
    nn: 'Betinga bakvakt berre ved behov',
    en: 'Conditional bakvakt only where needed',
  },
  statement: {
    nb: 'En betinget bakvakt koster, så planen setter den opp bare der en annen regel krever det. Teller 1 per oppsatt betinget bakvakt, også den som trengs.',
    nn: 'Ei betinga bakvakt kostar, så planen set ho opp berre der ein annan regel krev det. Tel 1 for kvar betinga bakvakt som er sett opp, også den som trengst.',
    en: 'A conditional bakvakt costs, so the plan uses it only where another rule asks for it. Counts 1 per conditional bakvakt used, the needed ones too.',
  },
  strength: 'local',
  sources: [productChoice('ingen lov forbyr en bakvakt til; den koster')],
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
    nn: `Betinga bakvakt ${vaktIds.join()} er sett opp med ${detail['doctor'] ?? ''}.`,
    en: `The conditional bakvakt ${vaktIds.join()} is held by ${detail['doctor'] ?? ''}.`,
  }),
});
