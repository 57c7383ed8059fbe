import { z } from 'zod';
import { isUnderAml } from '../../domain/aml-agreement.js';
import type { Doctor } from '../../domain/doctor.js';
import { numberText } from '../number-text.js';
import { defineRule } from '../rule.js';
import { arbeidsmiljøloven } from '../sources.js';
import { checkHoursInDay, constrainHoursInDay } from '../working-time.js';

/** Ordinary hours in 24 hours: 9, or what an averaging agreement allows. */
export const amlDailyHours = defineRule({
  id: 'aml-daily-hours',
  title: { nb: 'Høyst 9 timer i døgnet (aml.)', en: 'At most 9 hours in 24 (AML)' },
  statement: {
    nb: 'Alminnelig arbeidstid er høyst 9 timer i løpet av 24 timer; 10 timer med individuell og 12,5 timer med tillitsvalgtes avtale om gjennomsnitt. Uten avtale er en natt på 12 timer ulovlig. Vakter og poster teller fullt, hjemmevakt med en sjudel eller den avtalte andelen.',
    en: 'Ordinary hours are at most 9 in 24; 10 by individual and 12.5 by union agreement on averaging. Without an agreement a 12-hour natt is illegal. Vakter and posts count in full, hjemmevakt by a seventh or the agreed share.',
  },
  strength: 'skal',
  sources: [arbeidsmiljøloven('§ 10-4 (1) og (3)'), arbeidsmiljøloven('§ 10-5 (1) og (2)')],
  finding: 'breach',
  judges: 'doctors',
  modes: ['hard'],
  defaults: { mode: 'hard', tier: 3, weight: 1 },
  parameters: z.strictObject({
    dailyHours: z.number().min(1).max(9).default(9).describe('Hours in 24 hours, without an agreement'),
  }),

  constrain(scope, { dailyHours }) {
    for (const doctor of scope.problem.doctors.filter(isUnderAml))
      constrainHoursInDay(scope, doctor, limitMinutes(doctor, dailyHours));
  },

  check: (roster, { dailyHours }) =>
    checkHoursInDay(roster, (doctor) => (isUnderAml(doctor) ? limitMinutes(doctor, dailyHours) : undefined)),

  explain: ({ doctorId, vaktIds, detail }) => ({
    nb: `${doctorId ?? ''} arbeider ${numberText(detail['minutes'], 'nb')} minutter i løpet av 24 timer (${vaktIds.join(', ')}); grensen er ${numberText(detail['limit'], 'nb')}.`,
    en: `${doctorId ?? ''} works ${numberText(detail['minutes'], 'en')} minutes in 24 hours (${vaktIds.join(', ')}); the limit is ${numberText(detail['limit'], 'en')}.`,
  }),

  notChecked(problem) {
    const bound = problem.doctors.filter(isUnderAml).map(({ id }) => id);
    if (bound.length === 0) return [];
    return [
      {
        nb: `Overtid (§ 10-6 (4)-(7)) og pauser (§ 10-9) er ikke vurdert for ${bound.join(', ')}: alt arbeid i planen er regnet som alminnelig arbeidstid.`,
        en: `Overtime (§ 10-6 (4)-(7)) and breaks (§ 10-9) are not judged for ${bound.join(', ')}: all work in the roster is taken as ordinary hours.`,
      },
    ];
  },
});

function limitMinutes(doctor: Doctor, dailyHours: number): number {
  return Math.round((doctor.amlAgreement?.dailyHours ?? dailyHours) * 60);
}
