import { z } from 'zod';
import { averagingOf, isUnderAml } from '../../domain/aml-agreement.js';
import type { Doctor } from '../../domain/doctor.js';
import { windowsAcross } from '../../domain/hours-window.js';
import { defineHoursInWindows } from '../hours-in-windows-rule.js';
import { productChoice } from '../sources.js';

/** The hours of the doctor's contract: in any seven dates, or on average over the weeks of an agreement. */
export const contractHours = defineHoursInWindows({
  id: 'contract-hours',
  title: {
    nb: 'Timene i legens kontrakt',
    nn: 'Timane i kontrakten til legen',
    en: "Hours of the doctor's contract",
  },
  statement: {
    nb: 'En lege under arbeidsmiljøloven arbeider ikke mer enn timene i kontrakten («weeklyHours»): på sju datoer på rad, eller i gjennomsnitt over avtalens uker der arbeidstiden er gjennomsnittsberegnet. Kontrakten flytter ingen grense i loven.',
    nn: 'Ein lege under arbeidsmiljølova arbeider ikkje meir enn timane i kontrakten («weeklyHours»): på sju datoar på rad, eller i gjennomsnitt over vekene i avtalen der arbeidstida er gjennomsnittsrekna. Kontrakten flyttar inga grense i lova.',
    en: 'A doctor under arbeidsmiljøloven works no more than the hours of the contract ("weeklyHours"): in seven dates in a row, or on average over the weeks of the agreement where hours are averaged. The contract moves no limit of the law.',
  },
  strength: 'local',
  sources: [productChoice('kontrakten er avtalt mellom lege og kommune; loven gir bare grensen over den')],
  insteadOfOverride: {
    nb: 'Endre legens «weeklyHours», eller slå regelen av for legen med «scope».',
    nn: 'Endre «weeklyHours» for legen, eller slå regelen av for legen med «scope».',
    en: 'Change the doctor\'s "weeklyHours", or switch the rule off for the doctor by "scope".',
  },
  parameters: z.strictObject({}),

  windowsOf: (doctor, { job }) => {
    const weeks = weeksOf(doctor);
    if (doctor.weeklyHours === undefined || weeks === undefined) return [];
    return windowsAcross(job.period, weeks * 7, doctor.weeklyHours * weeks * 60);
  },

  judged: { nb: 'Timer etter kontrakten', nn: 'Timar etter kontrakten', en: 'Hours by the contract' },

  notChecked(problem) {
    const unknown = problem.doctors
      .filter((doctor) => isUnderAml(doctor) && (doctor.weeklyHours && weeksOf(doctor)) === undefined)
      .map(({ id }) => id);
    if (unknown.length === 0) return [];
    const ids = unknown.join(', ');
    return [
      {
        nb: `Timene i kontrakten er ikke vurdert for ${ids}: timene i uken eller avtalens uker er ikke oppgitt.`,
        nn: `Timane i kontrakten er ikkje vurderte for ${ids}: timane i veka eller vekene i avtalen er ikkje oppgitte.`,
        en: `The hours of the contract are not judged for ${ids}: the hours a week or the weeks of the agreement are not stated.`,
      },
    ];
  },
});

/** Over which the hours are met; undefined where they are averaged over weeks that are not stated, and for doctors under SFS 2305. */
function weeksOf(doctor: Doctor): number | undefined {
  if (!isUnderAml(doctor)) return undefined;
  return averagingOf(doctor) === undefined ? 1 : doctor.amlAgreement?.averagingWeeks;
}
