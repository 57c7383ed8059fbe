import { z } from 'zod';
import { averagingOf, isUnderAml, lawfulWeek } from '../../domain/aml-agreement.js';
import type { Doctor } from '../../domain/doctor.js';
import { windowsAcross } from '../../domain/hours-window.js';
import { defineHoursInWindows } from '../hours-in-windows-rule.js';
import { arbeidsmiljøloven } from '../sources.js';

const parameters = z.strictObject({
  ordinaryHours: z
    .number()
    .min(1)
    .max(40)
    .default(40)
    .describe('Hours in seven dates where nothing is averaged, § 10-4 (1)'),
  individualHours: z.number().min(1).max(50).default(50).describe('Hours in any week, § 10-5 (1)'),
  unionHours: z.number().min(1).max(54).default(54).describe('Hours in any week, § 10-5 (2)'),
});
type Parameters = z.infer<typeof parameters>;

/** Ordinary hours in any seven dates. */
export const amlWeeklyHours = defineHoursInWindows({
  id: 'aml-weekly-hours',
  title: {
    nb: 'Arbeidstid på sju dager (aml.)',
    nn: 'Arbeidstid på sju dagar (aml.)',
    en: 'Hours in seven days (AML)',
  },
  statement: {
    nb: 'Alminnelig arbeidstid på sju datoer på rad er høyst 40 timer, eller de 38 eller 36 som loven gir legens arbeidsordning («ordinaryWeeklyHours» i jobben). Er arbeidstiden gjennomsnittsberegnet, er grensen i noen uke 50 timer med individuell og 54 timer med tillitsvalgtes avtale. Vakter og poster teller fullt, hjemmevakt med en sjudel eller den avtalte andelen.',
    nn: 'Alminneleg arbeidstid på sju datoar på rad er høgst 40 timar, eller dei 38 eller 36 som lova gir arbeidsordninga til legen («ordinaryWeeklyHours» i jobben). Er arbeidstida gjennomsnittsrekna, er grensa i noka veke 50 timar med individuell avtale og 54 timar med avtale frå tillitsvalde. Vakter og postar tel fullt, heimevakt med ein sjudel eller den avtalte delen.',
    en: "Ordinary hours in seven dates in a row are at most 40, or the 38 or 36 that the law gives the doctor's way of working (`ordinaryWeeklyHours` in the job). Where hours are averaged, no week has more than 50 by individual and 54 by union agreement. Vakter and posts count in full, hjemmevakt by a seventh or the agreed share.",
  },
  sources: [
    arbeidsmiljøloven('§ 10-4 (1), (3)-(6)'),
    arbeidsmiljøloven('§ 10-5 (1) og (2)'),
    arbeidsmiljøloven('«sju dager» og «uker» lest som datoer på rad, fra hver dato', 'derived'),
  ],
  parameters,

  windowsOf: (doctor, { job }, parameters) =>
    isUnderAml(doctor) ? windowsAcross(job.period, 7, limitHours(doctor, parameters) * 60) : [],

  judged: { nb: 'Timer på sju dager', nn: 'Timar på sju dagar', en: 'Hours in seven days' },

  notChecked(problem, { ordinaryHours }) {
    const assumed = problem.doctors
      .filter(isUnderAml)
      .filter((doctor) => averagingOf(doctor) === undefined && doctor.ordinaryWeeklyHours === undefined)
      .map(({ id }) => id);
    if (assumed.length === 0) return [];
    const ids = assumed.join(', ');
    return [
      {
        nb: `Om 38 eller 36 timer i uken gjelder etter § 10-4 (4) og (5), er ikke vurdert for ${ids}: «ordinaryWeeklyHours» er ikke oppgitt, og ${ordinaryHours} er brukt.`,
        nn: `Om 38 eller 36 timar i veka gjeld etter § 10-4 (4) og (5), er ikkje vurdert for ${ids}: «ordinaryWeeklyHours» er ikkje oppgitt, og ${ordinaryHours} er brukt.`,
        en: `Whether 38 or 36 hours a week hold under § 10-4 (4) and (5) is not judged for ${ids}: "ordinaryWeeklyHours" is not stated, and ${ordinaryHours} are used.`,
      },
    ];
  },
});

function limitHours(doctor: Doctor, { ordinaryHours, individualHours, unionHours }: Parameters): number {
  const averaging = averagingOf(doctor);
  if (averaging === undefined) return lawfulWeek(doctor, ordinaryHours);
  return averaging === 'union' ? unionHours : individualHours;
}
