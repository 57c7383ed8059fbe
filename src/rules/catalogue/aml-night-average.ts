import { z } from 'zod';
import { isUnderAml } from '../../domain/aml-agreement.js';
import type { Doctor } from '../../domain/doctor.js';
import { windowsAcross } from '../../domain/hours-window.js';
import type { Text } from '../../domain/issue.js';
import { defineHoursInWindows } from '../hours-in-windows-rule.js';
import { arbeidsmiljøloven } from '../sources.js';

const parameters = z.strictObject({
  averageHours: z
    .number()
    .min(1)
    .max(8)
    .default(8)
    .describe('Hours in 24 hours on average, without an agreement'),
  averagingWeeks: z.int().min(1).max(4).default(4).describe('Weeks'),
  weeklyRestHours: z
    .number()
    .min(0)
    .max(72)
    .default(35)
    .describe('Hours of each week that are left out, § 10-8 (2)'),
});
type Parameters = z.infer<typeof parameters>;

/** Eight hours in 24 on average over four weeks for doctors who regularly work at night. */
export const amlNightAverage = defineHoursInWindows({
  id: 'aml-night-average',
  title: {
    nb: 'Nattarbeid: 8 timer i døgnet i snitt (aml.)',
    nn: 'Nattarbeid: 8 timar i døgnet i snitt (aml.)',
    en: 'Night work: 8 hours in 24 on average (AML)',
  },
  statement: {
    nb: 'En lege som jevnlig arbeider mer enn tre timer om natten, arbeider i gjennomsnitt høyst 8 timer i døgnet over fire uker, når 35 timer ukehvile i hver uke holdes utenfor: 177 timer og 20 minutter på 28 datoer på rad. Det gjelder nattleger og andre som jobben sier det om. Tariffavtale kan gi flere timer.',
    nn: 'Ein lege som jamleg arbeider meir enn tre timar om natta, arbeider i gjennomsnitt høgst 8 timar i døgnet over fire veker, når 35 timar vekekvile i kvar veke blir halden utanfor: 177 timar og 20 minutt på 28 datoar på rad. Det gjeld nattlegar og andre som jobben seier det om. Tariffavtale kan gi fleire timar.',
    en: 'A doctor who regularly works more than three hours at night works at most 8 hours in 24 on average over four weeks, 35 hours of weekly rest in each week left out: 177 hours and 20 minutes in 28 dates in a row. That is nattleger and others of whom the job says so. A tariff may give more hours.',
  },
  sources: [arbeidsmiljøloven('§ 10-11 (6)'), arbeidsmiljøloven('§ 10-12 (4)')],
  parameters,

  windowsOf: (doctor, { job }, parameters) =>
    isNightWorker(doctor)
      ? windowsAcross(job.period, parameters.averagingWeeks * 7, limitMinutes(doctor, parameters))
      : [],

  judged: {
    nb: 'Timer i døgnet ved nattarbeid',
    nn: 'Timar i døgnet ved nattarbeid',
    en: 'Hours in 24 of night work',
  },

  notChecked: ({ doctors }) => [...unstated(doctors), ...risk(doctors.filter(isNightWorker))],
});

function isNightWorker(doctor: Doctor): boolean {
  return isUnderAml(doctor) && (doctor.regularNightWork ?? doctor.category === 'nattlege');
}

function limitMinutes(
  { amlAgreement }: Doctor,
  { averageHours, averagingWeeks, weeklyRestHours }: Parameters,
): number {
  const days = (averagingWeeks * (7 * 24 - weeklyRestHours)) / 24;
  return days * (amlAgreement?.nightAverageHours ?? averageHours) * 60;
}

function unstated(doctors: readonly Doctor[]): Text[] {
  const ids = doctors
    .filter(
      (doctor) =>
        isUnderAml(doctor) && doctor.regularNightWork === undefined && doctor.category !== 'nattlege',
    )
    .map(({ id }) => id)
    .join(', ');
  if (ids === '') return [];
  return [
    {
      nb: `Om ${ids} jevnlig arbeider mer enn tre timer om natten, er ikke oppgitt; gjennomsnittet for nattarbeid er ikke vurdert der.`,
      nn: `Om ${ids} jamleg arbeider meir enn tre timar om natta, er ikkje oppgitt; gjennomsnittet for nattarbeid er ikkje vurdert der.`,
      en: `Whether ${ids} regularly work more than three hours at night is not stated; the average of night work is not judged there.`,
    },
  ];
}

function risk(doctors: readonly Doctor[]): Text[] {
  if (doctors.length === 0) return [];
  const ids = doctors.map(({ id }) => id).join(', ');
  return [
    {
      nb: `Om nattarbeidet til ${ids} innebærer særlig risiko eller belastning, så § 10-11 (7) gir høyst 8 timer i døgnet, er ikke vurdert.`,
      nn: `Om nattarbeidet til ${ids} inneber særleg risiko eller belasting, så § 10-11 (7) gir høgst 8 timar i døgnet, er ikkje vurdert.`,
      en: `Whether the night work of ${ids} means special risk or strain, so that § 10-11 (7) allows 8 hours in 24, is not judged.`,
    },
  ];
}
