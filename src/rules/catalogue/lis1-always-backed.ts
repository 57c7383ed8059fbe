import { z } from 'zod';
import type { BackingQuestion } from '../../domain/backing.js';
import { clockText } from '../../domain/time.js';
import { findAlone } from '../alone-check.js';
import { keepBacked } from '../backing-rows.js';
import { defineRule } from '../rule.js';
import { akuttmedisinforskriften, yngreLeger } from '../sources.js';

const leaningLis1: BackingQuestion = { leans: ({ category }) => category === 'LIS1' };

/** A LIS1 always has somebody to call, whatever the LIS1 may by § 7. */
export const lis1AlwaysBacked = defineRule({
  id: 'lis1-always-backed',
  title: {
    nb: 'LIS1 har alltid noen å ringe',
    nn: 'LIS1 har alltid nokon å ringe',
    en: 'A LIS1 always has somebody to call',
  },
  statement: {
    nb: 'En LIS1 på vakt har hele tiden en kollega på vakt som kan veilede, eller en bakvakt, også når § 7 ville la legen ha vakt alene. En LIS1 er aldri bakvakt. Rapporten navngir hvem som skal ringes.',
    nn: 'Ein LIS1 på vakt har heile tida ein kollega på vakt som kan rettleie, eller ei bakvakt, også når § 7 ville la legen ha vakt åleine. Ein LIS1 er aldri bakvakt. Rapporten nemner kven som skal ringjast.',
    en: 'A LIS1 on duty has a colleague on duty who may supervise, or a bakvakt, all the time, also where § 7 would let the doctor have vakt alone. A LIS1 is never bakvakt. The report names whom to call.',
  },
  strength: 'skal',
  sources: [
    yngreLeger('LIS1 i distrikt'),
    akuttmedisinforskriften('§ 7: bakvakt er selv vaktkompetent', 'secondary'),
  ],
  finding: 'breach',
  judges: 'roster',
  modes: ['hard'],
  defaults: { mode: 'hard', tier: 1, weight: 1 },
  parameters: z.strictObject({}),

  constrain(scope) {
    keepBacked(scope, leaningLis1);
  },

  check: (roster) =>
    findAlone(roster, leaningLis1).map(({ doctor, vakt, from }) => ({
      doctorId: doctor.id,
      date: vakt.date,
      vaktIds: [vakt.id],
      about: vakt.id,
      penalty: 1,
      detail: { from: clockText(from) },
    })),

  explain: ({ doctorId, vaktIds, detail }, { verbs: { has, stands } }) => ({
    nb: `LIS1 ${doctorId ?? ''} ${stands.nb} uten noen å ringe fra kl. ${detail['from'] ?? ''} på ${vaktIds.join()}: verken en kollega som kan veilede, eller en bakvakt.`,
    nn: `LIS1 ${doctorId ?? ''} ${stands.nn} utan nokon å ringe frå kl. ${detail['from'] ?? ''} på ${vaktIds.join()}: verken ein kollega som kan rettleie, eller ei bakvakt.`,
    en: `LIS1 ${doctorId ?? ''} ${has.en} nobody to call from ${detail['from'] ?? ''} on ${vaktIds.join()}: neither a colleague who may supervise nor a bakvakt.`,
  }),
});
