import { z } from 'zod';
import { averagingOf, isUnderAml } from '../../domain/aml-agreement.js';
import type { Doctor } from '../../domain/doctor.js';
import { windowsAcross } from '../../domain/hours-window.js';
import { defineHoursInWindows } from '../hours-in-windows-rule.js';
import { arbeidsmiljøloven } from '../sources.js';

/** The agreed weekly hours, on average over the weeks of the doctor's agreement. */
export const amlAgreedAverage = defineHoursInWindows({
  id: 'aml-agreed-average',
  title: { nb: 'Avtalte timer i snitt (aml.)', en: 'Agreed hours on average (AML)' },
  statement: {
    nb: 'Der arbeidstiden er gjennomsnittsberegnet, er den over avtalens uker i gjennomsnitt ikke lengre enn legens avtalte timer i uken. Gjelder hver rekke av så mange uker.',
    en: "Where hours are averaged, they are on average over the weeks of the agreement no longer than the doctor's agreed hours a week. Holds for every run of that many weeks.",
  },
  sources: [arbeidsmiljøloven('§ 10-5 (1) og (2)'), arbeidsmiljøloven('§ 10-4 (1), (4) og (5)')],
  parameters: z.strictObject({}),

  windowsOf: (doctor, { job }) => {
    const { weeklyHours, amlAgreement } = doctor;
    const weeks = amlAgreement?.averagingWeeks;
    if (!isAveraged(doctor) || weeklyHours === undefined || weeks === undefined) return [];
    return windowsAcross(job.period, weeks * 7, weeklyHours * weeks * 60);
  },

  judged: { nb: 'Avtalte timer i gjennomsnitt', en: 'Agreed hours on average' },

  notChecked(problem) {
    const unknown = problem.doctors
      .filter(isAveraged)
      .filter(({ weeklyHours, amlAgreement }) => (weeklyHours && amlAgreement?.averagingWeeks) === undefined)
      .map(({ id }) => id);
    if (unknown.length === 0) return [];
    const ids = unknown.join(', ');
    return [
      {
        nb: `Avtalte timer i snitt er ikke vurdert for ${ids}: avtalte timer i uken eller avtalens uker er ikke oppgitt.`,
        en: `Agreed hours on average are not judged for ${ids}: the agreed hours a week or the weeks of the agreement are not stated.`,
      },
    ];
  },
});

function isAveraged(doctor: Doctor): boolean {
  return isUnderAml(doctor) && averagingOf(doctor) !== undefined;
}
