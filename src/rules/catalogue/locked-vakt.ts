import { z } from 'zod';
import { constant, minus } from '../expression.js';
import { defineRule } from '../rule.js';
import { productChoice } from '../sources.js';

/** What is locked stays as it is. */
export const lockedVakt = defineRule({
  id: 'locked-vakt',
  title: { nb: 'Låste vakter står', nn: 'Låste vakter står', en: 'Locked vakter stay' },
  statement: {
    nb: 'En låst vakt beholder sin lege, og en vakt som er låst tom, forblir tom.',
    nn: 'Ei låst vakt beheld legen sin, og ei vakt som er låst tom, held fram med å vere tom.',
    en: 'A locked vakt keeps its doctor, and a vakt locked empty stays empty.',
  },
  strength: 'skal',
  sources: [productChoice('låsene i jobben')],
  finding: 'breach',
  judges: 'roster',
  modes: ['hard'],
  defaults: { mode: 'hard', tier: 1, weight: 1 },
  parameters: z.strictObject({}),

  excludes(doctor, vakt, { lockByVakt }) {
    const holder = lockByVakt.get(vakt.id);
    return holder !== undefined && holder !== doctor.id;
  },

  constrain(scope) {
    for (const [vaktId, doctorId] of scope.problem.lockByVakt) {
      const vakt = scope.problem.vaktById.get(vaktId);
      const doctor = doctorId === null ? undefined : scope.problem.doctorById.get(doctorId);
      if (vakt === undefined || doctor === undefined) continue;
      const subject = { doctorId: doctor.id, date: vakt.date, about: `${doctor.id} ${vakt.id}` };
      scope.atMost(minus(constant(1), scope.held(doctor, vakt)), 0, subject);
    }
  },

  check({ problem, assignments }) {
    return problem.job.locks
      .filter(({ vakt, doctor }) => problem.vaktById.has(vakt) && (assignments.get(vakt) ?? null) !== doctor)
      .map(({ vakt, doctor }) => {
        const holder = assignments.get(vakt) ?? '-';
        const date = problem.vaktById.get(vakt)?.date ?? problem.job.period.from;
        return {
          ...(doctor === null ? {} : { doctorId: doctor }),
          date,
          vaktIds: [vakt],
          penalty: 1,
          detail: { holder, wanted: doctor ?? '-' },
        };
      });
  },

  explain: ({ vaktIds, detail }, { verbs: { has } }) => ({
    nb: `${vaktIds.join()} er låst til ${detail['wanted'] ?? ''}, men ${has.nb} ${detail['holder'] ?? ''}.`,
    nn: `${vaktIds.join()} er låst til ${detail['wanted'] ?? ''}, men ${has.nn} ${detail['holder'] ?? ''}.`,
    en: `${vaktIds.join()} is locked to ${detail['wanted'] ?? ''} but ${has.en} ${detail['holder'] ?? ''}.`,
  }),
});
