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
  title: {
    nb: 'Høyst 9 timer i døgnet (aml.)',
    nn: 'Høgst 9 timar i døgnet (aml.)',
    en: 'At most 9 hours in 24 (AML)',
  },
  statement: {
    nb: 'Alminnelig arbeidstid er høyst 9 timer i løpet av 24 timer; 10 timer med individuell og 12,5 timer med tillitsvalgtes avtale om gjennomsnitt. Uten avtale er en natt på 12 timer ulovlig. Vakter og poster teller fullt, hjemmevakt med en sjudel eller den avtalte andelen.',
    nn: 'Alminneleg arbeidstid er høgst 9 timar i løpet av 24 timar; 10 timar med individuell avtale og 12,5 timar med avtale frå tillitsvalde om gjennomsnitt. Utan avtale er ei natt på 12 timar ulovleg. Vakter og postar tel fullt, heimevakt med ein sjudel eller den avtalte delen.',
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

  explain: ({ doctorId, vaktIds, detail }, { verbs: { works } }) => ({
    nb: `${doctorId ?? ''} ${works.nb} ${numberText(detail['minutes'], 'nb')} minutter i løpet av 24 timer (${vaktIds.join(', ')}); grensen er ${numberText(detail['limit'], 'nb')}.`,
    nn: `${doctorId ?? ''} ${works.nn} ${numberText(detail['minutes'], 'nn')} minutt i løpet av 24 timar (${vaktIds.join(', ')}); grensa er ${numberText(detail['limit'], 'nn')}.`,
    en: `${doctorId ?? ''} ${works.en} ${numberText(detail['minutes'], 'en')} minutes in 24 hours (${vaktIds.join(', ')}); the limit is ${numberText(detail['limit'], 'en')}.`,
  }),

  notChecked(problem) {
    const bound = problem.doctors.filter(isUnderAml).map(({ id }) => id);
    if (bound.length === 0) return [];
    const compensated = problem.doctors.filter(isUnderAml).filter(owesCompensation);
    return [
      ...(compensated.length === 0
        ? []
        : [
            {
              nb: `Kompenserende hvile (§§ 10-6 (9), 10-8 (3) og 10-12 (4)) er ikke vurdert for ${compensated.map(({ id }) => id).join(', ')}, som har avtale om kortere hvile eller lengre arbeid.`,
              nn: `Kompenserande kvile (§§ 10-6 (9), 10-8 (3) og 10-12 (4)) er ikkje vurdert for ${compensated.map(({ id }) => id).join(', ')}, som har avtale om kortare kvile eller lengre arbeid.`,
              en: `Compensating rest (§§ 10-6 (9), 10-8 (3) and 10-12 (4)) is not judged for ${compensated.map(({ id }) => id).join(', ')}, whose agreement allows shorter rest or longer work.`,
            },
          ]),
      {
        nb: `Passivt arbeid (§ 10-4 (2)) og omregning av timer i tredelt skift (§ 10-4 (6)) er ikke vurdert for ${bound.join(', ')}.`,
        nn: `Passivt arbeid (§ 10-4 (2)) og omrekning av timar i tredelt skift (§ 10-4 (6)) er ikkje vurderte for ${bound.join(', ')}.`,
        en: `Passive work (§ 10-4 (2)) and the conversion of hours in three shifts (§ 10-4 (6)) are not judged for ${bound.join(', ')}.`,
      },
      {
        nb: `Overtid (§ 10-6 (4)-(7)) og pauser (§ 10-9) er ikke vurdert for ${bound.join(', ')}: alt arbeid i planen er regnet som alminnelig arbeidstid.`,
        nn: `Overtid (§ 10-6 (4)-(7)) og pausar (§ 10-9) er ikkje vurderte for ${bound.join(', ')}: alt arbeid i planen er rekna som alminneleg arbeidstid.`,
        en: `Overtime (§ 10-6 (4)-(7)) and breaks (§ 10-9) are not judged for ${bound.join(', ')}: all work in the roster is taken as ordinary hours.`,
      },
    ];
  },
});

/** Whose agreement takes rest or adds work that the law wants made up for. */
function owesCompensation({ amlAgreement }: Doctor): boolean {
  const { dailyRestHours = 11, weeklyRestHours = 35, totalDailyHours = 13 } = amlAgreement ?? {};
  return dailyRestHours < 11 || weeklyRestHours < 35 || totalDailyHours > 13;
}

function limitMinutes(doctor: Doctor, dailyHours: number): number {
  return Math.round((doctor.amlAgreement?.dailyHours ?? dailyHours) * 60);
}
