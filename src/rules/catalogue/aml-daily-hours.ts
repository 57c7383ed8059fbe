import { z } from 'zod';
import type { Doctor } from '../../domain/doctor.js';
import { dutiesByDoctor } from '../../domain/roster.js';
import { constrainWorkInWindow } from '../aml-rest.js';
import { defineRule } from '../rule.js';
import { arbeidsmiljøloven } from '../sources.js';

const dayMinutes = 24 * 60;

/** Hours of vakt in 24 hours: 9, or what an averaging agreement allows. */
export const amlDailyHours = defineRule({
  id: 'aml-daily-hours',
  title: { nb: 'Høyst 9 timer i døgnet (aml.)', en: 'At most 9 hours in 24 (AML)' },
  statement: {
    nb: 'Alminnelig arbeidstid er høyst 9 timer i løpet av 24 timer; 10 timer med individuell og 12,5 timer med tillitsvalgtes avtale om gjennomsnitt. Uten avtale er en natt på 12 timer ulovlig.',
    en: 'Ordinary hours are at most 9 in 24; 10 by individual and 12.5 by union agreement on averaging. Without an agreement a 12-hour natt is illegal.',
  },
  strength: 'skal',
  sources: [arbeidsmiljøloven('§ 10-4 (1)'), arbeidsmiljøloven('§ 10-5 (1) og (2)')],
  finding: 'breach',
  judges: 'doctors',
  modes: ['hard'],
  defaults: { mode: 'hard', tier: 3, weight: 1 },
  parameters: z.strictObject({
    dailyHours: z.number().min(1).max(24).default(9).describe('Hours in 24 hours, without an agreement'),
  }),

  constrain(scope, { dailyHours }) {
    for (const doctor of scope.problem.doctors) {
      if (doctor.regime === 'AML')
        constrainWorkInWindow(scope, doctor, dayMinutes, limitMinutes(doctor, dailyHours));
    }
  },

  check(roster, { dailyHours }) {
    const duties = dutiesByDoctor(roster);
    return roster.problem.doctors
      .filter(({ regime }) => regime === 'AML')
      .flatMap((doctor) => {
        const own = (duties.get(doctor.id) ?? []).filter(({ countsAsWork }) => countsAsWork);
        return own.flatMap((first) => {
          const within = own.filter(({ start }) => start >= first.start && start < first.start + dayMinutes);
          const before = own.filter(({ start, end }) => start < first.start && end > first.start);
          const minutes = [...before, ...within].reduce(
            (total, { start, end }) =>
              total + Math.min(end, first.start + dayMinutes) - Math.max(start, first.start),
            0,
          );
          const limit = limitMinutes(doctor, dailyHours);
          if (minutes <= limit) return [];
          const vaktIds = [...before, ...within].map(({ id }) => id);
          return [
            {
              doctorId: doctor.id,
              date: first.date,
              vaktIds,
              penalty: minutes - limit,
              detail: { minutes, limit },
            },
          ];
        });
      });
  },

  explain: ({ doctorId, vaktIds, detail }) => ({
    nb: `${doctorId ?? ''} arbeider ${detail['minutes'] ?? ''} minutter i løpet av 24 timer (${vaktIds.join(', ')}); grensen er ${detail['limit'] ?? ''}.`,
    en: `${doctorId ?? ''} works ${detail['minutes'] ?? ''} minutes in 24 hours (${vaktIds.join(', ')}); the limit is ${detail['limit'] ?? ''}.`,
  }),

  notChecked(problem) {
    const bound = problem.doctors.filter(({ regime }) => regime === 'AML').map(({ id }) => id);
    if (bound.length === 0) return [];
    return [
      {
        nb: `Ukentlig arbeidstid, gjennomsnitt over flere uker, nattarbeid og søn- og helgedagsfri etter arbeidsmiljøloven §§ 10-4, 10-5, 10-8 (4) og 10-11 er ikke vurdert for ${bound.join(', ')}.`,
        en: `Weekly hours, averages over weeks, night work and free Sundays under arbeidsmiljøloven §§ 10-4, 10-5, 10-8 (4) and 10-11 are not judged for ${bound.join(', ')}.`,
      },
    ];
  },
});

function limitMinutes(doctor: Doctor, dailyHours: number): number {
  return Math.round((doctor.amlAgreement?.dailyHours ?? dailyHours) * 60);
}
