import { z } from 'zod';
import { averagingOf, isUnderAml, lawfulWeek } from '../../domain/aml-agreement.js';
import type { Doctor } from '../../domain/doctor.js';
import { windowsAcross } from '../../domain/hours-window.js';
import { defineHoursInWindows } from '../hours-in-windows-rule.js';
import { arbeidsmiljøloven } from '../sources.js';

const parameters = z.strictObject({
  ordinaryHours: z.number().min(1).max(40).default(40).describe('Hours a week on average, § 10-4 (1)'),
});

/** The ordinary hours of the law, on average over the weeks of the doctor's agreement. */
export const amlAgreedAverage = defineHoursInWindows({
  id: 'aml-agreed-average',
  title: {
    nb: 'Alminnelig arbeidstid i snitt (aml.)',
    nn: 'Alminneleg arbeidstid i snitt (aml.)',
    en: 'Ordinary hours on average (AML)',
  },
  statement: {
    nb: 'Der arbeidstiden er gjennomsnittsberegnet, er den over avtalens uker i gjennomsnitt ikke lengre enn § 10-4 gir: 40 timer i uken, eller de 38 eller 36 som følger av legens arbeidsordning («ordinaryWeeklyHours» i jobben). Gjelder hver rekke av så mange uker. Timene i legens kontrakt er en annen regel.',
    nn: 'Der arbeidstida er gjennomsnittsrekna, er ho over vekene i avtalen i gjennomsnitt ikkje lengre enn § 10-4 gir: 40 timar i veka, eller dei 38 eller 36 som følgjer av arbeidsordninga til legen («ordinaryWeeklyHours» i jobben). Gjeld kvar rekkje av så mange veker. Timane i kontrakten til legen er ein annan regel.',
    en: 'Where hours are averaged, they are on average over the weeks of the agreement no longer than § 10-4 gives: 40 hours a week, or the 38 or 36 that follow from the way of working ("ordinaryWeeklyHours" in the job). Holds for every run of that many weeks. The hours of the contract are another rule.',
  },
  sources: [
    arbeidsmiljøloven('§ 10-5 (1) og (2)'),
    arbeidsmiljøloven('§ 10-4 (1), (4)-(6)'),
    arbeidsmiljøloven('«sju dager» og «uker» lest som datoer på rad, fra hver dato', 'derived'),
  ],
  parameters,

  windowsOf: (doctor, { job }, { ordinaryHours }) => {
    const weeks = doctor.amlAgreement?.averagingWeeks;
    if (!isAveraged(doctor) || weeks === undefined) return [];
    return windowsAcross(job.period, weeks * 7, lawfulWeek(doctor, ordinaryHours) * weeks * 60);
  },

  judged: {
    nb: 'Alminnelige timer i gjennomsnitt',
    nn: 'Alminnelege timar i gjennomsnitt',
    en: 'Ordinary hours on average',
  },

  notChecked(problem) {
    const unknown = problem.doctors
      .filter(isAveraged)
      .filter(({ amlAgreement }) => amlAgreement?.averagingWeeks === undefined)
      .map(({ id }) => id);
    if (unknown.length === 0) return [];
    const ids = unknown.join(', ');
    return [
      {
        nb: `Alminnelig arbeidstid i snitt er ikke vurdert for ${ids}: avtalens uker er ikke oppgitt.`,
        nn: `Alminneleg arbeidstid i snitt er ikkje vurdert for ${ids}: vekene i avtalen er ikkje oppgitte.`,
        en: `Ordinary hours on average are not judged for ${ids}: the weeks of the agreement are not stated.`,
      },
    ];
  },
});

function isAveraged(doctor: Doctor): boolean {
  return isUnderAml(doctor) && averagingOf(doctor) !== undefined;
}
