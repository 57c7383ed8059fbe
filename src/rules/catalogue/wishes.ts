import { z } from 'zod';
import { dateSpan } from '../../domain/date-span.js';
import { heldVakter } from '../../domain/roster.js';
import { wishConcerns } from '../../domain/wish.js';
import { constant, minus, scale, sum } from '../expression.js';
import { defineRule } from '../rule.js';
import { productChoice } from '../sources.js';

/** Graded wishes: each vakt that a doctor would rather not have, and each wish for a vakt that is not met, costs its strength. */
export const wishes = defineRule({
  id: 'wishes',
  title: { nb: 'Ønsker', nn: 'Ønske', en: 'Wishes' },
  statement: {
    nb: 'Hver vakt som treffer «helst ikke» teller ønskets styrke; et «vil gjerne» som ikke gir noen vakt, teller sin styrke.',
    nn: 'Kvar vakt som treffer «helst ikkje», tel styrken til ønsket; eit «vil gjerne» som ikkje gir noka vakt, tel styrken sin.',
    en: 'Each vakt that meets a "rather not" counts the strength of the wish; a "would like" that brings no vakt counts its strength.',
  },
  strength: 'local',
  sources: [productChoice('ønskene i jobben')],
  finding: 'quality',
  judges: 'doctors',
  modes: ['soft'],
  defaults: { mode: 'soft', tier: 3, weight: 1 },
  parameters: z.strictObject({}),

  constrain(scope) {
    const { problem } = scope;
    for (const [index, wish] of problem.job.wishes.entries()) {
      const doctor = problem.doctorById.get(wish.doctor);
      if (doctor === undefined || wish.kind === 'cannot') continue;
      const met = problem.vakter
        .filter((vakt) => wishConcerns(wish, vakt))
        .map((vakt) => ({ vakt, held: scope.held(doctor, vakt) }));
      if (wish.kind === 'rather-not') {
        for (const { vakt, held } of met)
          scope.cost(scale(wish.strength, held), {
            doctorId: doctor.id,
            date: vakt.date,
            about: `${index} ${vakt.id}`,
          });
      } else {
        const subject = { doctorId: doctor.id, date: wish.from, about: String(index) };
        scope.cost(
          scale(wish.strength, scope.hinge([minus(constant(1), sum(met.map(({ held }) => held)))], subject)),
          subject,
        );
      }
    }
  },

  check(roster) {
    const { problem } = roster;
    const held = heldVakter(roster);
    return problem.job.wishes.flatMap((wish) => {
      if (wish.kind === 'cannot' || !problem.doctorById.has(wish.doctor)) return [];
      const hits = held
        .filter(({ vakt, doctorId }) => doctorId === wish.doctor && wishConcerns(wish, vakt))
        .map(({ vakt }) => vakt);
      if (wish.kind === 'rather-not') {
        return hits.map((vakt) => ({
          doctorId: wish.doctor,
          date: vakt.date,
          vaktIds: [vakt.id],
          penalty: wish.strength,
          detail: { kind: 'rather-not' },
        }));
      }
      if (hits.length > 0) return [];
      return [
        {
          doctorId: wish.doctor,
          date: wish.from,
          vaktIds: [],
          penalty: wish.strength,
          detail: { kind: 'would-like', to: wish.to },
        },
      ];
    });
  },

  explain: ({ doctorId, date, vaktIds, detail }) =>
    detail['kind'] === 'rather-not'
      ? {
          nb: `${doctorId ?? ''} ville helst ikke ha ${vaktIds.join()}.`,
          nn: `${doctorId ?? ''} ville helst ikkje ha ${vaktIds.join()}.`,
          en: `${doctorId ?? ''} would rather not have ${vaktIds.join()}.`,
        }
      : {
          nb: `${doctorId ?? ''} ønsket vakt ${dateSpan(date, detail['to'])} og fikk ingen.`,
          nn: `${doctorId ?? ''} ønskte vakt ${dateSpan(date, detail['to'])} og fekk ingen.`,
          en: `${doctorId ?? ''} wished for a vakt ${dateSpan(date, detail['to'])} and got none.`,
        },
});
