import { z } from 'zod';
import type { Doctor } from '../../domain/doctor.js';
import type { Vakt } from '../../domain/vakt.js';
import { scale } from '../expression.js';
import { checkPairs } from '../pair-check.js';
import { defineRule } from '../rule.js';
import { productChoice } from '../sources.js';

/** A line's first pool before its reserves. */
export const poolOrder = defineRule({
  id: 'pool-order',
  title: {
    nb: 'Linjens egne leger først',
    nn: 'Linja sine eigne legar først',
    en: "The line's own doctors first",
  },
  statement: {
    nb: 'Linjens første gruppe går foran de neste. Teller 1 for hver plass ned i rekkefølgen, per vakt.',
    nn: 'Den første gruppa til linja går føre dei neste. Tel 1 for kvar plass ned i rekkjefølgja, per vakt.',
    en: "The line's first pool goes before the next ones. Counts 1 for each step down the order, per vakt.",
  },
  strength: 'local',
  sources: [productChoice('rekkefølgen av gruppene i jobben')],
  finding: 'quality',
  judges: 'doctors',
  modes: ['soft'],
  defaults: { mode: 'soft', tier: 4, weight: 1 },
  parameters: z.strictObject({}),

  constrain(scope) {
    for (const vakt of scope.problem.vakter) {
      for (const doctor of scope.problem.doctors) {
        const steps = vakt.line.pools.findIndex((pool) => doctor.pools.includes(pool));
        if (steps > 0)
          scope.cost(scale(steps, scope.held(doctor, vakt)), {
            doctorId: doctor.id,
            date: vakt.date,
            about: `${doctor.id} ${vakt.id}`,
          });
      }
    }
  },

  check: (roster) =>
    checkPairs(roster, (doctor, vakt) => {
      const steps = stepsDown(doctor, vakt);
      return steps === 0 ? undefined : { steps };
    }).map((violation) => ({ ...violation, penalty: Number(violation.detail['steps']) })),

  explain: ({ doctorId, vaktIds }) => ({
    nb: `${vaktIds.join()} er tatt av ${doctorId ?? ''}, som er reserve på linjen.`,
    nn: `${vaktIds.join()} er teken av ${doctorId ?? ''}, som er reserve på linja.`,
    en: `${vaktIds.join()} is held by ${doctorId ?? ''}, who is a reserve on the line.`,
  }),
});

function stepsDown(doctor: Doctor, vakt: Vakt): number {
  let steps = 0;
  for (const pool of vakt.line.pools) {
    if (doctor.pools.includes(pool)) return steps;
    steps += 1;
  }
  return 0;
}
