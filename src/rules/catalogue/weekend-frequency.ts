import { z } from 'zod';
import { helgerOf } from '../../domain/doctor.js';
import type { Problem } from '../../domain/problem.js';
import { dutiesByDoctor } from '../../domain/roster.js';
import { addDays, daysBetween, localDateOf, mondayOf, type LocalDate } from '../../domain/time.js';
import { atLeastOne } from '../at-least-one.js';
import { sum } from '../expression.js';
import { givenFirst } from '../given-first.js';
import { defineRule } from '../rule.js';
import { productChoice } from '../sources.js';

const parameters = z.strictObject({
  maxHelg: z.int().min(0).max(26).default(1).describe('Most worked weekends in a window'),
  windowHelg: z
    .int()
    .min(1)
    .max(26)
    .default(3)
    .describe('Weekends of a window; it moves one weekend at a time'),
  freeBetweenHelg: z
    .int()
    .min(0)
    .max(25)
    .default(0)
    .describe('Free weekends between two worked ones; 0 leaves it to the window alone'),
});
type Parameters = z.infer<typeof parameters>;

/**
 * Not too many weekends on duty. Free weekends between two worked ones are the same count with one worked weekend in a shorter window, so both
 * are parameters of one rule.
 */
export const weekendFrequency = defineRule({
  id: 'weekend-frequency',
  title: { nb: 'Ikke for mange helger', nn: 'Ikkje for mange helger', en: 'Not too many weekends' },
  statement: {
    nb: 'En lege arbeider høyst så mange av så mange helger på rad, historikken medregnet, og har så mange frie helger mellom to med vakt. En helg er arbeidet når en vakt har minst 3 timer mellom lørdag kl. 00 og mandag kl. 00. Teller hver helg for mye i hvert vindu. En overstyring nevner lørdagen i vinduets siste helg.',
    nn: 'Ein lege arbeider høgst så mange av så mange helger på rad, historikken medrekna, og har så mange frie helger mellom to med vakt. Ei helg er arbeidd når ei vakt har minst 3 timar mellom laurdag kl. 00 og måndag kl. 00. Tel kvar helg for mykje i kvart tidsrom. Ei overstyring nemner laurdagen i den siste helga i tidsrommet.',
    en: 'A doctor works at most so many of so many weekends in a row, history included, and has so many free weekends between two worked ones. A weekend is worked where a vakt has at least 3 hours between Saturday 00:00 and Monday 00:00. Counts each weekend too many in every window. An override names the Saturday of the last weekend of the window.',
  },
  strength: 'local',
  window: 'to-weekend',
  sources: [
    productChoice('høyst hver tredje helg som utgangspunkt; ingen norsk regel for legevakt er funnet'),
  ],
  finding: 'quality',
  judges: 'doctors',
  modes: ['soft', 'hard'],
  defaults: { mode: 'off', tier: 3, weight: 1 },
  parameters,

  constrain(scope, parameters) {
    const { problem } = scope;
    for (const doctor of problem.doctors) {
      const candidates = scope.candidates(doctor).map(({ duty, held }) => ({ held, helger: helgerOf(duty) }));
      const workedOn = new Map(
        [...new Set(candidates.flatMap(({ helger }) => helger))].map((saturday) => [
          saturday,
          atLeastOne(
            scope,
            candidates.filter(({ helger }) => helger.includes(saturday)).map(({ held }) => held),
            { doctorId: doctor.id, date: saturday, about: `${doctor.id} ${saturday}` },
          ),
        ]),
      );
      for (const last of saturdaysOfPeriod(problem)) {
        for (const { length, most } of limits(parameters)) {
          const worked = Array.from({ length }, (_, back) => workedOn.get(addDays(last, -7 * back))).filter(
            (expression) => expression !== undefined,
          );
          if (worked.length <= most) continue;
          const subject = { doctorId: doctor.id, date: last, about: `${doctor.id} ${last} ${length}` };
          scope.atMost(sum(worked), most, subject);
        }
      }
    }
  },

  check(roster, parameters) {
    const { problem } = roster;
    const duties = dutiesByDoctor(roster);
    return problem.doctors.flatMap(({ id: doctorId }) => {
      const own = (duties.get(doctorId) ?? []).map((duty) => ({ duty, helger: helgerOf(duty) }));
      const worked = [...new Set(own.flatMap(({ helger }) => helger))].sort();
      return saturdaysOfPeriod(problem).flatMap((date) =>
        limits(parameters).flatMap(({ length, most }) => {
          const inWindow = worked.filter((saturday) => {
            const before = daysBetween(saturday, date);
            return before >= 0 && before < 7 * length;
          });
          if (inWindow.length <= most) return [];
          const vaktIds = inWindow.flatMap((saturday) => {
            const here = own.filter(({ helger }) => helger.includes(saturday)).map(({ duty }) => duty);
            return givenFirst(here, problem)?.id ?? [];
          });
          const detail = { count: inWindow.length, length, most };
          return [{ doctorId, date, vaktIds, penalty: inWindow.length - most, detail }];
        }),
      );
    });
  },

  explain: ({ doctorId, date, vaktIds, detail }, { verbs: { works } }) => ({
    nb: `${doctorId ?? ''} ${works.nb} ${detail['count'] ?? ''} av ${detail['length'] ?? ''} helger til og med helgen ${date} (${vaktIds.join(', ')}); høyst ${detail['most'] ?? ''} er ønsket.`,
    nn: `${doctorId ?? ''} ${works.nn} ${detail['count'] ?? ''} av ${detail['length'] ?? ''} helger til og med helga ${date} (${vaktIds.join(', ')}); høgst ${detail['most'] ?? ''} er ønskt.`,
    en: `${doctorId ?? ''} ${works.en} ${detail['count'] ?? ''} of ${detail['length'] ?? ''} weekends up to the weekend of ${date} (${vaktIds.join(', ')}); at most ${detail['most'] ?? ''} is wished.`,
  }),
});

/** Most worked weekends, and in how many. */
function limits({ maxHelg, windowHelg, freeBetweenHelg }: Parameters): { length: number; most: number }[] {
  const window = { length: windowHelg, most: maxHelg };
  return freeBetweenHelg === 0 ? [window] : [window, { length: freeBetweenHelg + 1, most: 1 }];
}

/** Every weekend that a vakt of the period can count in, by its Saturday. */
function saturdaysOfPeriod({ job, vakter }: Problem): LocalDate[] {
  const lastDate = vakter.map(({ end }) => localDateOf(end)).reduce((a, b) => (a > b ? a : b), job.period.to);
  const first = addDays(mondayOf(job.period.from), 5);
  const count = Math.floor(daysBetween(first, lastDate) / 7) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, week) => addDays(first, 7 * week));
}
