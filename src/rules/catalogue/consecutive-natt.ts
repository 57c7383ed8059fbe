import { z } from 'zod';
import { isNatt } from '../../domain/doctor.js';
import { dutiesByDoctor } from '../../domain/roster.js';
import { addDays, daysBetween } from '../../domain/time.js';
import { sum } from '../expression.js';
import { defineRule } from '../rule.js';
import { productChoice } from '../sources.js';

/** Not too many nights in a row. */
export const consecutiveNatt = defineRule({
  id: 'consecutive-natt',
  title: { nb: 'Ikke for mange netter på rad', en: 'Not too many nights in a row' },
  statement: {
    nb: 'Høyst så mange netter på rad. Teller hver natt utover grensen i hvert vindu av grensen + 1 datoer. Hjemmevakt og bakvakt regnes bare med når linjen teller som arbeid.',
    en: 'At most so many nights in a row. Counts each night above the limit in every window of limit + 1 dates. Hjemmevakt and bakvakt count only where the line counts as work.',
  },
  strength: 'praksis',
  sources: [productChoice('grense for tretthet; ingen norsk regel for legevakt er funnet')],
  finding: 'quality',
  judges: 'doctors',
  modes: ['soft', 'hard'],
  defaults: { mode: 'soft', tier: 3, weight: 1 },
  parameters: z.strictObject({ maxNightsInARow: z.int().min(1).max(14).default(3).describe('Nights') }),

  constrain(scope, { maxNightsInARow }) {
    const { dates } = scope.problem;
    for (const doctor of scope.problem.doctors) {
      const nights = scope.candidates(doctor).filter(({ duty }) => duty.countsAsWork && isNatt(duty));
      if (nights.length === 0) continue;
      for (const last of dates) {
        const first = addDays(last, -maxNightsInARow);
        const inWindow = nights.filter(({ duty }) => first <= duty.date && duty.date <= last);
        scope.atMost(sum(inWindow.map(({ held }) => held)), maxNightsInARow, {
          doctorId: doctor.id,
          date: last,
          about: `${doctor.id} ${last}`,
        });
      }
    }
  },

  check(roster, { maxNightsInARow }) {
    const duties = dutiesByDoctor(roster);
    return roster.problem.doctors.flatMap(({ id: doctorId }) => {
      const nights = (duties.get(doctorId) ?? []).filter((duty) => duty.countsAsWork && isNatt(duty));
      return roster.problem.dates.flatMap((date) => {
        const run = nights.filter((night) => {
          const before = daysBetween(night.date, date);
          return before >= 0 && before <= maxNightsInARow;
        });
        if (run.length <= maxNightsInARow) return [];
        return [
          {
            doctorId,
            date,
            vaktIds: run.map(({ id }) => id),
            penalty: run.length - maxNightsInARow,
            detail: { nights: run.length },
          },
        ];
      });
    });
  },

  explain: ({ doctorId, date, detail }, { maxNightsInARow }) => ({
    nb: `${doctorId ?? ''} har ${detail['nights'] ?? ''} netter på rad til og med ${date}; ønsket er høyst ${maxNightsInARow}.`,
    en: `${doctorId ?? ''} has ${detail['nights'] ?? ''} nights in a row up to ${date}; at most ${maxNightsInARow} are wished.`,
  }),
});
