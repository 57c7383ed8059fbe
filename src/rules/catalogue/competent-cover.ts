import { z } from 'zod';
import type { BackingQuestion } from '../../domain/backing.js';
import type { Problem } from '../../domain/problem.js';
import { clockText } from '../../domain/time.js';
import { findAlone } from '../alone-check.js';
import { keepBacked } from '../backing-rows.js';
import { defineRule } from '../rule.js';
import { akuttmedisinforskriften } from '../sources.js';

/** A doctor who may not have vakt alone never stands without a qualified colleague or bakvakt, minute by minute. */
export const competentCover = defineRule({
  id: 'competent-cover',
  title: {
    nb: 'Kompetent lege eller bakvakt bak hver lege',
    nn: 'Kompetent lege eller bakvakt bak kvar lege',
    en: 'A competent colleague or bakvakt behind every doctor',
  },
  statement: {
    nb: 'Så lenge en lege som ikke kan ha vakt alene er på vakt, er en annen lege som kan veilede på vakt eller bakvakt, i hele tidsrommet. Kompetansen leses på vaktens startdato.',
    nn: 'Så lenge ein lege som ikkje kan ha vakt åleine, er på vakt, er ein annan lege som kan rettleie, på vakt eller bakvakt, i heile tidsrommet. Kompetansen blir lesen på startdatoen til vakta.',
    en: 'While a doctor who may not have vakt alone is on duty, another doctor who may supervise is on duty or bakvakt, for the whole time. Competence is read at the start date of the vakt.',
  },
  strength: 'skal',
  sources: [akuttmedisinforskriften('§ 7', 'derived')],
  finding: 'breach',
  judges: 'roster',
  modes: ['hard'],
  defaults: { mode: 'hard', tier: 1, weight: 1 },
  parameters: z.strictObject({}),

  constrain(scope) {
    keepBacked(scope, leaningWithoutSolo(scope.problem));
  },

  check: (roster) =>
    findAlone(roster, leaningWithoutSolo(roster.problem)).map(({ doctor, vakt, from }) => ({
      doctorId: doctor.id,
      date: vakt.date,
      vaktIds: [vakt.id],
      about: vakt.id,
      penalty: 1,
      detail: { from: clockText(from) },
    })),

  explain: ({ doctorId, vaktIds, detail }, { verbs: { stands } }) => ({
    nb: `${doctorId ?? ''} kan ikke ha vakt alene, og ${stands.nb} uten kollega eller bakvakt fra kl. ${detail['from'] ?? ''} på ${vaktIds.join()}.`,
    nn: `${doctorId ?? ''} kan ikkje ha vakt åleine, og ${stands.nn} utan kollega eller bakvakt frå kl. ${detail['from'] ?? ''} på ${vaktIds.join()}.`,
    en: `${doctorId ?? ''} may not have vakt alone and ${stands.en} without a colleague or bakvakt from ${detail['from'] ?? ''} on ${vaktIds.join()}.`,
  }),
});

function leaningWithoutSolo(problem: Problem): BackingQuestion {
  return { leans: (doctor, vakt) => !problem.competence(doctor, vakt.date).solo };
}
