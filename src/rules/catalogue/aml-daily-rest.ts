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

/** 11 hours in one piece within 24 hours of the start of work, for doctors under arbeidsmiljøloven. */
export const amlDailyRest = defineRule({
  id: 'aml-daily-rest',
  title: {
    nb: 'Døgnhvile 11 timer (aml.)',
    nn: 'Døgnkvile 11 timar (aml.)',
    en: 'Daily rest of 11 hours (AML)',
  },
  statement: {
    nb: 'I løpet av 24 timer fra en vakt starter, er det minst 11 timer sammenhengende fri. En lokal avtale kan gi kortere hvile, ned til 8 timer.',
    nn: 'I løpet av 24 timar frå ei vakt startar, er det minst 11 timar samanhengande fri. Ein lokal avtale kan gi kortare kvile, ned til 8 timar.',
    en: 'Within 24 hours from the start of a vakt there are at least 11 hours free in one piece. A local agreement may give less, down to 8 hours.',
  },
  strength: 'skal',
  sources: [arbeidsmiljøloven('§ 10-8 (1)'), arbeidsmiljøloven('§ 10-8 (3)')],
  finding: 'breach',
  judges: 'doctors',
  modes: ['hard'],
  defaults: { mode: 'hard', tier: 3, weight: 1 },
  parameters: z.strictObject({
    restHours: z.number().min(11).max(16).default(11).describe('Hours, without a local agreement'),
  }),

  constrain(scope, { restHours }) {
    for (const doctor of scope.problem.doctors) {
      if (doctor.regime === 'AML') constrainRest(scope, doctor, dailyWindow(doctor, restHours));
    }
  },

  check: (roster, { restHours }) =>
    checkRest(roster, (doctor) => (doctor.regime === 'AML' ? dailyWindow(doctor, restHours) : undefined)),

  merge: withoutRepeats,

  explain: (violation, { verbs }) =>
    explainRest(violation, { nb: 'i døgnet', nn: 'i døgnet', en: 'in the 24 hours' }, verbs),

  notChecked: (problem) =>
    unknownBefore(
      problem,
      problem.doctors.filter(({ regime }) => regime === 'AML'),
      1,
    ),
});

function dailyWindow(doctor: Doctor, restHours: number): RestInWindow {
  return {
    windowMinutes: 24 * 60,
    isByAgreement: doctor.amlAgreement?.dailyRestHours !== undefined,
    restMinutes: Math.round((doctor.amlAgreement?.dailyRestHours ?? restHours) * 60),
  };
}
