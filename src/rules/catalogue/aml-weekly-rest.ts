import { z } from 'zod';
import type { Doctor } from '../../domain/doctor.js';
import {
  checkRest,
  constrainRest,
  explainRest,
  unknownBefore,
  withoutRepeats,
  type RestInWindow,
} from '../aml-rest.js';
import { defineRule } from '../rule.js';
import { arbeidsmiljøloven } from '../sources.js';

/** 35 hours in one piece within seven days of the start of work, for doctors under arbeidsmiljøloven. */
export const amlWeeklyRest = defineRule({
  id: 'aml-weekly-rest',
  title: {
    nb: 'Ukehvile 35 timer (aml.)',
    nn: 'Vekekvile 35 timar (aml.)',
    en: 'Weekly rest of 35 hours (AML)',
  },
  statement: {
    nb: 'I løpet av sju døgn fra en vakt starter, er det minst 35 timer sammenhengende fri. En lokal avtale kan gi kortere hvile, ned til 28 timer.',
    nn: 'I løpet av sju døgn frå ei vakt startar, er det minst 35 timar samanhengande fri. Ein lokal avtale kan gi kortare kvile, ned til 28 timar.',
    en: 'Within seven times 24 hours from the start of a vakt there are at least 35 hours free in one piece. A local agreement may give less, down to 28 hours.',
  },
  strength: 'skal',
  sources: [arbeidsmiljøloven('§ 10-8 (2)'), arbeidsmiljøloven('§ 10-8 (3)')],
  finding: 'breach',
  judges: 'doctors',
  modes: ['hard'],
  defaults: { mode: 'hard', tier: 3, weight: 1 },
  parameters: z.strictObject({
    restHours: z.number().min(28).max(72).default(35).describe('Hours, without a local agreement'),
  }),

  constrain(scope, { restHours }) {
    for (const doctor of scope.problem.doctors) {
      if (doctor.regime === 'AML') constrainRest(scope, doctor, weeklyWindow(doctor, restHours));
    }
  },

  check: (roster, { restHours }) =>
    checkRest(roster, (doctor) => (doctor.regime === 'AML' ? weeklyWindow(doctor, restHours) : undefined)),

  merge: withoutRepeats,

  explain: (violation, { verbs }) =>
    explainRest(violation, { nb: 'i uken', nn: 'i veka', en: 'in the week' }, verbs),

  notChecked: (problem) =>
    unknownBefore(
      problem,
      problem.doctors.filter(({ regime }) => regime === 'AML'),
      7,
    ),
});

function weeklyWindow(doctor: Doctor, restHours: number): RestInWindow {
  return {
    windowMinutes: 7 * 24 * 60,
    isByAgreement: doctor.amlAgreement?.weeklyRestHours !== undefined,
    restMinutes: Math.round((doctor.amlAgreement?.weeklyRestHours ?? restHours) * 60),
  };
}
