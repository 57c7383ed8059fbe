import { z } from 'zod';
import { isUnderAml } from '../../domain/aml-agreement.js';
import { numberText } from '../number-text.js';
import { defineRule } from '../rule.js';
import { arbeidsmiljøloven } from '../sources.js';
import { checkHoursInDay, constrainHoursInDay } from '../working-time.js';

/** Hours of all work in 24 hours: 13, or what an agreement with the union allows. */
export const amlTotalHours = defineRule({
  id: 'aml-total-hours',
  title: {
    nb: 'Høyst 13 timer i alt i døgnet (aml.)',
    nn: 'Høgst 13 timar i alt i døgnet (aml.)',
    en: 'At most 13 hours in all in 24 (AML)',
  },
  statement: {
    nb: 'Samlet arbeidstid er høyst 13 timer i løpet av 24 timer; en avtale med tillitsvalgte kan gi inntil 16. Vakter og poster teller fullt, hjemmevakt med en sjudel eller den avtalte andelen. Regelen står også der reglene om alminnelig arbeidstid er slått av.',
    nn: 'Samla arbeidstid er høgst 13 timar i løpet av 24 timar; ein avtale med tillitsvalde kan gi inntil 16. Vakter og postar tel fullt, heimevakt med ein sjudel eller den avtalte delen. Regelen står også der reglane om alminneleg arbeidstid er slått av.',
    en: 'All working time is at most 13 hours in 24; an agreement with the union may give up to 16. Vakter and posts count in full, hjemmevakt by a seventh or the agreed share. The rule stands even where those on ordinary hours are switched off.',
  },
  strength: 'skal',
  sources: [arbeidsmiljøloven('§ 10-6 (8) og (9)'), arbeidsmiljøloven('§ 10-4 (3)')],
  finding: 'breach',
  judges: 'doctors',
  modes: ['hard'],
  defaults: { mode: 'hard', tier: 3, weight: 1 },
  parameters: z.strictObject({
    totalHours: z.number().min(1).max(13).default(13).describe('Hours in 24 hours, without an agreement'),
  }),

  constrain(scope, { totalHours }) {
    for (const doctor of scope.problem.doctors.filter(isUnderAml))
      constrainHoursInDay(scope, doctor, (doctor.amlAgreement?.totalDailyHours ?? totalHours) * 60);
  },

  check: (roster, { totalHours }) =>
    checkHoursInDay(roster, (doctor) =>
      isUnderAml(doctor) ? (doctor.amlAgreement?.totalDailyHours ?? totalHours) * 60 : undefined,
    ),

  explain: ({ doctorId, vaktIds, detail }, { verbs: { works } }) => ({
    nb: `${doctorId ?? ''} ${works.nb} i alt ${numberText(detail['minutes'], 'nb')} minutter i løpet av 24 timer (${vaktIds.join(', ')}); grensen er ${numberText(detail['limit'], 'nb')}.`,
    nn: `${doctorId ?? ''} ${works.nn} i alt ${numberText(detail['minutes'], 'nn')} minutt i løpet av 24 timar (${vaktIds.join(', ')}); grensa er ${numberText(detail['limit'], 'nn')}.`,
    en: `${doctorId ?? ''} ${works.en} ${numberText(detail['minutes'], 'en')} minutes in all in 24 hours (${vaktIds.join(', ')}); the limit is ${numberText(detail['limit'], 'en')}.`,
  }),
});
