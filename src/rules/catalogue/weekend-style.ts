import { z } from 'zod';
import type { Doctor } from '../../domain/doctor.js';
import { dutiesByDoctor } from '../../domain/roster.js';
import {
  addDays,
  datesFromTo,
  isoWeekday,
  overlapMinutes,
  startOfDate,
  type LocalDate,
} from '../../domain/time.js';
import type { Duty } from '../../domain/vakt.js';
import { constant, minus, sum } from '../expression.js';
import { defineRule } from '../rule.js';
import { productChoice } from '../sources.js';

const workedMinutes = 180;

/** Whole weekends kept together, or weekends split between doctors, as the legevakt chooses. */
export const weekendStyle = defineRule({
  id: 'weekend-style',
  title: { nb: 'Hele eller delte helger', nn: 'Heile eller delte helger', en: 'Whole or split weekends' },
  statement: {
    nb: '«whole»: en lege som har vakt lørdag, har helst vakt søndag også, og omvendt. «split»: helst bare én av dagene. Teller 1 per lege og helg. En dag regnes som vakt fra 3 timer, og ikke færre enn på den andre dagen.',
    nn: '«whole»: ein lege som har vakt laurdag, har helst vakt sundag også, og omvendt. «split»: helst berre éin av dagane. Tel 1 per lege og helg. Ein dag blir rekna som vakt frå 3 timar, og ikkje færre enn på den andre dagen.',
    en: '"whole": a doctor on duty on Saturday is preferably on duty on Sunday too, and the other way round. "split": preferably only one of the days. Counts 1 per doctor and weekend. A day counts from 3 hours of duty, and not less than on the other day.',
  },
  strength: 'local',
  sources: [productChoice('legevaktens eget valg')],
  finding: 'quality',
  judges: 'doctors',
  modes: ['soft'],
  defaults: { mode: 'soft', tier: 3, weight: 1 },
  parameters: z.strictObject({ style: z.enum(['whole', 'split']).default('split') }),

  constrain(scope, { style }) {
    for (const doctor of scope.problem.doctors) {
      const candidates = scope.candidates(doctor);
      for (const saturday of saturdays(scope.problem.dates)) {
        const on = (date: LocalDate) =>
          candidates.filter(({ duty }) => isWorkedOn(duty, date)).map(({ held }) => held);
        const first = on(saturday);
        const second = on(addDays(saturday, 1));
        const subject = { doctorId: doctor.id, date: saturday, about: `${doctor.id} ${saturday}` };
        if (style === 'split') {
          if (first.length === 0 || second.length === 0) continue;
          const both = minus(sum([scope.hinge(first, subject), scope.hinge(second, subject)]), constant(1));
          scope.cost(scope.hinge([both], subject), subject);
        } else if (first.length + second.length > 0) {
          const alone = [
            ...first.map((held) => minus(held, sum(second))),
            ...second.map((held) => minus(held, sum(first))),
          ];
          scope.cost(scope.hinge(alone, subject), subject);
        }
      }
    }
  },

  check(roster, { style }) {
    const duties = dutiesByDoctor(roster);
    const departs = (own: readonly Duty[], saturday: LocalDate): boolean => {
      const worked = [saturday, addDays(saturday, 1)].filter((date) =>
        own.some((duty) => isWorkedOn(duty, date)),
      ).length;
      return style === 'split' ? worked === 2 : worked === 1;
    };
    return roster.problem.doctors.flatMap((doctor: Doctor) => {
      const own = duties.get(doctor.id) ?? [];
      return saturdays(roster.problem.dates)
        .filter((saturday) => departs(own, saturday))
        .map((saturday) => ({
          doctorId: doctor.id,
          date: saturday,
          vaktIds: own
            .filter((duty) => isWorkedOn(duty, saturday) || isWorkedOn(duty, addDays(saturday, 1)))
            .map(({ id }) => id),
          penalty: 1,
          detail: {},
        }));
    });
  },

  explain: ({ doctorId, date, vaktIds }, { parameters: { style } }) => ({
    nb: `${doctorId ?? ''} har ${style === 'split' ? 'begge dagene' : 'bare én av dagene'} i helgen ${date} (${vaktIds.join(', ')}).`,
    nn: `${doctorId ?? ''} har ${style === 'split' ? 'begge dagane' : 'berre éin av dagane'} i helga ${date} (${vaktIds.join(', ')}).`,
    en: `${doctorId ?? ''} has ${style === 'split' ? 'both days' : 'only one of the days'} of the weekend of ${date} (${vaktIds.join(', ')}).`,
  }),
});

/** Weekends that lie wholly in the period. */
function saturdays(dates: readonly LocalDate[]): LocalDate[] {
  const last = dates.at(-1);
  return datesFromTo(dates[0] ?? ('1970-01-01' as LocalDate), last ?? ('1969-01-01' as LocalDate)).filter(
    (date) => isoWeekday(date) === 6 && last !== undefined && addDays(date, 1) <= last,
  );
}

/** At least three hours, and no less than on the other day of the weekend: a Saturday 08-08 is Saturday's alone. */
function isWorkedOn(duty: Duty, date: LocalDate): boolean {
  const minutesOn = (day: LocalDate): number =>
    overlapMinutes(duty, { start: startOfDate(day), end: startOfDate(addDays(day, 1)) });
  const other = addDays(date, isoWeekday(date) === 6 ? 1 : -1);
  return minutesOn(date) >= Math.max(workedMinutes, minutesOn(other));
}
